// Where the model is wrong in a way that its own past shows, its expectations are mended: it is asked on an earlier day
// what to expect up to today, and a Poisson regression learns how what came differs by frequency and idle time. BG/NBD
// keeps every one-time buyer alive for ever and so expects too much of them; on CDNOW (39 weeks to judge from, 39 to
// predict) this raises the AUC of who buys again from .773 to .783, without a look at what is predicted.
import type { BuyingHistory } from '../model/index.ts';
import { expectedPurchases, fitModel } from './beta-geometric.ts';
import { type Buyer, boughtBetween, historyOf, UNIT_DAYS, type Unit } from './histories.ts';
import { fitPoisson, logMean } from './poisson.ts';

/** Coefficients for a constant, the logarithm of what the model expects, log(1 + frequency), log(1 + idle time). */
export type Correction = readonly number[];

/** The correction that changes nothing; the regression is drawn towards it. */
export const NO_CORRECTION: Correction = [0, 1, 0, 0];

/** Share of the time observed that the model is tested on. */
const TESTED = 1 / 3;
/** With fewer customers who bought again in that time, the model is left as it is. */
const RETURNS_NEEDED = 50;

/** What hindsight teaches, from orders up to day `until`; undefined where there is too little to learn from. */
export function learnFromHindsight(
  buyers: readonly Buyer[],
  until: number,
  unit: Unit,
): Correction | undefined {
  const first = buyers.reduce((least, { days }) => Math.min(least, days[0] ?? least), until);
  const then = Math.round(until - (until - first) * TESTED);
  const tested = buyers.flatMap((buyer) => {
    const history = historyOf(buyer, then, unit);
    return history === undefined ? [] : [{ history, count: boughtBetween(buyer, then, until) }];
  });
  if (tested.filter(({ count }) => count > 0).length < RETURNS_NEEDED) return undefined;
  const { parameters } = fitModel(tested.map(({ history }) => history));
  const horizon = (until - then) / UNIT_DAYS[unit];
  const observations = tested.map(({ history, count }) => ({
    features: featuresOf(history, expectedPurchases(parameters, history, horizon)),
    count,
  }));
  return fitPoisson(observations, NO_CORRECTION);
}

/** Expectations mended; their sum stays, because hindsight over a shorter time says who buys, not how much all do. */
export function correct(
  expected: readonly number[],
  histories: readonly BuyingHistory[],
  correction: Correction,
): readonly number[] {
  const raw = histories.map((history, index) =>
    Math.exp(logMean(featuresOf(history, expected[index] ?? 0), correction)),
  );
  const scale = sum(expected) / sum(raw);
  return raw.map((value) => value * scale);
}

const LEAST_EXPECTED = 1e-12;

function featuresOf({ frequency, recency, age }: BuyingHistory, expected: number): readonly number[] {
  return [1, Math.log(Math.max(expected, LEAST_EXPECTED)), Math.log1p(frequency), Math.log1p(age - recency)];
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
