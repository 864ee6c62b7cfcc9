// Delimited text of any dialect, found without parameters. What the folder `csv/` does, in order: `detect` the
// dialect on the head, gather text into blocks, `reader` turns blocks into records, `tables` turns records into rows.
import { extname } from 'node:path';
import { binaryKind } from '../binary.ts';
import { detectDialect } from '../csv/detect.ts';
import { BlockReader, parserFor } from '../csv/reader.ts';
import { HEAD_SIZE } from '../open.ts';
import { FileProblem } from '../problem.ts';
import type { Input, InputFormat, ReadEvent } from '../table.ts';

const csv: InputFormat = {
  id: 'csv',
  title: 'Delimited text: CSV, TSV and the like, in any dialect',
  extensions: ['.csv', '.tsv', '.tab', '.psv', '.txt', '.dat'],
  sniff,
  read,
};

export default csv;

/** Characters that are worth parsing at a time; text comes in pieces of this length and more. */
export const BLOCK_LENGTH = 16 * 1024;

/**
 * A name that promises a table is believed, unless the text is of another kind, and what comes without any name is
 * taken for one if nothing else claims it; otherwise the text must look regular.
 */
function sniff({ path, head, headText }: Pick<Input, 'path' | 'head' | 'headText'>): number {
  if (binaryKind(head, headText) !== '') return 0;
  const isOther = OTHER_KIND.test(headText);
  if (PROMISING.has(extensionOf(path))) return isOther ? 0.3 : 0.8;
  if (isOther) return 0;
  const { certainty, columns, delimiter } = detectDialect(headText, head.length < HEAD_SIZE);
  const occursInProse =
    delimiter === ':' || (columns < 3 && ', '.includes(delimiter) && !TWO_NAMES.test(headText));
  if (!occursInProse && certainty >= LEAST_CERTAINTY) return 0.4;
  return path === '-' ? 0.2 : 0;
}

/** What text without a telling name must reach; prose stays below 0.2. */
const LEAST_CERTAINTY = 0.4;

const PROMISING: ReadonlySet<string> = new Set(['.csv', '.tsv', '.tab', '.psv']);

/** A first line of two short words with a comma between and no space after it. */
const TWO_NAMES = /^[\w-]{1,40},[\w-]{1,40}\r?\n/;

/** The start of JSON, XML, HTML, WebVTT. */
const OTHER_KIND = /^\s*(?:[[{]\s*["{[\]}]|<[?!a-z]|WEBVTT)/i;

/** `.csv` of `export.csv` and of `export.csv.gz`. */
function extensionOf(path: string): string {
  return extname(path.toLowerCase().replace(/\.gz$/, ''));
}

/** Wider tables are no lists of clients, and what each column means has to be weighed. */
export const MOST_COLUMNS = 20_000;

function tooWide({ path }: Input): FileProblem {
  const args = { format: csv.id, reason: `it has more than ${MOST_COLUMNS} columns` };
  return new FileProblem({ severity: 'error', code: 'file-malformed', args, origin: { file: path } });
}

async function* read(input: Input): AsyncGenerator<ReadEvent> {
  const dialect = detectDialect(input.headText, input.head.length < HEAD_SIZE);
  if (dialect.columns > MOST_COLUMNS) throw tooWide(input);
  const reader = new BlockReader(input.path, dialect, parserFor(dialect));
  let pending = '';
  let enough = BLOCK_LENGTH;
  let failure: unknown;
  try {
    for await (const text of input.text()) {
      pending += text;
      if (pending.length < enough) continue;
      pending = reader.read(pending, false);
      enough = Math.max(BLOCK_LENGTH, 2 * pending.length);
      yield* reader.shaper.take();
    }
  } catch (error) {
    failure = error;
  }
  reader.read(pending, true);
  yield* reader.shaper.finish();
  if (failure !== undefined) throw failure;
}
