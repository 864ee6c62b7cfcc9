// Lists of past days → how good they were. What may be known on a day is decided in `known-then.ts`; here is only arithmetic.
import {
  type Backtest,
  type BacktestDay,
  type BacktestFigures,
  type BacktestQuestion,
  type Baseline,
  type Instant,
  type LeftOut,
  present,
  type ReliabilityBin,
} from '../model/index.ts';
import { type Distribution, distributionOf, resample } from './bootstrap.ts';
import { recordsOf } from './by-signal.ts';
import { binTotals } from './curves.ts';
import { leaversOf } from './leavers.ts';
import { type Figures, type Measures, measuresOf } from './measures.ts';
import type { PastList } from './observations.ts';
import { type Sample, sampleOf } from './sample.ts';
import { verdictOf } from './verdict.ts';

export { lastListDay, listDays, newestSign } from './calendar.ts';
export { countLeftOut, datedOnly, knownThen } from './known-then.ts';
export { hasDatedLeaving, isMember, leftUndated, type Membership, membershipOf } from './membership.ts';
export { observe, type PastList, type Ranked } from './observations.ts';
export { withTestimonies } from './testimony.ts';

export interface History {
  readonly lists: readonly PastList[];
  readonly until: Instant;
  readonly leftOut: LeftOut;
}

export function judge({ lists, until, leftOut }: History, question: BacktestQuestion): Backtest {
  const { capacity, seed } = question;
  const sample = sampleOf(lists);
  const leavers = leaversOf(lists, capacity);
  const days = lists.map((list) => dayOf(list, capacity));
  const measured = measure(sample, leavers, question);
  const verdict = verdictOf({
    leavers: leavers.length,
    days: days.length,
    calledShare: shareCalled(days, capacity),
    aboveChance: (tail) => measured(behind('random')).quantile(tail),
    auc: (tail) => measured(({ auc }) => auc).quantile(tail),
  });
  const refused = verdict.claim === 'refused';
  return {
    question,
    until,
    days,
    customers: sample.customers.length,
    leavers: leavers.length,
    verdict,
    ...(!refused && { figures: figuresOf(measured) }),
    baselines: refused ? [] : baselinesOf(measured, sample),
    reliability: refused ? [] : reliabilityOf(sample),
    signals: refused ? [] : recordsOf(lists, sample.customers, leavers, seed),
    leftOut,
  };
}

function dayOf({ day, rows }: PastList, capacity: number): BacktestDay {
  const called = rows.filter(({ isListed }, place) => isListed && place < capacity);
  return {
    day,
    customers: rows.length,
    called: called.length,
    leavers: rows.filter(({ left }) => left !== undefined).length,
    caught: called.filter(({ left }) => left !== undefined).length,
  };
}

/** Share of the customers that the capacity reaches, over all days. */
function shareCalled(days: readonly BacktestDay[], capacity: number): number {
  const reached = days.reduce((sum, { customers }) => sum + Math.min(capacity, customers), 0);
  return (
    reached /
    Math.max(
      1,
      days.reduce((sum, { customers }) => sum + customers, 0),
    )
  );
}

/** The distribution of one figure over the resamples. */
type Measured = (figure: (measures: Measures) => number) => Distribution;

function measure(
  sample: Sample,
  leavers: ReturnType<typeof leaversOf>,
  { capacity, seed }: BacktestQuestion,
): Measured {
  const places = new Map(sample.customers.map((customer, index) => [customer, index]));
  const numbers = leavers.map(({ customer }) => places.get(customer) ?? 0);
  const all: Measures[] = [];
  resample(sample.customers.length, seed, (weights) =>
    all.push(measuresOf({ sample, leavers, numbers, capacity }, weights)),
  );
  return (figure) => distributionOf(all.map(figure));
}

type Naive = Baseline['name'];

function behind(name: Naive): (measures: Measures) => number {
  return (measures) => measures.list.precision - measures[name].precision;
}

function figuresOf(measured: Measured): BacktestFigures {
  return present({
    ...orderFigures('list', measured),
    baseRate: measured(({ baseRate }) => baseRate).estimate,
    prAuc: measured(({ prAuc }) => prAuc).estimate,
    auc: measured(({ auc }) => auc).estimate,
    brier: measured(({ brier }) => brier).estimate,
    ece: measured(({ ece }) => ece).estimate,
    leadDays: measured(({ leadDays }) => leadDays).estimate,
    coverageCalled: measured(({ coverageCalled }) => coverageCalled).estimate,
    coverageListed: measured(({ coverageListed }) => coverageListed).estimate,
    coverageKnown: measured(({ coverageKnown }) => coverageKnown).estimate,
  });
}

function orderFigures(name: Naive | 'list', measured: Measured) {
  const estimate = (figure: keyof Figures) => measured((measures) => measures[name][figure]).estimate;
  return { precision: estimate('precision'), recall: estimate('recall'), lift10: estimate('lift10') };
}

/** By value only where some value was known: an order of equals is none. */
function baselinesOf(measured: Measured, { hasValues }: Sample): readonly Baseline[] {
  const names: readonly Naive[] = hasValues ? ['value', 'recency', 'random'] : ['recency', 'random'];
  return names.map((name) =>
    present({ name, ...orderFigures(name, measured), behind: measured(behind(name)).estimate }),
  );
}

function reliabilityOf({ pool, customers }: Sample): readonly ReliabilityBin[] {
  const once = new Float64Array(customers.length).fill(1);
  return binTotals(pool, once).map(({ count, expected, left }) => ({
    count,
    expected: expected / count,
    observed: left / count,
  }));
}
