// Ends of the tokens that are not words: markup, ordinals, emoji. Each scan is short or consumes what it passes, so that
// the whole pass stays linear.
import { fold, HIGH_SURROGATE, kindOf, LETTER, NEWLINE, OTHER, PICTOGRAPH, SPACE } from './characters.ts';

const HYPHEN = 0x2d;
const SLASH = 0x2f;
const ZERO_WIDTH_JOINER = 0x200d;
const VARIATION = 0xfe0f;
const KEYCAP = 0x20e3;
const LESS = 0x3c;
/** A tag ends before the next one begins, so that openings in a row are read once each. */
const LONGEST_MARKUP = 300;
const LONGEST_ENTITY = 8;
/** Second halves of the five skin tones, after 0xd83c. */
export const SKIN_TONES = new Set([0xdffb, 0xdffc, 0xdffd, 0xdffe, 0xdfff]);
const ORDINAL_ENDINGS = new Set(['st', 'nd', 'rd', 'th']);

/** End of the tag or character entity at `at`, or `at`. */
export function markupEnd(units: Uint16Array, at: number, to: number): number {
  const unit = units[at] ?? 0;
  if (unit === LESS) return closedBy(units, at, Math.min(to, at + LONGEST_MARKUP), 0x3e);
  return unit === 0x26 ? closedBy(units, at, Math.min(to, at + LONGEST_ENTITY), 0x3b) : at;
}

/** End of "st", "nd", "rd" or "th" right after a number, or `at`. */
export function ordinalEnd(units: Uint16Array, at: number, to: number): number {
  if (at + 2 > to || kindOf(units[at] ?? 0) !== LETTER) return at;
  if (at + 2 < to && kindOf(units[at + 2] ?? 0) === LETTER) return at;
  const ending = String.fromCharCode(fold(units[at] ?? 0), fold(units[at + 1] ?? 0));
  return ORDINAL_ENDINGS.has(ending) ? at + 2 : at;
}

/** End of an emoji with its skin tone, variation selector and joined emoji. */
export function pictographEnd(units: Uint16Array, at: number, to: number): number {
  let end = at + widthAt(units, at);
  for (let next = extensionEnd(units, end, to); next > end; next = extensionEnd(units, end, to)) end = next;
  return Math.min(end, to);
}

/** End of what extends an emoji at `at`, or `at`. */
function extensionEnd(units: Uint16Array, at: number, to: number): number {
  const unit = at < to ? (units[at] ?? 0) : 0;
  if (unit === VARIATION || unit === KEYCAP) return at + 1;
  if (unit === 0xd83c && SKIN_TONES.has(units[at + 1] ?? 0)) return at + 2;
  return unit === ZERO_WIDTH_JOINER && isPictograph(units, at + 1, to) ? at + 1 + widthAt(units, at + 1) : at;
}

function widthAt(units: Uint16Array, at: number): number {
  return kindOf(units[at] ?? 0) === HIGH_SURROGATE ? 2 : 1;
}

function isPictograph(units: Uint16Array, at: number, to: number): boolean {
  const kind = at < to ? kindOf(units[at] ?? 0) : OTHER;
  return kind === PICTOGRAPH || kind === HIGH_SURROGATE;
}

function closedBy(units: Uint16Array, at: number, to: number, closer: number): number {
  const first = at + 1 < to ? (units[at + 1] ?? 0) : 0;
  if (kindOf(first) !== LETTER && first !== SLASH && first !== 0x23 && first !== 0x21) return at;
  for (let end = at + 1; end < to; end += 1) {
    const unit = units[end] ?? 0;
    if (unit === closer) return end + 1;
    if (unit === LESS || kindOf(unit) === NEWLINE || (closer === 0x3b && kindOf(unit) === SPACE)) break;
  }
  return at;
}

/** Whether the first half of a surrogate pair at `at` has its second. */
export function isPaired(units: Uint16Array, at: number, to: number): boolean {
  const low = at + 1 < to ? (units[at + 1] ?? 0) : 0;
  return low >= 0xdc00 && low <= 0xdfff;
}

/** A hyphen used as a dash: with a space or another hyphen beside it. */
export function isDash(units: Uint16Array, at: number, to: number): boolean {
  const before = at > 0 ? (units[at - 1] ?? 0) : HYPHEN;
  const after = at + 1 < to ? (units[at + 1] ?? 0) : HYPHEN;
  return before === HYPHEN || after === HYPHEN || (kindOf(before) === SPACE && kindOf(after) !== OTHER);
}
