// Words as the matcher sees them: all words that are the same atoms are one symbol.
import type { Atom } from './phrase-items.ts';

/** What a word is to phrases. */
export interface WordSymbol {
  /** Numbers of its atoms, ascending. */
  readonly atoms: readonly number[];
  /** One of 64 bits for each atom, in two halves: lists without a common bit have no common atom. */
  readonly low: number;
  readonly high: number;
}

const NOTHING: WordSymbol = { atoms: [], low: 0, high: 0 };

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
    return this.#symbols.push({ atoms: numbers, low: lowBits(numbers), high: highBits(numbers) }) - 1;
  }

  of(symbol: number): WordSymbol {
    return this.#symbols[symbol] ?? NOTHING;
  }
}

export function lowBits(atoms: Iterable<number>): number {
  let bits = 0;
  for (const atom of atoms) if ((atom & 32) === 0) bits |= 1 << (atom & 31);
  return bits;
}

export function highBits(atoms: Iterable<number>): number {
  let bits = 0;
  for (const atom of atoms) if ((atom & 32) !== 0) bits |= 1 << (atom & 31);
  return bits;
}
