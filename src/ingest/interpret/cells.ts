// Readers for the fields of one table, made once and called for every row. A reader knows its column, how the column is
// written, and where to report a value that it cannot read; a field without a column reads as undefined.
import type { Instant, Money, Origin } from '../../model/index.ts';
import type { Field } from '../columns/fields.ts';
import type { Assignment } from '../mapping/assign.ts';
import type { Reading, Readings } from '../mapping/readings.ts';
import { readBoolean } from '../values/booleans.ts';
import { currencyNamed } from '../values/currencies.ts';
import { currencyIn } from '../values/currency-search.ts';
import { readIso } from '../values/date-iso.ts';
import { DateReader, isNoDate } from '../values/dates.ts';
import { cellValue } from '../values/empty.ts';
import { findPrice, type MoneyHint, parseMoney } from '../values/money.ts';
import { parseNumber } from '../values/numbers.ts';
import { remembered } from '../values/remembered.ts';
import type { Doubts } from './doubts.ts';

export type Row = readonly string[];

export type Reader<Value> = (row: Row, origin: Origin) => Value | undefined;

export class Cells {
  readonly #assignment: Assignment;
  readonly #readings: Readings;
  readonly #doubts: Doubts;
  /** Columns of amounts, with how many amounts named no currency. */
  readonly #withoutCurrency = new Map<string, number>();

  constructor(assignment: Assignment, readings: Readings, doubts: Doubts) {
    this.#assignment = assignment;
    this.#readings = readings;
    this.#doubts = doubts;
  }

  has(field: Field): boolean {
    return this.#assignment.has(field);
  }

  column(field: Field): number {
    return this.#assignment.column(field);
  }

  /** The header of the field's column as written. */
  name(field: Field): string {
    return this.#assignment.header[this.column(field)] ?? '';
  }

  /** The folded header of the field's column. */
  header(field: Field): string {
    return this.#assignment.folded[this.column(field)] ?? '';
  }

  /** The value as written, trimmed; undefined where the cell is empty or says so. */
  text(field: Field): Reader<string> {
    const column = this.column(field);
    if (column < 0) return nothing;
    return (row) => cellValue(row[column] ?? '') || undefined;
  }

  /** What `read` makes of the value; `expected` tells the user what it should have been. */
  parsed<Value>(field: Field, expected: string, read: (text: string) => Value | undefined): Reader<Value> {
    const column = this.column(field);
    if (column < 0) return nothing;
    const name = this.name(field);
    return (row, origin) => {
      const text = cellValue(row[column] ?? '');
      if (text === '') return undefined;
      const value = read(text);
      if (value === undefined) this.#doubts.unreadable(name, text, expected, origin);
      return value;
    };
  }

  boolean(field: Field): Reader<boolean> {
    return this.parsed(field, 'yes or no', readBoolean);
  }

  number(field: Field): Reader<number> {
    const decimal = this.#reading(field)?.decimal;
    return this.parsed(field, 'a number', (text) => parseNumber(text, decimal));
  }

  date(field: Field): Reader<Instant> {
    const column = this.column(field);
    if (column < 0) return nothing;
    const order = this.#reading(field)?.order ?? 'day-first';
    const reader = new DateReader();
    const read = this.parsed(field, 'a date', (text) => {
      return isNoDate(text) ? Number.NaN : reader.read(text, order);
    });
    return (row, origin) => {
      const cell = row[column] ?? '';
      if (cell === '') return undefined;
      const at = readIso(cell) ?? read(row, origin);
      return at === undefined || Number.isNaN(at) ? undefined : at;
    };
  }

  /** `at`, with the time of day where that stands in a column of its own. */
  moment(): Reader<Instant> {
    const [day, time] = [this.column('at'), this.column('time')];
    const plain = this.date('at');
    if (day < 0 || time < 0) return plain;
    const order = this.#reading('at')?.order ?? 'day-first';
    const reader = new DateReader();
    return (row, origin) => {
      const [date, clock] = [cellValue(row[day] ?? ''), cellValue(row[time] ?? '')];
      const joined = date.includes(':') ? undefined : reader.read(`${date} ${clock}`, order);
      return joined ?? plain(row, origin);
    };
  }

  /** An amount in the currency that the cell, the row, the header or the setting names. */
  money(field: Field): Reader<Money> {
    const reading = this.#reading(field);
    const rowCurrency = this.#rowCurrency();
    const name = this.name(field);
    const column = this.column(field);
    const hintFor = hintMaker(reading);
    if (column < 0) return nothing;
    return (row, origin) => {
      const text = cellValue(row[column] ?? '');
      if (text === '') return undefined;
      const money = moneyIn(text, hintFor(rowCurrency(row, origin) ?? reading?.currency));
      if (money === undefined) this.#doubts.unreadable(name, text, 'an amount', origin);
      else if (money.currency === undefined) this.#withoutCurrency.set(name, 1);
      return money;
    };
  }

  /** The code in the row's own column; '' for what is none, so that it is not taken for the column's usual one. */
  #rowCurrency(): Reader<string> {
    const column = this.column('currency');
    if (column < 0) return nothing;
    const name = this.name('currency');
    const codeOf = remembered((text) => currencyNamed(text) ?? currencyIn(text));
    return (row, origin) => {
      const text = cellValue(row[column] ?? '');
      if (text === '') return undefined;
      const code = codeOf(text);
      if (code === undefined) this.#doubts.unreadable(name, text, 'a currency such as EUR', origin);
      return code ?? '';
    };
  }

  /** Columns whose amounts have no currency. */
  columnsWithoutCurrency(): readonly string[] {
    return [...this.#withoutCurrency.keys()];
  }

  #reading(field: Field) {
    return this.#readings.columns.get(this.column(field));
  }
}

function nothing(): undefined {
  return undefined;
}

/** A cell that is an amount, or in which one stands among words; never one that is a date. */
function moneyIn(text: string, hint: MoneyHint): Money | undefined {
  return parseMoney(text, hint) ?? (NO_CURRENCY.test(text) ? undefined : findPrice(text, '', hint));
}

/** A number beside capitals that are no currency: what they stand for is not known. */
const NO_CURRENCY = /^(?:[A-Z]{3}\s?[\d.,]+|[\d.,]+\s?[A-Z]{3})$/;

/** One hint for each currency of the column. */
function hintMaker(reading: Reading | undefined): (currency: string | undefined) => MoneyHint {
  const { decimal, isDecimalSure } = reading ?? {};
  const plain: MoneyHint =
    decimal === undefined ? {} : isDecimalSure ? { decimal } : { usualDecimal: decimal };
  const made = new Map<string, MoneyHint>();
  return (currency) => {
    if (currency === undefined || currency === '') return plain;
    const hint = made.get(currency) ?? { ...plain, currency };
    made.set(currency, hint);
    return hint;
  };
}
