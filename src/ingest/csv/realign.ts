// Brings the cells of a ragged record to the columns they belong to. A comma too many in a text, or one that is
// missing, shifts all cells after it; the shapes that each column usually holds show where. Without clear evidence
// the cells stay where they are.
import { shapeOf } from './shape.ts';

type Row = readonly string[];

/** How often each shape occurs in each column, as a share of its rows. */
export type Profile = readonly ReadonlyMap<string, number>[];

/** Wider tables, and records with more cells too many, are not realigned. */
const MOST_COLUMNS = 200;
const MOST_SURPLUS = 50;
/** Rows that make a profile. */
const LEAST_ROWS = 5;
/** So many more cells must fit than by leaving all where they are. */
const MARGIN = 1;

/** The profile of regular rows; empty where there is too little to go by. */
export function profileOf(rows: readonly Row[], width: number): Profile {
  if (rows.length < LEAST_ROWS || width > MOST_COLUMNS) return [];
  return Array.from({ length: width }, (_, column) => {
    const shares = new Map<string, number>();
    for (const row of rows) {
      const shape = shapeOf(row[column] ?? '');
      shares.set(shape, (shares.get(shape) ?? 0) + 1 / rows.length);
    }
    return shares;
  });
}

export interface Realigned {
  readonly cells: Row;
  /** How many of the cells are like what their columns hold; 0 … number of columns. */
  readonly fitting: number;
}

/**
 * The record with as many cells as the profile has columns, or undefined where no place for them is clearly best.
 * Cells that were `quoted` are whole, so they are never joined with others.
 */
export function realign(
  cells: Row,
  quoted: readonly boolean[],
  profile: Profile,
  delimiter: string,
): Realigned | undefined {
  const surplus = cells.length - profile.length;
  if (surplus === 0 || surplus > MOST_SURPLUS || profile.length === 0 || cells.length < 2) return undefined;
  const { before, after } = fittingSums(cells, profile, surplus);
  const asTheyStand = before[Math.min(cells.length, profile.length)] ?? 0;
  let best: Row | undefined;
  let fitting = asTheyStand + MARGIN;
  for (let column = 0; column <= Math.min(cells.length, profile.length - 1); column++) {
    const resumed = column + Math.max(0, surplus + 1);
    if (joinsQuoted(cells.slice(column, resumed), quoted.slice(column, resumed))) continue;
    const moved = movedAt(cells, column, surplus, delimiter);
    const middle =
      surplus > 0 ? share(profile, column, moved[column] ?? '') + joins(cells, column + 1, resumed) : 0;
    const sum = (before[column] ?? 0) + middle + (after[resumed] ?? 0);
    if (sum >= fitting) [best, fitting] = [moved, sum];
  }
  return best === undefined ? undefined : { cells: best, fitting };
}

/** Cells that go on with a space were cut from running text. */
function joins(cells: Row, from: number, to: number): number {
  return cells.slice(from, to).every((cell) => cell.startsWith(' ')) ? 1 : 0;
}

function joinsQuoted(cells: Row, quoted: readonly boolean[]): boolean {
  return quoted.includes(true) && cells.filter((cell) => cell !== '').length > 1;
}

/** Cells from `column` on moved: those too many become one, those missing are left empty. */
function movedAt(cells: Row, column: number, surplus: number, delimiter: string): Row {
  if (surplus < 0) return [...cells.slice(0, column), ...Array(-surplus).fill(''), ...cells.slice(column)];
  const resumed = column + surplus + 1;
  return [
    ...cells.slice(0, column),
    merged(cells.slice(column, resumed), delimiter),
    ...cells.slice(resumed),
  ];
}

/** One cell of several: what is left when empty ones are dropped, or the text that a delimiter cut. */
function merged(cells: Row, delimiter: string): string {
  const filled = cells.filter((cell) => cell !== '');
  return filled.length <= 1 ? (filled[0] ?? '') : cells.join(delimiter);
}

/** How well cells fit: the sum of those before each one where they stand, and of those from each one on, moved. */
function fittingSums(cells: Row, profile: Profile, surplus: number) {
  const before = [0];
  for (const [index, cell] of cells.entries()) {
    before.push((before[index] ?? 0) + share(profile, index, cell));
  }
  const after = new Array<number>(cells.length + 1).fill(0);
  for (let index = cells.length - 1; index >= 0; index--) {
    after[index] = (after[index + 1] ?? 0) + share(profile, index - surplus, cells[index] ?? '');
  }
  return { before, after };
}

function share(profile: Profile, column: number, cell: string): number {
  return profile[column]?.get(shapeOf(cell)) ?? 0;
}
