// From the raw table to what can be learnt from: rows with a known outcome, in an order that does not depend on the
// file's, without copies; columns understood, leaks found.
import { compareText, nearest, UsageError } from '../model/index.ts';
import { type LeftOut, type RawTable, understandColumns } from './columns.ts';
import { withoutCopies } from './doubles.ts';
import type { Column, Frame } from './frame.ts';
import { findLeaks, type Leak } from './leaks.ts';
import type { LearnOptions } from './options.ts';
import { findPositive, sameAnswer } from './outcome.ts';
import type { CellReaders, Recipe } from './recipe.ts';

export interface Prepared {
  readonly frame: Frame;
  readonly positive: string;
  readonly leaks: readonly Leak[];
  readonly leftOut: readonly LeftOut[];
  /** Rows that say nothing of the outcome, and rows that are copies of another. */
  readonly unlabelled: number;
  readonly copies: number;
}

/** Throws UsageError for columns that do not exist, an outcome that cannot be read, and too few leavers or stayers. */
export function prepare(table: RawTable, options: LearnOptions, readers: CellReaders): Prepared {
  for (const name of [options.outcome, ...options.drop, ...options.keep]) checkColumn(name, table, options);
  const outcome = table.header.indexOf(options.outcome);
  const labelled = table.rows.filter((row) => readers.value(row[outcome] ?? '') !== '');
  const answers = labelled.map((row) => readers.value(row[outcome] ?? ''));
  const positive = findPositive(options.outcome, answers, options.positive);
  const used = table.header.filter((name) => name !== options.outcome && !options.drop.includes(name));
  const kept = new Set(options.keep);
  const first = understandColumns({ header: table.header, rows: labelled }, used, kept, readers);
  const learnt = used.filter((name) => !first.leftOut.some(({ column }) => column === name));
  const rows = settleRows(labelled, [...learnt, options.outcome], table.header);
  const { columns } = understandColumns({ header: table.header, rows }, learnt, new Set(learnt), readers);
  const frame = {
    columns,
    outcome: Uint8Array.from(rows, (row) =>
      sameAnswer(readers.value(row[outcome] ?? ''), positive) ? 1 : 0,
    ),
  };
  checkCounts(frame, positive, options);
  const leaks = findLeaks(frame, kept);
  return {
    frame: withoutLeaks(frame, leaks),
    positive,
    leaks,
    leftOut: first.leftOut,
    unlabelled: table.rows.length - labelled.length,
    copies: labelled.length - rows.length,
  };
}

function checkColumn(name: string, { header }: RawTable, { outcome }: LearnOptions): void {
  if (header.includes(name)) return;
  const option = name === outcome ? '--outcome' : '--drop or --keep';
  throw new UsageError(
    `${option} "${name}" is no column; columns are ${header.join(', ')}`,
    nearest(name, header),
  );
}

function settleRows(
  rows: readonly (readonly string[])[],
  names: readonly string[],
  header: readonly string[],
): readonly (readonly string[])[] {
  const columns = names.map((name) => header.indexOf(name));
  const textOf = (row: readonly string[]): string =>
    columns.map((column) => row[column] ?? '').join('\u0000');
  const sorted = rows
    .map((row) => ({ row, text: textOf(row) }))
    .toSorted((a, b) => compareText(a.text, b.text))
    .map(({ row }) => row);
  return withoutCopies(sorted, columns);
}

/** Rows of each outcome that a fold must hold for its figures to mean something. */
const FEWEST_PER_FOLD = 5;

function checkCounts({ outcome }: Frame, positive: string, { outcome: column, folds }: LearnOptions): void {
  const left = outcome.reduce((sum, value) => sum + value, 0);
  const needed = FEWEST_PER_FOLD * folds;
  const short = (found: number, what: string): UsageError =>
    new UsageError(
      `only ${found} rows have "${column}" ${what}; at least ${needed} are needed for ${folds} folds`,
      [],
    );
  if (left < needed) throw short(left, `= ${positive}`);
  if (outcome.length - left < needed) throw short(outcome.length - left, `other than ${positive}`);
}

function withoutLeaks({ columns, outcome }: Frame, leaks: readonly Leak[]): Frame {
  const gone = new Set(leaks.filter(({ leftOut }) => leftOut).map(({ column }) => column));
  const clean = (column: Column): boolean => sourcesOf(column.recipe).every((name) => !gone.has(name));
  return { columns: columns.filter(clean), outcome };
}

function sourcesOf(recipe: Recipe): readonly string[] {
  return recipe.kind === 'sum' ? recipe.of.map(({ column }) => column) : [recipe.column];
}
