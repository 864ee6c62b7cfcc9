// The central directory at the end of a zip archive: where each part lies, and how large it says it is.
// Source: PKWARE's APPNOTE 6.3, sections 4.3.12 to 4.3.16 and 4.5.3 (zip64).
import { CUT_SHORT, Damage } from './damage.ts';

/** A part as the directory describes it. */
export interface Entry {
  /** As the archive spells it. */
  readonly name: string;
  readonly method: number;
  readonly flags: number;
  readonly checksum: number;
  readonly compressedSize: number;
  readonly size: number;
  /** Of its local header. */
  readonly offset: number;
}

const END = { signature: 0x06054b50, size: 22, count: 10, directorySize: 12, directoryOffset: 16 };
const END64 = { signature: 0x06064b50, size: 56, count: 32, directorySize: 40, directoryOffset: 48 };
const LOCATOR64 = { signature: 0x07064b50, size: 20, offset: 8 };
const HEADER = {
  signature: 0x02014b50,
  size: 46,
  flags: 8,
  method: 10,
  checksum: 16,
  compressedSize: 20,
  fullSize: 24,
  nameLength: 28,
  extraLength: 30,
  commentLength: 32,
  offset: 42,
};

const LONGEST_COMMENT = 0xffff;
/** Stands where the number itself is too large for its place and stands in a zip64 field. */
const ELSEWHERE = 0xffffffff;
const ZIP64_FIELD = 1;

interface Directory {
  readonly start: number;
  readonly count: number;
  /** Bytes put in front of the archive, by which all its offsets are too small. */
  readonly shift: number;
}

/** All parts by name (see `partName`); of two with one name the last. Throws Damage. */
export function findEntries(bytes: Buffer): ReadonlyMap<string, Entry> {
  const { start, count, shift } = findDirectory(bytes);
  const entries = new Map<string, Entry>();
  for (let at = start, index = 0; index < count; index++) {
    if (at + HEADER.size > bytes.length || bytes.readUInt32LE(at) !== HEADER.signature)
      throw new Damage(CUT_SHORT);
    const nameEnd = at + HEADER.size + bytes.readUInt16LE(at + HEADER.nameLength);
    const extraEnd = nameEnd + bytes.readUInt16LE(at + HEADER.extraLength);
    const name = bytes.toString('utf8', at + HEADER.size, nameEnd);
    const known = entries.get(partName(name));
    const key = known === undefined || known.name === name ? partName(name) : spelling(name);
    entries.set(key, readEntry(name, bytes, at, bytes.subarray(nameEnd, extraEnd), shift));
    at = extraEnd + bytes.readUInt16LE(at + HEADER.commentLength);
  }
  return entries;
}

function readEntry(name: string, bytes: Buffer, at: number, extra: Buffer, shift: number): Entry {
  const wide = wideNumbers(extra);
  const number = (place: number): number => {
    const value = bytes.readUInt32LE(at + place);
    return value === ELSEWHERE ? (wide.shift() ?? value) : value;
  };
  const size = number(HEADER.fullSize);
  const compressedSize = number(HEADER.compressedSize);
  return {
    name,
    method: bytes.readUInt16LE(at + HEADER.method),
    flags: bytes.readUInt16LE(at + HEADER.flags),
    checksum: bytes.readUInt32LE(at + HEADER.checksum),
    size,
    compressedSize,
    offset: number(HEADER.offset) + shift,
  };
}

/** Numbers of the zip64 field, in the order in which the header lacks them. */
function wideNumbers(extra: Buffer): number[] {
  const numbers: number[] = [];
  for (let at = 0; at + 4 <= extra.length; ) {
    const end = Math.min(extra.length, at + 4 + extra.readUInt16LE(at + 2));
    if (extra.readUInt16LE(at) === ZIP64_FIELD)
      for (let place = at + 4; place + 8 <= end; place += 8)
        numbers.push(Number(extra.readBigUInt64LE(place)));
    at = end;
  }
  return numbers;
}

function findDirectory(bytes: Buffer): Directory {
  const least = Math.max(0, bytes.length - END.size - LONGEST_COMMENT);
  for (let at = bytes.length - END.size; at >= least; at--)
    if (bytes.readUInt32LE(at) === END.signature)
      return wideDirectory(bytes, at) ?? directoryBefore(bytes, at);
  throw new Damage(CUT_SHORT);
}

function directoryBefore(bytes: Buffer, end: number): Directory {
  const start = end - bytes.readUInt32LE(end + END.directorySize);
  if (start < 0) throw new Damage(CUT_SHORT);
  const shift = start - bytes.readUInt32LE(end + END.directoryOffset);
  return { start, count: bytes.readUInt16LE(end + END.count), shift };
}

function wideDirectory(bytes: Buffer, end: number): Directory | undefined {
  const locator = end - LOCATOR64.size;
  if (locator < 0 || bytes.readUInt32LE(locator) !== LOCATOR64.signature) return undefined;
  const at = Number(bytes.readBigUInt64LE(locator + LOCATOR64.offset));
  if (at + END64.size > bytes.length || bytes.readUInt32LE(at) !== END64.signature) return undefined;
  const start = Number(bytes.readBigUInt64LE(at + END64.directoryOffset));
  return { start, count: Number(bytes.readBigUInt64LE(at + END64.count)), shift: 0 };
}

/** Key of a part whose name differs from another's by case alone. */
export function spelling(name: string): string {
  return `\0${name}`;
}

/** Part names differ neither by case nor by the slash that a program prefers. */
export function partName(name: string): string {
  const path = name.replaceAll('\\', '/').toLowerCase();
  return path.startsWith('/') ? path.slice(1) : path;
}
