// What a number format makes of a number: a date, a duration, an amount in a currency, or just a number.
// Source: ECMA-376 part 1, 18.8.30 (built-in formats) and 18.8.31 (the format language).
import { currencyOf } from '../values/currencies.ts';

export interface NumberFormat {
  /** `date`: days since the epoch; `duration`: days shown as hours; `number`: the number itself. */
  readonly kind: 'number' | 'date' | 'duration';
  /** Sign or code that the format puts beside the number; '' for none. */
  readonly currency: string;
}

export const PLAIN: NumberFormat = { kind: 'number', currency: '' };
const DATE: NumberFormat = { kind: 'date', currency: '' };
const DURATION: NumberFormat = { kind: 'duration', currency: '' };

/** Elapsed hours, `[h]:mm:ss`. */
const BUILT_IN_DURATION = 46;
/** Dates and times, those of East Asian versions included. */
const BUILT_IN_DATES: readonly (readonly [first: number, last: number])[] = [
  [14, 22],
  [27, 36],
  [45, 47],
  [50, 58],
];

/** The meaning of a format that a workbook does not spell out. */
export function builtInFormat(id: number): NumberFormat {
  if (id === BUILT_IN_DURATION) return DURATION;
  return BUILT_IN_DATES.some(([first, last]) => id >= first && id <= last) ? DATE : PLAIN;
}

/** The meaning of a format code such as `[$-409]d\-mmm\-yy;@`; its first section, that of positive numbers, decides. */
export function parseFormat(code: string): NumberFormat {
  let bare = '';
  let currency = '';
  for (const { kind, text } of piecesOf(code)) {
    if (kind === 'bracket' && ELAPSED.test(text)) return DURATION;
    if (kind === 'bare') bare += text;
    currency ||= currencyIn(kind, text);
  }
  if (/[ymdhs]/i.test(bare)) return DATE;
  return currency === '' ? PLAIN : { kind: 'number', currency };
}

const ELAPSED = /^(?:h{1,9}|m{1,9}|s{1,9})$/i;

interface Piece {
  readonly kind: 'bare' | 'quoted' | 'bracket';
  readonly text: string;
}

/** The pieces of the first section: `"…"`, `[…]`, `\\x`, single characters; what `_` and `*` take along is left out. */
function* piecesOf(code: string): Generator<Piece> {
  for (let at = 0; at < code.length && code[at] !== ';'; ) {
    const { piece, end } = pieceAt(code, at);
    yield piece;
    at = end;
  }
}

function pieceAt(code: string, at: number): { readonly piece: Piece; readonly end: number } {
  const character = code.charAt(at);
  const closing = CLOSING.get(character);
  if (closing !== undefined) {
    const found = code.indexOf(closing, at + 1);
    const end = found < 0 ? code.length : found;
    const kind = character === '"' ? 'quoted' : 'bracket';
    return { piece: { kind, text: code.slice(at + 1, end) }, end: end + 1 };
  }
  if (character === '\\') return { piece: { kind: 'quoted', text: code.charAt(at + 1) }, end: at + 2 };
  if (character === '_' || character === '*') return { piece: { kind: 'quoted', text: '' }, end: at + 2 };
  return { piece: { kind: 'bare', text: character }, end: at + 1 };
}

const CLOSING: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ['[', ']'],
]);

/** `[$€-407]`, `"CHF"`, `$`. */
function currencyIn(kind: Piece['kind'], text: string): string {
  if (kind === 'bare') return /\p{Sc}/u.test(text) ? text : '';
  const sign =
    kind === 'quoted' ? text.trim() : text.startsWith('$') ? (text.slice(1).split('-')[0] ?? '') : '';
  return sign !== '' && currencyOf(sign) !== undefined ? sign : '';
}
