// Figures of the risk itself, over all customers on all days: does it put leavers first, and is its number a chance?
import type { Weights } from './ordering.ts';
import { BINS, type Pool } from './sample.ts';

export interface CurveFigures {
  readonly auc: number;
  readonly prAuc: number;
  readonly brier: number;
  readonly ece: number;
}

/** Rows of one chance are one step of the curves: a tie counts half. NaN where nobody, or everybody, left. */
export function curvesOf(pool: Pool, weights: Weights): CurveFigures {
  const { customers, left, chances } = pool;
  let [gone, stayed, pairs, precisionSum, squares] = [0, 0, 0, 0, 0];
  for (let index = 0; index < chances.length; ) {
    const chance = chances[index] ?? 0;
    let [goneHere, stayedHere] = [0, 0];
    for (; index < chances.length && chances[index] === chance; index++) {
      const weight = weights[customers[index] ?? 0] ?? 0;
      if (left[index] === 1) goneHere += weight;
      else stayedHere += weight;
    }
    pairs += stayedHere * (gone + goneHere / 2);
    squares += goneHere * (1 - chance) ** 2 + stayedHere * chance ** 2;
    gone += goneHere;
    stayed += stayedHere;
    if (goneHere > 0) precisionSum += goneHere * (gone / (gone + stayed));
  }
  return {
    auc: pairs / (gone * stayed),
    prAuc: precisionSum / gone,
    brier: squares / (gone + stayed),
    ece: calibrationError(binTotals(pool, weights)),
  };
}

export interface BinTotal {
  readonly count: number;
  readonly expected: number;
  readonly left: number;
}

/** Sums over each tenth of the rows. */
export function binTotals({ customers, left, chances, bins }: Pool, weights: Weights): readonly BinTotal[] {
  const count = new Float64Array(BINS);
  const expected = new Float64Array(BINS);
  const gone = new Float64Array(BINS);
  for (let index = 0; index < chances.length; index++) {
    const bin = bins[index] ?? 0;
    const weight = weights[customers[index] ?? 0] ?? 0;
    count[bin] = (count[bin] ?? 0) + weight;
    expected[bin] = (expected[bin] ?? 0) + weight * (chances[index] ?? 0);
    gone[bin] = (gone[bin] ?? 0) + weight * (left[index] ?? 0);
  }
  return Array.from(count, (rows, bin) => ({
    count: rows,
    expected: expected[bin] ?? 0,
    left: gone[bin] ?? 0,
  })).filter(({ count: rows }) => rows > 0);
}

/** Mean distance of what was expected from what came, each tenth by its rows. */
function calibrationError(bins: readonly BinTotal[]): number {
  const rows = bins.reduce((sum, { count }) => sum + count, 0);
  return bins.reduce((sum, { expected, left }) => sum + Math.abs(expected - left), 0) / rows;
}
