// Pairs of columns as a table of cells, each with a weight of its own: what trees, which cut planes into few rectangles,
// cannot say ("these two values together"). A cell's weight is shrunk by how much cells of its table truly differ: the
// variance of a random effect (Breslow & Clayton 1993), estimated from what is still wrong. A table whose cells differ
// by no more than chance is not used.
import type { Learner } from './boost.ts';
import { quickProbability } from './elementary.ts';
import type { Grow } from './line-tree.ts';

/** A pair of axes whose cells may be weighed one by one. */
export interface Lookup {
  readonly first: number;
  readonly second: number;
  /** Cell of every row of the frame; 0 for cells that none of the fitted rows lies in. */
  readonly cells: Uint32Array;
  /** `bin of the first × size of the second + bin of the second`, for each cell from 1. */
  readonly keys: readonly number[];
}

export interface Bins {
  readonly bins: readonly Uint16Array[];
  readonly sizes: readonly number[];
}

export function createLookup(first: number, second: number, { bins, sizes }: Bins, rows: Int32Array): Lookup {
  const [across, along, width] = [bins[first], bins[second], sizes[second] ?? 1];
  const keyOf = (row: number): number => (across?.[row] ?? 0) * width + (along?.[row] ?? 0);
  const keys = [...new Set(Array.from(rows, keyOf))].toSorted((a, b) => a - b);
  const places = new Map(keys.map((key, index) => [key, index + 1]));
  const cells = Uint32Array.from(across ?? [], (_, row) => places.get(keyOf(row)) ?? 0);
  return { first, second, cells, keys };
}

/** How much the cells of a lookup differ in log-odds beyond chance. */
export interface Spread {
  readonly variance: number;
  /** The same in standard errors. */
  readonly certainty: number;
}

/** By moments: squared gradients exceed the curvature by the variance times its square. */
export function spreadOf({ cells, keys }: Lookup, slopes: Float64Array, rows: Int32Array): Spread {
  const sums = new Float64Array(2 * (keys.length + 1));
  for (const [index, row] of rows.entries()) {
    const cell = 2 * (cells[row] ?? 0);
    sums[cell] = (sums[cell] ?? 0) + (slopes[2 * index] ?? 0);
    sums[cell + 1] = (sums[cell + 1] ?? 0) + (slopes[2 * index + 1] ?? 0);
  }
  let excess = 0;
  let square = 0;
  for (let cell = 2; cell < sums.length; cell += 2) {
    const [gradient, curvature] = [sums[cell] ?? 0, sums[cell + 1] ?? 0];
    excess += gradient * gradient - curvature;
    square += curvature * curvature;
  }
  return square === 0
    ? { variance: 0, certainty: 0 }
    : { variance: excess / square, certainty: excess / Math.sqrt(2 * square) };
}

/** Gradient and curvature of each of the rows, side by side. */
export function slopesOf(scores: Float64Array, outcome: Uint8Array, rows: Int32Array): Float64Array {
  const slopes = new Float64Array(2 * rows.length);
  for (const [index, row] of rows.entries()) {
    const chance = quickProbability(scores[row] ?? 0);
    slopes[2 * index] = (outcome[row] ?? 0) - chance;
    slopes[2 * index + 1] = chance * (1 - chance);
  }
  return slopes;
}

/** `ridge` is the curvature that stands against a cell's own; cell 0 stays at 0. */
export function lookupLearner({ cells, keys }: Lookup, ridge: number): Learner {
  const grow: Grow = (histogram, step) => {
    for (let cell = 1; cell < step.length; cell++) {
      step[cell] = (histogram[2 * cell] ?? 0) / ((histogram[2 * cell + 1] ?? 0) + ridge);
    }
  };
  return { cells, size: keys.length + 1, grow };
}
