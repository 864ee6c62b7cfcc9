// Dates by our own rules, never by the machine's. A column is written in one or two ways: each way is recognised once
// as a layout, and every further cell is read by that layout, character by character and without garbage.
import { DAY, type Instant } from '../../model/index.ts';
import { dayInstant, timeOfDay } from './calendar.ts';
import { readIso } from './date-iso.ts';
import { type Layout, recogniseLayout } from './date-layout.ts';
import { PART_COUNT, PARTS } from './date-pieces.ts';
import { readPieces } from './date-scan.ts';

export type DateOrder = 'day-first' | 'month-first';

/** What one cell says about the order of its column. `either`: both numbers could be either. */
export interface OrderEvidence {
  readonly order: DateOrder | 'either';
  readonly separator: string;
  readonly twelveHours: boolean;
}

/** Serial numbers of a spreadsheet count days from 1899-12-30; the range is 1954 … 2118. */
const SERIAL_EPOCH = 25_569;
const SERIALS = { least: 20_000, most: 79_999 };

/** Marks that stand for "no date" or "for ever" in databases and spreadsheets. */
const NO_DATE: ReadonlySet<string> = new Set([
  '0000-00-00',
  '0001-01-01',
  '1753-01-01',
  '1899-12-30',
  '1900-01-00',
  '9999-12-31',
  '00/00/0000',
  '31/12/9999',
  '12/31/9999',
  '31.12.9999',
  '01.01.0001',
  '01/01/0001',
]);

/** True for a trimmed cell that stands for no date at all; none of these is one that `readIso` reads. */
export function isNoDate(text: string): boolean {
  const code = text.charCodeAt(0);
  if (code < 48 || code > 57) return false;
  return NO_DATE.has(text.slice(0, 10)) || text === '0';
}

/** How many ways of writing a column is remembered by; a fifth is recognised anew each time. */
const REMEMBERED = 4;

/** Reads one column: remembers the ways in which it is written. */
export class DateReader {
  readonly #layouts: Layout[] = [];
  readonly #values = new Float64Array(PART_COUNT);

  /** The moment a trimmed cell names; undefined where it names none or one that does not exist. */
  read(text: string, order: DateOrder): Instant | undefined {
    const iso = readIso(text);
    if (iso !== undefined) return iso;
    return this.#layoutOf(text) === undefined ? undefined : instantOf(this.#values, order);
  }

  /** What the cell says about the order of day and month; undefined where the order does not matter. */
  evidence(text: string): OrderEvidence | undefined {
    if (readIso(text) !== undefined) return undefined;
    const layout = this.#layoutOf(text);
    if (layout?.eitherOrder !== true) return undefined;
    const first = this.#values[PARTS.first] ?? 0;
    const second = this.#values[PARTS.second] ?? 0;
    if (first === second || Math.min(first, second) > 12 || Math.max(first, second) > 31) return undefined;
    const order = first > 12 ? 'day-first' : second > 12 ? 'month-first' : 'either';
    return { order, separator: layout.separator, twelveHours: layout.twelveHours };
  }

  /** True where the cell is a date beyond doubt: it exists and is more than a bare number. */
  recognises(text: string): boolean {
    if (readIso(text) !== undefined) return true;
    const layout = this.#layoutOf(text);
    return layout !== undefined && !layout.bare && instantOf(this.#values, 'day-first') !== undefined;
  }

  /** The layout by which the text can be read; its numbers are then in `#values`. */
  #layoutOf(text: string): Layout | undefined {
    const known = this.#layouts.find((layout) => readPieces(text, layout.pieces, this.#values));
    if (known !== undefined) return known;
    const layout = recogniseLayout(text);
    if (layout === undefined || !readPieces(text, layout.pieces, this.#values)) return undefined;
    if (this.#layouts.length < REMEMBERED) this.#layouts.push(layout);
    return layout;
  }
}

function instantOf(values: Float64Array, order: DateOrder): Instant | undefined {
  const counted = countedInstant(values);
  if (counted !== undefined) return counted;
  const day = dayOf(values, order);
  const time = timeOf(values);
  if (day === undefined || time === undefined) return undefined;
  return day + time - part(values, PARTS.zone, 0) * 60_000;
}

function part(values: Float64Array, index: number, otherwise: number): number {
  const value = values[index] ?? -1;
  return Number.isNaN(value) ? otherwise : value;
}

/** Seconds or milliseconds since 1970, or days of a spreadsheet. */
function countedInstant(values: Float64Array): Instant | undefined {
  const fraction = part(values, PARTS.fraction, 0);
  const seconds = part(values, PARTS.epochSeconds, -1);
  if (seconds >= 0) return seconds * 1000 + milliseconds(fraction);
  const epoch = part(values, PARTS.epochMilliseconds, -1);
  if (epoch >= 0) return epoch;
  const microseconds = part(values, PARTS.epochMicroseconds, -1);
  if (microseconds >= 0) return Math.floor(microseconds / 1000);
  const serial = part(values, PARTS.serial, -1);
  if (serial < SERIALS.least || serial > SERIALS.most) return undefined;
  return Math.round(((serial - SERIAL_EPOCH + fraction) * DAY) / 1000) * 1000;
}

function dayOf(values: Float64Array, order: DateOrder): Instant | undefined {
  const compact = part(values, PARTS.compactDay, -1);
  if (compact >= 0) return compactDay(compact);
  const moment = part(values, PARTS.compactMoment, -1);
  if (moment >= 0) return compactDay(Math.floor(moment / 1_000_000));
  const year = part(values, PARTS.year, -1);
  const quarter = part(values, PARTS.quarter, -1);
  if (quarter >= 0) return dayInstant(year, quarter * 3 - 2, 1);
  const first = part(values, PARTS.first, -1);
  if (first < 0) return dayInstant(year, part(values, PARTS.month, 1), part(values, PARTS.day, 1));
  const second = part(values, PARTS.second, -1);
  const dayFirst = order === 'day-first' ? second <= 12 : first > 12;
  return dayFirst ? dayInstant(year, second, first) : dayInstant(year, first, second);
}

function compactDay(digits: number): Instant | undefined {
  return dayInstant(Math.floor(digits / 10_000), Math.floor(digits / 100) % 100, digits % 100);
}

function timeOf(values: Float64Array): number | undefined {
  const moment = part(values, PARTS.compactMoment, -1);
  const compact = moment >= 0 ? moment % 1_000_000 : part(values, PARTS.compactTime, -1);
  if (compact >= 0) {
    return timeOfDay(Math.floor(compact / 10_000), Math.floor(compact / 100) % 100, compact % 100, 0);
  }
  const hour = hourOf(part(values, PARTS.hour, 0), part(values, PARTS.meridiem, 0));
  return timeOfDay(
    hour,
    part(values, PARTS.minute, 0),
    part(values, PARTS.seconds, 0),
    milliseconds(part(values, PARTS.fraction, 0)),
  );
}

/** Cut, not rounded, so that a moment never slips into the next second; the nudge undoes binary fractions. */
function milliseconds(fraction: number): number {
  return Math.floor(fraction * 1000 + 1e-6);
}

/** `meridiem` is 1 for a.m., 2 for p.m., 0 where the clock has 24 hours. */
function hourOf(hour: number, meridiem: number): number {
  if (meridiem === 0 || hour > 12) return hour;
  return (hour % 12) + (meridiem === 2 ? 12 : 0);
}
