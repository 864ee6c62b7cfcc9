// Records in lists, one list for each party. A record is written after all others, and remembers where the one before it
// in its list lies.
import { Reader } from './reader.ts';
import { Words } from './words.ts';
import { Writer } from './writer.ts';

export class Lists {
  readonly #writer: Writer;
  readonly #reader: Reader;
  /** Address of the newest record of each list; 0 where there is none. */
  #heads = new Uint32Array(1024);

  constructor() {
    const words = new Words();
    this.#writer = new Writer(words);
    this.#reader = new Reader(words);
  }

  /** Adds a record to the list: what is written until `finish`. */
  begin(): Writer {
    this.#writer.begin();
    return this.#writer;
  }

  finish(list: number): void {
    if (list >= this.#heads.length) this.#grow(list);
    this.#heads[list] = this.#writer.finish(this.#heads[list] ?? 0);
  }

  /** Has each record of the list read, in the order in which they came. */
  read(list: number, take: (reader: Reader) => void): void {
    const places = [];
    for (let address = this.#heads[list] ?? 0; address !== 0; ) {
      const place = this.#writer.at(address);
      places.push(place);
      address = place.previous;
    }
    for (const { bytes, start } of places.reverse()) take(this.#reader.open(bytes, start));
  }

  #grow(list: number): void {
    const heads = new Uint32Array(Math.max(list + 1, this.#heads.length * 2));
    heads.set(this.#heads);
    this.#heads = heads;
  }
}
