// The customers' own buying rhythm: from days of orders to who is still buying and what to expect of whom.
import { type BuyingHistory, compareText, type Rhythm, UsageError } from '../model/index.ts';
import { aliveChance, expectedPurchases, fitModel } from './beta-geometric.ts';
import { correct, learnFromHindsight, NO_CORRECTION } from './hindsight.ts';
import { type Buyer, historyOf, type Unit } from './histories.ts';

export interface RhythmSettings {
  /** Last day that is looked at, in whole days since 1970. */
  readonly until: number;
  /** How far to look ahead, in units. */
  readonly horizon: number;
  readonly unit: Unit;
}

/** With fewer customers who bought twice, four parameters cannot be told. */
export const REPEATERS_NEEDED = 30;

/** How many bought on at least two days by the end of day `until`. */
export function countRepeaters(buyers: readonly Buyer[], until: number): number {
  return buyers.filter(({ days }) => (days[1] ?? Infinity) <= until).length;
}

/** Throws a UsageError when too few customers bought twice. */
export function rhythmOf(buyers: readonly Buyer[], settings: RhythmSettings): Rhythm {
  const { until, horizon, unit } = settings;
  // Sums differ in their last digits with the order of what is added.
  const sorted = buyers.toSorted((a, b) => compareText(a.id, b.id));
  const repeaters = countRepeaters(sorted, until);
  if (repeaters < REPEATERS_NEEDED) throw tooFew(repeaters);
  const known = sorted.flatMap((buyer) => knownOf(buyer, until, unit));
  const histories = known.map(({ history }) => history);
  const { parameters, logLikelihood } = fitModel(histories);
  const correction = learnFromHindsight(sorted, until, unit);
  const byModel = histories.map((history) => expectedPurchases(parameters, history, horizon));
  const expected = correct(byModel, histories, correction ?? NO_CORRECTION);
  const customers = known.map(({ id, history }, index) => ({
    id,
    ...history,
    alive: aliveChance(parameters, history),
    expected: expected[index] ?? 0,
    expectedByModel: byModel[index] ?? 0,
  }));
  return {
    parameters,
    logLikelihood,
    corrected: correction !== undefined,
    customers: customers.toSorted((a, b) => b.expected - a.expected || compareText(a.id, b.id)),
  };
}

function knownOf(buyer: Buyer, until: number, unit: Unit): readonly { id: string; history: BuyingHistory }[] {
  const history = historyOf(buyer, until, unit);
  return history === undefined ? [] : [{ id: buyer.id, history }];
}

function tooFew(repeaters: number): UsageError {
  return new UsageError(
    `a rhythm needs at least ${REPEATERS_NEEDED} customers who ordered on two days; here are ${repeaters}`,
    [],
  );
}
