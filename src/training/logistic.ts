// Logistic regression with a ridge on sparse rows, towards chances rather than classes. Deterministic: it
// goes down by L-BFGS from where it is told to begin (Nocedal & Wright, Numerical Optimization, algorithm 7.5).
import type { Matrix } from './matrix.ts';

/** Weights by column; the last is the intercept, on which there is no ridge. */
export type Weights = Float64Array;

export interface Targets {
  /** Chances to come near to, by row. */
  readonly chances: Float64Array;
  /** How much each row counts. */
  readonly weights: Float64Array;
}

interface Point {
  readonly at: Weights;
  readonly loss: number;
  readonly slope: Float64Array;
}

const MOST_STEPS = 150;
const MEMORY = 8;
/** Done when the loss falls by less than this share. */
const CONVERGED = 1e-5;
const SHORTEST_STEP = 1e-6;
const SUFFICIENT = 1e-4;

/** `from`: where to begin, by column and then the intercept; near the end of the way it is short. */
export function fitLogistic(
  matrix: Matrix,
  targets: Targets,
  ridge: number,
  from: Weights = new Float64Array(matrix.width + 1),
): Weights {
  const evaluate = (at: Weights) => lossAt(at, matrix, targets, ridge);
  const steps: Float64Array[] = [];
  const bends: Float64Array[] = [];
  let here = evaluate(from);
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const next = descend(here, directionAt(here.slope, steps, bends), evaluate);
    if (next === undefined) break;
    steps.push(difference(next.at, here.at));
    bends.push(difference(next.slope, here.slope));
    if (steps.length > MEMORY) steps.splice(0, 1);
    if (bends.length > MEMORY) bends.splice(0, 1);
    const gain = here.loss - next.loss;
    here = next;
    if (gain < CONVERGED * here.loss) break;
  }
  return here.at;
}

/** Log-odds of a row. */
export function logOddsOf({ starts, columns, values, width }: Matrix, row: number, weights: Weights): number {
  let sum = weights[width] ?? 0;
  const after = starts[row + 1] ?? 0;
  for (let at = starts[row] ?? 0; at < after; at += 1) {
    sum += (values[at] ?? 0) * (weights[columns[at] ?? 0] ?? 0);
  }
  return sum;
}

function lossAt(at: Weights, matrix: Matrix, { chances, weights }: Targets, ridge: number): Point {
  const { width, starts, columns, values } = matrix;
  const slope = at.map((weight, column) => (column < width ? ridge * weight : 0));
  let loss = 0;
  for (let column = 0; column < width; column += 1) loss += 0.5 * ridge * (at[column] ?? 0) ** 2;
  for (let row = 0; row + 1 < starts.length; row += 1) {
    const logOdds = logOddsOf(matrix, row, at);
    const wanted = chances[row] ?? 0;
    const weight = weights[row] ?? 0;
    loss += weight * (Math.max(logOdds, 0) + Math.log1p(Math.exp(-Math.abs(logOdds))) - wanted * logOdds);
    const error = weight * (1 / (1 + Math.exp(-logOdds)) - wanted);
    slope[width] = (slope[width] ?? 0) + error;
    const after = starts[row + 1] ?? 0;
    for (let entry = starts[row] ?? 0; entry < after; entry += 1) {
      const column = columns[entry] ?? 0;
      slope[column] = (slope[column] ?? 0) + error * (values[entry] ?? 0);
    }
  }
  return { at, loss, slope };
}

/** Halves the step until the loss falls enough; undefined where it does not. */
function descend(here: Point, direction: Float64Array, evaluate: (at: Weights) => Point): Point | undefined {
  const fall = dot(here.slope, direction);
  for (let length = 1; length > SHORTEST_STEP; length /= 2) {
    const next = evaluate(here.at.map((weight, column) => weight + length * (direction[column] ?? 0)));
    if (next.loss <= here.loss + SUFFICIENT * length * fall) return next;
  }
  return undefined;
}

function directionAt(
  slope: Float64Array,
  steps: readonly Float64Array[],
  bends: readonly Float64Array[],
): Float64Array {
  let direction = slope.map((value) => -value);
  const shares: number[] = [];
  for (let index = steps.length - 1; index >= 0; index -= 1) {
    const [step = slope, bend = slope] = [steps[index], bends[index]];
    const share = dot(step, direction) / dot(bend, step);
    shares[index] = share;
    direction = direction.map((value, column) => value - share * (bend[column] ?? 0));
  }
  const lastStep = steps[steps.length - 1];
  const lastBend = bends[bends.length - 1];
  const scale =
    lastStep === undefined || lastBend === undefined
      ? 1 / Math.sqrt(dot(slope, slope) + 1)
      : dot(lastStep, lastBend) / dot(lastBend, lastBend);
  direction = direction.map((value) => scale * value);
  steps.forEach((step, index) => {
    const bend = bends[index] ?? slope;
    const back = (shares[index] ?? 0) - dot(bend, direction) / dot(bend, step);
    direction = direction.map((value, column) => value + back * (step[column] ?? 0));
  });
  return direction;
}

function difference(a: Float64Array, b: Float64Array): Float64Array {
  return a.map((value, index) => value - (b[index] ?? 0));
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let index = 0; index < a.length; index += 1) sum += (a[index] ?? 0) * (b[index] ?? 0);
  return sum;
}
