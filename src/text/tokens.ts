// Cuts text into tokens and sentences in one pass over its character codes. Sentences that came before are not read again
// but told from memory; of the others it is looked up whether sentences of their shape came before.
import { Page, type Span } from '../model/index.ts';
import { DIGIT, kindOf, LETTER, NEWLINE, SPACE } from './characters.ts';
import { UNKNOWN } from './memory-table.ts';
import { lengthOf, withinReach } from './reach.ts';
import { SentenceMemory } from './sentence-memory.ts';
import { Shapes } from './shapes.ts';
import { LONGEST_STRETCH, Stretch } from './stretch.ts';
import { FIRST, TokenBuffer } from './token-buffer.ts';
import { TokenReader } from './token-reader.ts';
import type { Vocabulary } from './words.ts';

/** Nobody writes a message of as many words, or of as many words, marks and spaces: a machine does, and begins with the point. */
const MOST_TOKENS = 50_000;
const MOST_STEPS = 200_000;

/** Places in what is remembered of how a sentence was read; its tokens follow, see `TokenBuffer`. */
const STEPS = 0;
const PENDING = 1;
const TOKENS = 2;

export class Tokenizer {
  /** Sentences by their characters, and by their shapes. */
  readonly memory = new SentenceMemory();
  readonly shapes: Shapes;
  readonly tokens: TokenBuffer;
  /** Characters beyond what is heard of a message. */
  unread = 0;
  readonly #vocabulary: Vocabulary;
  readonly #reader: TokenReader;
  readonly #read = this.memory.table();
  readonly #stretch = new Stretch();
  readonly #page = new Page();
  #units = this.#page.units;
  #from = 0;
  #to = 0;
  #steps = 0;

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
    this.tokens = new TokenBuffer(this.#read);
    this.shapes = new Shapes(this.tokens, vocabulary);
    this.#reader = new TokenReader(this.tokens, vocabulary);
  }

  /** Fills `tokens` with what stands in the spans; each span begins and ends a sentence. Linear. */
  read(text: string, spans: readonly Span[]): void {
    this.#rest();
    this.tokens.clear();
    this.#reader.clear();
    const heard = withinReach(spans);
    this.#units = this.#page.load(text, heard.at(-1)?.end ?? 0);
    this.#steps = 0;
    this.unread = lengthOf(spans) - lengthOf(heard);
    for (const span of heard) this.#readSpan(span.start, span.end);
    this.#findShapes();
  }

  /** Keeps memory bounded. */
  #rest(): void {
    const { memory } = this.shapes;
    if (!this.#vocabulary.startMessage() && !this.memory.isFull && !memory.isFull) return;
    this.memory.forget();
    memory.forget();
  }

  /** Of the sentences that were not told from memory. */
  #findShapes(): void {
    const { shapes, numbers, sentences } = this.tokens;
    for (let sentence = 0; sentence < sentences; sentence += 1) {
      if (shapes[sentence] !== UNKNOWN) continue;
      const number = numbers[sentence] ?? UNKNOWN;
      const told = number === UNKNOWN ? 0 : this.#read.from(number) + TOKENS;
      this.tokens.shape(sentence, this.shapes.numberOf(sentence), told);
    }
  }

  #readSpan(from: number, to: number): void {
    this.#from = from;
    this.#to = to;
    this.#reader.begin(this.#units, from, to);
    let at = from;
    while (at < to && this.#steps < MOST_STEPS && this.tokens.count < MOST_TOKENS) {
      at = this.#beginsSentence(at) ? this.#sentence(at) : this.#step(at);
    }
    this.unread += Math.max(0, to - at);
    this.#reader.close(Math.min(at, to));
  }

  #step(at: number): number {
    this.#steps += 1;
    return this.#reader.step(at);
  }

  /** Whether a sentence that may be remembered begins at a place. */
  #beginsSentence(at: number): boolean {
    if (this.tokens.open) return false;
    const kind = kindOf(this.#units[at] ?? 0);
    if (kind !== LETTER && kind !== DIGIT) return false;
    if (at > this.#from && !isBlank(this.#units[at - 1] ?? 0)) return false;
    return this.#steps < MOST_STEPS - LONGEST_STRETCH && this.tokens.count < MOST_TOKENS - LONGEST_STRETCH;
  }

  #sentence(at: number): number {
    const stretch = this.#stretch;
    const { pending, lineStart } = this.#reader;
    if (!stretch.measure(this.#units, at, this.#to, lineStart)) return this.#step(at);
    stretch.follow(pending | (this.tokens.count === 0 ? FIRST : 0));
    const number = this.memory.find(this.#units, stretch);
    return number === UNKNOWN ? this.#meet(at) : this.#recall(number, at);
  }

  #recall(sentence: number, at: number): number {
    const { values } = this.#read;
    const from = this.#read.from(sentence);
    this.#steps += values[from + STEPS] ?? 0;
    this.#reader.pending = values[from + PENDING] ?? 0;
    this.tokens.recall(from + TOKENS, this.#read.to(sentence), at, sentence);
    return this.#stretch.end;
  }

  /** Reads a sentence that is not remembered, and remembers it when it was met before. */
  #meet(from: number): number {
    const { end, open } = this.#stretch;
    const { tokens } = this;
    const [{ sentences }, steps] = [tokens, this.#steps];
    let at = from;
    while (at < end) at = this.#step(at);
    if (open && at === end) this.#reader.close(end);
    const isOne = at === end && tokens.sentences === sentences + 1 && !tokens.open;
    if (isOne && !this.#reader.endsAbbreviated && this.memory.meets(this.#stretch)) {
      this.#remember(this.#steps - steps);
    }
    return at;
  }

  #remember(steps: number): void {
    const sentence = this.memory.add(this.#units, this.#stretch);
    this.#read.begin();
    this.#read.push(steps);
    this.#read.push(this.#reader.pending);
    this.tokens.tell(this.#stretch.from, sentence);
    this.#read.end(sentence);
  }
}

function isBlank(unit: number): boolean {
  const kind = kindOf(unit);
  return kind === SPACE || kind === NEWLINE;
}
