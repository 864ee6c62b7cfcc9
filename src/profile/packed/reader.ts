// Reads what `Writer` wrote, field by field in the same order.
import type { Words } from './words.ts';

const LONG = 0xffff;

export class Reader {
  readonly #words: Words;
  #bytes: Buffer = Buffer.alloc(0);
  #at = 0;

  constructor(words: Words) {
    this.#words = words;
  }

  open(bytes: Buffer, start: number): this {
    this.#bytes = bytes;
    this.#at = start;
    return this;
  }

  byte(): number {
    return this.#bytes[this.#at++] ?? 0;
  }

  count(): number {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.byte();
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) return value >>> 0;
    }
  }

  double(): number {
    const value = this.#bytes.readDoubleLE(this.#at);
    this.#at += 8;
    return value;
  }

  number(): number {
    const value = this.count();
    return value === 0 ? this.double() : value - 1;
  }

  strength(): number {
    const thousandths = this.#bytes.readUInt16LE(this.#at);
    this.#at += 2;
    return thousandths === LONG ? this.double() : thousandths / 1000;
  }

  word(): string {
    return this.#words.textOf(this.count());
  }

  text(): string {
    const from = this.#passText();
    return this.#bytes.toString('utf8', from, this.#at);
  }

  skipText(): void {
    this.#passText();
  }

  /** Goes on behind a text; gives where it begins. */
  #passText(): number {
    const start = this.#at;
    const short = this.#bytes.readUInt16LE(start);
    const isLong = short === LONG;
    const from = start + (isLong ? 6 : 2);
    this.#at = from + (isLong ? this.#bytes.readUInt32LE(start + 2) : short);
    return from;
  }
}
