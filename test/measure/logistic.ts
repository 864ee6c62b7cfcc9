// Logistic regression with a ridge and no negative weights, by Newton's method on few features.

export interface Sample {
  readonly values: readonly number[];
  readonly positive: boolean;
  readonly weight: number;
}

const RIDGE = 1;
const STEPS = 60;
const CONVERGED = 1e-9;

/** Intercept and weights; a weight that would be negative is held at 0 and the others are fitted again. */
export function fitLogistic(samples: readonly Sample[]): readonly number[] {
  const width = (samples[0]?.values.length ?? 0) + 1;
  const active = Array.from({ length: width }, (_, index) => index);
  for (;;) {
    const fitted = newton(samples, active);
    const worst = active.reduce(
      (least, index) => (index > 0 && (fitted[index] ?? 0) < (fitted[least] ?? 0) ? index : least),
      0,
    );
    if (worst === 0 || (fitted[worst] ?? 0) >= 0) return fitted;
    active.splice(active.indexOf(worst), 1);
  }
}

function newton(samples: readonly Sample[], active: readonly number[]): number[] {
  const weights: number[] = Array.from({ length: (samples[0]?.values.length ?? 0) + 1 }, () => 0);
  for (let step = 0; step < STEPS; step += 1) {
    const gradient = active.map((index) => (index === 0 ? 0 : RIDGE * (weights[index] ?? 0)));
    const hessian = active.map((row) => active.map((column) => (row === column && row > 0 ? RIDGE : 0)));
    for (const sample of samples) accumulate(sample, weights, active, gradient, hessian);
    const changes = solve(hessian, gradient);
    changes.forEach((change, at) => {
      const index = active[at] ?? 0;
      weights[index] = (weights[index] ?? 0) - change;
    });
    if (Math.max(...changes.map(Math.abs)) < CONVERGED) break;
  }
  return weights;
}

function accumulate(
  sample: Sample,
  weights: number[],
  active: readonly number[],
  gradient: number[],
  hessian: number[][],
): void {
  const value = (index: number) => (index === 0 ? 1 : (sample.values[index - 1] ?? 0));
  const sum = active.reduce((total, index) => total + (weights[index] ?? 0) * value(index), 0);
  const chance = 1 / (1 + Math.exp(-sum));
  const error = sample.weight * (chance - (sample.positive ? 1 : 0));
  const spread = sample.weight * chance * (1 - chance);
  active.forEach((row, at) => {
    gradient[at] = (gradient[at] ?? 0) + error * value(row);
    active.forEach((column, other) => {
      const line = hessian[at];
      if (line !== undefined) line[other] = (line[other] ?? 0) + spread * value(row) * value(column);
    });
  });
}

/** Gauss-Jordan elimination; the ridge keeps the matrix regular. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, index) => [...row, right[index] ?? 0]);
  rows.forEach((pivotRow, pivot) => {
    const scale = pivotRow[pivot] || 1;
    pivotRow.forEach((cell, column) => {
      pivotRow[column] = cell / scale;
    });
    rows.forEach((row, index) => {
      if (index === pivot) return;
      const factor = row[pivot] ?? 0;
      row.forEach((cell, column) => {
        row[column] = cell - factor * (pivotRow[column] ?? 0);
      });
    });
  });
  return rows.map((row) => row[row.length - 1] ?? 0);
}
