// One table of cells on two axes, and how well it would foresee each row by the other rows of its cell.
import type { BinnedAxis } from './binned.ts';

/** A pair of axes whose cells may be weighed one by one. */
export interface Lookup {
  readonly first: BinnedAxis;
  readonly second: BinnedAxis;
  /** Cell of each of the fitted rows. */
  readonly cells: Uint16Array | Uint32Array;
  /** `bin of the first × size of the second + bin of the second`, for each cell. */
  readonly keys: readonly number[];
}

/** `first.size × second.size` must be a size that an array can have. */
export function createLookup(first: BinnedAxis, second: BinnedAxis, rows: Int32Array): Lookup {
  const cells = rows.length <= 0x10000 ? new Uint16Array(rows.length) : new Uint32Array(rows.length);
  /** Cell of each key, counted from 1; 0 until a row lies in it. */
  const places = new Int32Array(first.size * second.size);
  const keys: number[] = [];
  for (let index = 0; index < rows.length; index++) {
    const row = rows[index] ?? 0;
    const key = (first.bins[row] ?? 0) * second.size + (second.bins[row] ?? 0);
    if (places[key] === 0) places[key] = keys.push(key);
    cells[index] = (places[key] ?? 1) - 1;
  }
  return { first, second, cells, keys };
}

/** Gradient and curvature of each cell, side by side, from those of the rows. */
export function sumsOf({ cells, keys }: Lookup, slopes: Float64Array): Float64Array {
  const sums = new Float64Array(2 * keys.length);
  for (let index = 0; index < cells.length; index++) {
    const cell = 2 * (cells[index] ?? 0);
    sums[cell] = (sums[cell] ?? 0) + (slopes[2 * index] ?? 0);
    sums[cell + 1] = (sums[cell + 1] ?? 0) + (slopes[2 * index + 1] ?? 0);
  }
  return sums;
}

/** A Newton step of the cells: `ridge` is the curvature that stands against a cell's own, `rate` the share taken. */
export interface Stride {
  readonly rate: number;
  readonly ridge: number;
}

/** Log-likelihood that the rows gain when each is moved by the others of its cell. */
export function gainOf(
  { cells }: Lookup,
  slopes: Float64Array,
  sums: Float64Array,
  { rate, ridge }: Stride,
): number {
  let gain = 0;
  for (let index = 0; index < cells.length; index++) {
    const cell = 2 * (cells[index] ?? 0);
    const gradient = slopes[2 * index] ?? 0;
    const curvature = slopes[2 * index + 1] ?? 0;
    const others = (sums[cell + 1] ?? 0) - curvature + ridge;
    const step = (rate * ((sums[cell] ?? 0) - gradient)) / others;
    gain += step * (gradient - 0.5 * curvature * step);
  }
  return gain;
}

/** Moves each of the rows by the others of its cell, and each cell by all of its rows. */
export function takeStride(
  { cells }: Lookup,
  slopes: Float64Array,
  sums: Float64Array,
  { rate, ridge }: Stride,
  to: { readonly scores: Float64Array; readonly rows: Int32Array; readonly weights: Float64Array },
): void {
  const { scores, rows, weights } = to;
  for (let cell = 0; cell < weights.length; cell++) {
    const step = (rate * (sums[2 * cell] ?? 0)) / ((sums[2 * cell + 1] ?? 0) + ridge);
    weights[cell] = (weights[cell] ?? 0) + step;
  }
  for (let index = 0; index < cells.length; index++) {
    const cell = 2 * (cells[index] ?? 0);
    const row = rows[index] ?? 0;
    const others = (sums[cell + 1] ?? 0) - (slopes[2 * index + 1] ?? 0) + ridge;
    const step = (rate * ((sums[cell] ?? 0) - (slopes[2 * index] ?? 0))) / others;
    scores[row] = (scores[row] ?? 0) + step;
  }
}
