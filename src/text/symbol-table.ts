// Words as the matcher sees them: all words that are the same atoms are one symbol.
import type { Atom } from './phrase-items.ts';

/** What a word is to phrases. */
export interface WordSymbol {
  /** Numbers of its atoms, ascending. */
  readonly atoms: readonly number[];
  /** `BITS` bits, one for each atom: lists without a common bit have no common atom. */
  readonly bits: Int32Array;
}

/**
 * The commonest 64 atoms, which are numbered first, have a bit to themselves; the others share 64 more. So a word that is
 * common is hardly ever taken for one that it is not.
 */
export const BITS = 128;
const OWN_BITS = 64;

const WORDS = BITS / 32;
const FIRST_CAPACITY = 1 << 10;
const NOTHING: WordSymbol = { atoms: [], bits: new Int32Array(WORDS) };

export class SymbolTable {
  readonly #numbers: ReadonlyMap<Atom, number>;
  /** Atoms → symbol. */
  readonly #known = new Map<string, number>([['', 0]]);
  readonly #symbols: WordSymbol[] = [NOTHING];
  /** By symbol: its bits, from `BITS / 32 × symbol` on, side by side since every word of a text asks for some. */
  bits = new Int32Array(WORDS * FIRST_CAPACITY);

  /** `numbers`: of the atoms that any phrase asks for. */
  constructor(numbers: ReadonlyMap<Atom, number>) {
    this.#numbers = numbers;
  }

  /** The symbol of a word that is all of these atoms; 0 when no phrase asks for any of them. */
  symbol(atoms: readonly Atom[]): number {
    const numbers: number[] = [];
    for (const atom of atoms) {
      const number = this.#numbers.get(atom);
      if (number !== undefined) numbers.push(number);
    }
    if (numbers.length === 0) return 0;
    const key = numbers.sort((a, b) => a - b).join(' ');
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const symbol = this.#symbols.push({ atoms: numbers, bits: bitsOf(numbers) }) - 1;
    this.#known.set(key, symbol);
    if (WORDS * symbol === this.bits.length) this.#grow();
    this.bits.set(this.of(symbol).bits, WORDS * symbol);
    return symbol;
  }

  of(symbol: number): WordSymbol {
    return this.#symbols[symbol] ?? NOTHING;
  }

  #grow(): void {
    const wider = new Int32Array(2 * this.bits.length);
    wider.set(this.bits);
    this.bits = wider;
  }
}

function bitsOf(atoms: readonly number[]): Int32Array {
  const bits = new Int32Array(WORDS);
  for (const atom of atoms) addBit(atom, bits, 0);
  return bits;
}

/** Adds the bit of an atom to the bits that begin at an index. */
export function addBit(atom: number, bits: Int32Array, from: number): void {
  const bit = atom < OWN_BITS ? atom : OWN_BITS + (atom % (BITS - OWN_BITS));
  const at = from + (bit >> 5);
  bits[at] = (bits[at] ?? 0) | (1 << (bit & 31));
}
