// The walk from one source to its tables: open it, ask every format whether the input is its own, let the surest one
// read. One file's failure is a diagnostic and never an exception, and whatever was read before it stays.
import type { Diagnostic, ReadingSettings, Source } from '../model/index.ts';
import { binaryKind } from './binary.ts';
import { type Opened, open } from './open.ts';
import { FileProblem } from './problem.ts';
import type { Input, InputFormat, ReadEvent } from './table.ts';

/** How a file was opened and which format reads it. */
export interface Chosen {
  readonly file: string;
  /** Input format id. */
  readonly format: string;
  /** '' where the format decodes by itself. */
  readonly encoding: string;
  readonly compression: Input['compression'];
}

/** What happens while one source is read: `chosen` comes before any batch, `done` comes last, always. */
export type TableEvent =
  | { readonly type: 'chosen'; readonly chosen: Chosen }
  | ReadEvent
  /** `records` counts the rows of all batches and the rejected records. */
  | { readonly type: 'done'; readonly records: number; readonly rejected: number };

const discovered = import.meta.glob<{ readonly default: InputFormat }>('./formats/*.ts', { eager: true });

/** Every input format, ordered by id. */
export const FORMATS: readonly InputFormat[] = Object.keys(discovered)
  .sort()
  .flatMap((path) => discovered[path]?.default ?? []);

/** A format must be at least so sure that an input is its own. */
const LEAST_CERTAINTY = 0.1;

/** Reads one source as tables. Never throws for what is wrong with the source itself. */
export async function* readTables(source: Source, settings: ReadingSettings): AsyncGenerator<TableEvent> {
  const count = { records: 0, rejected: 0 };
  try {
    for await (const event of readSource(source, settings)) {
      if (event.type === 'batch') count.records += event.batch.rows.length;
      if (isRejection(event)) count.rejected++;
      yield event;
    }
  } catch (error) {
    if (!(error instanceof FileProblem)) throw error;
    yield { type: 'diagnostic', diagnostic: error.diagnostic };
  }
  yield { type: 'done', records: count.records + count.rejected, rejected: count.rejected };
}

async function* readSource(source: Source, settings: ReadingSettings): AsyncGenerator<TableEvent> {
  const opened = await open(source, settings);
  try {
    yield* readOpened(opened, source);
  } finally {
    await opened.close();
  }
}

async function* readOpened({ input, notices }: Opened, source: Source): AsyncGenerator<TableEvent> {
  if (isWebPage(input)) throw new FileProblem(webPage(source));
  const format = formatOf(input);
  if (format === undefined) throw new FileProblem(unknown(input, source));
  const { path, compression } = input;
  const encoding = format.decodesItself === true ? '' : input.encoding;
  yield { type: 'chosen', chosen: { file: path, format: format.id, encoding, compression } };
  let failure: unknown;
  try {
    yield* format.read(input);
  } catch (error) {
    failure = error;
  }
  for (const diagnostic of notices()) yield { type: 'diagnostic', diagnostic };
  if (failure !== undefined) throw failure;
}

/** The surest format; of equally sure ones the first by id. */
export function formatOf(input: Input): InputFormat | undefined {
  let best: InputFormat | undefined;
  let certainty = LEAST_CERTAINTY;
  for (const format of FORMATS) {
    const sure = format.sniff(input);
    if (sure > certainty) [best, certainty] = [format, sure];
  }
  return best;
}

function isRejection(event: TableEvent): boolean {
  return event.type === 'diagnostic' && event.diagnostic.code === 'record-rejected';
}

/** How a page of the web begins; some programs save their tables as one, whatever the file is called. */
const WEB_PAGE = /^\s*(?:<\?xml[^>]*>\s*)?<(?:!doctype\s+html|html|head|body|table|meta|title|script)\b/i;
const PAGE_START = 1000;

export function isWebPage({ headText }: Pick<Input, 'headText'>): boolean {
  return WEB_PAGE.test(headText.slice(0, PAGE_START));
}

function webPage({ path, found }: Source): Diagnostic {
  const severity = found === true ? 'warning' : 'error';
  return { severity, code: 'file-web-page', args: {}, origin: { file: path } };
}

const XML = /^\s*<\?xml\s/;

/** A file that the user named must be usable; one found below a folder may be anything. */
function unknown({ path, head, headText }: Input, source: Source): Diagnostic {
  const severity = source.found === true ? 'warning' : 'error';
  const origin = { file: path };
  const looksLike = binaryKind(head, headText);
  if (looksLike !== '') return { severity, code: 'file-binary', args: { looksLike }, origin };
  return { severity, code: 'format-unknown', args: { looksLike: XML.test(headText) ? 'XML' : '' }, origin };
}
