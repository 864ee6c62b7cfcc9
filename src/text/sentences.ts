// Where a sentence ends, decided from the few characters around a stop: no list of exceptions beyond abbreviations.
import { DIGIT, INVISIBLE, isUpper, kindOf, LETTER, NEWLINE, SPACE } from './characters.ts';

/** A run of stops such as "?!" or "...". */
export interface Stops {
  /** First unit after the run. */
  end: number;
  dots: number;
  questions: number;
  exclamations: number;
}

const CLOSERS = new Set([...'"\')]}”’»'].map((character) => character.charCodeAt(0)));
/** Lines shorter than this were not broken by a mail program, so their end is the end of what they say. */
const WRAPPED_LINE = 40;

export function isStop(unit: number): boolean {
  return dotsOf(unit) > 0 || isQuestion(unit) || isExclamation(unit);
}

/** Reads the run of stops at `at` into `stops`, which is reused. */
export function readStops(text: string, at: number, to: number, stops: Stops): void {
  stops.dots = stops.questions = stops.exclamations = 0;
  let end = at;
  for (; end < to; end += 1) {
    const unit = text.charCodeAt(end);
    if (!isStop(unit)) break;
    stops.dots += dotsOf(unit);
    if (isQuestion(unit)) stops.questions += 1;
    if (isExclamation(unit)) stops.exclamations += 1;
  }
  stops.end = end;
}

/** Whether a run of dots that ends at `end` closes the sentence: "late. I", not "U.S. dollars", "1.5" or ".net". */
export function dotsClose(
  text: string,
  end: number,
  to: number,
  dots: number,
  abbreviation: boolean,
): boolean {
  if (end >= to) return true;
  const unit = text.charCodeAt(end);
  const kind = kindOf(unit);
  if (kind === NEWLINE) return true;
  if (kind !== SPACE && kind !== INVISIBLE) return isUpper(unit) || CLOSERS.has(unit) || isPunctuation(kind);
  if (dots === 1) return !abbreviation;
  const next = skipSpace(text, end, to);
  return next >= to || isUpper(text.charCodeAt(next)) || kindOf(text.charCodeAt(next)) === NEWLINE;
}

/** Skips closing quotes and brackets that belong to the sentence before them. */
export function skipClosers(text: string, at: number, to: number): number {
  let end = at;
  while (end < to && CLOSERS.has(text.charCodeAt(end))) end += 1;
  return end;
}

/** Whether the line break at `at` closes the sentence; a wrapped line goes on in lower case. */
export function newlineCloses(text: string, at: number, to: number, lineStart: number): boolean {
  let lines = 0;
  let next = at;
  for (; next < to; next += 1) {
    const kind = kindOf(text.charCodeAt(next));
    if (kind === NEWLINE)
      lines += text.charCodeAt(next) === 0x0d && text.charCodeAt(next + 1) === 0x0a ? 0 : 1;
    else if (kind !== SPACE) break;
    if (lines > 1) return true;
  }
  if (next >= to) return true;
  const unit = text.charCodeAt(next);
  return at - lineStart < WRAPPED_LINE || kindOf(unit) !== LETTER || isUpper(unit);
}

function skipSpace(text: string, at: number, to: number): number {
  let next = at;
  while (next < to && kindOf(text.charCodeAt(next)) === SPACE) next += 1;
  return next;
}

function isPunctuation(kind: number): boolean {
  return kind !== LETTER && kind !== DIGIT;
}

function dotsOf(unit: number): number {
  if (unit === 0x2026) return 3;
  return unit === 0x2e || unit === 0x3002 || unit === 0xff0e || unit === 0x0964 ? 1 : 0;
}

function isQuestion(unit: number): boolean {
  return unit === 0x3f || unit === 0xff1f || unit === 0x061f || unit === 0x203d;
}

function isExclamation(unit: number): boolean {
  return unit === 0x21 || unit === 0xff01 || unit === 0x203c;
}
