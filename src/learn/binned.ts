// Columns as bins: the axes that cut them and the bin of every row, side by side, so that pairs of them make cells.
import { type Axis, axisSize, binsOf, createAxis, createExactAxis } from './axes.ts';
import type { Frame } from './frame.ts';
import type { Grid } from './terms.ts';

export interface BinnedAxis {
  /** Place of the column in the frame; a column may have several axes. */
  readonly feature: number;
  readonly axis: Axis;
  readonly size: number;
  /** Of every row of the frame. */
  readonly bins: Uint16Array;
}

/** Each of the features on one axis of `most` bins at most. */
export function binCoarsely(
  frame: Frame,
  features: readonly number[],
  rows: Int32Array,
  most: number,
): readonly BinnedAxis[] {
  return features.flatMap((feature) => {
    const column = frame.columns[feature];
    return column === undefined ? [] : [binned(frame, feature, createAxis(column, rows, most))];
  });
}

/** The same, and beside it by every value where that is finer and values come back. */
export function binTwice(
  frame: Frame,
  features: readonly number[],
  rows: Int32Array,
  most: number,
): readonly BinnedAxis[] {
  return binCoarsely(frame, features, rows, most).flatMap((coarse) => {
    const column = frame.columns[coarse.feature];
    const exact = column === undefined ? undefined : createExactAxis(column, rows);
    if (exact === undefined || axisSize(exact) <= coarse.size) return [coarse];
    return [coarse, binned(frame, coarse.feature, exact)];
  });
}

function binned({ columns, outcome }: Frame, feature: number, axis: Axis): BinnedAxis {
  const column = columns[feature];
  const bins = column === undefined ? new Uint16Array(outcome.length) : binsOf(axis, column);
  return { feature, axis, size: axisSize(axis), bins };
}

export function gridOf(
  first: BinnedAxis,
  second: BinnedAxis,
  weights: Iterable<readonly [number, number]>,
): Grid {
  return {
    features: [first.feature, second.feature],
    axes: [first.axis, second.axis],
    weights: new Map(weights),
  };
}
