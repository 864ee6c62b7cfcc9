// Tokens and sentences of one message as parallel arrays, refilled for each message: nothing is allocated per token.
// Offsets are UTF-16 code units of the original text.
import type { Span } from '../model/index.ts';
import type { MemoryTable } from './memory-table.ts';
import { UNKNOWN } from './sentence-memory.ts';

/** Flags of a token. */
export const CAPITALS = 1;
/** A comma, bracket, dash, colon or the like stands before it: a clause may end here. */
export const BREAK = 2;
export const HASHTAG = 4;
/** Begins with a capital: what is no known word is likely a name then. */
export const NAMED = 8;

/** Beside flags of the first token of a sentence: nothing was read before it. */
export const FIRST = 1;

/** Marks of a sentence. */
export const QUESTION = 1;
export const TRAILING_OFF = 2;

const FIRST_TOKENS = 1 << 10;
const FIRST_SENTENCES = 1 << 7;
const MOST_EXCLAMATIONS = 9;
/** Numbers by which a sentence is written down, and each of its tokens after these. */
const HEAD = 3;
const TOKEN = 4;
/** Sentences handed out as objects: a book's worth. */
const MOST_SPANS = 10_000;

export class TokenBuffer {
  count = 0;
  starts = new Int32Array(FIRST_TOKENS);
  ends = new Int32Array(FIRST_TOKENS);
  /** Ids in the vocabulary. */
  words = new Int32Array(FIRST_TOKENS);
  flags = new Uint8Array(FIRST_TOKENS);

  sentences = 0;
  /** Index of the first token of each sentence; one more entry than sentences, the last being `count`. */
  sentenceFirst = new Int32Array(FIRST_SENTENCES);
  sentenceStarts = new Int32Array(FIRST_SENTENCES);
  sentenceEnds = new Int32Array(FIRST_SENTENCES);
  sentenceMarks = new Uint8Array(FIRST_SENTENCES);
  exclamations = new Uint8Array(FIRST_SENTENCES);
  /** Numbers under which sentences are remembered, or `UNKNOWN`. */
  numbers = new Int32Array(FIRST_SENTENCES);

  clear(): void {
    this.count = 0;
    this.sentences = 0;
    this.sentenceFirst[0] = 0;
  }

  push(start: number, end: number, word: number, flags: number): void {
    const at = this.count;
    if (at === this.starts.length) this.#growTokens();
    this.starts[at] = start;
    this.ends[at] = end;
    this.words[at] = word;
    this.flags[at] = flags;
    this.count = at + 1;
  }

  /** The sentences as spans of the text; the first ones of a text that is a whole file rather than a message. */
  sentenceSpans(): readonly Span[] {
    const spans: Span[] = [];
    const count = Math.min(this.sentences, MOST_SPANS);
    for (let at = 0; at < count; at += 1) {
      spans.push({ start: this.sentenceStarts[at] ?? 0, end: this.sentenceEnds[at] ?? 0 });
    }
    return spans;
  }

  /** Whether the sentence being read has tokens yet. */
  get open(): boolean {
    return this.count > (this.sentenceFirst[this.sentences] ?? 0);
  }

  /** Ends the sentence being read; without tokens of its own it belongs to the one before. */
  closeSentence(end: number, marks: number, exclamations: number): void {
    const closing = this.open;
    if (closing) this.#addSentence();
    const last = this.sentences - 1;
    if (last < 0) return;
    if (closing || marks !== 0 || exclamations !== 0) this.sentenceEnds[last] = end;
    this.sentenceMarks[last] = (this.sentenceMarks[last] ?? 0) | marks;
    this.exclamations[last] = Math.min((this.exclamations[last] ?? 0) + exclamations, MOST_EXCLAMATIONS);
  }

  /** Writes down the last sentence, which is remembered as `number`, with places counted from `base`. */
  tell(table: MemoryTable, base: number, number: number): void {
    const sentence = this.sentences - 1;
    this.numbers[sentence] = number;
    table.push((this.sentenceEnds[sentence] ?? 0) - base);
    table.push(this.sentenceMarks[sentence] ?? 0);
    table.push(this.exclamations[sentence] ?? 0);
    for (let at = this.sentenceFirst[sentence] ?? 0; at < this.count; at += 1) {
      table.push((this.starts[at] ?? 0) - base);
      table.push((this.ends[at] ?? 0) - base);
      table.push(this.words[at] ?? 0);
      table.push(this.flags[at] ?? 0);
    }
  }

  /** Adds a sentence as it was written down at `from … to`, at a place of this text. */
  recall(told: Int32Array, from: number, to: number, base: number, number: number): void {
    for (let at = from + HEAD; at < to; at += TOKEN) {
      this.push(base + (told[at] ?? 0), base + (told[at + 1] ?? 0), told[at + 2] ?? 0, told[at + 3] ?? 0);
    }
    this.closeSentence(base + (told[from] ?? 0), told[from + 1] ?? 0, told[from + 2] ?? 0);
    this.numbers[this.sentences - 1] = number;
  }

  #addSentence(): void {
    const at = this.sentences;
    if (at + 2 > this.sentenceStarts.length) this.#growSentences();
    this.sentenceStarts[at] = this.starts[this.sentenceFirst[at] ?? 0] ?? 0;
    this.sentenceMarks[at] = 0;
    this.exclamations[at] = 0;
    this.numbers[at] = UNKNOWN;
    this.sentences = at + 1;
    this.sentenceFirst[at + 1] = this.count;
  }

  #growTokens(): void {
    this.starts = doubled(this.starts);
    this.ends = doubled(this.ends);
    this.words = doubled(this.words);
    const flags = new Uint8Array(2 * this.flags.length);
    flags.set(this.flags);
    this.flags = flags;
  }

  #growSentences(): void {
    this.sentenceFirst = doubled(this.sentenceFirst);
    this.sentenceStarts = doubled(this.sentenceStarts);
    this.sentenceEnds = doubled(this.sentenceEnds);
    this.numbers = doubled(this.numbers);
    const marks = new Uint8Array(2 * this.sentenceMarks.length);
    marks.set(this.sentenceMarks);
    this.sentenceMarks = marks;
    const exclamations = new Uint8Array(2 * this.exclamations.length);
    exclamations.set(this.exclamations);
    this.exclamations = exclamations;
  }
}

function doubled(numbers: Int32Array): Int32Array<ArrayBuffer> {
  const wider = new Int32Array(2 * numbers.length);
  wider.set(numbers);
  return wider;
}
