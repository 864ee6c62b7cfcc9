// The buying rhythm in three formats. Numbers are rounded to what the fit can promise, so that the bytes stay the same.
import { type CustomerRhythm, type Instant, isoDay, type Rhythm } from '../model/index.ts';
import { csvLine } from './csv.ts';
import type { Paint } from './format.ts';
import { cutTo, indented, pad, padLeft } from './layout.ts';
import { safeJson, visible } from './visible.ts';
import { groupThousands, many } from './words.ts';

/** What was asked: how far ahead, in which unit, from which day. */
export interface RhythmQuestion {
  readonly until: Instant;
  readonly horizon: number;
  readonly unit: string;
}

const DIGITS = 7;

function rounded(value: number): number {
  return Number(value.toPrecision(DIGITS));
}

/** One object, as the contract of the command says. */
export function* rhythmJson(rhythm: Rhythm, { until, horizon, unit }: RhythmQuestion): Generator<string> {
  const { r, alpha, a, b } = rhythm.parameters;
  const head = {
    schemaVersion: 1,
    until: isoDay(until),
    horizon,
    unit,
    params: { r: rounded(r), alpha: rounded(alpha), a: rounded(a), b: rounded(b) },
    logLikelihood: rounded(rhythm.logLikelihood),
    corrected: rhythm.corrected,
  };
  yield `${safeJson(head).slice(0, -1)},"customers":[`;
  for (const [index, customer] of rhythm.customers.entries()) {
    yield `${index === 0 ? '' : ','}\n${safeJson({ id: customer.id, ...numbersOf(customer) })}`;
  }
  yield '\n]}\n';
}

const COLUMNS = ['id', 'frequency', 'recency', 'age', 'alive', 'expected', 'expectedByModel'] as const;

export function* rhythmCsv({ customers }: Rhythm): Generator<string> {
  yield csvLine(COLUMNS);
  for (const customer of customers) {
    const numbers = numbersOf(customer);
    yield csvLine(COLUMNS.map((column) => (column === 'id' ? customer.id : numbers[column])));
  }
}

function numbersOf(customer: CustomerRhythm): Omit<CustomerRhythm, 'id'> {
  return {
    frequency: customer.frequency,
    recency: rounded(customer.recency),
    age: rounded(customer.age),
    alive: rounded(customer.alive),
    expected: rounded(customer.expected),
    expectedByModel: rounded(customer.expectedByModel),
  };
}

export interface RhythmTableOptions {
  readonly top: number;
  readonly width: number;
  readonly paint: Paint;
}

const NUMBERS_WIDTH = 47;

/** For people: those expected to order most, and how much to believe. */
export function* rhythmTable(
  rhythm: Rhythm,
  question: RhythmQuestion,
  { top, width, paint }: RhythmTableOptions,
): Generator<string> {
  const { horizon, unit, until } = question;
  const { customers, corrected } = rhythm;
  const total = customers.reduce((sum, { expected }) => sum + expected, 0);
  const ahead = `${horizon} ${unit}${horizon === 1 ? '' : 's'}`;
  yield `${paint.bold(`Orders to expect in the ${ahead} after ${isoDay(until)}`)}\n`;
  yield `${indented(`${many(customers.length, 'customer')}, ${total.toFixed(1)} orders in all. ${trust(corrected)}`, width, '', '')}\n\n`;
  const nameWidth = Math.max(10, Math.min(40, width - NUMBERS_WIDTH));
  yield `${paint.dim(`${pad('customer', nameWidth)}${headings(unit)}`)}\n`;
  for (const customer of customers.slice(0, top)) yield `${line(customer, nameWidth)}\n`;
  const hidden = customers.length - Math.min(top, customers.length);
  if (hidden > 0)
    yield `\n${paint.dim(`${groupThousands(hidden)} more: --top ${customers.length} shows them.`)}\n`;
}

function trust(corrected: boolean): string {
  return corrected
    ? 'Expectations are mended by how the model did on its own past.'
    : 'Too few bought again lately to test the model on its own past.';
}

function headings(unit: string): string {
  return [
    padLeft('orders', 8),
    padLeft(`idle ${unit}s`, 12),
    padLeft('expected', 10),
    padLeft('still a buyer', 15),
  ].join('');
}

function line({ id, frequency, recency, age, alive, expected }: CustomerRhythm, nameWidth: number): string {
  // The model lets nobody leave before a second purchase: of those who bought once it knows nothing.
  const chance = frequency === 0 ? 'unknown' : `${Math.round(100 * alive)} %`;
  return [
    pad(cutTo(visible(id), nameWidth), nameWidth),
    padLeft(String(frequency + 1), 8),
    padLeft((age - recency).toFixed(1), 12),
    padLeft(expected.toFixed(2), 10),
    padLeft(chance, 15),
  ].join('');
}
