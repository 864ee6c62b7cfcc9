// The lists of this thread and those that others gave, read as one. Others may be many, and most lists are in few of them.
import { type Allowance, Lists, type Packed } from './lists.ts';
import type { Reader } from './reader.ts';

/** A list that is ours, as another has it. */
interface Piece {
  readonly lists: Lists;
  readonly number: number;
  /** The same list as yet another has it. */
  readonly next: Piece | undefined;
}

/** What others gave, and what each of their numbers is of ours. */
interface Shelf {
  readonly packed: Packed;
  readonly ours: Uint32Array;
}

/** Shelves as another thread can have them. */
export interface SharedShelves {
  readonly own: Packed;
  readonly given: readonly Shelf[];
}

export function sharedShelves({ own, given }: SharedShelves, allowance: Allowance | undefined): Shelves {
  const shelves = new Shelves(new Lists(allowance, own), allowance);
  for (const { packed, ours } of given) shelves.take(packed, ours);
  return shelves;
}

export class Shelves {
  readonly #own: Lists;
  readonly #allowance: Allowance | undefined;
  readonly #given: Shelf[] = [];
  /** By our number of a list. */
  readonly #pieces: (Piece | undefined)[] = [];

  constructor(own: Lists, allowance: Allowance | undefined) {
    this.#own = own;
    this.#allowance = allowance;
  }

  /** `ours`: by their number of a list our own. */
  take(packed: Packed, ours: Uint32Array): void {
    this.#given.push({ packed, ours });
    const lists = new Lists(this.#allowance, packed);
    for (const [number, own] of ours.entries())
      this.#pieces[own] = { lists, number, next: this.#pieces[own] };
  }

  /** Nothing may be added any more. */
  share(): SharedShelves {
    return { own: this.#own.give(), given: this.#given };
  }

  /** Has each record of the list read. */
  read(list: number, take: (reader: Reader) => void): void {
    this.#own.read(list, take);
    for (let piece = this.#pieces[list]; piece !== undefined; piece = piece.next)
      piece.lists.read(piece.number, take);
  }
}
