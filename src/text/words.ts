// The words met so far, each with all that is known of it, so that a word costs one look-up in a message and its stem,
// valence and classes are worked out once. Own hash table over character codes: no string is made for a known word.
// Bounded: once full it is emptied at the next message; what is known of a word never depends on words met before.
import { Letters } from './letters.ts';
import { SPECIAL } from './word-classes.ts';

/** All that later steps ask of a word. */
export interface WordFacts {
  /** Input symbol of the phrase automaton; 0 when no phrase holds the word. */
  readonly symbol: number;
  /** Symbol of the second word of a contraction ("don't" is "do not"), or -1. */
  readonly second: number;
  /** -4 … +4. */
  readonly valence: number;
  /** Bits of `CLASS`. */
  readonly classes: number;
  /** Bits of `LANGUAGES` in which it is a common word. */
  readonly languages: number;
  /** How much it strengthens (> 0) or weakens (< 0) what follows: "very" 0.3. */
  readonly boost: number;
}

const MOST_WORDS = 1 << 17;
const FIRST_CAPACITY = 1 << 13;
const USUAL_LENGTH = 8;

export class Vocabulary {
  symbols = new Int32Array(FIRST_CAPACITY);
  seconds = new Int32Array(FIRST_CAPACITY);
  valences = new Float32Array(FIRST_CAPACITY);
  classes = new Int32Array(FIRST_CAPACITY);
  languages = new Int32Array(FIRST_CAPACITY);
  boosts = new Float32Array(FIRST_CAPACITY);
  #hashes = new Int32Array(FIRST_CAPACITY);
  /** Word id + 1 by slot; twice as many slots as words. */
  #slots = new Int32Array(2 * FIRST_CAPACITY);
  /** Spellings one after another; that of word `id` is `[#offsets[id], #offsets[id + 1])`. */
  #spellings = new Uint16Array(FIRST_CAPACITY * USUAL_LENGTH);
  #offsets = new Int32Array(FIRST_CAPACITY + 1);
  /** Words known. */
  size = 0;
  readonly #describe: (word: string) => WordFacts;

  constructor(describe: (word: string) => WordFacts) {
    this.#describe = describe;
    this.#clear();
  }

  /** Must be called between messages: word ids of the message before are no longer valid. */
  startMessage(): void {
    if (this.size > MOST_WORDS) this.#clear();
  }

  /** Id of the word spelled in `letters`, which must not be too long. */
  intern(letters: Letters): number {
    const { hash } = letters;
    const mask = this.#slots.length - 1;
    let slot = (hash ^ (hash >>> 15)) & mask;
    for (;;) {
      const id = (this.#slots[slot] ?? 0) - 1;
      if (id < 0) return this.#add(letters);
      if (this.#hashes[id] === hash && this.#equals(id, letters)) return id;
      slot = (slot + 1) & mask;
    }
  }

  #equals(id: number, { units, length }: Letters): boolean {
    const spelling = this.#spellings;
    const from = this.#offsets[id] ?? 0;
    if ((this.#offsets[id + 1] ?? 0) - from !== length) return false;
    for (let at = 0; at < length; at += 1) if (spelling[from + at] !== units[at]) return false;
    return true;
  }

  #add({ units, length, hash }: Letters): number {
    if (this.size === this.#hashes.length) this.#grow();
    const id = this.size;
    this.size += 1;
    const facts = this.#describe(String.fromCharCode(...units.subarray(0, length)));
    this.#spell(id, units, length);
    this.symbols[id] = facts.symbol;
    this.seconds[id] = facts.second;
    this.valences[id] = facts.valence;
    this.classes[id] = facts.classes;
    this.languages[id] = facts.languages;
    this.boosts[id] = facts.boost;
    this.#hashes[id] = hash;
    this.#place(id, hash);
    return id;
  }

  #spell(id: number, units: Uint16Array, length: number): void {
    const from = this.#offsets[id] ?? 0;
    if (from + length > this.#spellings.length) {
      const wider = new Uint16Array(2 * this.#spellings.length);
      wider.set(this.#spellings);
      this.#spellings = wider;
    }
    this.#spellings.set(units.subarray(0, length), from);
    this.#offsets[id + 1] = from + length;
  }

  #place(id: number, hash: number): void {
    const mask = this.#slots.length - 1;
    let slot = (hash ^ (hash >>> 15)) & mask;
    while (this.#slots[slot] !== 0) slot = (slot + 1) & mask;
    this.#slots[slot] = id + 1;
  }

  #grow(): void {
    const capacity = 2 * this.#hashes.length;
    this.symbols = widen(this.symbols, new Int32Array(capacity));
    this.seconds = widen(this.seconds, new Int32Array(capacity));
    this.valences = widen(this.valences, new Float32Array(capacity));
    this.classes = widen(this.classes, new Int32Array(capacity));
    this.languages = widen(this.languages, new Int32Array(capacity));
    this.boosts = widen(this.boosts, new Float32Array(capacity));
    this.#hashes = widen(this.#hashes, new Int32Array(capacity));
    this.#offsets = widen(this.#offsets, new Int32Array(capacity + 1));
    this.#slots = new Int32Array(2 * capacity);
    for (let id = 0; id < this.size; id += 1) this.#place(id, this.#hashes[id] ?? 0);
  }

  #clear(): void {
    this.size = 0;
    this.#spellings = new Uint16Array(FIRST_CAPACITY * USUAL_LENGTH);
    this.#offsets = new Int32Array(FIRST_CAPACITY + 1);
    this.#hashes = new Int32Array(FIRST_CAPACITY);
    this.#slots = new Int32Array(2 * FIRST_CAPACITY);
    this.symbols = new Int32Array(FIRST_CAPACITY);
    this.seconds = new Int32Array(FIRST_CAPACITY);
    this.valences = new Float32Array(FIRST_CAPACITY);
    this.classes = new Int32Array(FIRST_CAPACITY);
    this.languages = new Int32Array(FIRST_CAPACITY);
    this.boosts = new Float32Array(FIRST_CAPACITY);
    const letters = new Letters();
    for (const name of SPECIAL) {
      letters.readAll(name, 0, name.length);
      this.intern(letters);
    }
  }
}

function widen<Numbers extends Int32Array | Float32Array>(from: Numbers, to: Numbers): Numbers {
  to.set(from);
  return to;
}
