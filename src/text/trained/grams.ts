// The n-grams of a message as numbers: each word in its usual spelling, marked where a negator reaches it, each pair of
// neighbours in a sentence, and each word's stem, by which what was learnt of "delays" holds for "delayed" too. Words carry
// their hashes, so a message costs a few multiplications a word and no string.
import type { MemoryTable } from '../memory-table.ts';
import { beginsClause, isNegator } from '../negation.ts';
import { type SentenceMemory, UNKNOWN } from '../sentence-memory.ts';
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

/** The n-grams of one message, refilled for each: those of a token from `KINDS × token` on. */
export class Grams {
  count = 0;
  hashes = new Int32Array(FIRST_CAPACITY);
  /** Words that negate, counted on the way. */
  negators = 0;
  readonly #tokens: TokenBuffer;
  readonly #vocabulary: Vocabulary;
  readonly #weighed: MemoryTable;

  constructor(tokens: TokenBuffer, vocabulary: Vocabulary, memory: SentenceMemory) {
    this.#tokens = tokens;
    this.#vocabulary = vocabulary;
    this.#weighed = memory.table();
  }

  /** Fills `hashes` from the tokens in the buffer. */
  read(): void {
    const { sentences, sentenceFirst } = this.#tokens;
    this.#begin();
    for (let sentence = 0; sentence < sentences; sentence += 1) {
      this.#readSentence(sentenceFirst[sentence] ?? 0, sentenceFirst[sentence + 1] ?? 0);
    }
  }

  /** Weighs the n-grams of the tokens in the buffer. `hashes` are those of sentences that are not remembered. */
  weigh(table: GramTable): Lean {
    const { sentences, sentenceFirst, numbers } = this.#tokens;
    this.#begin();
    table.begin();
    for (let sentence = 0; sentence < sentences; sentence += 1) {
      const number = numbers[sentence] ?? UNKNOWN;
      const from = sentenceFirst[sentence] ?? 0;
      const after = sentenceFirst[sentence + 1] ?? 0;
      if (this.#weighed.has(number)) {
        this.#recall(number, after, table);
        continue;
      }
      const negators = this.negators;
      this.#readSentence(from, after);
      table.weigh(this.hashes, KINDS * from, KINDS * after);
      if (number !== UNKNOWN) this.#remember(number, from, after, this.negators - negators, table);
    }
    return table.lean;
  }

  #begin(): void {
    this.count = KINDS * this.#tokens.count;
    this.negators = 0;
    if (this.hashes.length < this.count) this.hashes = new Int32Array(2 * this.count);
  }

  /** Keeps which n-grams weigh anything, and the negators: whether the last word is one the next sentence decides. */
  #remember(number: number, from: number, after: number, negators: number, table: GramTable): void {
    const weighed = this.#weighed;
    const isLast = isNegator(this.#tokens, this.#vocabulary, after - 1);
    weighed.begin(number);
    weighed.push(isLast ? negators - 1 : negators);
    for (let at = KINDS * from; at < KINDS * after; at += 1) {
      const slot = table.find(this.hashes[at] ?? 0);
      if (slot >= 0) weighed.push(slot);
    }
    weighed.end();
  }

  #recall(number: number, after: number, table: GramTable): void {
    const { values } = this.#weighed;
    const from = this.#weighed.from(number);
    const to = this.#weighed.to(number);
    this.negators += values[from] ?? 0;
    if (isNegator(this.#tokens, this.#vocabulary, after - 1)) this.negators += 1;
    for (let at = from + 1; at < to; at += 1) table.weighSlot(values[at] ?? 0);
  }

  #readSentence(from: number, after: number): void {
    const { hashes } = this;
    const { words } = this.#tokens;
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
      if (reach > 0) reach = beginsClause(this.#tokens, this.#vocabulary, at) ? 0 : reach;
      hashes[first + OWN] = reach > 0 ? mixed(gram, NEGATED) : gram;
      hashes[first + PAIR] = mixed(before, gram);
      hashes[first + STEMMED] = this.#vocabulary.stemGramOf(word);
      before = gram;
      if (reach > 0) reach -= 1;
      if (!isNegator(this.#tokens, this.#vocabulary, at)) continue;
      reach = NEGATION_REACH;
      this.negators += 1;
    }
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
