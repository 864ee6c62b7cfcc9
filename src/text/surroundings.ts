// The words of a sentence as bits, and of every four words in a row the bits together: one look tells that nothing near a
// word can begin what is looked for, which is so nearly always.
import type { WordView } from './joins.ts';
import { BITS, type SymbolTable } from './symbol-table.ts';

/** Words looked at together. */
export const NEAR = 4;
const WORDS = BITS / 32;
/** Places before the first word, the last of which is the edge of the sentence. */
const BEFORE = NEAR + 1;
const AROUND = 2 * BEFORE;

export class Surroundings {
  /** Bits of each word. */
  own = new Int32Array(WORDS << 8);
  /** Bits of each word and the three after it. */
  together = new Int32Array(WORDS << 8);
  readonly #symbols: SymbolTable;
  readonly #caret: number;
  readonly #dollar: number;
  #first = 0;

  constructor(symbols: SymbolTable, caret: number, dollar: number) {
    this.#symbols = symbols;
    this.#caret = caret;
    this.#dollar = dollar;
  }

  /** Reads a sentence; both arrays are about it until the next is read. */
  read({ symbols, first, after }: WordView): void {
    const length = WORDS * (after - first + AROUND);
    if (this.own.length < length) this.#makeRoom(2 * length);
    this.#first = first - BEFORE;
    const { own, together } = this;
    own.fill(0, 0, length);
    this.#put(this.#caret, first - 1);
    for (let word = first; word < after; word += 1) this.#put(symbols[word] ?? 0, word);
    this.#put(this.#dollar, after);
    for (let at = 0; at < length; at += 1) {
      together[at] =
        (own[at] ?? 0) | (own[at + WORDS] ?? 0) | (own[at + 2 * WORDS] ?? 0) | (own[at + 3 * WORDS] ?? 0);
    }
  }

  #put(symbol: number, word: number): void {
    const { bits } = this.#symbols;
    const from = WORDS * symbol;
    const at = this.at(word);
    for (let part = 0; part < WORDS; part += 1) this.own[at + part] = bits[from + part] ?? 0;
  }

  /** Where the bits of a word begin. */
  at(word: number): number {
    return WORDS * (word - this.#first);
  }

  #makeRoom(length: number): void {
    this.own = new Int32Array(length);
    this.together = new Int32Array(length);
  }
}
