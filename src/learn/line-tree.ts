// A tree of three leaves on one axis, from its histogram. Cuts are the best of a few drawn at random (Geurts, Ernst &
// Wehenkel 2006, "Extremely randomized trees"): summed over hundreds of rounds they give a smooth shape where the best
// cut of all would leave steps, and a sharp one where the data is sharp.
import type { Random } from './random.ts';

/**
 * Writes into `step` what each cell's log-odds should gain, from pairs of (gradient, curvature) for each cell.
 * Newton's step for a leaf is the sum of its gradients over the sum of its curvatures.
 */
export type Grow = (histogram: Float64Array, step: Float64Array, random: Random) => void;

const LEAVES = 3;
/** Cuts drawn for each split. */
export const CANDIDATES = 4;
/** Curvature a leaf needs; a row has 1/4 where it could go either way and less where it is clear. */
export const LEAST_CURVATURE = 4;
/** Added to the curvature of every leaf: steps on little evidence are short. */
const RIDGE = 1;

export function leafValue(gradient: number, curvature: number): number {
  return gradient / (curvature + RIDGE);
}

export function leafGain(gradient: number, curvature: number): number {
  return (gradient * gradient) / (curvature + RIDGE);
}

/** For an axis of `size` bins, the first being "missing": that is always a leaf of its own. */
export function createLineTree(size: number, ordered: boolean): Grow {
  const order = Int32Array.from({ length: size - 1 }, (_, index) => index + 1);
  const sums = new Float64Array(2 * size);
  return (histogram, step, random) => {
    if (!ordered) sortByRatio(order, histogram);
    accumulate(order, histogram, sums);
    step[0] = leafValue(histogram[0] ?? 0, histogram[1] ?? 0);
    for (const { from, to } of leavesOf(sums, order.length, random)) {
      const value = leafValue(difference(sums, from, to, 0), difference(sums, from, to, 1));
      for (let place = from; place < to; place++) step[order[place] ?? 0] = value;
    }
  };
}

/** Categories side by side by how much they want to move, so that a cut parts the likely from the unlikely. */
function sortByRatio(order: Int32Array, histogram: Float64Array): void {
  const ratio = (bin: number): number => leafValue(histogram[2 * bin] ?? 0, histogram[2 * bin + 1] ?? 0);
  order.sort((a, b) => ratio(a) - ratio(b) || a - b);
}

function accumulate(order: Int32Array, histogram: Float64Array, sums: Float64Array): void {
  for (let place = 0; place < order.length; place++) {
    const bin = 2 * (order[place] ?? 0);
    sums[2 * place + 2] = (sums[2 * place] ?? 0) + (histogram[bin] ?? 0);
    sums[2 * place + 3] = (sums[2 * place + 1] ?? 0) + (histogram[bin + 1] ?? 0);
  }
}

function difference(sums: Float64Array, from: number, to: number, part: 0 | 1): number {
  return (sums[2 * to + part] ?? 0) - (sums[2 * from + part] ?? 0);
}

/** A stretch of the axis and the best cut found within it; `cut` is -1 where none pays. */
interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly cut: number;
  readonly gain: number;
}

function leavesOf(sums: Float64Array, length: number, random: Random): readonly Stretch[] {
  const leaves = [bestCut(sums, 0, length, random)];
  while (leaves.length < LEAVES) {
    const best = leaves.reduce((a, b) => (b.gain > a.gain ? b : a));
    if (best.cut < 0) break;
    const halves = [bestCut(sums, best.from, best.cut, random), bestCut(sums, best.cut, best.to, random)];
    leaves.splice(leaves.indexOf(best), 1, ...halves);
  }
  return leaves;
}

function bestCut(sums: Float64Array, from: number, to: number, random: Random): Stretch {
  const gradient = difference(sums, from, to, 0);
  const curvature = difference(sums, from, to, 1);
  const places = to - from - 1;
  let cut = -1;
  let gain = 0;
  for (let index = 0; index < Math.min(CANDIDATES, places); index++) {
    const place = from + 1 + (places <= CANDIDATES ? index : random.below(places));
    const left = difference(sums, from, place, 1);
    if (left < LEAST_CURVATURE || curvature - left < LEAST_CURVATURE) continue;
    const pull = difference(sums, from, place, 0);
    const found =
      leafGain(pull, left) + leafGain(gradient - pull, curvature - left) - leafGain(gradient, curvature);
    if (found > gain) [cut, gain] = [place, found];
  }
  return { from, to, cut, gain };
}
