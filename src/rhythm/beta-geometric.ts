// The BG/NBD model of Fader, Hardie & Lee, "Counting Your Customers the Easy Way" (Marketing Science 24, 2005): while
// alive a customer buys at random at a rate of their own (gamma over customers: r, alpha), and after each purchase may
// quietly leave with a chance of their own (beta over customers: a, b).
import type { BuyingHistory, RhythmParameters } from '../model/index.ts';
import { minimise, type Objective } from './minimise.ts';
import { hypergeometric, logGamma } from './special-functions.ts';

export interface Fit {
  readonly parameters: RhythmParameters;
  readonly logLikelihood: number;
}

/** Where the search starts: a mean rate of once in four units, a chance of leaving of a quarter. */
const START = [-1, 1, 0, 1];
/** RhythmParameters are sought between exp(-9) and exp(9), so that a degenerate history ends somewhere. */
const FARTHEST = 9;

/** RhythmParameters of greatest likelihood. Costs some hundred times the number of distinct histories. */
export function fitModel(histories: readonly BuyingHistory[]): Fit {
  const groups = group(histories);
  const objective: Objective = (point) =>
    point.some((x) => Math.abs(x) > FARTHEST) ? Infinity : -logLikelihood(parametersAt(point), groups);
  const { point, value } = minimise(objective, START);
  return { parameters: parametersAt(point), logLikelihood: -value };
}

function parametersAt([r = 0, alpha = 0, a = 0, b = 0]: readonly number[]): RhythmParameters {
  return { r: Math.exp(r), alpha: Math.exp(alpha), a: Math.exp(a), b: Math.exp(b) };
}

/** Equal histories counted once. Sorted, so that the sum does not depend on the order of the customers. */
interface Group extends BuyingHistory {
  readonly count: number;
}

function group(histories: readonly BuyingHistory[]): readonly Group[] {
  const sorted = histories.toSorted(
    (a, b) => a.frequency - b.frequency || a.recency - b.recency || a.age - b.age,
  );
  const groups: Group[] = [];
  for (const history of sorted) {
    const last = groups.at(-1);
    if (last !== undefined && isSame(last, history))
      groups[groups.length - 1] = { ...last, count: last.count + 1 };
    else groups.push({ ...history, count: 1 });
  }
  return groups;
}

function isSame(one: BuyingHistory, other: BuyingHistory): boolean {
  return one.frequency === other.frequency && one.recency === other.recency && one.age === other.age;
}

/** Sum over customers of equation (6) of the paper, in logarithms. */
function logLikelihood(parameters: RhythmParameters, groups: readonly Group[]): number {
  const { r, alpha } = parameters;
  let sum = 0;
  let frequency = -1;
  let shared = 0;
  for (const { count, ...history } of groups) {
    if (history.frequency !== frequency) {
      frequency = history.frequency;
      shared = sharedTerms(parameters, frequency);
    }
    const alive = -(r + frequency) * Math.log(alpha + history.age);
    sum += count * (shared + alive + Math.log1p(oddsOfGone(parameters, history)));
  }
  return sum;
}

/** The terms that all customers of one frequency share. */
function sharedTerms({ r, alpha, a, b }: RhythmParameters, x: number): number {
  const buying = logGamma(r + x) - logGamma(r) + r * Math.log(alpha);
  return buying + logGamma(a + b) + logGamma(b + x) - logGamma(b) - logGamma(a + b + x);
}

/** Odds that the customer left after the last purchase; 0 for whoever bought once: the model lets nobody leave before. */
function oddsOfGone(
  { r, alpha, a, b }: RhythmParameters,
  { frequency, recency, age }: BuyingHistory,
): number {
  if (frequency === 0) return 0;
  return (a / (b + frequency - 1)) * ((alpha + age) / (alpha + recency)) ** (r + frequency);
}

/** Chance that the customer has not left, 0 … 1. 1 for every one-time buyer, however long ago: do not rank by it. */
export function aliveChance(parameters: RhythmParameters, history: BuyingHistory): number {
  return 1 / (1 + oddsOfGone(parameters, history));
}

/** Purchases to expect within `horizon` units, equation (10) of the paper (its 2F1 brought to a form that converges). */
export function expectedPurchases(
  parameters: RhythmParameters,
  history: BuyingHistory,
  horizon: number,
): number {
  const { r, alpha, b } = parameters;
  const { frequency, age } = history;
  // At a = 1 the formula is 0 / 0; beside it, it is smooth.
  const a = Math.abs(parameters.a - 1) < 1e-6 ? 1 + 1e-6 : parameters.a;
  const z = horizon / (alpha + age + horizon);
  const staying = (1 - z) ** (a - 1) * hypergeometric(a + b - 1 - r, a - 1, a + b + frequency - 1, z);
  return ((a + b + frequency - 1) / (a - 1)) * (1 - staying) * aliveChance(parameters, history);
}
