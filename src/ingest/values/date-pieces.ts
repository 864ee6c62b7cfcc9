// The pieces a written date is made of, and which numbers can be a day in which order.

/** What a number inside a date stands for; `first` and `second` are day and month in an order still to be decided. */
export const PARTS = {
  year: 0,
  month: 1,
  day: 2,
  first: 3,
  second: 4,
  quarter: 5,
  hour: 6,
  minute: 7,
  seconds: 8,
  fraction: 9,
  meridiem: 10,
  zone: 11,
  compactDay: 12,
  compactTime: 13,
  compactMoment: 14,
  epochSeconds: 15,
  epochMilliseconds: 16,
  epochMicroseconds: 17,
  serial: 18,
} as const;

export const PART_COUNT = Object.keys(PARTS).length;

export type Part = keyof typeof PARTS;

export const KINDS = {
  digits: 0,
  mark: 1,
  blank: 2,
  letters: 3,
  month: 4,
  meridiem: 5,
  zone: 6,
  rest: 7,
} as const;

/** Numbers, and all keys in every piece: reading by them then meets one shape of object and compares no strings. */
export interface Piece {
  readonly kind: (typeof KINDS)[keyof typeof KINDS];
  /** Of digits: what they stand for, and how many there may be. */
  readonly part: number;
  readonly least: number;
  readonly most: number;
  /** Of a mark: its character code. */
  readonly code: number;
}

export interface Token {
  readonly kind: 'digits' | 'letters' | 'blank' | 'mark';
  readonly text: string;
}

const TOKENS = /[0-9]+|\p{L}+|\s+|./gsu;

export function tokenise(text: string): readonly Token[] {
  return (text.match(TOKENS) ?? []).map((part) => ({ kind: kindOf(part), text: part }));
}

export function digits(part: Part, least: number, most: number): Piece {
  return { kind: KINDS.digits, part: PARTS[part], least, most, code: 0 };
}

export function mark(token: Token): Piece {
  return { kind: KINDS.mark, part: 0, least: 0, most: 0, code: token.text.charCodeAt(0) };
}

export function piece(kind: keyof typeof KINDS): Piece {
  return { kind: KINDS[kind], part: 0, least: 0, most: 0, code: 0 };
}

/**
 * Numbers of a date by their widths, in the order in which they stand: `2` is one or two digits, `M` a month's name,
 * `Q` the letter of a quarter. Where all three are short, the year stands last.
 */
export const DAY_SHAPES: ReadonlyMap<string, readonly Part[]> = new Map<string, readonly Part[]>([
  ['4 2 2', ['year', 'month', 'day']],
  ['2 2 4', ['first', 'second', 'year']],
  ['2 2 2', ['first', 'second', 'year']],
  ['2 M 4', ['day', 'year']],
  ['2 M 2', ['day', 'year']],
  ['M 2 4', ['day', 'year']],
  ['M 2 2', ['day', 'year']],
  ['4 M 2', ['year', 'day']],
  ['M 4', ['year']],
  ['4 M', ['year']],
  ['4 2', ['year', 'month']],
  ['2 4', ['month', 'year']],
  ['Q 2 4', ['quarter', 'year']],
  ['4 Q 2', ['year', 'quarter']],
  ['4', ['year']],
  ['5', ['serial']],
  ['5 n', ['serial', 'fraction']],
  ['8', ['compactDay']],
  ['8 6', ['compactDay', 'compactTime']],
  ['10', ['epochSeconds']],
  ['10 n', ['epochSeconds', 'fraction']],
  ['13', ['epochMilliseconds']],
  ['14', ['compactMoment']],
  ['16', ['epochMicroseconds']],
  ['4 2 2 2 2', ['year', 'month', 'day', 'hour', 'minute']],
  ['4 2 2 2 2 2', ['year', 'month', 'day', 'hour', 'minute', 'seconds']],
  ['2 2 4 2 2', ['first', 'second', 'year', 'hour', 'minute']],
  ['2 2 4 2 2 2', ['first', 'second', 'year', 'hour', 'minute', 'seconds']],
]);

function kindOf(part: string): Token['kind'] {
  if (part >= '0' && part < ':') return 'digits';
  if (part.trim() === '') return 'blank';
  return /^\p{L}/u.test(part) ? 'letters' : 'mark';
}
