// Records of what is kept, packed into large blocks of bytes: millions of small objects would cost ten times the memory,
// and the collector of garbage would walk over them again and again. Texts are UTF-8 and lie in the record itself, so that
// nothing of what was read is kept alive.
import { isSpace } from './spaces.ts';
import { unitsOf } from './units.ts';
import { putCode, putWide } from './utf8.ts';
import type { Words } from './words.ts';

const BLOCK = 2 ** 20;
/** Records begin at multiples of this, so that four bytes address 32 GB. */
const UNIT = 8;
const UNITS = BLOCK / UNIT;
/** Address of the record before it in its list, and length: four bytes each. */
const HEAD = 8;
/** Lengths from here on do not fit into two bytes. */
const LONG = 0xffff;
const ELLIPSIS = 0x2026;
const BLANK = 0x20;
/** UTF-8 takes so many bytes for one UTF-16 code unit at most. */
const WIDEST = 3;
/** And for two that are a pair. */
const WIDEST_PAIR = 4;

/** A stretch of a text to keep: white space folded, cut after `longest` characters; `…` marks both kinds of cut. */
export interface Passage {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly longest: number;
  /** Something before it was cut off. */
  readonly isContinued: boolean;
}

/** Where a record lies. */
export interface Place {
  readonly bytes: Buffer;
  readonly start: number;
  readonly end: number;
  /** Address of the record before it in its list; 0 for the first. */
  readonly previous: number;
}

export class Writer {
  readonly words: Words;
  readonly blocks: Buffer[];
  #block: Buffer = Buffer.alloc(0);
  #number = 0;
  #start = 0;
  #at = 0;

  /** `blocks`: what another writer wrote, to be read on. */
  constructor(words: Words, blocks: Buffer[]) {
    this.words = words;
    this.blocks = blocks;
  }

  /** Bytes in use. */
  get filled(): number {
    return this.#number * BLOCK + this.#at;
  }

  begin(): void {
    this.#start = Math.ceil(this.#at / UNIT) * UNIT;
    this.#at = this.#start;
    if (this.#start + HEAD > BLOCK) this.#turnTo(this.#number + 1, BLOCK);
    else this.#room(HEAD);
    this.#at += HEAD;
  }

  /** Ends the record and gives its address. `previous`: address of the one before it in its list, or 0. */
  finish(previous: number): number {
    this.#block.writeUInt32LE(previous, this.#start);
    this.#block.writeUInt32LE(this.#at - this.#start - HEAD, this.#start + UNIT / 2);
    return this.#number * UNITS + this.#start / UNIT + 1;
  }

  at(address: number): Place {
    const bytes = this.blocks[Math.floor((address - 1) / UNITS)] ?? this.#block;
    const head = ((address - 1) % UNITS) * UNIT;
    const start = head + HEAD;
    const end = start + bytes.readUInt32LE(head + UNIT / 2);
    return { bytes, start, end, previous: bytes.readUInt32LE(head) };
  }

  /** Forgets all records; the room that they took is used again. */
  clear(): void {
    this.blocks.length = Math.min(this.blocks.length, this.#number + 1);
    this.#number = 0;
    this.#block = this.blocks[0] ?? this.#block;
    this.#start = 0;
    this.#at = 0;
  }

  /** Forgets all records and gives their room back. */
  release(): void {
    this.blocks.length = 0;
    this.#block = Buffer.alloc(0);
    this.clear();
  }

  byte(value: number): void {
    this.#room(1);
    this.#block[this.#at++] = value;
  }

  /** A whole number from 0 to 2³¹ - 1. */
  count(value: number): void {
    this.#room(5);
    let rest = value;
    for (; rest >= 0x80; rest >>>= 7) this.#block[this.#at++] = (rest & 0x7f) | 0x80;
    this.#block[this.#at++] = rest;
  }

  double(value: number): void {
    this.#room(8);
    this.#at = this.#block.writeDoubleLE(value, this.#at);
  }

  /** Any number; small whole ones take little room. */
  number(value: number): void {
    const isSmall = Number.isInteger(value) && value >= 0 && value < 2 ** 31 - 1;
    this.count(isSmall ? value + 1 : 0);
    if (!isSmall) this.double(value);
  }

  /** 0 … 1: most have three decimals at most. */
  strength(value: number): void {
    const thousandths = Math.round(value * 1000);
    const isExact = thousandths / 1000 === value && thousandths >= 0 && thousandths < LONG;
    this.#room(2);
    this.#at = this.#block.writeUInt16LE(isExact ? thousandths : LONG, this.#at);
    if (!isExact) this.double(value);
  }

  word(text: string): void {
    this.count(this.words.numberOf(text));
  }

  text(text: string): void {
    const place = this.#beginText(text.length);
    const block = this.#block;
    let at = this.#at;
    for (let index = 0; index < text.length; index++) {
      const code = text.charCodeAt(index);
      if (code < 0x80) block[at++] = code;
      else {
        const end = putWide(block, at, code, index + 1 < text.length ? text.charCodeAt(index + 1) : 0);
        if (end - at === WIDEST_PAIR) index += 1;
        at = end;
      }
    }
    this.#at = at;
    this.#endText(place, text.length);
  }

  passage({ text, start, end, longest, isContinued }: Passage): void {
    const isCut = end - start > longest;
    const stop = isCut ? start + longest : end;
    const most = stop - start + 2;
    const place = this.#beginText(most);
    if (isContinued) this.#at = putCode(this.#block, this.#at, ELLIPSIS);
    this.#folded(unitsOf(text), start, stop);
    if (isCut) this.#at = putCode(this.#block, this.#at, ELLIPSIS);
    this.#endText(place, most);
  }

  /** White space folded. Most of a run's bytes come by here, so that the way of plain characters is short. */
  #folded(units: Uint16Array, start: number, stop: number): void {
    const [block, begun] = [this.#block, this.#at];
    let at = begun;
    let last = BLANK;
    for (let index = start; index < stop; index++) {
      const code = units[index] ?? 0;
      if ((code <= BLANK || code >= 0x80) && isSpace(code)) {
        if (last !== BLANK) block[at++] = BLANK;
        last = BLANK;
        continue;
      }
      last = code;
      if (code < 0x80) {
        block[at++] = code;
        continue;
      }
      const end = putWide(block, at, code, unitAt(units, index + 1, stop));
      if (end - at === WIDEST_PAIR) index += 1;
      at = end;
    }
    this.#at = last === BLANK && at > begun ? at - 1 : at;
  }

  /** Leaves room for a length and for so many code units; gives the place of the length. */
  #beginText(most: number): number {
    this.#room(6 + most * WIDEST);
    const at = this.#at;
    this.#at += most * WIDEST < LONG ? 2 : 6;
    return at;
  }

  #endText(at: number, most: number): void {
    if (most * WIDEST < LONG) {
      this.#block.writeUInt16LE(this.#at - at - 2, at);
      return;
    }
    this.#block.writeUInt16LE(LONG, at);
    this.#block.writeUInt32LE(this.#at - at - 6, at + 2);
  }

  #room(bytes: number): void {
    if (this.#at + bytes > this.#block.length) this.#turnTo(this.#number + (this.#start > 0 ? 1 : 0), bytes);
  }

  /** Goes on in that block, which becomes large enough, with what the record has so far. */
  #turnTo(number: number, bytes: number): void {
    const begun = this.#block.subarray(this.#start, this.#at);
    const needed = begun.length + bytes;
    const next = this.blocks[number];
    const isFit = next !== undefined && next !== this.#block && next.length >= needed;
    const block = isFit ? next : blockOf(needed > BLOCK ? needed * 2 : BLOCK);
    begun.copy(block);
    this.blocks[number] = block;
    this.#block = block;
    this.#number = number;
    this.#start = 0;
    this.#at = begun.length;
  }
}

/** Memory that all threads can read. */
function blockOf(bytes: number): Buffer {
  return Buffer.from(new SharedArrayBuffer(bytes));
}

/** 0 where nothing more belongs to the text. */
function unitAt(units: Uint16Array, index: number, stop: number): number {
  return index < stop ? (units[index] ?? 0) : 0;
}
