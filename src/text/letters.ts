// The spelling of the token being read: folded units in a reused buffer, from which the vocabulary looks the word up
// without making a string.
import { APOSTROPHE, DIGIT, fold, INVISIBLE, isUnspaced, isUpper, kindOf, LETTER } from './characters.ts';
import { CAPITALS, NAMED } from './token-buffer.ts';

/** Words longer than this are nobody's vocabulary: their spelling is cut. */
export const LONGEST_WORD = 40;
/** More than `LONGEST_WORD`, and all ones: what comes after it is written anywhere, since the word is too long. */
const LAST_KEPT = 63;
const DOT = 0x2e;
const FIRST_UNSPACED = 0x0e00;
/** FNV-1a. */
const HASH_START = 0x811c9dc5;
const HASH_STEP = 0x01000193;
const STOP = 0;
const SKIP = 1;
const ASCII = 0x80;
/** ASCII letters and digits folded, everything else `STOP`. */
const PLAIN = Uint16Array.from({ length: ASCII }, (_, unit) => {
  const kind = kindOf(unit);
  return kind === LETTER || kind === DIGIT ? fold(unit) : STOP;
});

export class Letters {
  readonly kept = new Uint16Array(LAST_KEPT + 1);
  /** Units read; may be more than are kept. */
  length = 0;
  capitals = 0;
  hash = HASH_START;

  get tooLong(): boolean {
    return this.length > LONGEST_WORD;
  }

  /** Flags of the word by its capitals. */
  get capitalFlags(): number {
    if (this.capitals === 0) return 0;
    return this.capitals > 1 && this.capitals >= this.length - 1 ? CAPITALS | NAMED : NAMED;
  }

  clear(): void {
    this.length = 0;
    this.capitals = 0;
    this.hash = HASH_START;
  }

  add(unit: number): void {
    this.kept[this.length & LAST_KEPT] = unit;
    this.length += 1;
    this.hash = Math.imul(this.hash ^ unit, HASH_STEP);
  }

  /** Reads units as they are, folded. */
  readAll(units: Uint16Array, from: number, to: number): void {
    this.clear();
    for (let at = from; at < to; at += 1) this.add(fold(units[at] ?? 0));
  }

  /**
   * Reads the word at `at`, apostrophes within it included, and returns its end. In a hashtag a capital after a small
   * letter begins a word: "#WorstServiceEver".
   */
  readWord(units: Uint16Array, at: number, to: number, tagged: boolean): number {
    const first = units[at] ?? 0;
    if (first >= FIRST_UNSPACED && isUnspaced(first)) return this.#readUnspaced(first, at);
    return this.#readSpaced(units, at, to, tagged);
  }

  #readSpaced(units: Uint16Array, at: number, to: number, tagged: boolean): number {
    const { kept } = this;
    let length = 0;
    let capitals = 0;
    let hash = HASH_START;
    let end = at;
    for (; end < to; end += 1) {
      const unit = units[end] ?? 0;
      let folded = unit < ASCII ? (PLAIN[unit] ?? STOP) : STOP;
      if (folded === STOP || tagged) folded = unusual(units, at, end, to, tagged);
      if (folded === STOP) break;
      if (folded === SKIP) continue;
      if (folded !== unit) capitals += 1;
      kept[length & LAST_KEPT] = folded;
      length += 1;
      hash = Math.imul(hash ^ folded, HASH_STEP);
    }
    this.length = length;
    this.capitals = capitals;
    this.hash = hash;
    return end;
  }

  /** A character of a script without spaces is a word of its own. */
  #readUnspaced(unit: number, at: number): number {
    this.clear();
    this.add(fold(unit));
    return at + 1;
  }

  /** Reads "e.g", "U.S.A": single letters with dots between are one word, spelled with its dots. Returns its end. */
  readInitials(units: Uint16Array, at: number, to: number): number {
    this.clear();
    let end = at;
    while (isLetterAt(units, end, to) && !isLetterAt(units, end + 1, to) && this.length < LONGEST_WORD - 1) {
      if (this.length > 0) this.add(DOT);
      this.add(fold(units[end] ?? 0));
      end += 1;
      if ((units[end] ?? 0) !== DOT || !isLetterAt(units, end + 1, to)) break;
      end += 1;
    }
    return end;
  }
}

export function isLetterAt(units: Uint16Array, at: number, to: number): boolean {
  return at < to && kindOf(units[at] ?? 0) === LETTER;
}

export function isDigitAt(units: Uint16Array, at: number, to: number): boolean {
  return at < to && kindOf(units[at] ?? 0) === DIGIT;
}

/** What a unit adds to the word that began at `at`: itself folded, `SKIP` for nothing, `STOP` when the word ends. */
function unusual(units: Uint16Array, at: number, end: number, to: number, tagged: boolean): number {
  const unit = units[end] ?? 0;
  const kind = kindOf(unit);
  if (kind === INVISIBLE) return SKIP;
  if (kind === APOSTROPHE) return isLetterAt(units, end + 1, to) && end > at ? fold(unit) : STOP;
  if (kind !== LETTER && kind !== DIGIT) return STOP;
  return end > at && isBorder(units, at, end, tagged) ? STOP : fold(unit);
}

/** Whether a word ends before `end` though letters go on: at a hump in a hashtag, and around each unspaced character. */
function isBorder(units: Uint16Array, at: number, end: number, tagged: boolean): boolean {
  const unit = units[end] ?? 0;
  if (tagged && isHump(units, end)) return true;
  return unit >= FIRST_UNSPACED && (isUnspaced(unit) || isUnspaced(units[at] ?? 0));
}

function isHump(units: Uint16Array, at: number): boolean {
  return isUpper(units[at] ?? 0) && !isUpper(units[at - 1] ?? 0);
}
