import type { BacktestQuestion } from '../../model/index.ts';
import { lookBack } from '../../past.ts';
import { backtestJson, backtestTable } from '../../report/backtest.ts';
import { PLAIN } from '../../report/format.ts';
import { createRunSettings } from '../../settings.ts';
import type { Io } from '../io.ts';
import { writeResult } from '../output.ts';
import { paintFor } from '../paint.ts';
import { startProgress } from '../progress.ts';
import type { InputOptions } from '../shared-options.ts';
import { chosenFormat } from './format.ts';
import { findInput, inputExitCode, tell, tellEmpty } from './input.ts';
import { marksIn } from './marks.ts';
import { choicesOf } from './settings.ts';

export interface BacktestOptions extends InputOptions {
  readonly capacity: number;
  /** Days. */
  readonly every: number;
  /** Ends of days. */
  readonly days?: readonly number[];
  /** Days. */
  readonly horizon: number;
  readonly from?: number;
  readonly until?: number;
  readonly seed: number;
  readonly history?: string | true;
  readonly format?: string;
  readonly output?: string;
}

const FORMATS = ['table', 'json'] as const;

/** Resolves to the exit code: 0 also where the data allow no claim, which is an answer. */
export async function runBacktest(
  paths: readonly string[],
  options: BacktestOptions,
  io: Io,
): Promise<number> {
  const format = chosenFormat(FORMATS, options, io, 'json');
  const input = await findInput(paths, io);
  const progress = startProgress(io, options);
  const asOf = options.until === undefined ? {} : { asOf: options.until };
  const settings = createRunSettings({
    ...(await choicesOf({ ...options, ...asOf })),
    onProgress: progress.say,
  });
  const marks = await marksIn(options.history, io);
  const found = await lookBack(input.sources, settings, questionOf(options), marks).finally(() =>
    progress.stop(),
  );
  const diagnostics = [...input.diagnostics, ...found.diagnostics];
  await tell(diagnostics, options, io);
  if (found.backtest === undefined) await tellEmpty(diagnostics, paths, options, io);
  else {
    const paint = options.output === undefined ? await paintFor(io.stdout, io) : PLAIN;
    const pieces =
      format === 'json'
        ? backtestJson(found.backtest)
        : backtestTable(found.backtest, { width: io.stdout.columns, paint });
    await writeResult(pieces, options.output, io);
  }
  return inputExitCode(diagnostics, found.used, options.strict === true);
}

function questionOf({ capacity, every, days, horizon, from, seed }: BacktestOptions): BacktestQuestion {
  return { capacity, everyDays: every, days, horizonDays: horizon, from, seed };
}
