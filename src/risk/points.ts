import type { Contribution } from '../model/index.ts';
import type { Step } from './contributions.ts';

/**
 * Shares the risk (0 … 100) among the steps, in tenths that add up exactly to `value`. The first step, the prior, gets
 * the risk that it has alone; the others move it in proportion to their log-odds, which is the Aumann–Shapley value of
 * each on the straight way from the prior to the score: it depends on no order. Tenths that rounding leaves over go
 * to the largest remainders.
 */
export function sharePoints(steps: readonly Step[], value: number): readonly Contribution[] {
  const exact = exactTenths(steps);
  const tenths = roundToSum(exact, Math.round(value * 10));
  return steps.map((step, index) => contribution(step, (tenths[index] ?? 0) / 10));
}

function contribution({ kind, signal, family, logOdds, says, at, about, count }: Step, points: number) {
  return { kind, signal, family, logOdds, points, says, at, about, count };
}

function exactTenths(steps: readonly Step[]): readonly number[] {
  const [prior, ...others] = steps;
  if (prior === undefined) return [];
  const moved = others.reduce((sum, step) => sum + step.logOdds, 0);
  const start = tenthsAt(prior.logOdds);
  const slope = Math.abs(moved) < 1e-9 ? slopeAt(start) : (tenthsAt(prior.logOdds + moved) - start) / moved;
  return [start, ...others.map(({ logOdds }) => logOdds * slope)];
}

function tenthsAt(logOdds: number): number {
  return 1000 / (1 + Math.exp(-logOdds));
}

/** Derivative of `tenthsAt` where it has this value: the limit of the slope as the way gets short. */
function slopeAt(tenths: number): number {
  return (tenths * (1000 - tenths)) / 1000;
}

/** Integers nearest to the values, whose sum is `sum`. */
export function roundToSum(values: readonly number[], sum: number): readonly number[] {
  const floors = values.map(Math.floor);
  const missing = sum - floors.reduce((total, floor) => total + floor, 0);
  const remainders = values.map((value, index) => value - (floors[index] ?? 0));
  for (let left = Math.min(missing, values.length); left > 0; left--) {
    const next = remainders.indexOf(Math.max(...remainders));
    floors[next] = (floors[next] ?? 0) + 1;
    remainders[next] = -1;
  }
  return floors;
}
