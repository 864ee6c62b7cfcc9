// Sentiment by rules: the valence of words and idioms, turned by negation, weighed by intensifiers, contrast, questions,
// conditions, capitals and exclamation marks, summed by sentence and squashed. One pass, no allocation; the sums of a
// sentence whose shape is remembered are told from memory.
import type { MatchList } from './match-list.ts';
import type { FigureTable } from './memory-table.ts';
import { beginsClause, negatorBefore } from './negation.ts';
import type { SentenceMemory } from './sentence-memory.ts';
import { BREAK, CAPITALS, type TokenBuffer } from './token-buffer.ts';
import { CLASS } from './word-classes.ts';
import type { Vocabulary } from './words.ts';

/** What a message weighs; sums of valence after all rules. */
export interface Weighed {
  /** -1 … +1; 0 for nothing. */
  sentiment: number;
  /** Sum over positive words, >= 0. */
  positive: number;
  /** Sum over negative words, >= 0. */
  negative: number;
  /** Sum of the last sentence that says anything. */
  last: number;
}

/** Idioms of a sentence: places in its match list, each with the valence that counts instead of its words'. */
export interface Idioms {
  readonly matches: number[];
  readonly valences: number[];
}

/** What phrases and marks say of the sentence to be weighed. */
export interface Sifted {
  readonly idioms: Idioms;
  readonly asks: boolean;
}

/** A negated positive is bad ("not good" is worse than "not bad" is good). Set by hand. */
const NEGATED_POSITIVE = -0.75;
const NEGATED_NEGATIVE = -0.3;
const CAPITALS_FACTOR = 1.25;
const ELONGATED_FACTOR = 1.2;
const EXCLAMATION_STEP = 0.08;
const MOST_EXCLAMATIONS = 4;
const BEFORE_CONTRAST = 0.6;
const AFTER_CONTRAST = 1.3;
const CONCEDED = 0.5;
const CONDITIONAL = 0.5;
const ASKED = 0.5;
/** Softens the squashing: with 15 a single word of 2 gives ±0.46. */
const SOFTNESS = 15;
/** Each word beyond `SHORT` dilutes what is said. */
const DILUTION = 0.25;
const SHORT = 20;

/** Sums of a sentence that are remembered: positive, negative, and their difference. */
const SUMS = 3;

const TURNING = CLASS.concession | CLASS.condition | CLASS.contrast;

export class Sentiment {
  readonly weighed: Weighed = { sentiment: 0, positive: 0, negative: 0, last: 0 };
  readonly #tokens: TokenBuffer;
  readonly #vocabulary: Vocabulary;
  readonly #sums: FigureTable;
  /** Valence of each token; idioms put theirs on their first token and 0 on the others. */
  #valences = new Float32Array(1 << 10);
  /** 1 where an idiom covers the token. */
  #covered = new Uint8Array(1 << 10);
  /** Of the sentence being weighed: its sums, and what a word weighs in this clause and after a contrast. */
  #positive = 0;
  #negative = 0;
  #clause = 1;
  #contrast = 1;

  /** Idioms in the order in which they cover words. */
  readonly #order: number[] = [];

  constructor(tokens: TokenBuffer, vocabulary: Vocabulary, shapes: SentenceMemory) {
    this.#tokens = tokens;
    this.#vocabulary = vocabulary;
    this.#sums = shapes.figures(SUMS);
  }

  /** To be called before the sentences of a message. */
  begin(): void {
    const { weighed } = this;
    weighed.sentiment = weighed.positive = weighed.negative = weighed.last = 0;
  }

  /** Weighs a sentence in the buffer, by its words and idioms. */
  weigh(sentence: number, shape: number, matches: MatchList, { idioms, asks }: Sifted): void {
    this.#makeRoom();
    this.#weighWords(sentence, matches, idioms);
    const exclamations = Math.min(this.#tokens.exclamations[sentence] ?? 0, MOST_EXCLAMATIONS);
    const factor = (1 + EXCLAMATION_STEP * exclamations) * (asks ? ASKED : 1);
    const { values } = this.#sums;
    const at = this.#sums.at(shape);
    values[at] = factor * this.#positive;
    values[at + 1] = factor * this.#negative;
    values[at + 2] = factor * (this.#positive - this.#negative);
    this.#sums.know(shape);
  }

  /** Adds a sentence whose shape is known, or that was weighed last. */
  add(shape: number): void {
    const { weighed } = this;
    const { values } = this.#sums;
    const at = this.#sums.at(shape);
    const positive = values[at] ?? 0;
    const negative = values[at + 1] ?? 0;
    if (positive === 0 && negative === 0) return;
    weighed.positive += positive;
    weighed.negative += negative;
    weighed.last = values[at + 2] ?? 0;
  }

  /** To be called when all sentences are added. */
  settle(): void {
    const { weighed } = this;
    const sum = weighed.positive - weighed.negative;
    const dilution = DILUTION * Math.max(0, this.#tokens.count - SHORT);
    weighed.sentiment = sum === 0 ? 0 : sum / Math.sqrt(sum * sum + SOFTNESS + dilution);
  }

  #makeRoom(): void {
    const { count } = this.#tokens;
    if (this.#valences.length >= count) return;
    this.#valences = new Float32Array(2 * count);
    this.#covered = new Uint8Array(2 * count);
  }

  #weighWords(sentence: number, matches: MatchList, idioms: Idioms): void {
    const { sentenceFirst, words } = this.#tokens;
    const first = sentenceFirst[sentence] ?? 0;
    const after = sentenceFirst[sentence + 1] ?? 0;
    for (let at = first; at < after; at += 1) this.#valences[at] = this.#vocabulary.valenceOf(words[at] ?? 0);
    this.#covered.fill(0, first, after);
    if (idioms.matches.length > 0) this.#coverIdioms(matches, idioms);
    this.#positive = this.#negative = 0;
    this.#clause = this.#contrast = 1;
    for (let at = first; at < after; at += 1) this.#weighAt(at, first);
  }

  /** Longer idioms win over shorter ones that they overlap. */
  #coverIdioms({ firsts, lasts }: MatchList, { matches: found, valences }: Idioms): void {
    const order = this.#order;
    order.length = 0;
    for (let at = 0; at < found.length; at += 1) order.push(at);
    const lengthOf = (at: number) => (lasts[found[at] ?? 0] ?? 0) - (firsts[found[at] ?? 0] ?? 0);
    if (order.length > 1) order.sort((a, b) => lengthOf(b) - lengthOf(a) || a - b);
    for (const at of order) {
      const first = firsts[found[at] ?? 0] ?? 0;
      const last = lasts[found[at] ?? 0] ?? 0;
      if (this.#covered[last] === 1 || this.#covered[first] === 1) continue;
      this.#covered.fill(1, first, last + 1);
      this.#valences.fill(0, first, last + 1);
      this.#valences[first] = valences[at] ?? 0;
    }
  }

  #weighAt(at: number, first: number): void {
    const classes = this.#vocabulary.classesOf(this.#tokens.words[at] ?? 0);
    if (((this.#tokens.flags[at] ?? 0) & BREAK) !== 0) this.#clause = 1;
    if ((classes & TURNING) !== 0) this.#turn(classes, at > first);
    const valence = this.#valences[at] ?? 0;
    if (valence === 0) return;
    const weight = this.#clause * this.#contrast * this.#weighToken(valence, at, first, classes);
    if (weight > 0) this.#positive += weight;
    else this.#negative -= weight;
  }

  /** A word such as "although", "if" or "but" changes what the words after it weigh, and those before. */
  #turn(classes: number, within: boolean): void {
    if ((classes & CLASS.concession) !== 0) this.#clause = CONCEDED;
    if ((classes & CLASS.condition) !== 0) this.#clause = CONDITIONAL;
    if ((classes & CLASS.contrast) === 0 || !within) return;
    this.#positive *= BEFORE_CONTRAST;
    this.#negative *= BEFORE_CONTRAST;
    this.#contrast = AFTER_CONTRAST;
    this.#clause = 1;
  }

  #weighToken(valence: number, at: number, first: number, classes: number): number {
    if ((classes & CLASS.pictograph) !== 0) return valence;
    let weight = valence * (1 + this.#boost(at, first));
    if (((this.#tokens.flags[at] ?? 0) & CAPITALS) !== 0) weight *= CAPITALS_FACTOR;
    if ((classes & CLASS.elongated) !== 0) weight *= ELONGATED_FACTOR;
    const negator = negatorBefore(this.#tokens, this.#vocabulary, at, first);
    if (negator < 0 || this.#covered[negator] === 1) return weight;
    return weight * (weight > 0 ? NEGATED_POSITIVE : NEGATED_NEGATIVE);
  }

  /** Intensifiers among the two words before, in the same clause. */
  #boost(at: number, first: number): number {
    let boost = 0;
    for (let before = at - 1; before >= first && before >= at - 2; before -= 1) {
      if (beginsClause(this.#tokens, this.#vocabulary, before + 1)) break;
      if (this.#covered[before] === 1) break;
      boost += this.#vocabulary.boostOf(this.#tokens.words[before] ?? 0);
    }
    return Math.max(-0.8, boost);
  }
}
