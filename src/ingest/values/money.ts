// Amounts of money. `parseMoney` takes a cell that is an amount and nothing else; `findPrice` finds the amount in what
// shops and people write around it ("from $742.50 incl. VAT"). Both stand on the same pieces: the first number, the
// currency beside it, the sign, and a magnitude (`12k`, `1.2 Mio.`).
import type { Money } from '../../model/index.ts';
import { withinFamily } from './currencies.ts';
import { currencyBeside, currencyIn } from './currency-search.ts';
import { type DecimalMark, findNumber, type NumberRun, numberValue } from './numbers.ts';
import { readPlainNumber } from './plain-number.ts';

/** What is known of the column: its decimal mark, and its currency where a cell names none. */
export interface MoneyHint {
  readonly decimal?: DecimalMark;
  /** The mark that most cells have; it decides only for amounts without a currency. */
  readonly usualDecimal?: DecimalMark;
  readonly currency?: string;
}

const MAGNITUDES: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['tsd', 1e3],
  ['thousand', 1e3],
  ['tausend', 1e3],
  ['lakh', 1e5],
  ['m', 1e6],
  ['mm', 1e6],
  ['mn', 1e6],
  ['mio', 1e6],
  ['mln', 1e6],
  ['million', 1e6],
  ['millions', 1e6],
  ['millionen', 1e6],
  ['crore', 1e7],
  ['b', 1e9],
  ['bn', 1e9],
  ['mrd', 1e9],
  ['billion', 1e9],
]);

/** Words beside an amount that do not change it. */
const NOISE: ReadonlySet<string> = new Set(
  (
    'per mo mon month monthly monat mois mes mth yr year yearly jahr an annum annual p a seat user incl excl inc ' +
    'vat mwst ttc ht tax gst netto brutto net gross s dph plus approx ca'
  ).split(' '),
);

const FREE: ReadonlySet<string> = new Set(
  'free gratis kostenlos gratuit gratuito gratuita bezpłatnie zdarma бесплатно'.split(' '),
);

/** Longest cell, and longest stretch of prose, in which an amount is looked for. */
const LONGEST = 64;
const LONGEST_PROSE = 400;

/** What is larger, or endless, is the number of something else. */
const LARGEST_AMOUNT = 1e15;

/** The tail of `1.5e3`, directly behind the number. */
const EXPONENT = /^e([+-]?\d{1,3})(?![\p{L}\d])/iu;

/** What programs write: nothing to doubt, and nothing to search. */
const PLAIN = /^-?\d{1,12}(?:\.\d{1,2})?$/;

/** The amount in a trimmed cell; undefined where the cell is not just an amount. */
export function parseMoney(text: string, hint: MoneyHint): Money | undefined {
  const plain = readPlainNumber(text);
  if (plain >= 0) return withCurrency(plain, hint.currency);
  if (text.length <= 16 && PLAIN.test(text)) return withCurrency(Number(text), hint.currency);
  const run = text.length > LONGEST ? undefined : findNumber(text, 0);
  if (run === undefined) return undefined;
  const found = dissect(text, run);
  return isNoise(found.before) && isNoise(found.after) ? toMoney(found, found.currency, hint) : undefined;
}

/** The first amount in a stretch of prose; `label` is other text that may name the currency. */
export function findPrice(text: string, label: string, hint: MoneyHint): Money | undefined {
  const prose = text.slice(0, LONGEST_PROSE);
  const run = findNumber(prose, 0);
  if (run === undefined) return isFree(prose) ? { amount: 0 } : undefined;
  const found = dissect(prose, run);
  return toMoney(found, found.currency ?? currencyIn(prose) ?? currencyIn(label), hint);
}

interface Dissected {
  readonly run: NumberRun;
  readonly factor: number;
  /** Two digits behind a sign that serves as the decimal mark: `12€50`. */
  readonly cents: number;
  readonly negative: boolean;
  readonly currency: string | undefined;
  /** What is left on both sides. */
  readonly before: string;
  readonly after: string;
}

function dissect(text: string, run: NumberRun): Dissected {
  const { factor, rest } = takeMagnitude(text.slice(run.end));
  const beside = currencyBeside(text.slice(0, run.start).trim(), rest);
  const whole = !/[.,]/.test(run.text) && beside.code !== undefined;
  const cents = whole && /^\d{2}$/.test(beside.after) ? beside.after : '';
  return {
    run,
    factor,
    cents: Number(cents) / 100,
    negative: isNegative(beside.before, beside.after),
    currency: beside.code,
    before: beside.before,
    after: cents === '' ? beside.after : '',
  };
}

function takeMagnitude(after: string): { readonly factor: number; readonly rest: string } {
  const [tail, power] = EXPONENT.exec(after) ?? [];
  if (tail !== undefined) return { factor: 10 ** Number(power), rest: after.slice(tail.length).trim() };
  const words = after.trim();
  const word = /^\p{L}+(?![\p{L}/])/u.exec(words)?.[0] ?? '';
  const factor = MAGNITUDES.get(word.toLowerCase());
  if (factor === undefined) return { factor: 1, rest: words };
  return { factor, rest: words.slice(word.length).replace(/^\./, '').trim() };
}

/** A minus before or behind, or the brackets of bookkeeping; not the dash of `50,-` nor that of a sentence. */
function isNegative(before: string, after: string): boolean {
  if (/^[-−]$/.test(before) || (/^[-−]$/.test(after) && before === '')) return true;
  return /^[-−]?\($/.test(before) && after.startsWith(')');
}

function isNoise(text: string): boolean {
  if (text === '') return true;
  if (text.length > LONGEST || /[^\p{L}\s*:,.()–—−/+-]/u.test(text)) return false;
  return (text.match(/\p{L}+/gu) ?? []).every((word) => NOISE.has(word.toLowerCase()));
}

function isFree(prose: string): boolean {
  return (prose.match(/\p{L}+/gu) ?? []).some((word) => FREE.has(word.toLowerCase()));
}

function toMoney(found: Dissected, currency: string | undefined, hint: MoneyHint): Money | undefined {
  // Beside a currency hardly anybody writes tenths of a cent: `5.640 €` is five thousand, unless the column is sure.
  const decimal = hint.decimal ?? (currency === undefined ? hint.usualDecimal : undefined);
  const size = (numberValue(found.run.text, decimal) + found.cents) * found.factor;
  if (!(size <= LARGEST_AMOUNT)) return undefined;
  const amount = found.negative && size !== 0 ? -size : size;
  return withCurrency(amount, currency === undefined ? hint.currency : withinFamily(currency, hint.currency));
}

function withCurrency(amount: number, currency: string | undefined): Money {
  return currency === undefined ? { amount } : { amount, currency };
}
