// Which pairs of columns say more together than apart. As FAST does (Lou, Caruana, Gehrke & Hooker 2013), every pair is
// tried with one cut on each axis against what the single terms leave unexplained; the rows behind that residual were
// not used to fit the terms that it is the residual of.
import type { BinnedAxis } from './binned.ts';
import { LEAST_CURVATURE, leafGain } from './line-tree.ts';
import { slopesOf } from './slopes.ts';

export interface Pair {
  readonly first: BinnedAxis;
  readonly second: BinnedAxis;
  /** Halved log-likelihood that four quadrants gain over two halves. */
  readonly gain: number;
}

/** Every pair of the sides, the one that gains most first; `scores` are from terms fitted without their rows. */
export function rankPairs(
  sides: readonly BinnedAxis[],
  scores: Float64Array,
  { outcome, rows }: { readonly outcome: Uint8Array; readonly rows: Int32Array },
): readonly Pair[] {
  const slopes = slopesOf(scores, outcome, rows);
  return sides
    .flatMap((first, place) =>
      sides.slice(place + 1).map((second) => ({ first, second, gain: gainOf(first, second, rows, slopes) })),
    )
    .toSorted((a, b) => b.gain - a.gain);
}

function gainOf(
  { bins: across, size: height }: BinnedAxis,
  { bins: along, size: width }: BinnedAxis,
  rows: Int32Array,
  slopes: Float64Array,
): number {
  const sums = new Float64Array(2 * height * width);
  for (let index = 0; index < rows.length; index++) {
    const row = rows[index] ?? 0;
    const cell = 2 * ((across[row] ?? 0) * width + (along[row] ?? 0));
    sums[cell] = (sums[cell] ?? 0) + (slopes[2 * index] ?? 0);
    sums[cell + 1] = (sums[cell + 1] ?? 0) + (slopes[2 * index + 1] ?? 0);
  }
  accumulate(sums, height, width);
  return bestQuadrants(sums, height, width);
}

/** Each cell becomes the sum over the rectangle between it and the first cell. */
function accumulate(sums: Float64Array, height: number, width: number): void {
  for (let row = 0; row < height; row++) {
    let gradient = 0;
    let curvature = 0;
    for (let column = 0; column < width; column++) {
      const cell = 2 * (row * width + column);
      gradient += sums[cell] ?? 0;
      curvature += sums[cell + 1] ?? 0;
      sums[cell] = gradient + (row > 0 ? (sums[cell - 2 * width] ?? 0) : 0);
      sums[cell + 1] = curvature + (row > 0 ? (sums[cell - 2 * width + 1] ?? 0) : 0);
    }
  }
}

function bestQuadrants(sums: Float64Array, height: number, width: number): number {
  const end = 2 * (height * width - 1);
  let best = 0;
  for (let row = 0; row < height - 1; row++) {
    const side = 2 * (row * width + width - 1);
    for (let column = 0; column < width - 1; column++) {
      const gain = quadrantGain(
        sums,
        2 * (row * width + column),
        side,
        2 * ((height - 1) * width + column),
        end,
      );
      if (gain > best) best = gain;
    }
  }
  return best;
}

/** What four quadrants gain over the better of two halves; 0 where a quadrant holds too little. */
function quadrantGain(sums: Float64Array, corner: number, side: number, foot: number, end: number): number {
  const g = sums[corner] ?? 0;
  const h = sums[corner + 1] ?? 0;
  const sideG = sums[side] ?? 0;
  const sideH = sums[side + 1] ?? 0;
  const footG = sums[foot] ?? 0;
  const footH = sums[foot + 1] ?? 0;
  const allG = sums[end] ?? 0;
  const allH = sums[end + 1] ?? 0;
  const restH = allH - sideH - footH + h;
  if (Math.min(h, sideH - h, footH - h, restH) < LEAST_CURVATURE) return 0;
  const quadrants =
    leafGain(g, h) +
    leafGain(sideG - g, sideH - h) +
    leafGain(footG - g, footH - h) +
    leafGain(allG - sideG - footG + g, restH);
  const across = leafGain(sideG, sideH) + leafGain(allG - sideG, allH - sideH);
  const along = leafGain(footG, footH) + leafGain(allG - footG, allH - footH);
  return quadrants - Math.max(across, along);
}
