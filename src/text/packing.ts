// Compiled phrases as bytes, and back. Whole numbers are written as differences to the one two places before (edges are
// pairs of atom and target), in as few bytes of seven bits as they need. Equal phrases give equal bytes.
import type { CompiledPhrases } from './compiled-phrases.ts';
import type { GraphTables } from './phrase-graph.ts';
import type { Rows } from './rows.ts';

const STRIDE = 2;

export function packed(phrases: CompiledPhrases): Uint8Array {
  const atoms = Buffer.from(phrases.atoms.join('\n'));
  const bytes: number[] = [];
  write(bytes, atoms.length);
  for (const byte of atoms) bytes.push(byte);
  writeGraph(bytes, phrases.parts);
  writeGraph(bytes, phrases.sides);
  writeRows(bytes, phrases.payloads);
  writeRows(bytes, phrases.joins);
  return Uint8Array.from(bytes);
}

export function unpacked(bytes: Uint8Array): CompiledPhrases {
  const reader = new Reader(bytes);
  return {
    atoms: reader.text().split('\n'),
    parts: readGraph(reader),
    sides: readGraph(reader),
    payloads: readRows(reader),
    joins: readRows(reader),
  };
}

function writeGraph(bytes: number[], { edges, parts, lengths }: GraphTables): void {
  writeRows(bytes, edges);
  writeNumbers(bytes, parts);
  writeNumbers(bytes, lengths);
}

function readGraph(reader: Reader): GraphTables {
  return { edges: readRows(reader), parts: reader.numbers(), lengths: reader.numbers() };
}

function writeRows(bytes: number[], { offsets, values }: Rows): void {
  writeNumbers(bytes, offsets);
  writeNumbers(bytes, values);
}

function readRows(reader: Reader): Rows {
  return { offsets: reader.numbers(), values: reader.numbers() };
}

function writeNumbers(bytes: number[], numbers: Int32Array): void {
  write(bytes, numbers.length);
  numbers.forEach((number, at) => {
    const difference = number - (numbers[at - STRIDE] ?? 0);
    write(bytes, difference < 0 ? -2 * difference - 1 : 2 * difference);
  });
}

function write(bytes: number[], number: number): void {
  let rest = number;
  for (; rest >= 0x80; rest >>>= 7) bytes.push((rest & 0x7f) | 0x80);
  bytes.push(rest);
}

class Reader {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  text(): string {
    const length = this.#number();
    this.#at += length;
    return Buffer.from(this.#bytes.subarray(this.#at - length, this.#at)).toString();
  }

  /** In one loop: there are half a million of them. */
  numbers(): Int32Array {
    const numbers = new Int32Array(this.#number());
    const bytes = this.#bytes;
    let next = this.#at;
    let before = 0;
    let last = 0;
    for (let at = 0; at < numbers.length; at += 1) {
      let byte = bytes[next++] ?? 0;
      let coded = byte & 0x7f;
      for (let shift = 7; byte >= 0x80; shift += 7) {
        byte = bytes[next++] ?? 0;
        coded |= (byte & 0x7f) << shift;
      }
      const number = before + ((coded >>> 1) ^ -(coded & 1));
      numbers[at] = number;
      before = last;
      last = number;
    }
    this.#at = next;
    return numbers;
  }

  #number(): number {
    let number = 0;
    let shift = 0;
    let byte = 0x80;
    while (byte >= 0x80) {
      byte = this.#bytes[this.#at] ?? 0;
      this.#at += 1;
      number |= (byte & 0x7f) << shift;
      shift += 7;
    }
    return number >>> 0;
  }
}
