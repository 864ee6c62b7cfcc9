// The rows of one side of a split, gathered so that passes over them run through memory in order. Nearly all time of
// `learn` goes into these passes, so that each serves a block of four learners, written out one by one.
import type { Learner } from './boost.ts';
import { logLoss } from './elementary.ts';
import { quickProbability } from './quick-probability.ts';

/** Learners that share one look at what is still wrong; steps are so small that they do not get in each other's way. */
export const BLOCK = 4;

export class Side {
  readonly #cells: readonly Uint16Array[];
  readonly #outcome: Uint8Array;
  readonly #scores: Float64Array;
  /** Cells of the learners that the last block lacks. */
  readonly #nowhere: Uint16Array;

  constructor(learners: readonly Learner[], outcome: Uint8Array, offset: Float64Array, rows: Int32Array) {
    this.#cells = learners.map(({ cells }) => gather(cells, rows));
    this.#outcome = Uint8Array.from(rows, (row) => outcome[row] ?? 0);
    this.#scores = Float64Array.from(rows, (row) => offset[row] ?? 0);
    this.#nowhere = new Uint16Array(rows.length);
  }

  /** Adds each row's gradient and curvature to its cell, for each learner of the block. */
  sum(block: Int32Array, sums: readonly Float64Array[]): void {
    const [a, b, c, d] = this.#cellsOf(block);
    const [sumA = SPARE, sumB = SPARE, sumC = SPARE, sumD = SPARE] = sums;
    for (let row = 0; row < this.#scores.length; row++) {
      const chance = quickProbability(this.#scores[row] ?? 0);
      const gradient = (this.#outcome[row] ?? 0) - chance;
      const curvature = chance * (1 - chance);
      addTo(sumA, a[row] ?? 0, gradient, curvature);
      addTo(sumB, b[row] ?? 0, gradient, curvature);
      addTo(sumC, c[row] ?? 0, gradient, curvature);
      addTo(sumD, d[row] ?? 0, gradient, curvature);
    }
  }

  /** Moves each row by the steps of its cells. */
  add(block: Int32Array, steps: readonly Float64Array[]): void {
    const [a, b, c, d] = this.#cellsOf(block);
    const [stepA = NO_STEP, stepB = NO_STEP, stepC = NO_STEP, stepD = NO_STEP] = steps;
    const scores = this.#scores;
    for (let row = 0; row < scores.length; row++) {
      const first = (stepA[a[row] ?? 0] ?? 0) + (stepB[b[row] ?? 0] ?? 0);
      const second = (stepC[c[row] ?? 0] ?? 0) + (stepD[d[row] ?? 0] ?? 0);
      scores[row] = (scores[row] ?? 0) + first + second;
    }
  }

  #cellsOf(block: Int32Array): readonly [Uint16Array, Uint16Array, Uint16Array, Uint16Array] {
    const of = (place: number): Uint16Array => this.#cells[block[place] ?? -1] ?? this.#nowhere;
    return [of(0), of(1), of(2), of(3)];
  }

  /** Mean over the rows. */
  loss(): number {
    let sum = 0;
    for (let row = 0; row < this.#scores.length; row++) {
      sum += logLoss(this.#scores[row] ?? 0, this.#outcome[row] ?? 0);
    }
    return sum / Math.max(1, this.#scores.length);
  }
}

/** Where the sums of missing learners go, and what they add. */
const SPARE = new Float64Array(2);
const NO_STEP = new Float64Array(1);

function addTo(sums: Float64Array, cell: number, gradient: number, curvature: number): void {
  const place = 2 * cell;
  sums[place] = (sums[place] ?? 0) + gradient;
  sums[place + 1] = (sums[place + 1] ?? 0) + curvature;
}

function gather(cells: Uint16Array, rows: Int32Array): Uint16Array {
  const gathered = new Uint16Array(rows.length);
  for (let index = 0; index < rows.length; index++) gathered[index] = cells[rows[index] ?? 0] ?? 0;
  return gathered;
}
