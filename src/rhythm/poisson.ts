// Poisson regression with a pull towards a starting point: counts explained by a few features.

export interface Observation {
  readonly features: readonly number[];
  readonly count: number;
}

const MOST_ROUNDS = 50;
const ARRIVED = 1e-10;
/** Steepest slope that is followed in one round. */
const LARGEST_EXPONENT = 20;

/**
 * Coefficients of log(mean) = features · coefficients, by Newton's method, each drawn to its `start` with the weight of
 * one observation of unit variance.
 */
export function fitPoisson(
  observations: readonly Observation[],
  start: readonly number[],
): readonly number[] {
  let coefficients = start;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const step = newtonStep(observations, coefficients, start);
    coefficients = coefficients.map((value, index) => value + (step[index] ?? 0));
    if (step.every((value) => Math.abs(value) < ARRIVED)) break;
  }
  return coefficients;
}

export function logMean(features: readonly number[], coefficients: readonly number[]): number {
  return features.reduce((sum, value, index) => sum + value * (coefficients[index] ?? 0), 0);
}

function newtonStep(
  observations: readonly Observation[],
  coefficients: readonly number[],
  start: readonly number[],
): readonly number[] {
  const gradient = start.map((value, index) => value - (coefficients[index] ?? 0));
  const curvature = start.map((_, row) => start.map((__, column): number => (row === column ? 1 : 0)));
  for (const { features, count } of observations) {
    const mean = Math.exp(Math.min(logMean(features, coefficients), LARGEST_EXPONENT));
    for (const [row, value] of features.entries()) {
      gradient[row] = (gradient[row] ?? 0) + (count - mean) * value;
      const line = curvature[row] ?? [];
      for (const [column, other] of features.entries())
        line[column] = (line[column] ?? 0) + mean * value * other;
    }
  }
  return solve(curvature, gradient);
}

/** Solves a symmetric positive definite system by elimination; no pivoting is needed for such. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): readonly number[] {
  const rows = matrix.map((line, index) => [...line, right[index] ?? 0]);
  for (const [pivot, line] of rows.entries()) {
    for (const [index, other] of rows.entries()) {
      if (index === pivot) continue;
      const factor = (other[pivot] ?? 0) / (line[pivot] ?? 1);
      for (const [column, value] of line.entries()) other[column] = (other[column] ?? 0) - factor * value;
    }
  }
  return rows.map((line, index) => (line.at(-1) ?? 0) / (line[index] ?? 1));
}
