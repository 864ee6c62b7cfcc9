// A learnt model as it is saved: plain data, sorted and rounded, so that a person can read it and it reads back exactly.
import { compareText } from '../model/index.ts';
import { type Axis, axisSize, binsOf } from './axes.ts';
import type { Calibration } from './calibrate.ts';
import type { Figures } from './figures.ts';
import type { Frame } from './frame.ts';
import type { Leak } from './leaks.ts';
import { nameOf, type Recipe } from './recipe.ts';
import type { Fit, Grid, Shape } from './terms.ts';

/** A term of one feature: log-odds for each bin of its axis, the first for rows without a value. */
export interface SavedShape {
  readonly feature: string;
  readonly axis: Axis;
  readonly logOdds: readonly number[];
  /** Rows in each bin. */
  readonly rows: readonly number[];
}

/** A term of two features: the sum of its grids. */
export interface SavedPair {
  readonly features: readonly [string, string];
  readonly grids: readonly SavedGrid[];
}

export interface SavedGrid {
  /** Places in the model's `axes`. */
  readonly axes: readonly [number, number];
  /** Bin of the first axis, bin of the second, log-odds; cells that are not listed add nothing. */
  readonly cells: readonly (readonly [number, number, number])[];
}

export interface Model {
  readonly schemaVersion: 1;
  readonly kind: 'undertone-model';
  readonly outcome: string;
  readonly positive: string;
  readonly rows: number;
  readonly positives: number;
  readonly seed: number;
  readonly folds: number;
  readonly cv: Figures;
  readonly leaks: readonly Leak[];
  /** Already within all log-odds below. */
  readonly calibration: Calibration;
  /** Log-odds of a customer of whom nothing is known. */
  readonly intercept: number;
  readonly features: readonly { readonly name: string; readonly recipe: Recipe }[];
  readonly shapes: readonly SavedShape[];
  readonly axes: readonly Axis[];
  readonly pairs: readonly SavedPair[];
}

export type Terms = Pick<Model, 'calibration' | 'intercept' | 'features' | 'shapes' | 'axes' | 'pairs'>;

/** Terms in calibrated log-odds; shapes are centred, so that the intercept is the average customer's. */
export function termsOf(fit: Fit, frame: Frame): Terms {
  const { slope, intercept } = fit.calibration;
  const shapes = fit.shapes.map((shape) => savedShape(shape, slope, frame));
  const axes = [...new Set(fit.grids.flatMap((grid) => grid.axes))].toSorted(compareAxes);
  return {
    calibration: { slope: rounded(slope), intercept: rounded(intercept) },
    intercept: rounded(intercept + slope * fit.base + shapes.reduce((sum, { mean }) => sum + mean, 0)),
    features: frame.columns.map(({ recipe }) => ({ name: nameOf(recipe), recipe })),
    shapes: shapes.map(({ saved }) => saved),
    axes,
    pairs: savedPairs(fit.grids, slope, axes),
  };
}

/** Names of the columns that the model reads, each once. */
export function columnsOf({ features }: Pick<Model, 'features'>): readonly string[] {
  const names = features.flatMap(({ recipe }) =>
    recipe.kind === 'sum' ? recipe.of.map(({ column }) => column) : [recipe.column],
  );
  return [...new Set(names)];
}

/** Digits behind the point that are kept: far below what a shape can mean, and short to read. */
export function rounded(value: number): number {
  return Math.round(value * 1e6) / 1e6 + 0;
}

function savedShape(
  { feature, axis, weights }: Shape,
  slope: number,
  frame: Frame,
): { readonly mean: number; readonly saved: SavedShape } {
  const column = frame.columns[feature];
  const rows = new Array<number>(axisSize(axis)).fill(0);
  for (const bin of column === undefined ? [] : binsOf(axis, column)) rows[bin] = (rows[bin] ?? 0) + 1;
  const scaled = Array.from(weights, (weight) => slope * weight);
  const mean = scaled.reduce((sum, value, bin) => sum + value * (rows[bin] ?? 0), 0) / frame.outcome.length;
  const logOdds = scaled.map((value) => rounded(value - mean));
  return { mean, saved: { feature: axis.feature, axis, logOdds, rows } };
}

function compareAxes(a: Axis, b: Axis): number {
  return compareText(a.feature, b.feature) || axisSize(a) - axisSize(b);
}

function savedPairs(grids: readonly Grid[], slope: number, axes: readonly Axis[]): readonly SavedPair[] {
  const pairs = new Map<string, SavedPair>();
  for (const grid of grids) {
    const features = [grid.axes[0].feature, grid.axes[1].feature] as const;
    const key = features.join('\u0000');
    const before = pairs.get(key)?.grids ?? [];
    pairs.set(key, { features, grids: [...before, savedGrid(grid, slope, axes)] });
  }
  return [...pairs].toSorted(([a], [b]) => compareText(a, b)).map(([, pair]) => pair);
}

function savedGrid(
  { axes: [first, second], weights }: Grid,
  slope: number,
  axes: readonly Axis[],
): SavedGrid {
  const width = axisSize(second);
  const cells = [...weights]
    .map(([key, weight]) => [Math.floor(key / width), key % width, rounded(slope * weight)] as const)
    .filter(([, , logOdds]) => logOdds !== 0)
    .toSorted(([a, c], [b, d]) => a - b || c - d);
  return { axes: [axes.indexOf(first), axes.indexOf(second)], cells };
}
