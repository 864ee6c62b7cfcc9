// Sentences that came more than once, by number: greetings, signatures, canned answers. What a step of listening found in
// one is kept by that number and told again when the same characters, or words that are the same to it, come again. A
// sentence is remembered from its second coming on, so that text which never repeats costs a look and takes no room.
// Bounded: once full all is to be forgotten; what is heard never depends on what is remembered.
import { FigureTable, MemoryTable, UNKNOWN } from './memory-table.ts';

/** What a sentence is looked up by. */
export interface Key {
  /** Where its units stand. */
  readonly from: number;
  readonly end: number;
  /** What besides its units decides how it is heard: a byte. */
  readonly edges: number;
  /** Of all of these. */
  readonly hash: number;
}

const MOST_SENTENCES = 1 << 14;
const MOST_UNITS = 1 << 21;
/** Numbers in any one table. */
const MOST_KEPT = 1 << 21;
const USUAL_LENGTH = 64;
const DOORS = 1 << 16;

export class SentenceMemory {
  #size = 0;
  /** Pairs of number + 1 and hash by slot. */
  readonly #slots = new Int32Array(4 * MOST_SENTENCES);
  /** By number: where its units begin; one more entry than sentences. */
  readonly #starts = new Int32Array(MOST_SENTENCES + 1);
  readonly #edges = new Uint8Array(MOST_SENTENCES);
  #units = new Uint16Array(USUAL_LENGTH << 8);
  /** Of sentences met lately one half of the hash, by the other half. */
  readonly #met = new Uint16Array(DOORS);
  readonly #tables: MemoryTable[] = [];
  readonly #figures: FigureTable[] = [];

  /** A table for what a step finds in sentences, emptied whenever they are forgotten. */
  table(): MemoryTable {
    const table = new MemoryTable(MOST_SENTENCES);
    this.#tables.push(table);
    return table;
  }

  /** The same for a few fractions of each sentence. */
  figures(width: number): FigureTable {
    const figures = new FigureTable(MOST_SENTENCES, width);
    this.#figures.push(figures);
    return figures;
  }

  /** Whether all is to be forgotten before the next message. */
  get isFull(): boolean {
    const full = this.#size === MOST_SENTENCES || (this.#starts[this.#size] ?? 0) > MOST_UNITS;
    return full || this.#tables.some(({ size }) => size > MOST_KEPT);
  }

  forget(): void {
    this.#size = 0;
    this.#slots.fill(0);
    this.#met.fill(0);
    for (const table of [...this.#tables, ...this.#figures]) table.clear();
  }

  /** Number of a sentence, or `UNKNOWN`. */
  find(units: Uint16Array, key: Key): number {
    const { hash } = key;
    const slots = this.#slots;
    const mask = (slots.length >> 1) - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const number = (slots[2 * slot] ?? 0) - 1;
      if (number < 0) return UNKNOWN;
      if (slots[2 * slot + 1] === hash && this.#equals(number, units, key)) return number;
    }
  }

  /** Whether an unknown sentence was likely met before; it will have been from now on. */
  meets({ hash }: Key): boolean {
    const door = hash & (DOORS - 1);
    const rest = hash >>> 16;
    if (this.#met[door] === rest) return this.#size < MOST_SENTENCES;
    this.#met[door] = rest;
    return false;
  }

  /** Remembers an unknown sentence that was met before. */
  add(units: Uint16Array, { from, end, edges, hash }: Key): number {
    const number = this.#size;
    const start = this.#starts[number] ?? 0;
    const after = start + end - from;
    if (after > this.#units.length) this.#grow();
    this.#units.set(units.subarray(from, end), start);
    this.#starts[number + 1] = after;
    this.#edges[number] = edges;
    this.#size = number + 1;
    const mask = (this.#slots.length >> 1) - 1;
    let slot = hash & mask;
    while (this.#slots[2 * slot] !== 0) slot = (slot + 1) & mask;
    this.#slots[2 * slot] = number + 1;
    this.#slots[2 * slot + 1] = hash;
    return number;
  }

  #equals(number: number, units: Uint16Array, { from, end, edges }: Key): boolean {
    const start = this.#starts[number] ?? 0;
    const length = end - from;
    if ((this.#starts[number + 1] ?? 0) - start !== length || this.#edges[number] !== edges) return false;
    const own = this.#units;
    for (let at = 0; at < length; at += 1) if (own[start + at] !== units[from + at]) return false;
    return true;
  }

  #grow(): void {
    const wider = new Uint16Array(2 * this.#units.length);
    wider.set(this.#units);
    this.#units = wider;
  }
}
