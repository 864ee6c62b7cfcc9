// How a feature is read from the cells of a row. The same recipe reads the table that is learnt from and, saved with the
// model, every row that is judged later.
import { DAY, type Instant } from '../model/index.ts';

export type DecimalMark = '.' | ',';
export type DateOrder = 'day-first' | 'month-first';

export interface NumberRecipe {
  readonly kind: 'number';
  readonly column: string;
  /** Absent where no number of the column needs it. */
  readonly decimal?: DecimalMark;
}

export type Recipe =
  | NumberRecipe
  | { readonly kind: 'date' | 'month'; readonly column: string; readonly order: DateOrder }
  | { readonly kind: 'sum'; readonly of: readonly NumberRecipe[] }
  | { readonly kind: 'category'; readonly column: string };

/** How cells are read; handed in, since reading is the business of `ingest`. */
export interface CellReaders {
  /** The cell without surrounding blanks; '' where it stands for no value. */
  value(cell: string): string;
  number(text: string, decimal: DecimalMark | undefined): number | undefined;
  date(text: string, order: DateOrder): Instant | undefined;
  /** What the column's own cells decide. */
  decimalOf(values: readonly string[]): DecimalMark | undefined;
  orderOf(values: readonly string[]): DateOrder;
}

/** The cell of a row under a column's name; '' where the row has no such column. */
export type CellOf = (column: string) => string;

/** A feature's name for people. */
export function nameOf(recipe: Recipe): string {
  if (recipe.kind === 'sum') return `sum of ${recipe.of.map(({ column }) => column).join(', ')}`;
  return recipe.kind === 'month' ? `month of ${recipe.column}` : recipe.column;
}

/** A number (days since 1970 for a date), a level, or undefined where the row has no such value. */
export function readFeature(
  recipe: Recipe,
  cellOf: CellOf,
  readers: CellReaders,
): number | string | undefined {
  if (recipe.kind === 'sum') return sumOf(recipe.of, cellOf, readers);
  const text = readers.value(cellOf(recipe.column));
  if (text === '') return undefined;
  if (recipe.kind === 'category') return text;
  if (recipe.kind === 'number') return finite(readers.number(text, recipe.decimal));
  const at = readers.date(text, recipe.order);
  if (at === undefined) return undefined;
  return recipe.kind === 'month' ? new Date(at).getUTCMonth() + 1 : Math.floor(at / DAY);
}

/** A number beyond the range of numbers is none. */
function finite(value: number | undefined): number | undefined {
  return Number.isFinite(value) ? value : undefined;
}

function sumOf(parts: readonly NumberRecipe[], cellOf: CellOf, readers: CellReaders): number | undefined {
  let sum = 0;
  for (const part of parts) {
    const value = readFeature(part, cellOf, readers);
    if (typeof value !== 'number') return undefined;
    sum += value;
  }
  return Math.round(sum * 1e6) / 1e6;
}
