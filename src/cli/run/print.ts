// Where a report goes: the terminal, a pipe, a file, or a folder with a list for each rep.
import { present, type Report, UsageError } from '../../model/index.ts';
import type { CsvStyle } from '../../report/csv.ts';
import { type Format, PLAIN, type RenderOptions } from '../../report/format.ts';
import type { Redaction } from '../../report/redaction.ts';
import { visible } from '../../report/visible.ts';
import { many } from '../../report/words.ts';
import type { Io } from '../io.ts';
import { type Content, csvFor, writeResult } from '../output.ts';
import { type FolderFile, INDEX, writeFolder } from '../output-folder.ts';
import { paintFor } from '../paint.ts';
import type { Redacting } from '../redaction.ts';
import { indexOf, splitByOwner } from './split.ts';

export interface PrintOptions extends Redacting {
  readonly top?: number;
  readonly perOwner?: number | undefined;
  readonly output?: string;
  readonly splitBy?: string;
  readonly excel?: CsvStyle;
  readonly quiet?: boolean;
}

/** Throws a UsageError, before anything is read, for a way of printing that cannot be. */
export function checkPrint(
  format: Format,
  { output, splitBy, owner, whatIf }: PrintOptions & { readonly owner?: string; readonly whatIf?: unknown },
  io: Io,
): void {
  if (splitBy !== undefined && whatIf !== undefined)
    throw new UsageError('--split-by splits the list, which --what-if takes the place of', []);
  if (splitBy !== undefined && owner !== undefined)
    throw new UsageError(
      "--split-by writes every rep's list; --owner would take the others' for old ones",
      [],
    );
  if (splitBy !== undefined && (output === undefined || output === '-'))
    throw new UsageError('--split-by needs --output FOLDER, for its files', []);
  if ('encode' in format && output === undefined && io.stdout.isTerminal)
    throw new UsageError(`--format ${format.id} is no text for a terminal; name a file with --output`, []);
}

export interface Printed {
  /** The list as it is asked for. */
  readonly selected: Report;
  /** All customers of the reps whose lists are asked for. */
  readonly owned: Report;
  /** Adds what a format shows beside a list: of the whole list, or of one that is a single rep's. */
  readonly complete: (list: Report) => Promise<Report>;
  readonly completeOwn: (list: Report) => Promise<Report>;
}

export async function printReport(
  printed: Printed,
  format: Format,
  options: PrintOptions,
  io: Io,
): Promise<void> {
  const { output, splitBy, quiet, redaction } = options;
  const render = await renderOptions(printed.selected, options, io);
  if (splitBy !== undefined && output !== undefined) {
    const removed = await writeFolder(output, repFiles(printed, format, render));
    if (removed.length > 0 && quiet !== true)
      await io.stderr.write(
        `note: ${output}: removed ${removedWords(removed, redaction)} of an earlier run\n`,
      );
    return;
  }
  const shown = format.detailed === true ? await printed.complete(printed.selected) : printed.selected;
  const content = await contentOf(shown, format, render);
  const isCsv = format.id === 'csv' && !(content instanceof Uint8Array);
  await writeResult(isCsv ? csvFor(content, output, io) : content, output, io);
}

/** Files are named after reps, who are not named in a redacted run. */
function removedWords(names: readonly string[], redaction: Redaction | undefined): string {
  return redaction === undefined ? visible(names.join(', ')) : many(names.length, 'file');
}

async function renderOptions(
  { followUps }: Report,
  { top, perOwner, output, excel }: PrintOptions,
  io: Io,
): Promise<RenderOptions> {
  return present({
    width: io.stdout.columns,
    paint: output === undefined ? await paintFor(io.stdout, io) : PLAIN,
    top: top ?? (perOwner === undefined ? undefined : followUps.length),
    csv: excel,
  });
}

const ENDINGS: ReadonlyMap<string, string> = new Map([
  ['table', 'txt'],
  ['markdown', 'md'],
]);

async function* repFiles(
  { selected, owned, completeOwn }: Printed,
  format: Format,
  render: RenderOptions,
): AsyncGenerator<FolderFile> {
  const lists = splitByOwner(selected, owned, ENDINGS.get(format.id) ?? format.id);
  for (const { file, report } of lists) {
    const shown = format.detailed === true ? await completeOwn(report) : report;
    yield { name: file, content: await contentOf(shown, format, render) };
  }
  yield { name: INDEX, content: indexOf(lists, selected, render.csv) };
}

async function contentOf(report: Report, format: Format, options: RenderOptions): Promise<Content> {
  return 'encode' in format ? await format.encode(report, options) : format.render(report, options);
}
