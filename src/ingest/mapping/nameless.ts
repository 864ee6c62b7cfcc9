// Tables without a header row: their columns are called "column 1", "column 2" … and only values can tell. What is read
// this way is a list of orders (somebody who comes again, a day, an amount); prose and e-mail are found by the votes.
import { DateReader } from '../values/dates.ts';
import { parseNumber } from '../values/numbers.ts';
import { Assignment } from './assign.ts';
import type { Sample } from './sample.ts';

const NAMELESS = /^column \d+$/;

/** Nearly all values of a column must be of one sort: there is no header to support them. */
const NEARLY_ALL = 0.98;

const BECAUSE = 'by its values: ';

export function isNameless(header: readonly string[]): boolean {
  return header.length > 1 && header.every((name) => NAMELESS.test(name));
}

/** An assignment as orders; fields that no column can fill are left out. */
export function assignNameless(header: readonly string[], sample: Sample): Assignment {
  const orders = new Assignment('orders', header, sample);
  const reader = new DateReader();
  const columns = [...header.keys()];
  const isAll = (column: number, passes: (value: string) => boolean) =>
    sample.share(column, passes) >= NEARLY_ALL;
  const day = columns.find((column) => isAll(column, (value) => isDay(value, reader)));
  const others = columns.filter((column) => column !== day);
  const amount = others.findLast(
    (column) => isAll(column, isNumber) && sample.share(column, hasFraction) > 0,
  );
  const who = others.find((column) => column !== amount && isAll(column, isId) && sample.variety(column) < 1);
  if (day !== undefined) orders.give('at', day, `${BECAUSE}dates`);
  if (amount !== undefined) orders.give('amount', amount, `${BECAUSE}amounts`);
  if (who !== undefined) orders.give('customer_id', who, `${BECAUSE}ids that come again`);
  return orders;
}

/** A date, or eight digits that are one; not a bare count of seconds or days. */
function isDay(value: string, reader: DateReader): boolean {
  const isBare = /^\d+$/.test(value);
  return (!isBare || value.length === 8) && reader.read(value, 'day-first') !== undefined;
}

function isNumber(value: string): boolean {
  return parseNumber(value, undefined) !== undefined;
}

function hasFraction(value: string): boolean {
  return /[.,]\d{1,2}$/.test(value);
}

function isId(value: string): boolean {
  return value.length <= 40 && /\d/.test(value) && !/[\s.,]/.test(value);
}
