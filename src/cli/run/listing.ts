// What promises, advocates and themes share: read as scan does, keep the customers of one rep, print in one of five formats.
import { type Account, nearest, present, UsageError } from '../../model/index.ts';
import type { Run, RunSettings } from '../../pipeline.ts';
import type { CsvStyle } from '../../report/csv.ts';
import { PLAIN } from '../../report/format.ts';
import { LISTING_FORMATS, type Listing, type ListingFormat, renderListing } from '../../report/listing.ts';
import { createRunSettings } from '../../settings.ts';
import { filtered, find } from '../../walks.ts';
import { EXIT } from '../command.ts';
import type { Io } from '../io.ts';
import { csvFor, writeResult } from '../output.ts';
import { paintFor } from '../paint.ts';
import { startProgress } from '../progress.ts';
import type { InputOptions } from '../shared-options.ts';
import { chosenFormat } from './format.ts';
import { findInput, inputExitCode, tell, tellEmpty } from './input.ts';
import { choicesOf } from './settings.ts';
import { runnerFor, type WorkerOptions } from './workers.ts';

export interface ListingOptions extends InputOptions, WorkerOptions {
  readonly top?: number;
  readonly owner?: string;
  readonly format?: string;
  readonly output?: string;
  readonly excel?: CsvStyle;
}

/** Quotes kept per signal and customer: a list of many customers' words needs more of them than a scan. */
const QUOTES_PER_SIGNAL = 20;

/** `list`: makes the listing of the customers that are asked for. Resolves to the exit code. */
export async function runListing(
  paths: readonly string[],
  options: ListingOptions,
  io: Io,
  list: (result: Run, settings: RunSettings) => Listing,
): Promise<number> {
  const format = chosenFormat(LISTING_FORMATS, options, io, 'csv');
  const input = await findInput(paths, io);
  const progress = startProgress(io, options);
  const settings = createRunSettings({
    ...(await choicesOf(options)),
    retention: { quotesPerSignal: QUOTES_PER_SIGNAL, snippetLength: 0 },
    onProgress: progress.say,
  });
  const result = await runnerFor(options, io)(input.sources, settings).finally(() => progress.stop());
  const { totals } = result.report;
  const diagnostics = [...input.diagnostics, ...result.report.diagnostics];
  await tell(diagnostics, options, io);
  const code = inputExitCode(diagnostics, totals.used, options.strict === true);
  if (totals.used === 0) await tellEmpty(diagnostics, paths, options, io);
  if (totals.used === 0 || (options.strict === true && code !== EXIT.fine)) return code;
  await print(list(ownedBy(options.owner, result), settings), format, options, io);
  return code;
}

/** An owner who has nobody here is a slip. */
function ownedBy(owner: string | undefined, result: Run): Run {
  const wanted = owner?.toLowerCase();
  if (wanted === undefined) return result;
  const isTheirs = ({ owner: name }: Account): boolean => name?.toLowerCase().includes(wanted) === true;
  const accounts = filtered(result.accounts, isTheirs);
  if (find(accounts, isTheirs) !== undefined) return { ...result, accounts };
  const names = Array.from(result.accounts, ({ owner: name }) => name ?? []).flat();
  const owners = [...new Set(names)].toSorted();
  throw new UsageError(
    `--owner "${owner}" owns no customer here; owners are ${owners.slice(0, 10).join(', ') || 'not named'}`,
    nearest(owner ?? '', owners),
  );
}

async function print(
  listing: Listing,
  format: ListingFormat,
  { top, output, excel }: ListingOptions,
  io: Io,
): Promise<void> {
  const paint = output === undefined ? await paintFor(io.stdout, io) : PLAIN;
  const options = present({ width: io.stdout.columns, paint, top, csv: excel });
  const pieces = renderListing(listing, format, options);
  await writeResult(format === 'csv' ? csvFor(pieces, output, io) : pieces, output, io);
}
