// Links and mail addresses within the text. A run such as "a.b.c.d" that is no address from its first word on is none
// from any later word either, so that it is read once and not again from each of its words.
import { DIGIT, isUpper, kindOf, LETTER, NEWLINE, SPACE, unitsAre } from './characters.ts';

const DOT = 0x2e;
const AT = 0x40;
const SLASH = 0x2f;
const COLON = 0x3a;
const HYPHEN = 0x2d;
/** No text holds it: "to the end". */
const NOTHING = -1;
const QUESTION = 0x3f;
const EQUALS = 0x3d;
const DOMAINS = new Set(
  'com net org io co uk de fr eu ca au edu gov info biz app dev nl es ch se dk fi pl jp cn br tv ly'.split(
    ' ',
  ),
);
const LONGEST_DOMAIN = 4;

export class LinkFinder {
  /** No link begins before this place. */
  #noneBefore = 0;

  /** Must be called for each text. */
  clear(): void {
    this.#noneBefore = 0;
  }

  /** End of the link or mail address whose first run of letters is `[at, end)`, or `end` when there is none. */
  endOf(units: Uint16Array, at: number, end: number, to: number): number {
    if ((units[end] ?? 0) === COLON) return unitsAre(units, end, '://') ? untilSpace(units, end, to) : end;
    if (at < this.#noneBefore) return end;
    const host = withoutTrailing(units, end, labelsEnd(units, end, to, SLASH));
    if (host > end + 1 && isHost(units, end, host)) {
      return withoutTrailing(units, host, labelsEnd(units, host, to, NOTHING));
    }
    this.#noneBefore = host;
    return end;
  }
}

/** Whether the signs and labels from the end of the first one on make an address. */
function isHost(units: Uint16Array, from: number, to: number): boolean {
  let mailed = false;
  let last = from;
  for (let at = from; at < to; at += 1) {
    if (units[at] === AT) mailed = true;
    else if (units[at] === DOT) last = at + 1;
  }
  if (mailed) return last > from;
  if (to - last > LONGEST_DOMAIN || isUpper(units[last] ?? 0)) return false;
  return DOMAINS.has(String.fromCharCode(...units.subarray(last, to)).toLowerCase());
}

function untilSpace(units: Uint16Array, at: number, to: number): number {
  let end = at;
  for (; end < to; end += 1) {
    const unit = units[end] ?? 0;
    const kind = kindOf(unit);
    if (kind === SPACE || kind === NEWLINE || unit === 0x3c || unit === 0x3e || unit === 0x22) break;
  }
  return withoutTrailing(units, at, end);
}

/** End of the letters, digits and signs found in host names, mail addresses and paths, or the place of `stop`. */
function labelsEnd(units: Uint16Array, at: number, to: number, stop: number): number {
  let end = at;
  while (end < to && units[end] !== stop && isLabel(units[end] ?? 0)) end += 1;
  return end;
}

function isLabel(unit: number): boolean {
  const kind = kindOf(unit);
  if (kind === LETTER || kind === DIGIT || unit === DOT || unit === AT || unit === HYPHEN) return true;
  return unit === SLASH || unit === QUESTION || unit === EQUALS;
}

function withoutTrailing(units: Uint16Array, at: number, to: number): number {
  let end = to;
  while (end > at && isTrailing(units[end - 1] ?? 0)) end -= 1;
  return end;
}

function isTrailing(unit: number): boolean {
  return (
    unit === DOT || unit === 0x2c || unit === 0x29 || unit === QUESTION || unit === 0x21 || unit === 0x3b
  );
}
