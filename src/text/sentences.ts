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
export function readStops(units: Uint16Array, at: number, to: number, stops: Stops): void {
  stops.dots = stops.questions = stops.exclamations = 0;
  let end = at;
  for (; end < to; end += 1) {
    const unit = units[end] ?? 0;
    if (!isStop(unit)) break;
    stops.dots += dotsOf(unit);
    if (isQuestion(unit)) stops.questions += 1;
    if (isExclamation(unit)) stops.exclamations += 1;
  }
  stops.end = end;
}

/** Whether a run of dots that ends at `end` closes the sentence: "late. I", not "U.S. dollars", "1.5" or ".net". */
export function dotsClose(
  units: Uint16Array,
  end: number,
  to: number,
  dots: number,
  abbreviation: boolean,
): boolean {
  if (end >= to) return true;
  const unit = units[end] ?? 0;
  const kind = kindOf(unit);
  if (kind === NEWLINE) return true;
  if (kind !== SPACE && kind !== INVISIBLE) return isUpper(unit) || CLOSERS.has(unit) || isPunctuation(kind);
  if (dots === 1) return !abbreviation;
  const next = skipSpace(units, end, to);
  return next >= to || isUpper(units[next] ?? 0) || kindOf(units[next] ?? 0) === NEWLINE;
}

/** Skips closing quotes and brackets that belong to the sentence before them. */
export function skipClosers(units: Uint16Array, at: number, to: number): number {
  let end = at;
  while (end < to && CLOSERS.has(units[end] ?? 0)) end += 1;
  return end;
}

/** Whether the line break at `at` closes the sentence; a wrapped line goes on in lower case. */
export function newlineCloses(units: Uint16Array, at: number, to: number, lineStart: number): boolean {
  let next = at;
  while (next < to && isBlank(units[next] ?? 0)) next += 1;
  if (next >= to || countLines(units, at, next) > 1) return true;
  const unit = units[next] ?? 0;
  return at - lineStart < WRAPPED_LINE || kindOf(unit) !== LETTER || isUpper(unit);
}

/** The end of a stretch without what shows nothing at its end. */
export function withoutBlanks(units: Uint16Array, from: number, to: number): number {
  let end = to;
  while (end > from && showsNothing(units[end - 1] ?? 0)) end -= 1;
  return end;
}

function showsNothing(unit: number): boolean {
  return isBlank(unit) || kindOf(unit) === INVISIBLE;
}

function countLines(units: Uint16Array, from: number, to: number): number {
  let lines = 0;
  for (let at = from; at < to; at += 1) {
    const isPair = units[at] === 0x0d && units[at + 1] === 0x0a;
    if (kindOf(units[at] ?? 0) === NEWLINE && !isPair) lines += 1;
  }
  return lines;
}

function isBlank(unit: number): boolean {
  const kind = kindOf(unit);
  return kind === NEWLINE || kind === SPACE;
}

function skipSpace(units: Uint16Array, at: number, to: number): number {
  let next = at;
  while (next < to && kindOf(units[next] ?? 0) === SPACE) next += 1;
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
