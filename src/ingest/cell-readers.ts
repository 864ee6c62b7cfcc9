// Single cells of any table as values, for whoever reads a table by columns of its own choosing (`learn`).
import type { Instant } from '../model/index.ts';
import { countOrders, decideOrders } from './mapping/date-orders.ts';
import { countMarks, decideMarks } from './mapping/decimal-marks.ts';
import { type DateOrder, DateReader } from './values/dates.ts';
import { cellValue } from './values/empty.ts';
import { parseMoney } from './values/money.ts';
import { type DecimalMark, parseNumber } from './values/numbers.ts';

const dates = new DateReader();

/** A number, an amount or a percentage; undefined where the cell is none. */
function readNumber(text: string, decimal: DecimalMark | undefined): number | undefined {
  return parseNumber(text, decimal) ?? parseMoney(text, decimal === undefined ? {} : { decimal })?.amount;
}

/** A date beyond doubt: a bare number is none. */
function readDate(text: string, order: DateOrder): Instant | undefined {
  return dates.recognises(text) ? dates.read(text, order) : undefined;
}

const HABIT = { setting: undefined, dialect: '' };

export const CELL_READERS = {
  value: cellValue,
  number: readNumber,
  date: readDate,
  decimalOf: (values: readonly string[]): DecimalMark | undefined =>
    decideMarks([
      countMarks(
        values.map((value) => [value]),
        0,
      ),
    ])[0],
  orderOf: (values: readonly string[]): DateOrder => {
    const votes = countOrders(
      values.map((value) => [value]),
      0,
    );
    return decideOrders([{ name: '', votes }], HABIT)[0]?.order ?? 'day-first';
  },
};
