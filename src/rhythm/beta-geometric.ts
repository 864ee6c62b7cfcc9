// The BG/NBD model of Fader, Hardie & Lee, "Counting Your Customers the Easy Way" (Marketing Science 24, 2005): while
// alive a customer buys at random at a rate of their own (gamma over customers: r, alpha), and after each purchase may
// quietly leave with a chance of their own (beta over customers: a, b).
import type { BuyingHistory, RhythmParameters } from '../model/index.ts';
import { hypergeometric } from './hypergeometric.ts';
import { Likelihood } from './likelihood.ts';
import { minimise, type Objective } from './minimise.ts';

export interface Fit {
  readonly parameters: RhythmParameters;
  readonly logLikelihood: number;
}

/** Where the search starts: a mean rate of once in four units, a chance of leaving of a quarter. */
const START = [-1, 1, 0, 1];
/** Parameters are sought between exp(-9) and exp(9), so that a degenerate history ends somewhere. */
const FARTHEST = 9;

/** Parameters of greatest likelihood. Costs some hundred times the number of distinct histories. */
export function fitModel(histories: readonly BuyingHistory[]): Fit {
  const likelihood = new Likelihood(histories);
  const objective: Objective = (point) =>
    point.some((x) => Math.abs(x) > FARTHEST) ? Infinity : -likelihood.at(parametersAt(point));
  const { point, value } = minimise(objective, START);
  return { parameters: parametersAt(point), logLikelihood: -value };
}

function parametersAt([r = 0, alpha = 0, a = 0, b = 0]: readonly number[]): RhythmParameters {
  return { r: Math.exp(r), alpha: Math.exp(alpha), a: Math.exp(a), b: Math.exp(b) };
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
