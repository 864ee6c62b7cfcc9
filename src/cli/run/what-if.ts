// `scan --what-if`: a preview of who moves, in place of the list.
import type { Report } from '../../model/index.ts';
import type { Run } from '../../pipeline.ts';
import { PLAIN } from '../../report/format.ts';
import { redactReport } from '../../report/redact.ts';
import { whatIfJson, whatIfTable } from '../../report/what-if.ts';
import { type Choices, createRunSettings } from '../../settings.ts';
import { changedWeights, compare, reassess } from '../../what-if.ts';
import type { Io } from '../io.ts';
import { writeResult } from '../output.ts';
import { paintFor } from '../paint.ts';
import { chosenFormat, knownFormat } from './format.ts';
import type { ScanOptions } from './scan.ts';

const FORMATS = ['table', 'json'] as const;
const SHOWN = 20;

/** Throws a UsageError, before anything is read, for a format or a signal that cannot be. */
export function checkWhatIf(choices: Choices, options: ScanOptions, io: Io): void {
  formatOf(options, io);
  changed(choices, options);
}

function changed(choices: Choices, { whatIf }: ScanOptions): ReturnType<typeof createRunSettings> {
  return createRunSettings({
    ...choices,
    weights: new Map([...(choices.weights ?? []), ...(whatIf ?? [])]),
  });
}

/** Table on a terminal, JSON in a pipe. */
function formatOf(options: ScanOptions, io: Io): string {
  if (options.format !== undefined) return knownFormat(FORMATS, options.format, ' with --what-if');
  return chosenFormat(FORMATS, options, io, 'json');
}

/** `choices`: those of the run; `select` cuts a report to what was asked for. */
export async function printWhatIf(
  run: Run,
  choices: Choices,
  options: ScanOptions,
  select: (report: Report) => Report,
  io: Io,
): Promise<void> {
  const [before, after] = [createRunSettings(choices), changed(choices, options)];
  const shown = (report: Report): Report =>
    options.redaction === undefined ? select(report) : redactReport(select(report), options.redaction);
  const found = compare(shown(run.report), shown(reassess(run, after)), changedWeights(before, after));
  const { output, top = SHOWN } = options;
  const paint = output === undefined ? await paintFor(io.stdout, io) : PLAIN;
  const pieces =
    formatOf(options, io) === 'json'
      ? whatIfJson(found)
      : whatIfTable(found, { width: io.stdout.columns, paint, top });
  await writeResult(pieces, output, io);
}
