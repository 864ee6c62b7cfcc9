// The lists of this thread and those that other threads gave, read as one.
import { Lists, type Packed } from './lists.ts';
import type { Reader } from './reader.ts';

interface Shelf {
  readonly lists: Lists;
  /** By our number of a list theirs + 1; 0 where they have none. */
  readonly theirs: Uint32Array;
}

export class Shelves {
  readonly #own: Lists;
  readonly #given: Shelf[] = [];

  constructor(own: Lists) {
    this.#own = own;
  }

  /** `ours`: by their number of a list our own. */
  take(packed: Packed, ours: Uint32Array): void {
    const theirs = new Uint32Array(ours.reduce((most, number) => Math.max(most, number + 1), 0));
    for (const [number, own] of ours.entries()) theirs[own] = number + 1;
    this.#given.push({ lists: new Lists(undefined, packed), theirs });
  }

  /** Has each record of the list read. */
  read(list: number, take: (reader: Reader) => void): void {
    this.#own.read(list, take);
    for (const { lists, theirs } of this.#given) {
      const number = theirs[list] ?? 0;
      if (number > 0) lists.read(number - 1, take);
    }
  }
}
