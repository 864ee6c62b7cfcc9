// How a date is written, found once for each way of writing: the text is cut into digits, letters, blanks and marks,
// and every piece gets its meaning: first the time of day, then the words, and what numbers are left make the day.
// `dates.ts` then reads further cells by that layout alone, character by character.
import {
  DAY_SHAPES,
  digits,
  KINDS,
  mark,
  PARTS,
  type Piece,
  piece,
  type Token,
  tokenise,
} from './date-pieces.ts';
import { findTime, type Meanings, TAKEN } from './date-time.ts';
import { isFiller, isWeekday, monthNumber } from './date-words.ts';

export interface Layout {
  readonly pieces: readonly Piece[];
  /** Day and month are both numbers, in an order that only the column can tell. */
  readonly eitherOrder: boolean;
  /** Mark between the first two numbers of such a day: a habit by which the order can be guessed. */
  readonly separator: string;
  readonly twelveHours: boolean;
  /** Nothing but digits: a date only where the column is known to hold dates. */
  readonly bare: boolean;
}

/** Longer than any date with its zone spelled out. */
const LONGEST = 100;

/** The layout of a text without surrounding blanks, or undefined where it is no date. */
export function recogniseLayout(text: string): Layout | undefined {
  if (text.length > LONGEST) return undefined;
  const tokens = tokenise(text);
  const meanings: Meanings = tokens.map(() => undefined);
  findTime(tokens, meanings);
  if (!findWords(tokens, meanings) || !findDay(tokens, meanings)) return undefined;
  const pieces = tokens.map((token, index) => meanings[index] ?? plainPiece(token));
  const first = pieces.findIndex((each) => each.kind === KINDS.digits && each.part === PARTS.first);
  return {
    pieces: pieces.filter((each) => each !== TAKEN),
    eitherOrder: first >= 0,
    separator: first < 0 ? '' : (tokens[first + 1]?.text ?? ''),
    twelveHours: pieces.some((each) => each.kind === KINDS.meridiem),
    bare: tokens.length === 1,
  };
}

function plainPiece(token: Token): Piece {
  if (token.kind === 'blank') return piece('blank');
  return token.kind === 'letters' ? piece('letters') : mark(token);
}

/** Gives words their meaning; false where one of them cannot be part of a date. */
function findWords(tokens: readonly Token[], meanings: Meanings): boolean {
  let month = -1;
  for (const [index, token] of tokens.entries()) {
    if (token.text === '(') {
      meanings.fill(TAKEN, index).fill(piece('rest'), index, index + 1);
      return true;
    }
    if (token.kind !== 'letters' || meanings[index] !== undefined) continue;
    if (isMonthHere(token, tokens[month])) {
      if (month >= 0) meanings[month] = piece('letters');
      month = index;
      meanings[index] = piece('month');
    } else if (!isWeekday(token.text) && !isFiller(token.text) && !isQuarter(tokens, meanings, index)) {
      return false;
    }
  }
  return true;
}

/** Short weekdays can look like months ("mar. 3 mars"): then the later word is the month. */
function isMonthHere(word: Token, before: Token | undefined): boolean {
  if (monthNumber(word.text) === undefined) return false;
  return before === undefined || isWeekday(before.text);
}

function isQuarter(tokens: readonly Token[], meanings: Meanings, index: number): boolean {
  if (meanings[index + 1] !== undefined || !/^[1-4]$/.test(tokens[index + 1]?.text ?? '')) return false;
  return /^[qt]$/i.test(tokens[index]?.text ?? '');
}

/** Gives the numbers that are left their part of the day; false where they make none. */
function findDay(tokens: readonly Token[], meanings: Meanings): boolean {
  const left = [...tokens.keys()].filter((index) => isOpenNumber(tokens, meanings, index));
  const parts = DAY_SHAPES.get(shapeOf(tokens, meanings)) ?? [];
  for (const [place, index] of left.entries()) {
    const part = parts[place];
    const width = tokens[index]?.text.length ?? 0;
    if (part === undefined) return false;
    if (part === 'fraction') meanings[index] = digits(part, 1, 9);
    else meanings[index] = width <= 2 ? digits(part, 1, 2) : digits(part, width, width);
  }
  return left.length > 0;
}

function isOpenNumber(tokens: readonly Token[], meanings: Meanings, index: number): boolean {
  return tokens[index]?.kind === 'digits' && meanings[index] === undefined;
}

/** The key into `DAY_SHAPES`. */
function shapeOf(tokens: readonly Token[], meanings: Meanings): string {
  const shape: string[] = [];
  for (const [index, token] of tokens.entries()) {
    if (meanings[index]?.kind === KINDS.month) shape.push('M');
    else if (isOpenNumber(tokens, meanings, index)) shape.push(widthOf(token, shape));
    else if (token.kind === 'letters' && isQuarter(tokens, meanings, index)) shape.push('Q');
  }
  return shape.join(' ');
}

/** Behind a lone count of days or seconds any number is its fraction. */
function widthOf(token: Token, before: readonly string[]): string {
  if (before.length === 1 && (before[0] === '5' || before[0] === '10')) return 'n';
  return token.text.length <= 2 ? '2' : String(token.text.length);
}
