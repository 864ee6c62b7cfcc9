// What boosting descends on: for each row the gradient and the curvature of its log-loss by its log-odds.
import { quickProbability } from './quick-probability.ts';

/** Gradient and curvature of each of the rows, side by side. */
export function slopesOf(scores: Float64Array, outcome: Uint8Array, rows: Int32Array): Float64Array {
  const slopes = new Float64Array(2 * rows.length);
  for (let index = 0; index < rows.length; index++) {
    const row = rows[index] ?? 0;
    const chance = quickProbability(scores[row] ?? 0);
    slopes[2 * index] = (outcome[row] ?? 0) - chance;
    slopes[2 * index + 1] = chance * (1 - chance);
  }
  return slopes;
}
