// Reads one text by a known layout, character by character, into an array of numbers by part: no garbage, no regular
// expression, since this runs for every row; no look beyond the end either, which would make numbers slow. A part that
// the text does not have is NaN.
import { fullYear } from './calendar.ts';
import { KINDS, PARTS, type Piece } from './date-pieces.ts';
import { monthNumber, zoneMinutes } from './date-words.ts';

/** True where the whole text fits the pieces; its numbers are then in `values`. */
export function readPieces(text: string, pieces: readonly Piece[], values: Float64Array): boolean {
  values.fill(Number.NaN);
  let at = 0;
  for (let index = 0; index < pieces.length && at >= 0; index++) {
    const piece = pieces[index];
    if (piece !== undefined) at = readPiece(text, at, piece, values);
  }
  return at === text.length;
}

/** The place behind the piece, or -1 where the text does not fit it. */
function readPiece(text: string, at: number, piece: Piece, values: Float64Array): number {
  switch (piece.kind) {
    case KINDS.digits:
      return readDigits(text, at, piece, values);
    case KINDS.mark:
      return at < text.length && text.charCodeAt(at) === piece.code ? at + 1 : -1;
    case KINDS.blank:
      return endOf(text, at, isBlank);
    case KINDS.letters:
      return endOf(text, at, isLetter);
    case KINDS.month:
      return readMonth(text, at, values);
    case KINDS.meridiem:
      return readMeridiem(text, at, values);
    case KINDS.zone:
      return readZone(text, at, values);
    default:
      return text.length;
  }
}

function readDigits(text: string, at: number, piece: Piece, values: Float64Array): number {
  const last = Math.min(text.length, at + piece.most);
  let end = at;
  let value = 0;
  while (end < last && isDigit(text.charCodeAt(end))) {
    value = value * 10 + text.charCodeAt(end) - 48;
    end += 1;
  }
  const width = end - at;
  if (width < piece.least || (end < text.length && isDigit(text.charCodeAt(end)))) return -1;
  values[piece.part] = asPart(piece.part, value, width);
  return end;
}

function asPart(part: number, value: number, width: number): number {
  if (part === PARTS.year) return fullYear(value, width);
  return part === PARTS.fraction ? value / 10 ** width : value;
}

function readMonth(text: string, at: number, values: Float64Array): number {
  const end = endOf(text, at, isLetter);
  const month = end < 0 ? undefined : monthNumber(text.slice(at, end));
  if (month === undefined) return -1;
  values[PARTS.month] = month;
  return end;
}

/** `PM`, `p.m.`, `p. m.` */
function readMeridiem(text: string, at: number, values: Float64Array): number {
  const letter = text.charCodeAt(at) | 32;
  if (letter !== 97 && letter !== 112) return -1;
  values[PARTS.meridiem] = letter === 112 ? 2 : 1;
  let end = at + 1;
  while (text[end] === '.' || isBlank(text.charCodeAt(end))) end += 1;
  if ((text.charCodeAt(end) | 32) !== 109) return -1;
  return text[end + 1] === '.' ? end + 2 : end + 1;
}

/** `Z`, `UTC`, `GMT+2`, `+02:00`, `-0500`. */
function readZone(text: string, at: number, values: Float64Array): number {
  values[PARTS.zone] = 0;
  if (text.charCodeAt(at) === CAPITAL_Z) return at + 1;
  let end = at;
  let minutes = 0;
  if (isLetter(text.charCodeAt(at))) {
    end = endOf(text, at, isLetter);
    const named = zoneMinutes(text.slice(at, end));
    if (named === undefined) return -1;
    minutes = named;
  }
  const sign = text[end] === '+' ? 1 : text[end] === '-' || text[end] === '−' ? -1 : 0;
  values[PARTS.zone] = minutes;
  return sign === 0 ? end : readOffset(text, end + 1, sign, values);
}

const CAPITAL_Z = 90;

function readOffset(text: string, at: number, sign: number, values: Float64Array): number {
  let end = at;
  let number = 0;
  let digits = 0;
  while (isDigit(text.charCodeAt(end)) || (text[end] === ':' && digits === 2)) {
    if (text[end] !== ':') {
      number = number * 10 + text.charCodeAt(end) - 48;
      digits += 1;
    }
    end += 1;
  }
  if (digits === 0 || digits > 4) return -1;
  const minutes = digits > 2 ? Math.floor(number / 100) * 60 + (number % 100) : number * 60;
  values[PARTS.zone] = (values[PARTS.zone] ?? 0) + sign * minutes;
  return end;
}

function endOf(text: string, at: number, belongs: (code: number) => boolean): number {
  let end = at;
  while (end < text.length && belongs(text.charCodeAt(end))) end += 1;
  return end === at ? -1 : end;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Spaces, tabs, no-break and thin spaces. */
function isBlank(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || (code >= 0x2000 && code <= 0x206f);
}

/** Latin, Greek and Cyrillic letters: all a date is written in. */
function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 0xc0 && code < 0x2000);
}
