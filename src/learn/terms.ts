// The terms that a fit is the sum of, and what they say of the rows of a frame.
import { type Axis, axisSize, binsOf } from './axes.ts';
import type { Calibration } from './calibrate.ts';
import type { Frame } from './frame.ts';

/** A feature's own term: one weight for each bin. */
export interface Shape {
  readonly feature: number;
  readonly axis: Axis;
  readonly weights: Float64Array;
}

/** A term of two features; cells that are not in `weights` add nothing. */
export interface Grid {
  readonly features: readonly [number, number];
  readonly axes: readonly [Axis, Axis];
  /** By `bin of the first × size of the second + bin of the second`. */
  readonly weights: ReadonlyMap<number, number>;
}

/** Log-odds are the calibration's intercept, and its slope times the base and all terms that hold. */
export interface Fit {
  readonly base: number;
  readonly shapes: readonly Shape[];
  readonly grids: readonly Grid[];
  readonly calibration: Calibration;
}

/** Log-odds of every row of the frame. */
export function forecast(
  { base, shapes, grids, calibration }: Fit,
  { columns, outcome }: Frame,
): Float64Array {
  const scores = new Float64Array(outcome.length).fill(base);
  const binsFor = (axis: Axis, feature: number): Uint16Array => {
    const column = columns[feature];
    return column === undefined ? new Uint16Array(outcome.length) : binsOf(axis, column);
  };
  for (const { axis, feature, weights } of shapes) {
    for (const [row, bin] of binsFor(axis, feature).entries())
      scores[row] = (scores[row] ?? 0) + (weights[bin] ?? 0);
  }
  for (const { axes, features, weights } of grids) {
    const along = binsFor(axes[1], features[1]);
    const width = axisSize(axes[1]);
    for (const [row, bin] of binsFor(axes[0], features[0]).entries()) {
      scores[row] = (scores[row] ?? 0) + (weights.get(bin * width + (along[row] ?? 0)) ?? 0);
    }
  }
  return scores.map((score) => calibration.intercept + calibration.slope * score);
}
