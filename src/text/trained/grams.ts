// The n-grams of a message as numbers: each word in its usual spelling, marked where a negator reaches it, each pair of
// neighbours in a sentence, and each word's stem, by which what was learnt of "delays" holds for "delayed" too. Words carry
// their hashes, so a message costs a few multiplications a word and no string.
import { type MemoryTable, UNKNOWN } from '../memory-table.ts';
import { beginsClause, isNegator } from '../negation.ts';
import type { SentenceMemory } from '../sentence-memory.ts';
import type { TokenBuffer } from '../token-buffer.ts';
import { CLASS } from '../word-classes.ts';
import type { Vocabulary } from '../words.ts';
import type { GramTable, Lean } from './table.ts';

/** Words that a negator marks, within its clause. */
const NEGATION_REACH = 4;
/** Stands before the first word of a sentence. */
const BEGINNING = 0x2545f491;
const NEGATED = 0x9e3779b1;
const STEM = 0x7f4a7c15;
const FNV_START = 0x811c9dc5;
const FNV_STEP = 0x01000193;
const FIRST_CAPACITY = 1 << 11;

/** Stands for a token that says nothing, such as whom a post addresses: it is passed over. */
const NOTHING = 0;

/** Hash of a word in its usual spelling; codes, which differ each time, are known by what they are. */
export function gramOf(word: string, classes: number): number {
  if ((classes & CLASS.mention) !== 0) return NOTHING;
  return hashOf((classes & CLASS.code) !== 0 ? '{code}' : word);
}

/** Hash of a word's stem: another than that of the word spelled like it. */
export function stemGramOf(stem: string, classes: number): number {
  const gram = gramOf(stem, classes);
  return gram === NOTHING ? NOTHING : mixed(gram, STEM);
}

/** N-grams of a token: itself, its pair with the one before, its stem. */
export const KINDS = 3;
export const OWN = 0;
export const PAIR = 1;
export const STEMMED = 2;

/**
 * Places in what is kept of a sentence: its negators but the last word, which the next sentence decides, and bits of its
 * first and last word. Then the numbers of the n-grams that weigh anything, and at the end what they weigh in all.
 */
const NEGATORS = 0;
const EDGES = 1;
const NUMBERS = 2;
const SUMS = 2;
const LIMITS_BEFORE = 1;
const NEGATES_LAST = 2;

/** The n-grams of one message, refilled for each: those of a token from `KINDS × token` on. */
export class Grams {
  count = 0;
  hashes = new Int32Array(FIRST_CAPACITY);
  /** Words that negate, counted on the way. */
  negators = 0;
  /** Whether the last word so far negates, unless the next one limits it. */
  #negatesLast = false;
  /** What the n-grams of the sentence at hand weigh. */
  #dissatisfied = 0;
  #pleased = 0;
  readonly #tokens: TokenBuffer;
  readonly #vocabulary: Vocabulary;
  readonly #kept: MemoryTable;

  constructor(tokens: TokenBuffer, vocabulary: Vocabulary, memory: SentenceMemory) {
    this.#tokens = tokens;
    this.#vocabulary = vocabulary;
    this.#kept = memory.table();
  }

  /** Fills `hashes` from the message that was read. */
  read(): void {
    const { sentences } = this.#tokens;
    this.#begin();
    this.#tokens.fillAll();
    for (let sentence = 0; sentence < sentences; sentence += 1) {
      this.#addNegators(this.#readSentence(sentence), this.#edgesOf(sentence));
    }
    this.#addNegators(0, 0);
  }

  /** Weighs the n-grams of the message that was read. */
  weigh(table: GramTable): Lean {
    const { sentences, numbers } = this.#tokens;
    const kept = this.#kept;
    this.#begin();
    table.begin();
    for (let sentence = 0; sentence < sentences; sentence += 1) {
      const number = numbers[sentence] ?? UNKNOWN;
      if (!kept.has(number)) this.#keep(sentence, number, table);
      const { values } = kept;
      const from = kept.from(number);
      this.#addNegators(values[from + NEGATORS] ?? 0, values[from + EDGES] ?? 0);
      const to = kept.to(number) - SUMS;
      table.add(values, from + NUMBERS, to, values[to] ?? 0, values[to + 1] ?? 0);
    }
    this.#addNegators(0, 0);
    return table.lean;
  }

  #begin(): void {
    this.count = KINDS * this.#tokens.count;
    this.negators = 0;
    this.#negatesLast = false;
    if (this.hashes.length < this.count) this.hashes = new Int32Array(2 * this.count);
  }

  /** Adds those of a sentence and, of the sentence before it, the last word. */
  #addNegators(negators: number, edges: number): void {
    this.negators += negators;
    if (this.#negatesLast && (edges & LIMITS_BEFORE) === 0) this.negators += 1;
    this.#negatesLast = (edges & NEGATES_LAST) !== 0;
  }

  #keep(sentence: number, number: number, table: GramTable): void {
    const { sentenceFirst } = this.#tokens;
    const kept = this.#kept;
    this.#tokens.fill(sentence);
    kept.begin();
    kept.push(this.#readSentence(sentence));
    kept.push(this.#edgesOf(sentence));
    this.#dissatisfied = this.#pleased = 0;
    const after = sentenceFirst[sentence + 1] ?? 0;
    for (let at = sentenceFirst[sentence] ?? 0; at < after; at += 1) this.#keepToken(at, table);
    kept.push(this.#dissatisfied);
    kept.push(this.#pleased);
    kept.end(number);
  }

  /** What a word and its stem are in the table is noted with the word: only its pair is looked up. */
  #keepToken(at: number, table: GramTable): void {
    const vocabulary = this.#vocabulary;
    const word = this.#tokens.words[at] ?? 0;
    const gram = vocabulary.gramOf(word);
    if (gram === NOTHING) return;
    if (vocabulary.noteOf(word) === 0) {
      vocabulary.note(word, 1 + table.numberOf(gram), 1 + table.numberOf(vocabulary.stemGramOf(word)));
    }
    const own = this.hashes[KINDS * at + OWN] ?? 0;
    this.#keepGram(own === gram ? vocabulary.noteOf(word) - 1 : table.numberOf(own), table);
    this.#keepGram(table.numberOf(this.hashes[KINDS * at + PAIR] ?? 0), table);
    this.#keepGram(vocabulary.stemNoteOf(word) - 1, table);
  }

  #keepGram(gram: number, table: GramTable): void {
    if (gram === 0) return;
    this.#kept.push(gram);
    this.#dissatisfied += table.dissatisfaction(gram);
    this.#pleased += table.pleasure(gram);
  }

  #edgesOf(sentence: number): number {
    const { words, sentenceFirst } = this.#tokens;
    const first = this.#vocabulary.classesOf(words[sentenceFirst[sentence] ?? 0] ?? 0);
    const last = this.#vocabulary.classesOf(words[(sentenceFirst[sentence + 1] ?? 0) - 1] ?? 0);
    const limits = (first & CLASS.limiter) === 0 ? 0 : LIMITS_BEFORE;
    return (last & CLASS.negator) === 0 ? limits : limits | NEGATES_LAST;
  }

  /** Fills in the hashes of a sentence and counts its negators, but for its last word. */
  #readSentence(sentence: number): number {
    const { hashes } = this;
    const { words, sentenceFirst } = this.#tokens;
    const [from = 0, after = 0] = [sentenceFirst[sentence], sentenceFirst[sentence + 1]];
    let negators = 0;
    let before = BEGINNING;
    let reach = 0;
    for (let at = from; at < after; at += 1) {
      const word = words[at] ?? 0;
      const gram = this.#vocabulary.gramOf(word);
      const first = KINDS * at;
      if (gram === NOTHING) {
        hashes.fill(NOTHING, first, first + KINDS);
        continue;
      }
      if (reach > 0 && beginsClause(this.#tokens, this.#vocabulary, at)) reach = 0;
      hashes[first + OWN] = reach > 0 ? mixed(gram, NEGATED) : gram;
      hashes[first + PAIR] = mixed(before, gram);
      hashes[first + STEMMED] = this.#vocabulary.stemGramOf(word);
      before = gram;
      if (reach > 0) reach -= 1;
      if (at + 1 === after || !isNegator(this.#tokens, this.#vocabulary, at)) continue;
      reach = NEGATION_REACH;
      negators += 1;
    }
    return negators;
  }
}

/** FNV-1a over the word's units, its bits mixed. */
function hashOf(word: string): number {
  let hash = FNV_START;
  for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), FNV_STEP);
  return mixed(hash, 0);
}

/** Hash of two numbers in their order. */
function mixed(first: number, second: number): number {
  let hash = (Math.imul(first, 0x85ebca6b) + second) | 0;
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return hash ^ (hash >>> 13);
}
