// Which pairs of columns say more together than apart. As FAST does (Lou, Caruana, Gehrke & Hooker 2013), every pair is
// tried with one cut on each axis against what the single terms leave unexplained; the rows behind that residual were
// not used to fit the terms that it is the residual of.
import { LEAST_CURVATURE, leafGain } from './line-tree.ts';
import { slopesOf } from './lookups.ts';

export interface Pair {
  readonly first: number;
  readonly second: number;
  /** Halved log-likelihood that four quadrants gain over two halves. */
  readonly gain: number;
}

export interface PairInput {
  /** Bins of every row of the frame, for each axis, and how many there are. */
  readonly bins: readonly Uint16Array[];
  readonly sizes: readonly number[];
  readonly rows: Int32Array;
  readonly outcome: Uint8Array;
  /** Log-odds of every row of the frame, from terms fitted without that row. */
  readonly scores: Float64Array;
}

/** Every pair, the one that gains most first. */
export function rankPairs(input: PairInput): readonly Pair[] {
  const slopes = slopesOf(input.scores, input.outcome, input.rows);
  const found: Pair[] = [];
  for (const [first] of input.sizes.entries()) {
    for (let second = first + 1; second < input.sizes.length; second++) {
      found.push({ first, second, gain: gainOf(first, second, input, slopes) });
    }
  }
  return found.toSorted((a, b) => b.gain - a.gain || a.first - b.first || a.second - b.second);
}

function gainOf(
  first: number,
  second: number,
  { bins, sizes, rows }: PairInput,
  slopes: Float64Array,
): number {
  const height = sizes[first] ?? 0;
  const width = sizes[second] ?? 0;
  const across = bins[first] ?? new Uint16Array(0);
  const along = bins[second] ?? new Uint16Array(0);
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
