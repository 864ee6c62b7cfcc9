// An axis cuts one column into bins: numbers by quantiles, categories one bin for each level that is common enough.
// Bin 0 is always "missing", which often tells more than any value.
import type { CategoryColumn, Column, NumberColumn } from './frame.ts';
import { nameOf } from './recipe.ts';

/** Bins of numbers: bin 1 lies below the first cut, each further one at or above its cut. */
export interface NumberAxis {
  readonly kind: 'cuts';
  readonly feature: string;
  readonly cuts: readonly number[];
}

/** Bins of single numbers: bin 1 holds all that are not listed, each further one a number. */
export interface ValueAxis {
  readonly kind: 'values';
  readonly feature: string;
  readonly values: readonly number[];
}

/** Bins of categories: bin 1 holds the rare and unseen levels, each further one a level. */
export interface LevelAxis {
  readonly kind: 'levels';
  readonly feature: string;
  readonly levels: readonly string[];
}

export type Axis = NumberAxis | ValueAxis | LevelAxis;

export const MISSING_BIN = 0;
export const OTHER_BIN = 1;

/** Rows, and share of all rows, that a level needs for a bin of its own: with fewer it would be learnt by heart. */
const COMMON_LEVEL = { rows: 10, share: 0.005 };

export function axisSize(axis: Axis): number {
  if (axis.kind === 'cuts') return 2 + axis.cuts.length;
  return 2 + (axis.kind === 'values' ? axis.values.length : axis.levels.length);
}

/** Cuts a column by what it holds in the given rows, into at most `most` bins beside the missing. */
export function createAxis(column: Column, rows: Int32Array, most: number): Axis {
  return column.kind === 'category' ? levelAxis(column, rows, most) : numberAxis(column, rows, most);
}

/** Distinct values as a share of all above which they hardly ever come back, and the most that bins are numbered for. */
const SELDOM_BACK = 0.8;
const MOST_VALUES = 60_000;

/** An axis that tells every value apart; undefined where values are too many, or hardly any comes back. */
export function createExactAxis(column: Column, rows: Int32Array): Axis | undefined {
  if (column.kind === 'category') return levelAxis(column, rows, MOST_VALUES);
  const sorted = sortedValues(column, rows);
  const values = distinctOf(sorted);
  if (values.length > Math.min(MOST_VALUES, SELDOM_BACK * sorted.length)) return undefined;
  return { kind: 'values', feature: nameOf(column.recipe), values: [...values] };
}

function numberAxis(column: NumberColumn, rows: Int32Array, most: number): NumberAxis {
  const sorted = sortedValues(column, rows);
  const distinct = distinctOf(sorted);
  const starts = distinct.length <= most ? distinct.subarray(1) : quantiles(sorted, most);
  const cuts = Array.from(starts, (value) =>
    shortestBetween(sorted[firstOf(sorted, value) - 1] ?? value, value),
  );
  return { kind: 'cuts', feature: nameOf(column.recipe), cuts };
}

function sortedValues({ values }: NumberColumn, rows: Int32Array): Float64Array {
  return Float64Array.from(rows, (row) => values[row] ?? Number.NaN)
    .filter((value) => !Number.isNaN(value))
    .sort();
}

function distinctOf(sorted: Float64Array): Float64Array {
  return sorted.filter((value, index) => index === 0 || value !== sorted[index - 1]);
}

/** Values at which a new bin starts, so that bins hold about equally many rows. */
function quantiles(sorted: Float64Array, bins: number): Float64Array {
  const starts = new Set<number>();
  for (let bin = 1; bin < bins; bin++) {
    starts.add(sorted[Math.floor((bin * sorted.length) / bins)] ?? 0);
  }
  starts.delete(sorted[0] ?? 0);
  return Float64Array.from(starts).sort();
}

/** The place of the first item that is not below the value. */
function firstOf(sorted: Float64Array | readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The number with the fewest digits above `low` and up to `high`: a cut that people can read. */
function shortestBetween(low: number, high: number): number {
  const middle = low + (high - low) / 2;
  for (let digits = 1; digits < 17; digits++) {
    const rounded = Number(middle.toPrecision(digits));
    if (rounded > low && rounded <= high) return rounded;
  }
  return high;
}

function levelAxis({ recipe, levels, codes }: CategoryColumn, rows: Int32Array, most: number): LevelAxis {
  const counts = new Int32Array(levels.length);
  for (const row of rows) {
    const code = codes[row] ?? -1;
    if (code >= 0) counts[code] = (counts[code] ?? 0) + 1;
  }
  const enough = Math.max(COMMON_LEVEL.rows, COMMON_LEVEL.share * rows.length);
  const common = [...levels.keys()].filter((code) => (counts[code] ?? 0) >= enough);
  const kept = common
    .toSorted((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || a - b)
    .slice(0, most)
    .toSorted((a, b) => a - b);
  return { kind: 'levels', feature: nameOf(recipe), levels: kept.map((code) => levels[code] ?? '') };
}

/** The bin of every row of the column. */
export function binsOf(axis: Axis, column: Column): Uint16Array {
  if (column.kind !== 'category') return Uint16Array.from(column.values, (value) => numberBin(axis, value));
  const binOfLevel = column.levels.map((level) => levelBin(axis, level));
  return Uint16Array.from(column.codes, (code) => binOfLevel[code] ?? MISSING_BIN);
}

export function numberBin(axis: Axis, value: number): number {
  if (axis.kind === 'levels' || Number.isNaN(value)) return MISSING_BIN;
  if (axis.kind === 'values') {
    const place = firstOf(axis.values, value);
    return axis.values[place] === value ? OTHER_BIN + 1 + place : OTHER_BIN;
  }
  let low = 0;
  let high = axis.cuts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((axis.cuts[middle] ?? 0) <= value) low = middle + 1;
    else high = middle;
  }
  return 1 + low;
}

export function levelBin(axis: Axis, level: string): number {
  if (axis.kind !== 'levels') return MISSING_BIN;
  const place = axis.levels.indexOf(level);
  return place < 0 ? OTHER_BIN : OTHER_BIN + 1 + place;
}
