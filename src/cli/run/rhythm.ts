import { type Account, type Rhythm, UsageError } from '../../model/index.ts';
import { run } from '../../pipeline.ts';
import { PLAIN } from '../../report/format.ts';
import { type RhythmQuestion, rhythmCsv, rhythmJson, rhythmTable } from '../../report/rhythm.ts';
import { buyerOf, dayOf, rhythmOf, type Unit } from '../../rhythm/index.ts';
import { createRunSettings } from '../../settings.ts';
import type { Io } from '../io.ts';
import { csvFor, writeResult } from '../output.ts';
import { paintFor } from '../paint.ts';
import { startProgress } from '../progress.ts';
import type { InputOptions } from '../shared-options.ts';
import { chosenFormat } from './format.ts';
import { findInput, inputExitCode, tell, tellEmpty } from './input.ts';
import { choicesOf } from './settings.ts';

export interface RhythmOptions extends InputOptions {
  readonly until?: number;
  readonly horizon: number;
  readonly unit: Unit;
  readonly top?: number;
  readonly format?: string;
  readonly output?: string;
}

const FORMATS = ['table', 'csv', 'json'] as const;

/** Resolves to the exit code. */
export async function runRhythm(paths: readonly string[], options: RhythmOptions, io: Io): Promise<number> {
  const format = chosenFormat(FORMATS, options, io, 'csv');
  const input = await findInput(paths, io);
  const progress = startProgress(io, options);
  const asOf = options.until === undefined ? {} : { asOf: options.until };
  const settings = createRunSettings({
    ...(await choicesOf({ ...options, ...asOf })),
    onProgress: progress.say,
  });
  const { report, accounts } = await run(input.sources, settings).finally(() => progress.stop());
  const diagnostics = [...input.diagnostics, ...report.diagnostics];
  await tell(diagnostics, options, io);
  const code = inputExitCode(diagnostics, report.totals.used, options.strict === true);
  if (report.totals.used === 0) {
    await tellEmpty(diagnostics, paths, options, io);
    return code;
  }
  const question = { until: report.asOf, horizon: options.horizon, unit: options.unit };
  const rhythm = rhythmFor(accounts, question);
  await print(redacted(rhythm, options), question, format, options, io);
  return code;
}

function rhythmFor(
  accounts: Iterable<Account>,
  { until, horizon, unit }: RhythmQuestion & { unit: Unit },
): Rhythm {
  const buyers = Array.from(accounts, (account) => buyerOf(account) ?? []).flat();
  if (buyers.length === 0) {
    throw new UsageError(
      'no orders found; a rhythm needs a table with a customer and a date of each order (undertone inspect shows what was read)',
      [],
    );
  }
  return rhythmOf(buyers, { until: dayOf(until), horizon, unit });
}

function redacted(rhythm: Rhythm, { redaction }: RhythmOptions): Rhythm {
  if (redaction === undefined) return rhythm;
  const customers = rhythm.customers.map((one) => ({ ...one, id: redaction.customerId(one.id) }));
  return { ...rhythm, customers };
}

const SHOWN = 20;

async function print(
  rhythm: Rhythm,
  question: RhythmQuestion,
  format: string,
  { top, output }: RhythmOptions,
  io: Io,
): Promise<void> {
  const shown = top === undefined ? rhythm : { ...rhythm, customers: rhythm.customers.slice(0, top) };
  if (format === 'json') return writeResult(rhythmJson(shown, question), output, io);
  if (format === 'csv') return writeResult(csvFor(rhythmCsv(shown), output, io), output, io);
  const paint = output === undefined ? await paintFor(io.stdout, io) : PLAIN;
  const table = rhythmTable(rhythm, question, { top: top ?? SHOWN, width: io.stdout.columns, paint });
  return writeResult(table, output, io);
}
