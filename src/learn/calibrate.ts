// A slope and an intercept over the log-odds (Platt 1999): forecasts become chances, and parts still add up.
import { quickProbability } from './quick-probability.ts';

export interface Calibration {
  readonly slope: number;
  readonly intercept: number;
}

const ROUNDS = 25;
/** Pulls the slope towards 1, as that many rows at even odds would. */
const PRIOR = 1;

/** Newton's method for logistic regression on `scores`, which must come from models that had not seen their rows. */
export function calibrate(scores: Float64Array, outcome: Uint8Array, rows: Int32Array): Calibration {
  let slope = 1;
  let intercept = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const sums = { gradient: 0, slant: -PRIOR * (slope - 1), curve: 0, cross: 0, square: PRIOR };
    for (const row of rows) {
      const score = scores[row] ?? 0;
      const chance = quickProbability(intercept + slope * score);
      const error = (outcome[row] ?? 0) - chance;
      const weight = chance * (1 - chance);
      sums.gradient += error;
      sums.slant += error * score;
      sums.curve += weight;
      sums.cross += weight * score;
      sums.square += weight * score * score;
    }
    const determinant = sums.curve * sums.square - sums.cross * sums.cross;
    if (!(determinant > 0)) break;
    intercept += (sums.square * sums.gradient - sums.cross * sums.slant) / determinant;
    slope += (sums.curve * sums.slant - sums.cross * sums.gradient) / determinant;
  }
  return slope > 0 ? { slope, intercept } : { slope: 1, intercept: 0 };
}
