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

const NOTHING: WordSymbol = { atoms: [], bits: new Int32Array(BITS / 32) };

export class SymbolTable {
  readonly #numbers: ReadonlyMap<Atom, number>;
  /** Atoms → symbol. */
  readonly #known = new Map<string, number>([['', 0]]);
  readonly #symbols: WordSymbol[] = [NOTHING];

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
    this.#known.set(key, this.#symbols.length);
    return this.#symbols.push({ atoms: numbers, bits: bitsOf(numbers) }) - 1;
  }

  of(symbol: number): WordSymbol {
    return this.#symbols[symbol] ?? NOTHING;
  }
}

function bitsOf(atoms: readonly number[]): Int32Array {
  const bits = new Int32Array(BITS / 32);
  for (const atom of atoms) addBit(atom, bits, 0);
  return bits;
}

/** Adds the bit of an atom to the bits that begin at an index. */
export function addBit(atom: number, bits: Int32Array, from: number): void {
  const bit = atom < OWN_BITS ? atom : OWN_BITS + (atom % (BITS - OWN_BITS));
  const at = from + (bit >> 5);
  bits[at] = (bits[at] ?? 0) | (1 << (bit & 31));
}
