// The back-test in two formats. Figures are rounded to what their intervals leave of them; a refusal prints no figure.
import { type Backtest, type Estimate, isoDay, type LeftOut, type SignalRecord } from '../model/index.ts';
import { figureTable, orderTable, percent, reliabilityTable, signalTable } from './backtest-tables.ts';
import type { Paint } from './format.ts';
import { indented } from './layout.ts';
import { safeJson } from './visible.ts';
import { groupThousands, many } from './words.ts';

/** One object; `figures` is null where nothing may be claimed. */
export function* backtestJson(backtest: Backtest): Generator<string> {
  const { question, until, days, verdict, figures, baselines, reliability, signals, leftOut } = backtest;
  yield `${safeJson(
    {
      schemaVersion: 1,
      until: isoDay(until),
      from: days[0] === undefined ? null : isoDay(days[0].day),
      everyDays: question.days === undefined ? question.everyDays : null,
      horizonDays: question.horizonDays,
      capacity: question.capacity,
      seed: question.seed,
      customers: backtest.customers,
      leavers: backtest.leavers,
      claim: verdict.claim,
      leaversNeeded: verdict.leaversNeeded,
      says: verdictWords(backtest),
      figures: figures === undefined ? null : rounded(figures),
      baselines: baselines.map(({ name, ...order }) => ({ name, ...rounded(order) })),
      reliability: reliability.map(({ count, expected, observed }) => ({
        count,
        expected: round(expected),
        observed: round(observed),
      })),
      signals: signals.map(signalRecord),
      days: days.map(({ day, ...counts }) => ({ day: isoDay(day), ...counts })),
      leftOut,
    },
    2,
  )}\n`;
}

function signalRecord({ lift, leadDays, coverage, ...rest }: SignalRecord) {
  return {
    ...rest,
    coverage: round(coverage),
    lift: lift === undefined ? null : roundedEstimate(lift),
    leadDays: leadDays === undefined ? null : round(leadDays),
  };
}

function rounded(figures: object): Readonly<Record<string, Estimate>> {
  const estimates: readonly (readonly [string, Estimate])[] = Object.entries(figures);
  return Object.fromEntries(
    estimates.map(([name, estimate]) => [AT_CAPACITY.get(name) ?? name, roundedEstimate(estimate)]),
  );
}

/** Names that say in JSON what they are measured at. */
const AT_CAPACITY: ReadonlyMap<string, string> = new Map([
  ['precision', 'precisionAtK'],
  ['recall', 'recallAtK'],
]);

function roundedEstimate({ value, low, high }: Estimate): Estimate {
  return { value: round(value), low: round(low), high: round(high) };
}

/** To four digits behind the point, far finer than any interval. */
function round(value: number): number {
  return Math.round(value * 10_000) / 10_000 + 0;
}

export interface BacktestTableOptions {
  readonly width: number;
  readonly paint: Paint;
}

/** For people: the verdict first, then what it rests on. */
export function* backtestTable(
  backtest: Backtest,
  { width, paint }: BacktestTableOptions,
): Generator<string> {
  const { figures, signals, verdict } = backtest;
  yield `${paint.bold(indented(heading(backtest), width, '  ', ''))}\n`;
  yield `${indented(basis(backtest), width, '', '')}\n\n`;
  const colour = verdict.claim === 'better' ? paint.green : paint.yellow;
  yield `${colour(indented(verdictWords(backtest), width, '', ''))}\n`;
  if (figures !== undefined) {
    yield `\n${figureTable(backtest, paint)}`;
    yield `\n${orderTable(backtest, paint)}`;
    yield `\n${reliabilityTable(backtest, paint)}`;
    if (signals.length > 0) yield `\n${signalTable(signals, paint)}`;
  }
  yield `\n${paint.dim(indented(leftOutWords(backtest.leftOut), width, '', ''))}\n`;
}

function heading({ question, until, days }: Backtest): string {
  const { capacity, horizonDays } = question;
  const [first] = days;
  if (first === undefined) return `No list of a past day can be judged with knowledge up to ${isoDay(until)}`;
  const last = days.at(-1) ?? first;
  const when =
    days.length === 1 ? `on ${isoDay(first.day)}` : `from ${isoDay(first.day)} to ${isoDay(last.day)}`;
  return `${many(days.length, 'list')} ${when}, ${many(capacity, 'call')} each, held against who left within ${many(horizonDays, 'day')}`;
}

function basis({ customers, leavers, question, until }: Backtest): string {
  const { days, everyDays } = question;
  const when = days === undefined ? `every ${many(everyDays, 'day')}` : 'on the days named';
  return (
    `${many(customers, 'customer')}, ${groupThousands(leavers)} of them left within the horizon of a list. Lists ${when}, ` +
    `each from what was dated up to its day; who left is known up to ${isoDay(until)}.`
  );
}

function verdictWords({ verdict, figures, leavers, question }: Backtest): string {
  const { claim, because, leaversNeeded } = verdict;
  if (claim === 'better' && figures?.precision !== undefined) {
    return `The list is better than chance: of those called, ${percentOf(figures.precision)} left, of all ${percentOf(figures.baseRate)}.`;
  }
  if (claim === 'no-better') {
    return `The list is no better than chance here, and ${many(leavers, 'leaver')} are enough to see it if it caught twice its share.`;
  }
  return because === 'short-history' ? shortHistory(question) : tooFew(leavers, leaversNeeded);
}

function shortHistory({ horizonDays }: Backtest['question']): string {
  return (
    'No claim: the history is too short. A list needs 90 days of dated messages, orders or answers before it, and ' +
    `${many(horizonDays, 'day')} after it (--horizon) to see who leaves.`
  );
}

function tooFew(leavers: number, needed: number): string {
  return (
    `No claim: with ${many(leavers, 'leaver')} the share of leavers among those called cannot be told from chance. About ` +
    `${groupThousands(needed)} with a date are needed to see a list that catches twice its share.`
  );
}

function leftOutWords(leftOut: LeftOut): string {
  const { snapshotRows, undatedMessages, undatedRecords, ticketStates, orderStates, leftUndated } = leftOut;
  const parts = [
    [
      snapshotRows,
      `all of ${many(snapshotRows, 'client list row')} but the day the customer joined (owner, plan, status, value, seats, renewal and the like are of today)`,
    ],
    [ticketStates, `the state of the ticket of ${many(ticketStates, 'message')}`],
    [orderStates, `the payment status of ${many(orderStates, 'order')}`],
    [undatedMessages, `${many(undatedMessages, 'message')} without a date`],
    [undatedRecords, `${groupThousands(undatedRecords)} answers or contracts without a date`],
    [leftUndated, `${many(leftUndated, 'customer')} who left on a day that nothing tells`],
  ] as const;
  const said = parts.flatMap(([count, words]) => (count > 0 ? [words] : []));
  return said.length === 0
    ? 'Nothing was left out: all that was used has a date.'
    : `Left out, since nothing says when it became known: ${said.join('; ')}.`;
}

function percentOf(estimate: Estimate | undefined): string {
  if (estimate === undefined) return 'an unknown share';
  return `${percent(estimate.value)} (${percent(estimate.low)} … ${percent(estimate.high)})`;
}
