// How the values of the columns in use are written: order of day and month, decimal mark, currency. Some of this only the
// whole table can tell; `mustSeeAll` says so, and the table is then held in memory until its end.
import type { Diagnostic, ReadingSettings } from '../../model/index.ts';
import type { Field } from '../columns/fields.ts';
import type { DateOrder } from '../values/dates.ts';
import type { DecimalMark } from '../values/numbers.ts';
import type { Assignment } from './assign.ts';
import { currencyOfHeader } from './currency-header.ts';
import { countOrders, decideOrders, orderDoubts } from './date-orders.ts';
import { countMarks, decideMarks, isUnanimous } from './decimal-marks.ts';

export interface Reading {
  readonly order: DateOrder;
  readonly decimal: DecimalMark | undefined;
  /** All cells of the column that tell the mark tell the same. */
  readonly isDecimalSure: boolean;
  /** Of the amounts in the column that name none. */
  readonly currency: string | undefined;
  /** For `inspect`. */
  readonly says: string;
}

export interface Readings {
  /** By column. */
  readonly columns: ReadonlyMap<number, Reading>;
  readonly diagnostics: readonly Diagnostic[];
}

type Rows = readonly (readonly string[])[];

const DATES: readonly Field[] = ['at', 'since', 'renewal', 'last_seen', 'closed_at', 'due', 'start', 'end'];
const AMOUNTS: readonly Field[] = ['annual_value', 'monthly_value', 'amount', 'unit_price'];
const NUMBERS: readonly Field[] = ['seats', 'seats_used', 'reopens', 'quantity', 'errors', ...AMOUNTS];

/** True where these rows hold dates or numbers that only the rest of the table can make clear. */
export function mustSeeAll(assignment: Assignment, rows: Rows): boolean {
  return (
    columnsOf(assignment, DATES).some((column) => {
      const { dayFirst, monthFirst, either } = countOrders(rows, column);
      return dayFirst + monthFirst + either > 0;
    }) || columnsOf(assignment, NUMBERS).some((column) => countMarks(rows, column).either > 0)
  );
}

export function readingsOf(
  assignment: Assignment,
  rows: Rows,
  table: { readonly file: string; readonly dialect: string },
  settings: ReadingSettings,
): Readings {
  const columns = new Map<number, Reading>();
  const diagnostics: Diagnostic[] = [];
  const dates = columnsOf(assignment, DATES);
  const dated = dates.map((column) => ({
    name: assignment.header[column] ?? '',
    votes: countOrders(rows, column),
  }));
  const orders = decideOrders(dated, { setting: settings.dateOrder, dialect: table.dialect });
  for (const [index, column] of dates.entries()) {
    const [order, votes] = [orders[index], dated[index]];
    if (order === undefined || votes === undefined) continue;
    columns.set(column, { ...NOTHING, order: order.order, says: order.says });
    diagnostics.push(...orderDoubts(votes, order, table.file));
  }
  const numbers = columnsOf(assignment, NUMBERS);
  const votes = numbers.map((column) => countMarks(rows, column));
  const marks = decideMarks(votes);
  for (const [index, column] of numbers.entries()) {
    const isSure = votes.slice(index, index + 1).some(isUnanimous);
    columns.set(column, numberReading(assignment, column, { decimal: marks[index], isSure }, settings));
  }
  return { columns, diagnostics };
}

const NOTHING: Reading = {
  order: 'day-first',
  decimal: undefined,
  isDecimalSure: false,
  currency: undefined,
  says: '',
};

function numberReading(
  assignment: Assignment,
  column: number,
  { decimal, isSure }: { readonly decimal: DecimalMark | undefined; readonly isSure: boolean },
  settings: ReadingSettings,
): Reading {
  const { field } = assignment.use(column);
  const isMoney = field !== '' && AMOUNTS.includes(field);
  const currency = isMoney
    ? (currencyOfHeader(assignment.header[column] ?? '') ?? settings.currency)
    : undefined;
  const says = [currency, decimal === ',' ? 'decimal comma' : undefined].filter((part) => part !== undefined);
  return { order: 'day-first', decimal, isDecimalSure: isSure, currency, says: says.join(', ') };
}

function columnsOf(assignment: Assignment, fields: readonly Field[]): readonly number[] {
  return fields.map((field) => assignment.column(field)).filter((column) => column >= 0);
}
