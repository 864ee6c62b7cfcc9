// The words met so far, each with all that is known of it, so that a word costs one look-up in a message and its stem,
// valence and classes are worked out once. Own hash table over character codes: no string is made for a known word, and
// what is known of a word lies together in memory. Bounded: once full it is emptied at the next message; what is known
// of a word never depends on words met before.
import { guessOf } from './language.ts';
import { Letters } from './letters.ts';
import { SPECIAL } from './word-classes.ts';

/** All that later steps ask of a word. */
export interface WordFacts {
  /** Input symbol of the phrase automaton; 0 when no phrase holds the word. */
  readonly symbol: number;
  /** Symbol of the second word of a contraction ("don't" is "do not"), or -1. */
  readonly second: number;
  /** -4 … +4, in hundredths. */
  readonly valence: number;
  /** Bits of `CLASS`. */
  readonly classes: number;
  /** Bits of `LANGUAGES` in which it is a common word. */
  readonly languages: number;
  /** How much it strengthens (> 0) or weakens (< 0) what follows, in hundredths: "very" 0.4. */
  readonly boost: number;
  /** Hash by which the trained layer knows it. */
  readonly gram: number;
  /** The same of its stem. */
  readonly stemGram: number;
}

const MOST_WORDS = 1 << 17;
const FIRST_CAPACITY = 1 << 13;
const USUAL_LENGTH = 8;
const HUNDREDTH = 0.01;

/** Places in the record of a word. */
const SYMBOL = 0;
const SECOND = 1;
const VALENCE = 2;
const CLASSES = 3;
const LANGUAGES = 4;
const BOOST = 5;
const SPELLED_FROM = 6;
const SPELLED_TO = 7;
const GRAM = 8;
const GUESS = 9;
const STEM_GRAM = 10;
const KIND = 11;
const NOTE = 12;
const STEM_NOTE = 13;
const RECORD = 14;
/** More than any sum of bits of `CLASS`. */
const CLASSES_END = 2 ** 21;

export class Vocabulary {
  /** Words known. */
  size = 0;
  #records = new Int32Array(RECORD * FIRST_CAPACITY);
  /** Pairs of word id + 1 and hash by slot; twice as many slots as words. */
  #slots = new Int32Array(4 * FIRST_CAPACITY);
  /** Spellings one after another. */
  #spellings = new Uint16Array(USUAL_LENGTH * FIRST_CAPACITY);
  #spelled = 0;
  /** By symbol and classes: the words met first that are nothing else. */
  readonly #kinds = new Map<number, number>();
  readonly #describe: (word: string) => WordFacts;

  constructor(describe: (word: string) => WordFacts) {
    this.#describe = describe;
    this.#clear();
  }

  /** Must be called between messages. True where ids of words met before are no longer valid. */
  startMessage(): boolean {
    const full = this.size > MOST_WORDS;
    if (full) this.#clear();
    return full;
  }

  /** The word met first that is the same but for its letters, as most names are; the word itself where it has a say. */
  kindOf(word: number): number {
    return this.#records[RECORD * word + KIND] ?? 0;
  }

  symbolOf(word: number): number {
    return this.#records[RECORD * word + SYMBOL] ?? 0;
  }

  secondOf(word: number): number {
    return this.#records[RECORD * word + SECOND] ?? -1;
  }

  valenceOf(word: number): number {
    return HUNDREDTH * (this.#records[RECORD * word + VALENCE] ?? 0);
  }

  classesOf(word: number): number {
    return this.#records[RECORD * word + CLASSES] ?? 0;
  }

  languagesOf(word: number): number {
    return this.#records[RECORD * word + LANGUAGES] ?? 0;
  }

  /** The languages that the word is guessed to be of, which is worked out when first asked. */
  guessOf(word: number): number {
    const known = this.#records[RECORD * word + GUESS] ?? 0;
    if (known !== 0) return known;
    const guess = guessOf(this.#spellingOf(word));
    this.#records[RECORD * word + GUESS] = guess;
    return guess;
  }

  #spellingOf(word: number): string {
    const from = this.#records[RECORD * word + SPELLED_FROM] ?? 0;
    const to = this.#records[RECORD * word + SPELLED_TO] ?? 0;
    return textOf(this.#spellings, from, to);
  }

  boostOf(word: number): number {
    return HUNDREDTH * (this.#records[RECORD * word + BOOST] ?? 0);
  }

  stemGramOf(word: number): number {
    return this.#records[RECORD * word + STEM_GRAM] ?? 0;
  }

  gramOf(word: number): number {
    return this.#records[RECORD * word + GRAM] ?? 0;
  }

  /** What was noted of the word and of its stem by who looked their grams up; 0 for nothing yet. */
  noteOf(word: number): number {
    return this.#records[RECORD * word + NOTE] ?? 0;
  }

  stemNoteOf(word: number): number {
    return this.#records[RECORD * word + STEM_NOTE] ?? 0;
  }

  note(word: number, note: number, stemNote: number): void {
    this.#records[RECORD * word + NOTE] = note;
    this.#records[RECORD * word + STEM_NOTE] = stemNote;
  }

  /** Id of the word spelled in `letters`, which must not be too long. */
  intern(letters: Letters): number {
    const { hash } = letters;
    const slots = this.#slots;
    const mask = (slots.length >> 1) - 1;
    let slot = (hash ^ (hash >>> 15)) & mask;
    for (;;) {
      const id = (slots[2 * slot] ?? 0) - 1;
      if (id < 0) return this.#add(letters);
      if (slots[2 * slot + 1] === hash && this.#equals(id, letters)) return id;
      slot = (slot + 1) & mask;
    }
  }

  #equals(id: number, { kept, length }: Letters): boolean {
    const from = this.#records[RECORD * id + SPELLED_FROM] ?? 0;
    if ((this.#records[RECORD * id + SPELLED_TO] ?? 0) - from !== length) return false;
    const spellings = this.#spellings;
    for (let at = 0; at < length; at += 1) if (spellings[from + at] !== kept[at]) return false;
    return true;
  }

  #add({ kept, length, hash }: Letters): number {
    if (RECORD * this.size === this.#records.length) this.#grow();
    const id = this.size;
    this.size += 1;
    const facts = this.#describe(textOf(kept, 0, length));
    const record = RECORD * id;
    this.#records[record + SYMBOL] = facts.symbol;
    this.#records[record + SECOND] = facts.second;
    this.#records[record + VALENCE] = facts.valence;
    this.#records[record + CLASSES] = facts.classes;
    this.#records[record + LANGUAGES] = facts.languages;
    this.#records[record + BOOST] = facts.boost;
    this.#records[record + GRAM] = facts.gram;
    this.#records[record + STEM_GRAM] = facts.stemGram;
    this.#records[record + KIND] = this.#kindOf(id, facts);
    this.#records[record + SPELLED_FROM] = this.#spelled;
    this.#spell(kept, length);
    this.#records[record + SPELLED_TO] = this.#spelled;
    place(this.#slots, id, hash);
    return id;
  }

  #kindOf(word: number, { symbol, second, valence, classes, languages, boost }: WordFacts): number {
    if (second >= 0 || valence !== 0 || languages !== 0 || boost !== 0) return word;
    const key = CLASSES_END * symbol + classes;
    const first = this.#kinds.get(key) ?? word;
    if (first === word) this.#kinds.set(key, word);
    return first;
  }

  #spell(units: Uint16Array, length: number): void {
    if (this.#spelled + length > this.#spellings.length) {
      const wider = new Uint16Array(2 * this.#spellings.length);
      wider.set(this.#spellings);
      this.#spellings = wider;
    }
    this.#spellings.set(units.subarray(0, length), this.#spelled);
    this.#spelled += length;
  }

  #grow(): void {
    const records = new Int32Array(2 * this.#records.length);
    records.set(this.#records);
    this.#records = records;
    const old = this.#slots;
    this.#slots = new Int32Array(2 * old.length);
    for (let at = 0; at < old.length; at += 2) {
      const id = (old[at] ?? 0) - 1;
      if (id >= 0) place(this.#slots, id, old[at + 1] ?? 0);
    }
  }

  #clear(): void {
    this.size = 0;
    this.#spelled = 0;
    this.#kinds.clear();
    this.#records = new Int32Array(RECORD * FIRST_CAPACITY);
    this.#slots = new Int32Array(4 * FIRST_CAPACITY);
    const letters = new Letters();
    for (const name of SPECIAL) {
      letters.clear();
      for (let at = 0; at < name.length; at += 1) letters.add(name.charCodeAt(at));
      this.intern(letters);
    }
  }
}

/** Unit by unit: to spread an array takes three times as long. */
function textOf(units: Uint16Array, from: number, to: number): string {
  let text = '';
  for (let at = from; at < to; at += 1) text += String.fromCharCode(units[at] ?? 0);
  return text;
}

function place(slots: Int32Array, id: number, hash: number): void {
  const mask = (slots.length >> 1) - 1;
  let slot = (hash ^ (hash >>> 15)) & mask;
  while (slots[2 * slot] !== 0) slot = (slot + 1) & mask;
  slots[2 * slot] = id + 1;
  slots[2 * slot + 1] = hash;
}
