// Which language a message is in: a sum over the bits that are kept with each word. It is summed sentence by sentence, and
// in quarters of a word, so that sums are exact whatever is remembered of them. Most messages are surely English, which
// two sums for each sentence tell.
import { LANGUAGES } from '../lexicon/languages.ts';
import { type MemoryTable, UNKNOWN } from './memory-table.ts';
import type { SentenceMemory } from './sentence-memory.ts';
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
/** Of a sentence are kept: its English, the most that any other language could have of it, then pairs of place and sum. */
const PAIRS = 2;
/** Bits of all languages. */
const ALL = (1 << LANGUAGES.length) - 1;

/** Sums of sentences: by their shapes, or with guesses, which hang on letters, by their characters. */
interface Kept {
  readonly table: MemoryTable;
  readonly guessing: boolean;
}

export class Tongue {
  readonly #tokens: TokenBuffer;
  readonly #vocabulary: Vocabulary;
  readonly #listed: Kept;
  readonly #guessed: Kept;
  readonly #sums = new Int32Array(SUMS);
  readonly #own = new Int32Array(SUMS);

  constructor(tokens: TokenBuffer, vocabulary: Vocabulary, memory: SentenceMemory, shapes: SentenceMemory) {
    this.#tokens = tokens;
    this.#vocabulary = vocabulary;
    this.#listed = { table: shapes.table(), guessing: false };
    this.#guessed = { table: memory.table(), guessing: true };
  }

  /** ISO 639-1 code of the language that most telling words of the message are of, or `und`. */
  tell(): string {
    const { count } = this.#tokens;
    if (count > MOST_TOKENS) return this.#tellBySample(Math.ceil(count / MOST_TOKENS));
    this.#sums.fill(0);
    this.#addUnknown(this.#listed);
    if (this.#isSurelyEnglish()) return 'en';
    this.#addKnown(this.#listed);
    if (this.#isEnglish) return 'en';
    this.#sums.fill(0);
    this.#addUnknown(this.#guessed);
    this.#addKnown(this.#guessed);
    return this.#tellByGuesses();
  }

  /** By so many of the words, evenly. */
  #tellBySample(step: number): string {
    const { count } = this.#tokens;
    this.#tokens.fillAll();
    this.#addWords(this.#sums.fill(0), 0, count, step, false);
    if (this.#isEnglish) return 'en';
    this.#addWords(this.#sums.fill(0), 0, count, step, true);
    return this.#tellByGuesses();
  }

  /** Guesses cost more than all else that is known of a word; most messages are English whatever they say. */
  get #isEnglish(): boolean {
    const english = englishOf(this.#sums);
    return english > 0 && mostForeign(this.#sums) <= english;
  }

  #tellByGuesses(): string {
    const english = englishOf(this.#sums);
    const best = bestForeign(this.#sums);
    const score = this.#sums[best] ?? 0;
    const half = english === 0 && score >= FEWEST_OF_FEW && 2 * score >= WHOLE * this.#tokens.count;
    if (score > english && (score >= FEWEST || half)) return LANGUAGES[best - SCORES] ?? UNDETERMINED;
    return english > 0 ? 'en' : UNDETERMINED;
  }

  /** Whether no other language can have more than English, even if each of the known sentences spoke for the same one. */
  #isSurelyEnglish(): boolean {
    const { sentences, shapes } = this.#tokens;
    const { table } = this.#listed;
    let english = englishOf(this.#sums);
    let foreign = mostForeign(this.#sums);
    for (let sentence = 0; sentence < sentences; sentence += 1) {
      const shape = shapes[sentence] ?? UNKNOWN;
      if (shape === UNKNOWN) continue;
      if (!table.has(shape)) this.#keep(sentence, shape, this.#listed);
      const from = table.from(shape);
      english += table.values[from] ?? 0;
      foreign += table.values[from + 1] ?? 0;
    }
    return english > 0 && foreign <= english;
  }

  /** Adds what the words of sentences tell of that are not remembered. */
  #addUnknown(kept: Kept): void {
    const { sentences } = this.#tokens;
    for (let sentence = 0; sentence < sentences; sentence += 1) {
      if (this.#keyOf(sentence, kept) === UNKNOWN) this.#addSentence(this.#sums, sentence, kept);
    }
  }

  #addKnown(kept: Kept): void {
    const { sentences } = this.#tokens;
    const { table } = kept;
    for (let sentence = 0; sentence < sentences; sentence += 1) {
      const key = this.#keyOf(sentence, kept);
      if (key === UNKNOWN) continue;
      if (!table.has(key)) this.#keep(sentence, key, kept);
      const { values } = table;
      const to = table.to(key);
      for (let at = table.from(key) + PAIRS; at < to; at += 2)
        add(this.#sums, values[at] ?? 0, values[at + 1] ?? 0);
    }
  }

  #keyOf(sentence: number, { guessing }: Kept): number {
    const { numbers, shapes } = this.#tokens;
    return (guessing ? numbers[sentence] : shapes[sentence]) ?? UNKNOWN;
  }

  #keep(sentence: number, key: number, kept: Kept): void {
    const { table } = kept;
    const own = this.#own.fill(0);
    this.#addSentence(own, sentence, kept);
    table.begin();
    table.push(englishOf(own));
    table.push(mostForeign(own));
    for (let place = 0; place < SUMS; place += 1) {
      if (own[place] === 0) continue;
      table.push(place);
      table.push(own[place] ?? 0);
    }
    table.end(key);
  }

  #addSentence(into: Int32Array, sentence: number, { guessing }: Kept): void {
    const { sentenceFirst } = this.#tokens;
    this.#tokens.fill(sentence);
    this.#addWords(into, sentenceFirst[sentence] ?? 0, sentenceFirst[sentence + 1] ?? 0, 1, guessing);
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

function englishOf(sums: Int32Array): number {
  return (sums[PURE] ?? 0) + (sums[SCORES] ?? 0);
}

/** The most that a language other than English can have, guesses at unlisted words included. */
function mostForeign(sums: Int32Array): number {
  return (sums[bestForeign(sums)] ?? 0) + UNLISTED_MOST * (sums[UNLISTED] ?? 0);
}

/** Place of the highest sum but that of English. */
function bestForeign(sums: Int32Array): number {
  let best = SCORES + 1;
  for (let place = best + 1; place < SUMS; place += 1)
    if ((sums[place] ?? 0) > (sums[best] ?? 0)) best = place;
  return best;
}

function add(sums: Int32Array, place: number, value: number): void {
  sums[place] = (sums[place] ?? 0) + value;
}
