// From text cells to typed columns: a number, a date (its day and its month), or a category; and sums of columns whose
// names say that they are parts of one whole. What tells nothing or names the row is left out, with the reason.
import { compareText } from '../model/index.ts';
import type { CategoryColumn, Column, NumberColumn } from './frame.ts';
import { looksLikeId } from './identifiers.ts';
import { type CellReaders, type NumberRecipe, type Recipe, readFeature } from './recipe.ts';

export interface RawTable {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A column that is not learnt from, and why. */
export interface LeftOut {
  readonly column: string;
  readonly because: string;
}

export interface UnderstoodColumns {
  readonly columns: readonly Column[];
  readonly leftOut: readonly LeftOut[];
}

/** `used` are the names of the columns that may be learnt from; `kept` those that the user insists on. */
export function understandColumns(
  table: RawTable,
  used: readonly string[],
  kept: ReadonlySet<string>,
  readers: CellReaders,
): UnderstoodColumns {
  const columns: Column[] = [];
  const leftOut: LeftOut[] = [];
  for (const name of used) {
    const index = table.header.indexOf(name);
    const cells = table.rows.map((row) => readers.value(row[index] ?? ''));
    const found = recipesFor(name, cells, readers).map((recipe) => columnOf(recipe, cells, readers));
    const because = reasonToLeaveOut(found[0], cells);
    if (because === undefined || (kept.has(name) && because !== CONSTANT)) columns.push(...found);
    else leftOut.push({ column: name, because });
  }
  return { columns: [...columns, ...sumColumns(columns)], leftOut };
}

/** Share of a column's values that must be numbers, or dates, for the others to count as missing. */
const NEARLY_ALL = 0.95;

function recipesFor(column: string, cells: readonly string[], readers: CellReaders): readonly Recipe[] {
  const values = cells.filter((cell) => cell !== '');
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const share = (passes: (value: string) => boolean): number => {
    let passing = 0;
    for (const [value, count] of counts) if (passes(value)) passing += count;
    return passing / values.length;
  };
  const decimal = readers.decimalOf(values);
  if (share((value) => Number.isFinite(readers.number(value, decimal))) >= NEARLY_ALL) {
    return [{ kind: 'number', column, ...(decimal !== undefined && { decimal }) }];
  }
  const order = readers.orderOf(values);
  if (share((value) => readers.date(value, order) !== undefined) >= NEARLY_ALL) {
    return [
      { kind: 'date', column, order },
      { kind: 'month', column, order },
    ];
  }
  return [{ kind: 'category', column }];
}

function columnOf(recipe: Recipe, cells: readonly string[], readers: CellReaders): Column {
  const values = cells.map((cell) => readFeature(recipe, () => cell, readers));
  if (recipe.kind === 'category') return categoryColumn(recipe, values);
  return {
    kind: 'number',
    recipe,
    values: Float64Array.from(values, (value) => (typeof value === 'number' ? value : Number.NaN)),
  };
}

function categoryColumn(recipe: Recipe, values: readonly (number | string | undefined)[]): CategoryColumn {
  const written = values.map((value) => (typeof value === 'string' ? value : undefined));
  const levels = [...new Set(written.filter((value) => value !== undefined))].toSorted(compareText);
  const codeOf = new Map(levels.map((level, code) => [level, code]));
  return {
    kind: 'category',
    recipe,
    levels,
    codes: Int32Array.from(written, (value) => (value === undefined ? -1 : (codeOf.get(value) ?? -1))),
  };
}

const CONSTANT = 'it has the same value in every row';

function reasonToLeaveOut(column: Column | undefined, cells: readonly string[]): string | undefined {
  if (column === undefined || new Set(cells).size < 2) return CONSTANT;
  return looksLikeId(column) ? 'nearly every row has a value of its own, so it names the row' : undefined;
}

/** Columns whose names differ in one word only, such as "day charge" and "night charge", are parts of one whole. */
const FEWEST_PARTS = 3;

function sumColumns(columns: readonly Column[]): readonly NumberColumn[] {
  const families = new Map<string, NumberColumn[]>();
  for (const column of columns) {
    if (column.kind !== 'number' || column.recipe.kind !== 'number') continue;
    for (const pattern of patternsOf(column.recipe.column)) {
      families.set(pattern, [...(families.get(pattern) ?? []), column]);
    }
  }
  return [...families.values()].filter(({ length }) => length >= FEWEST_PARTS).map(sumOf);
}

/** The name with each word in turn left open: `day charge` gives `* charge` and `day *`. */
function patternsOf(name: string): readonly string[] {
  const words = name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[\s_.-]+/)
    .filter((word) => word !== '');
  if (words.length < 2) return [];
  return words.map((_, open) => words.map((word, index) => (index === open ? '*' : word)).join(' '));
}

function sumOf(parts: readonly NumberColumn[]): NumberColumn {
  const of = parts
    .map(({ recipe }) => recipe)
    .filter((recipe): recipe is NumberRecipe => recipe.kind === 'number');
  const values = new Float64Array(parts[0]?.values.length ?? 0);
  for (const part of parts)
    for (const [row, value] of part.values.entries()) values[row] = (values[row] ?? 0) + value;
  return {
    kind: 'number',
    recipe: { kind: 'sum', of },
    values: values.map((value) => Math.round(value * 1e6) / 1e6),
  };
}
