// A tree on two axes: one cut across the plane, then one across each half the other way, so four rectangles. It sees
// what two columns say together and neither says alone. Cuts are drawn as in `line-tree.ts`.
import { CANDIDATES, type Grow, LEAST_CURVATURE, leafGain, leafValue } from './line-tree.ts';
import type { Random } from './random.ts';

/** For cells in rows of `columns`; bin 0 ("missing") is the lowest of its axis. */
export function createPlaneTree(rows: number, columns: number): Grow {
  const plane = new Plane(rows, columns);
  return (histogram, step, random) => {
    plane.accumulate(histogram);
    for (const { top, bottom, left, right } of rectangles(plane, random)) {
      const value = leafValue(plane.sum(top, bottom, left, right, 0), plane.sum(top, bottom, left, right, 1));
      for (let row = top; row < bottom; row++) step.fill(value, row * columns + left, row * columns + right);
    }
  };
}

interface Rectangle {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** Sums over every rectangle that starts in the corner, by which any rectangle is four look-ups. */
class Plane {
  readonly rows: number;
  readonly columns: number;
  readonly #sums: Float64Array;

  constructor(rows: number, columns: number) {
    this.rows = rows;
    this.columns = columns;
    this.#sums = new Float64Array(2 * (rows + 1) * (columns + 1));
  }

  accumulate(histogram: Float64Array): void {
    const width = 2 * (this.columns + 1);
    const sums = this.#sums;
    for (let row = 0; row < this.rows; row++) {
      let gradient = 0;
      let curvature = 0;
      for (let column = 0; column < this.columns; column++) {
        const cell = 2 * (row * this.columns + column);
        gradient += histogram[cell] ?? 0;
        curvature += histogram[cell + 1] ?? 0;
        const place = (row + 1) * width + 2 * (column + 1);
        sums[place] = (sums[place - width] ?? 0) + gradient;
        sums[place + 1] = (sums[place - width + 1] ?? 0) + curvature;
      }
    }
  }

  sum(top: number, bottom: number, left: number, right: number, part: 0 | 1): number {
    return (
      this.#corner(bottom, right, part) -
      this.#corner(top, right, part) -
      this.#corner(bottom, left, part) +
      this.#corner(top, left, part)
    );
  }

  #corner(row: number, column: number, part: 0 | 1): number {
    return this.#sums[2 * (row * (this.columns + 1) + column) + part] ?? 0;
  }
}

interface Choice {
  readonly gain: number;
  readonly leaves: readonly Rectangle[];
}

/** The best of a few trees whose first cut is drawn. */
function rectangles(plane: Plane, random: Random): readonly Rectangle[] {
  const whole = { top: 0, bottom: plane.rows, left: 0, right: plane.columns };
  let best: Choice = { gain: 0, leaves: [] };
  for (let index = 0; index < CANDIDATES; index++) {
    const across = random.below(2) === 0;
    const first = halves(whole, across, 1 + random.below(across ? plane.rows - 1 : plane.columns - 1));
    const parts = first.map((half) => split(plane, half, !across, random));
    const gain = parts.reduce((sum, part) => sum + part.gain, 0);
    if (gain > best.gain) best = { gain, leaves: parts.flatMap(({ leaves }) => leaves) };
  }
  return best.leaves;
}

function halves({ top, bottom, left, right }: Rectangle, across: boolean, cut: number): readonly Rectangle[] {
  return across
    ? [
        { top, bottom: cut, left, right },
        { top: cut, bottom, left, right },
      ]
    : [
        { top, bottom, left, right: cut },
        { top, bottom, left: cut, right },
      ];
}

/** The better of leaving a half whole and cutting it, with the sum of its leaves' gains. */
function split(plane: Plane, half: Rectangle, across: boolean, random: Random): Choice {
  const first = across ? half.top : half.left;
  const places = (across ? half.bottom : half.right) - first - 1;
  let best: Choice = { gain: gainOf(plane, half), leaves: [half] };
  for (let index = 0; index < Math.min(CANDIDATES, places); index++) {
    const leaves = halves(half, across, first + 1 + (places <= CANDIDATES ? index : random.below(places)));
    const gain = leaves.reduce((sum, leaf) => sum + gainOf(plane, leaf), 0);
    if (gain > best.gain) best = { gain, leaves };
  }
  return best;
}

/** A rectangle that holds too little to be a leaf spoils its tree. */
function gainOf(plane: Plane, { top, bottom, left, right }: Rectangle): number {
  const curvature = plane.sum(top, bottom, left, right, 1);
  if (curvature < LEAST_CURVATURE) return Number.NEGATIVE_INFINITY;
  return leafGain(plane.sum(top, bottom, left, right, 0), curvature);
}
