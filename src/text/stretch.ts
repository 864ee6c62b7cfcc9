// Where the sentence that begins at a place surely ends, told from its characters alone, and a hash of it: what every
// sentence is looked up by before it is read. In doubt there is no telling, and the sentence is read as if for the first
// time: what follows it must not alter how it is read.
import { kindOf, NEWLINE } from './characters.ts';
import { newlineCloses } from './sentences.ts';

/** Units; longer sentences hardly ever come again. */
export const LONGEST_STRETCH = 400;
const SPACE = 0x20;
const DOT = 0x2e;
const HASH_START = 0x811c9dc5;
const HASH_STEP = 0x01000193;

/** What a character does to the sentence that it stands in. */
const WITHIN = 0;
const STOPS = 1;
const BREAKS = 2;
/** How a sentence with it is read cannot be told: a tag may end beyond it, and rare stops close it as they please. */
const BARS = 3;

/** How a sentence ends: with a stop, with its line, with all that is read. */
const BY_STOP = 0;
const BY_LINE = 1;
const BY_END = 2;
const ENDINGS = 2;

const roles = new Uint8Array(0x10000);
assign(STOPS, '.?!');
assign(BREAKS, '\n\r\u0085\u2028\u2029');
assign(BARS, '<…。．।？؟‽！‼');

function assign(role: number, characters: string): void {
  for (const character of characters) roles[character.charCodeAt(0)] = role;
}

export class Stretch {
  from = 0;
  /** First unit after it: behind its stop, or where its line ends. */
  end = 0;
  /** What besides its units decides how it is read. */
  edges = 0;
  hash = 0;
  /** Whether the sentence is ended by nothing of its own. */
  open = false;

  /** Measures the sentence that begins at `from`, on a line that began at `lineStart`. False when its end cannot be told. */
  measure(units: Uint16Array, from: number, to: number, lineStart: number): boolean {
    const most = Math.min(to, from + LONGEST_STRETCH);
    let hash = HASH_START;
    this.from = from;
    for (let at = from; at < most; at += 1) {
      const unit = units[at] ?? 0;
      const role = roles[unit] ?? BARS;
      hash = Math.imul(hash ^ unit, HASH_STEP);
      if (role === WITHIN) continue;
      if (role === BARS) return false;
      if (role === BREAKS) return newlineCloses(units, at, to, lineStart) && this.#set(at, BY_LINE, hash);
      if (!endsWord(units, at + 1, to)) continue;
      return !(unit === DOT && units[at - 1] === DOT) && this.#set(at + 1, BY_STOP, hash);
    }
    return most === to && this.#set(to, BY_END, hash);
  }

  #set(end: number, ending: number, hash: number): true {
    this.end = end;
    this.edges = ending;
    this.open = ending !== BY_STOP;
    this.hash = hash;
    return true;
  }

  /** Adds what stands before it to what decides how it is read. */
  follow(before: number): void {
    this.edges |= before << ENDINGS;
    const hash = Math.imul(this.hash ^ this.edges, HASH_STEP);
    this.hash = hash ^ (hash >>> 15);
  }
}

function endsWord(units: Uint16Array, at: number, to: number): boolean {
  if (at >= to) return true;
  const unit = units[at] ?? 0;
  return unit === SPACE || kindOf(unit) === NEWLINE;
}
