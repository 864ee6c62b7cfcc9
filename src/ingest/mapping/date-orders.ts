// Which comes first in a column of dates, day or month. Any number above 12 decides, and the column's majority holds for
// all its cells; so the whole column must have been seen, in whatever order its rows come. Where no cell decides, the
// user's setting does, then another column of the table, then habit.
import type { Diagnostic } from '../../model/index.ts';
import { type DateOrder, DateReader } from '../values/dates.ts';
import { cellValue } from '../values/empty.ts';

/** How many cells of a column speak for which order. */
export interface OrderVotes {
  readonly dayFirst: number;
  readonly monthFirst: number;
  /** Cells that could be either. */
  readonly either: number;
  /** Of those: what is between the numbers of the first in order of text, and whether any has a.m. or p.m. */
  readonly separator: string;
  readonly twelveHours: boolean;
}

export interface DecidedOrder {
  readonly order: DateOrder;
  /** For `inspect`: `day first (31 of 40 decide)`; '' where order plays no part. */
  readonly says: string;
}

type Rows = readonly (readonly string[])[];

export function countOrders(rows: Rows, column: number): OrderVotes {
  const reader = new DateReader();
  const votes = { dayFirst: 0, monthFirst: 0, either: 0, separator: '', twelveHours: false };
  for (const row of rows) {
    const evidence = reader.evidence(cellValue(row[column] ?? ''));
    if (evidence === undefined) continue;
    if (evidence.order === 'day-first') votes.dayFirst += 1;
    else if (evidence.order === 'month-first') votes.monthFirst += 1;
    else votes.either += 1;
    if (votes.separator === '' || evidence.separator < votes.separator) votes.separator = evidence.separator;
    votes.twelveHours ||= evidence.twelveHours;
  }
  return votes;
}

export interface DatedColumn {
  readonly name: string;
  readonly votes: OrderVotes;
}

/** Decides each column; `habit` are the settings and the delimiter, which stand in for missing evidence. */
export function decideOrders(
  columns: readonly DatedColumn[],
  habit: { readonly setting: DateOrder | undefined; readonly dialect: string },
): readonly DecidedOrder[] {
  const decided = columns.map(({ votes }) => majority(votes)).filter((order) => order !== undefined);
  const elsewhere = decided.length === 0 ? undefined : mostOf(decided);
  return columns.map(({ votes }) => {
    const own = majority(votes);
    const all = votes.dayFirst + votes.monthFirst + votes.either;
    if (own !== undefined)
      return { order: own, says: `${words(own)} (${all - votes.either} of ${all} decide)` };
    if (all === 0) return { order: habit.setting ?? 'day-first', says: '' };
    if (habit.setting !== undefined)
      return { order: habit.setting, says: `${words(habit.setting)} (setting)` };
    if (elsewhere !== undefined) return { order: elsewhere, says: `${words(elsewhere)} (as other columns)` };
    const order = usualOrder(votes, habit.dialect);
    return { order, says: `${words(order)} (assumed)` };
  });
}

/** What the user should know of a column's order: assumed, or contradicted by some of its cells. */
export function orderDoubts(
  { name, votes }: DatedColumn,
  decided: DecidedOrder,
  file: string,
): readonly Diagnostic[] {
  const args = { column: name, order: words(decided.order) };
  const origin = { file };
  const against = decided.order === 'day-first' ? votes.monthFirst : votes.dayFirst;
  if (against > 0)
    return [{ severity: 'warning', code: 'date-order-mixed', args: { ...args, against }, origin }];
  if (!decided.says.endsWith('(assumed)')) return [];
  return [{ severity: 'warning', code: 'date-order-assumed', args, origin }];
}

function majority({ dayFirst, monthFirst }: OrderVotes): DateOrder | undefined {
  if (dayFirst === monthFirst) return dayFirst === 0 ? undefined : 'day-first';
  return dayFirst > monthFirst ? 'day-first' : 'month-first';
}

function mostOf(orders: readonly DateOrder[]): DateOrder {
  return orders.filter((order) => order === 'day-first').length * 2 >= orders.length
    ? 'day-first'
    : 'month-first';
}

/** Twelve-hour clocks and slashes are American; dots, dashes and a semicolon as delimiter are not. */
function usualOrder({ separator, twelveHours }: OrderVotes, dialect: string): DateOrder {
  if (twelveHours) return 'month-first';
  return separator === '/' && !dialect.includes('";"') ? 'month-first' : 'day-first';
}

function words(order: DateOrder): string {
  return order === 'day-first' ? 'day first' : 'month first';
}
