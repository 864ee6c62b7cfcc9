// Finds the time of day within the tokens of a date: `10:30`, `10:30:00.250`, `3 PM`, `10h30`, `9:05 p. m.`, and the
// zone behind it: `Z`, `+02:00`, `-0500`, `UTC`, `GMT+0200`.
import { digits, type Piece, piece, type Token } from './date-pieces.ts';
import { zoneMinutes } from './date-words.ts';

/** The meaning of each token, as far as it is found. */
export type Meanings = (Piece | undefined)[];

/** Stands at a token that the piece before it has taken in. */
export const TAKEN: Piece = piece('rest');

/** Fills in the meanings of the tokens that make the time; none where there is none. */
export function findTime(tokens: readonly Token[], meanings: Meanings): void {
  let index = tokens.findIndex((_, place) => startsTime(tokens, place));
  if (index < 0) {
    findZone(tokens, meanings, tokens.length - 1);
    return;
  }
  for (const part of ['hour', 'minute', 'seconds'] as const) {
    meanings[index] = digits(part, part === 'hour' ? 1 : 2, 2);
    index += 1;
    if (part === 'seconds' || !continuesTime(tokens, index)) break;
    index += 1;
  }
  index = findFraction(tokens, meanings, index);
  index = findMeridiem(tokens, meanings, skipBlank(tokens, index));
  findZone(tokens, meanings, skipBlank(tokens, index));
}

function startsTime(tokens: readonly Token[], index: number): boolean {
  if (!isShort(tokens[index])) return false;
  return continuesTime(tokens, index + 1) || meridiemEnd(tokens, skipBlank(tokens, index + 1)) > 0;
}

function continuesTime(tokens: readonly Token[], index: number): boolean {
  const text = tokens[index]?.text;
  return (text === ':' || text === 'h' || text === 'H') && isShort(tokens[index + 1]);
}

function isShort(token: Token | undefined): boolean {
  return token?.kind === 'digits' && token.text.length <= 2;
}

function skipBlank(tokens: readonly Token[], index: number): number {
  return tokens[index]?.kind === 'blank' ? index + 1 : index;
}

function findFraction(tokens: readonly Token[], meanings: Meanings, index: number): number {
  const point = tokens[index]?.text;
  if ((point !== '.' && point !== ',') || tokens[index + 1]?.kind !== 'digits') return index;
  meanings[index + 1] = digits('fraction', 1, 9);
  return index + 2;
}

function findMeridiem(tokens: readonly Token[], meanings: Meanings, index: number): number {
  const end = meridiemEnd(tokens, index);
  if (end === 0) return index;
  meanings[index] = piece('meridiem');
  meanings.fill(TAKEN, index + 1, end);
  return end;
}

/** Where `PM`, `p.m.` or `p. m.` ends that begins at this place; 0 where there is none. */
function meridiemEnd(tokens: readonly Token[], index: number): number {
  const word = tokens[index]?.text.toLowerCase();
  if (word === 'am' || word === 'pm') return index + 1;
  if ((word !== 'a' && word !== 'p') || tokens[index + 1]?.text !== '.') return 0;
  const second = skipBlank(tokens, index + 2);
  if (tokens[second]?.text.toLowerCase() !== 'm') return 0;
  return tokens[second + 1]?.text === '.' ? second + 2 : second + 1;
}

function findZone(tokens: readonly Token[], meanings: Meanings, index: number): void {
  const word = tokens[index];
  const named = word?.kind === 'letters' && zoneMinutes(word.text) !== undefined;
  const end = offsetEnd(tokens, named ? index + 1 : index);
  if (end === index) return;
  meanings[index] = piece('zone');
  meanings.fill(TAKEN, index + 1, end);
}

/** Where an offset (`+02:00`, `-5`) ends that begins at this place; the place itself where there is none. */
function offsetEnd(tokens: readonly Token[], index: number): number {
  const sign = tokens[index]?.text;
  const signed = sign === '+' || sign === '-' || sign === '−';
  if (!signed || tokens[index + 1]?.kind !== 'digits') return index;
  return tokens[index + 2]?.text === ':' && isShort(tokens[index + 3]) ? index + 4 : index + 2;
}
