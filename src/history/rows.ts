// States and marks as rows, and rows as states again. What cannot be read back is left out, never guessed.
import {
  BANDS,
  type Band,
  DISPOSITION_KINDS,
  type Disposition,
  type Money,
  OUTCOMES,
  present,
  type Remembered,
  type RememberedPart,
  type RememberedPromise,
} from '../model/index.ts';
import { numberIn, textIn, valueIn } from './columns.ts';
import { keysOf } from './keys.ts';

/** Everything of a state but the customer and the run, in the order of the columns. */
export type StateCells = readonly [
  name: string,
  owner: string | null,
  band: string | null,
  risk: number | null,
  amount: number | null,
  currency: string | null,
  parts: string,
  promises: string,
  knownAs: string,
  heard: string | null,
  newest: number | null,
];

/** The columns before `heard`: where these are the same, the customer's state is. */
export const TELLING_CELLS = 9;

export const GONE: StateCells = ['', null, null, null, null, null, '[]', '[]', '[]', null, null];

export function cellsOf(state: Remembered): StateCells {
  const { name, owner, band, risk, stake, parts, promises, knownAs, heard } = state;
  return [
    name,
    owner ?? null,
    band,
    risk ?? null,
    stake?.amount ?? null,
    stake?.currency ?? null,
    JSON.stringify(
      parts.map(({ signal, points, count, says, at, about }) => [
        signal,
        points,
        count,
        says,
        at ?? null,
        about ?? null,
      ]),
    ),
    JSON.stringify(
      promises.map(({ quote, conversation, at, due, state, because, decided }) => [
        quote,
        conversation,
        at,
        due ?? null,
        state,
        because,
        decided ?? null,
      ]),
    ),
    JSON.stringify(knownAs),
    heard?.digest ?? null,
    heard?.newest ?? null,
  ];
}

/** The columns of a state, in the order of its cells. */
export const COLUMNS = 'name owner band risk amount currency parts promises known_as heard newest'.split(' ');

/** A row of the customer and, so many columns after, the cells of a state; undefined where there are none. */
export function customerRowIn(
  row: unknown,
  offset: number,
): readonly [customer: string, cells: StateCells] | undefined {
  if (!Array.isArray(row)) return undefined;
  const customer: unknown = row[0];
  const cells: readonly unknown[] = row.slice(offset + 1, offset + 1 + COLUMNS.length);
  return typeof customer === 'string' && isCells(cells) ? [customer, cells] : undefined;
}

function isCells(cells: readonly unknown[]): cells is StateCells {
  const [name, owner, band, risk, amount, currency, parts, promises, knownAs, heard, newest] = cells;
  const texts = typeof name === 'string' && typeof parts === 'string' && typeof promises === 'string';
  const optionalTexts =
    isTextOrNull(owner) && isTextOrNull(band) && isTextOrNull(currency) && isTextOrNull(heard);
  const numbers = isNumberOrNull(risk) && isNumberOrNull(amount) && isNumberOrNull(newest);
  return texts && optionalTexts && numbers && typeof knownAs === 'string';
}

function isTextOrNull(value: unknown): value is string | null {
  return value === null || typeof value === 'string';
}

function isNumberOrNull(value: unknown): value is number | null {
  return value === null || typeof value === 'number';
}

/** Undefined for a customer who was no longer there. */
export function stateIn(
  customer: string,
  [name, owner, band, risk, amount, currency, parts, promises, knownAs, heard, newest]: StateCells,
): Remembered | undefined {
  if (!isBand(band)) return undefined;
  return {
    customer,
    name,
    ...(owner !== null && { owner }),
    band,
    ...(risk !== null && { risk }),
    ...(amount !== null && { stake: money(amount, currency) }),
    parts: rowsIn(parts).flatMap(partIn),
    promises: rowsIn(promises).flatMap(promiseIn),
    knownAs: keysIn(knownAs),
    ...(heard !== null && { heard: { digest: heard, newest: newest ?? 0 } }),
  };
}

export function dispositionIn(row: unknown): readonly Disposition[] {
  const kind = DISPOSITION_KINDS.find((known) => known === textIn(row, 'kind'));
  if (kind === undefined) return [];
  const name = textIn(row, 'name') ?? '';
  const keys = keysIn(textIn(row, 'known_as') ?? '[]');
  const until = valueIn(row, 'until');
  const mark: Disposition = present({
    kind,
    customer: textIn(row, 'customer') ?? '',
    name,
    knownAs: keys.length > 0 ? keys : keysOf([{ name }]),
    at: numberIn(row, 'at'),
    until: typeof until === 'number' ? until : undefined,
    note: textIn(row, 'note'),
    outcome: OUTCOMES.find((known) => known === textIn(row, 'outcome')),
  });
  return [mark];
}

function money(amount: number, currency: string | null): Money {
  return currency === null ? { amount } : { amount, currency };
}

function isBand(band: string | null): band is Band {
  return BANDS.some((known) => known === band);
}

function keysIn(text: string): readonly string[] {
  return listIn(text).filter((item): item is string => typeof item === 'string');
}

function rowsIn(text: string): readonly (readonly unknown[])[] {
  return listIn(text).filter((item): item is unknown[] => Array.isArray(item));
}

function listIn(text: string): readonly unknown[] {
  const value: unknown = text === '[]' ? [] : JSON.parse(text);
  return Array.isArray(value) ? value : [];
}

function partIn([signal, points, count, says, at, about]: readonly unknown[]): readonly RememberedPart[] {
  if (typeof signal !== 'string' || typeof points !== 'number') return [];
  const part: RememberedPart = {
    signal,
    points,
    count: typeof count === 'number' ? count : 0,
    says: typeof says === 'string' ? says : '',
    ...(typeof at === 'number' && { at }),
    ...(typeof about === 'string' && { about }),
  };
  return [part];
}

const STATES = ['open', 'kept', 'broken'] as const;

function promiseIn([
  quote,
  conversation,
  at,
  due,
  state,
  because,
  decided,
]: readonly unknown[]): readonly RememberedPromise[] {
  const known = STATES.find((name) => name === state);
  if (known === undefined || typeof at !== 'number') return [];
  const promise: RememberedPromise = {
    quote: String(quote),
    conversation: String(conversation),
    at,
    ...(typeof due === 'number' && { due }),
    state: known,
    because: String(because),
    ...(typeof decided === 'number' && { decided }),
  };
  return [promise];
}
