// Numbers as people write them: which mark is the decimal one is told by the number itself where it can, else by its
// column (`1,234` alone could be either). Blanks and apostrophes only ever group digits.
import { readPlainNumber } from './plain-number.ts';

export type DecimalMark = '.' | ',';

/** What a number says of its decimal mark; `either`: one mark, three digits behind it. */
export type MarkEvidence = DecimalMark | 'either';

const PERCENT = /%\s*$/;
const SCIENTIFIC = /^[+-]?\d{1,30}(?:\.\d{1,30})?e[+-]?\d{1,3}$/i;
const PLAIN = /^-?\d{1,15}$/;

const GROUPERS = /[^\d.,]/g;

/** Longest cell that may be a number. */
const LONGEST = 64;

/** A trimmed cell as a number; a percentage is its share of 1. Undefined where the cell is no number. */
export function parseNumber(text: string, decimal: DecimalMark | undefined): number | undefined {
  if (text.length > LONGEST) return undefined;
  const plain = readPlainNumber(text);
  if (plain >= 0) return plain;
  if (PLAIN.test(text) || SCIENTIFIC.test(text)) return Number(text);
  const run = findNumber(text, 0);
  if (run === undefined) return undefined;
  const before = text.slice(0, run.start).trim();
  const after = text.slice(run.end).trim();
  if (!(before === '' || before === '+' || isMinus(before)) || !isUnit(after)) return undefined;
  const value = numberValue(run.text, decimal) * (isMinus(before) ? -1 : 1);
  if (Number.isNaN(value)) return undefined;
  return PERCENT.test(after) ? value / 100 : value;
}

function isMinus(text: string): boolean {
  return text === '-' || text === '−' || text === '–';
}

/** What may stand behind a number without changing it: `12 users`, `85 %`, `3.`, `5/5` is not among it. */
function isUnit(text: string): boolean {
  return text.length <= 20 && /^[.%]?[\p{L}. ]*$/u.test(text);
}

/** A stretch of digits and marks within a text; `text` is without the blanks and apostrophes that grouped it. */
export interface NumberRun {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The first number at or behind a place. */
export function findNumber(text: string, from: number): NumberRun | undefined {
  let start = from;
  while (start < text.length && !isDigit(text.charCodeAt(start))) start += 1;
  if (start >= text.length) return undefined;
  const end = endOfNumber(text, start);
  const point = leadingPoint(text, start, end);
  return { start: point, end, text: text.slice(point, end).replace(GROUPERS, '') };
}

/** `.75` begins at its point, unless an abbreviation ends there (`Rs.500`) or the number has a mark of its own. */
function leadingPoint(text: string, start: number, end: number): number {
  const mark = text[start - 1];
  if (mark !== '.' && mark !== ',') return start;
  if (/[\p{L}\d/]/u.test(text[start - 2] ?? '') || /[.,]/.test(text.slice(start, end))) return start;
  return start - 1;
}

function endOfNumber(text: string, start: number): number {
  let end = endOfDigits(text, start);
  let marked = false;
  while (end < text.length) {
    const next = nextGroup(text, end, marked || end - start > 11);
    if (next < 0) return end;
    marked = marked || text[end] === '.' || text[end] === ',';
    end = next;
  }
  return end;
}

/** The end of the digits that go on behind a mark or blank; -1 where the number ends before it. */
function nextGroup(text: string, at: number, marked: boolean): number {
  const code = text.charCodeAt(at);
  const digits = endOfDigits(text, at + 1) - at - 1;
  if (code === DOT || code === COMMA) return digits > 0 ? at + 1 + digits : endBehindBlank(text, at + 1);
  if (isApostrophe(code)) return digits === 3 ? at + 4 : -1;
  return isBlank(code) && digits === 3 && !marked && groupBefore(text, at) <= 3 ? at + 4 : -1;
}

/** `119. 95`: two digits that a blank has torn off their mark. */
function endBehindBlank(text: string, at: number): number {
  if (!isBlank(text.charCodeAt(at))) return -1;
  const end = endOfDigits(text, at + 1);
  return end - at - 1 === 2 ? end : -1;
}

function groupBefore(text: string, at: number): number {
  let start = at;
  while (start > 0 && isDigit(text.charCodeAt(start - 1))) start -= 1;
  return at - start;
}

function endOfDigits(text: string, at: number): number {
  let end = at;
  while (end < text.length && isDigit(text.charCodeAt(end))) end += 1;
  return end;
}

/** What the number says of its decimal mark; undefined where it has no mark. */
export function markEvidence(run: string): MarkEvidence | undefined {
  const dot = run.lastIndexOf('.');
  const comma = run.lastIndexOf(',');
  if (dot < 0 && comma < 0) return undefined;
  const last = dot > comma ? '.' : ',';
  const other = last === '.' ? ',' : '.';
  const place = Math.max(dot, comma);
  if (run.indexOf(last) !== place) return other;
  if (Math.min(dot, comma) >= 0 || run.length - place !== 4) return last;
  return place === 0 || place > 3 || run.startsWith('0') ? last : 'either';
}

/**
 * The value of a run; `decimal` decides where the run itself does not, and where nothing does the mark groups.
 * NaN where the marks make no number: `15.08.2017`, `1.2.3`.
 */
export function numberValue(run: string, decimal: DecimalMark | undefined): number {
  const evidence = markEvidence(run);
  if (evidence === undefined) return Number(run);
  const mark = evidence === 'either' ? (decimal ?? otherMark(run)) : evidence;
  const point = run.indexOf(mark) === run.lastIndexOf(mark) ? run.indexOf(mark) : -1;
  const whole = point < 0 ? run : run.slice(0, point);
  if (!isGrouped(whole.split(/[.,]/))) return Number.NaN;
  return Number(`${whole.replace(/[.,]/g, '')}.${point < 0 ? '' : run.slice(point + 1)}`);
}

/** Groups of three, or of two as in India; the last always of three. */
function isGrouped(groups: readonly string[]): boolean {
  const [first = '', ...others] = groups;
  if (others.length === 0) return true;
  if (first.length > 3 || others.at(-1)?.length !== 3) return false;
  return others.every((group) => group.length === 3 || group.length === 2);
}

function otherMark(run: string): DecimalMark {
  return run.includes(',') ? '.' : ',';
}

const DOT = 46;
const COMMA = 44;

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Space, no-break space, thin and narrow no-break space. */
function isBlank(code: number): boolean {
  return code === 32 || code === 0xa0 || code === 0x2009 || code === 0x202f;
}

/** Straight, curly and Arabic thousands marks, and the middle dot. */
function isApostrophe(code: number): boolean {
  return code === 39 || code === 0x2019 || code === 0x66c || code === 0xb7 || code === 0x2d9;
}
