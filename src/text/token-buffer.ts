// Tokens and sentences of one message as parallel arrays, refilled for each message: nothing is allocated per token.
// Offsets are UTF-16 code units of the original text. A sentence told from memory has its place among the tokens, but
// they are written there only when something asks for them: `fill`.
import type { Span } from '../model/index.ts';
import { type MemoryTable, UNKNOWN } from './memory-table.ts';

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
/** Places in what is written down of a sentence, and numbers of each of its tokens after these. */
const SHAPE = 0;
const END = 1;
const MARKS = 2;
const EXCLAMATIONS = 3;
const HEAD = 4;
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
  /** Numbers under which sentences are remembered by their characters, or `UNKNOWN`. */
  numbers = new Int32Array(FIRST_SENTENCES);
  /** The same by their shapes, see `Shapes`. */
  shapes = new Int32Array(FIRST_SENTENCES);
  /** By sentence: where its tokens are told, or 0 when they are written here. */
  #told = new Int32Array(FIRST_SENTENCES);
  readonly #memory: MemoryTable;

  /** `memory`: what is written down of sentences by their characters. */
  constructor(memory: MemoryTable) {
    this.#memory = memory;
  }

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
    if (last < 0 || !(closing || marks !== 0 || exclamations !== 0)) return;
    if (!closing) this.#alter(last);
    this.sentenceEnds[last] = end;
    this.sentenceMarks[last] = (this.sentenceMarks[last] ?? 0) | marks;
    this.exclamations[last] = Math.min((this.exclamations[last] ?? 0) + exclamations, MOST_EXCLAMATIONS);
  }

  /** Writes down the last sentence, which is remembered as `number`, with places counted from `base`. */
  tell(base: number, number: number): void {
    const table = this.#memory;
    const sentence = this.sentences - 1;
    this.numbers[sentence] = number;
    table.push(UNKNOWN);
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

  /** Adds a sentence as it was written down at `from … to`, at a place of this text, where its first token begins. */
  recall(from: number, to: number, base: number, number: number): void {
    const { values } = this.#memory;
    const sentence = this.sentences;
    const after = this.count + (to - from - HEAD) / TOKEN;
    while (after > this.starts.length) this.#growTokens();
    // What follows may look back at the last word.
    this.#write(after - 1, to - TOKEN, base);
    this.count = after;
    this.#addSentence();
    this.sentenceStarts[sentence] = base;
    this.sentenceEnds[sentence] = base + (values[from + END] ?? 0);
    this.sentenceMarks[sentence] = values[from + MARKS] ?? 0;
    this.exclamations[sentence] = values[from + EXCLAMATIONS] ?? 0;
    this.numbers[sentence] = number;
    this.shapes[sentence] = values[from + SHAPE] ?? UNKNOWN;
    this.#told[sentence] = from + HEAD;
  }

  /** Where a token of a sentence begins, and where it ends, whether or not it is written here. */
  startOf(sentence: number, token: number): number {
    const told = this.#told[sentence] ?? 0;
    const first = this.sentenceFirst[sentence] ?? 0;
    if (told === 0) return this.starts[first + token] ?? 0;
    return (this.sentenceStarts[sentence] ?? 0) + (this.#memory.values[told + TOKEN * token] ?? 0);
  }

  endOf(sentence: number, token: number): number {
    const told = this.#told[sentence] ?? 0;
    const first = this.sentenceFirst[sentence] ?? 0;
    if (told === 0) return this.ends[first + token] ?? 0;
    return (this.sentenceStarts[sentence] ?? 0) + (this.#memory.values[told + TOKEN * token + 1] ?? 0);
  }

  /** Writes the tokens of a sentence where they are not written yet. */
  fill(sentence: number): void {
    let told = this.#told[sentence] ?? 0;
    if (told === 0) return;
    const after = this.sentenceFirst[sentence + 1] ?? 0;
    const base = this.sentenceStarts[sentence] ?? 0;
    for (let at = this.sentenceFirst[sentence] ?? 0; at < after; at += 1) {
      this.#write(at, told, base);
      told += TOKEN;
    }
    this.#told[sentence] = 0;
  }

  fillAll(): void {
    for (let sentence = 0; sentence < this.sentences; sentence += 1) this.fill(sentence);
  }

  /** Notes the shape of a sentence, also where it is written down at `from`; 0 for nowhere. */
  shape(sentence: number, shape: number, from: number): void {
    this.shapes[sentence] = shape;
    if (from > 0) this.#memory.values[from + SHAPE] = shape;
  }

  #write(at: number, told: number, base: number): void {
    const { values } = this.#memory;
    this.starts[at] = base + (values[told] ?? 0);
    this.ends[at] = base + (values[told + 1] ?? 0);
    this.words[at] = values[told + 2] ?? 0;
    this.flags[at] = values[told + 3] ?? 0;
  }

  /** What is remembered of a sentence is not what it is with what comes after it. */
  #alter(sentence: number): void {
    this.fill(sentence);
    this.numbers[sentence] = this.shapes[sentence] = UNKNOWN;
  }

  #addSentence(): void {
    const at = this.sentences;
    if (at + 2 > this.sentenceStarts.length) this.#growSentences();
    this.sentenceStarts[at] = this.starts[this.sentenceFirst[at] ?? 0] ?? 0;
    this.sentenceMarks[at] = 0;
    this.exclamations[at] = 0;
    this.numbers[at] = this.shapes[at] = UNKNOWN;
    this.#told[at] = 0;
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
    this.shapes = doubled(this.shapes);
    this.#told = doubled(this.#told);
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
