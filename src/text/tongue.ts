// Which language a message is in: a sum over the bits that are kept with each word. It is summed sentence by sentence, and
// in quarters of a word, so that sums are exact whatever is remembered of them.
import { LANGUAGES } from '../lexicon/languages.ts';
import type { MemoryTable } from './memory-table.ts';
import { type SentenceMemory, UNKNOWN } from './sentence-memory.ts';
import { NAMED, type TokenBuffer } from './token-buffer.ts';
import type { Vocabulary } from './words.ts';

export const UNDETERMINED = 'und';

const ENGLISH = 1;
/** A word that tells of one language. */
const WHOLE = 4;
/** A word shared by several languages says half as much of each, and so does a single letter: shifts. */
const HALF = 1;
/** An unlisted word may be of a language, shared with others. */
const UNLISTED_MOST = 2;
/** Fewer telling words than this decide nothing, */
const FEWEST = 6;
/** but for this many that are half of a message without a word of English. */
const FEWEST_OF_FEW = 4;
/** Twenty pages: more would not change the verdict. */
const MOST_TOKENS = 8192;

/** Places in the sums: English by words of English alone, words of which nothing is known, then all languages. */
const PURE = 0;
const UNLISTED = 1;
const SCORES = 2;
const SUMS = SCORES + LANGUAGES.length;
/** Bits of all languages. */
const ALL = (1 << LANGUAGES.length) - 1;

export class Tongue {
  readonly #tokens: TokenBuffer;
  readonly #vocabulary: Vocabulary;
  readonly #listed: MemoryTable;
  readonly #guessed: MemoryTable;
  readonly #sums = new Int32Array(SUMS);
  readonly #own = new Int32Array(SUMS);

  constructor(tokens: TokenBuffer, vocabulary: Vocabulary, memory: SentenceMemory) {
    this.#tokens = tokens;
    this.#vocabulary = vocabulary;
    this.#listed = memory.table();
    this.#guessed = memory.table();
  }

  /** ISO 639-1 code of the language that most telling words of the message are of, or `und`. */
  tell(): string {
    this.#sumUp(this.#listed, false);
    const sums = this.#sums;
    // Guesses cost more than all else that is known of a word; most messages are English whatever they say.
    const most = (sums[this.#bestForeign()] ?? 0) + UNLISTED_MOST * (sums[UNLISTED] ?? 0);
    return this.#english > 0 && most <= this.#english ? 'en' : this.#tellByGuesses();
  }

  #tellByGuesses(): string {
    this.#sumUp(this.#guessed, true);
    const english = this.#english;
    const best = this.#bestForeign();
    const score = this.#sums[best] ?? 0;
    const half = english === 0 && score >= FEWEST_OF_FEW && 2 * score >= WHOLE * this.#tokens.count;
    if (score > english && (score >= FEWEST || half)) return LANGUAGES[best - SCORES] ?? UNDETERMINED;
    return english > 0 ? 'en' : UNDETERMINED;
  }

  get #english(): number {
    return (this.#sums[PURE] ?? 0) + (this.#sums[SCORES] ?? 0);
  }

  /** Place of the highest sum but that of English. */
  #bestForeign(): number {
    let best = SCORES + 1;
    for (let place = best + 1; place < SUMS; place += 1) {
      if ((this.#sums[place] ?? 0) > (this.#sums[best] ?? 0)) best = place;
    }
    return best;
  }

  /** Adds up what all words tell of, or so many of them evenly. */
  #sumUp(table: MemoryTable, guessing: boolean): void {
    const { count, sentences, sentenceFirst, numbers } = this.#tokens;
    this.#sums.fill(0);
    if (count > MOST_TOKENS) {
      this.#addWords(this.#sums, 0, count, Math.ceil(count / MOST_TOKENS), guessing);
      return;
    }
    for (let sentence = 0; sentence < sentences; sentence += 1) {
      const number = numbers[sentence] ?? UNKNOWN;
      const first = sentenceFirst[sentence] ?? 0;
      const after = sentenceFirst[sentence + 1] ?? 0;
      if (number === UNKNOWN) this.#addWords(this.#sums, first, after, 1, guessing);
      else {
        if (!table.has(number)) this.#remember(table, number, first, after, guessing);
        this.#recall(table, number);
      }
    }
  }

  /** Keeps the sums of a sentence: pairs of place and sum, of those that are not 0. */
  #remember(table: MemoryTable, number: number, first: number, after: number, guessing: boolean): void {
    const own = this.#own.fill(0);
    this.#addWords(own, first, after, 1, guessing);
    table.begin(number);
    for (let place = 0; place < SUMS; place += 1) {
      if (own[place] === 0) continue;
      table.push(place);
      table.push(own[place] ?? 0);
    }
    table.end();
  }

  #recall(table: MemoryTable, number: number): void {
    const { values } = table;
    const to = table.to(number);
    for (let at = table.from(number); at < to; at += 2) add(this.#sums, values[at] ?? 0, values[at + 1] ?? 0);
  }

  #addWords(into: Int32Array, first: number, after: number, step: number, guessing: boolean): void {
    const { words } = this.#tokens;
    for (let at = first; at < after; at += step) {
      const word = words[at] ?? 0;
      const listed = this.#vocabulary.languagesOf(word);
      const bits = listed === 0 && guessing ? this.#vocabulary.guessOf(word) : listed;
      if (bits === ENGLISH) add(into, PURE, WHOLE);
      else if (bits === 0) add(into, UNLISTED, 1);
      else this.#addShared(into, bits, at);
    }
  }

  #addShared(into: Int32Array, bits: number, at: number): void {
    const isOne = (bits & (bits - 1)) === 0;
    const weight = WHOLE >> ((isOne ? 0 : HALF) + (this.#isSlight(at) ? HALF : 0));
    for (let rest = bits & ALL; rest !== 0; rest &= rest - 1) {
      add(into, SCORES + 31 - Math.clz32(rest & -rest), weight);
    }
  }

  /** A single letter, as in codes and initials; or a name, as "São" and "Van" are. */
  #isSlight(at: number): boolean {
    const { starts, ends, flags } = this.#tokens;
    const isLetter = (ends[at] ?? 0) - (starts[at] ?? 0) === 1;
    return isLetter || (at > 0 && ((flags[at] ?? 0) & NAMED) !== 0);
  }
}

function add(sums: Int32Array, place: number, value: number): void {
  sums[place] = (sums[place] ?? 0) + value;
}
