import { daysBetween, type Instant } from '../model/index.ts';

/** One piece of evidence for a signal: how strong, and when. */
export interface Hit {
  readonly strength: number;
  readonly at: Instant | undefined;
}

/** Weight of evidence by age: half after `halfLife` days. Undated evidence is taken as one half-life old. */
export function recency(at: Instant | undefined, asOf: Instant, halfLife: number): number {
  if (at === undefined) return 0.5;
  return 2 ** (-Math.max(0, daysBetween(at, asOf)) / halfLife);
}

/**
 * Strength of all hits together, 0 … 1: 1 − Π(1 − strength × recency), a noisy or. A further hit never lowers it,
 * and no number of hits takes it past 1.
 */
export function pooledStrength(hits: readonly Hit[], asOf: Instant, halfLife: number): number {
  let missing = 1;
  for (const { strength, at } of hits) missing *= 1 - strength * recency(at, asOf, halfLife);
  return 1 - missing;
}
