// Any value of plain data as bytes: for facts that are few beside messages, and so need no layout of their own. Names of
// fields and short texts are words.
import type { Reader } from './reader.ts';
import type { Writer } from './writer.ts';

const TAG = { no: 0, yes: 1, number: 2, word: 3, text: 4, fields: 5, map: 6, list: 7, nothing: 8 } as const;

/** Longer texts hardly recur. */
const LONGEST_WORD = 24;
/** Beyond so many words the next ones are no longer taken in: they may be ids, each of its own. */
const MOST_WORDS = 50_000;

/** Throws TypeError for what is no plain data. */
export function writeValue(writer: Writer, value: unknown): void {
  if (typeof value === 'string') writeText(writer, value);
  else if (typeof value === 'number') {
    writer.byte(TAG.number);
    writer.number(value);
  } else if (typeof value === 'boolean') writer.byte(value ? TAG.yes : TAG.no);
  else if (value === undefined) writer.byte(TAG.nothing);
  else if (value instanceof Map) writeMap(writer, value);
  else if (Array.isArray(value)) writeList(writer, value);
  else if (typeof value === 'object' && value !== null) writeFields(writer, value);
  else throw new TypeError(`${typeof value} cannot be kept`);
}

function writeText(writer: Writer, text: string): void {
  const isWord = text.length <= LONGEST_WORD && writer.words.size < MOST_WORDS;
  writer.byte(isWord ? TAG.word : TAG.text);
  if (isWord) writer.word(text);
  else writer.text(text);
}

function writeMap(writer: Writer, map: ReadonlyMap<unknown, unknown>): void {
  writer.byte(TAG.map);
  writer.count(map.size);
  for (const [key, value] of map) {
    writeValue(writer, key);
    writeValue(writer, value);
  }
}

function writeList(writer: Writer, list: readonly unknown[]): void {
  writer.byte(TAG.list);
  writer.count(list.length);
  for (const value of list) writeValue(writer, value);
}

const NONE: ReadonlySet<string> = new Set();

/** Plain data but for the fields named in `without`. */
export function writeFields(writer: Writer, fields: object, without: ReadonlySet<string> = NONE): void {
  const entries = Object.entries(fields);
  let count = entries.length;
  for (const [name] of entries) if (without.has(name)) count -= 1;
  writer.byte(TAG.fields);
  writer.count(count);
  for (const [name, value] of entries) {
    if (without.has(name)) continue;
    writer.word(name);
    writeValue(writer, value);
  }
}

export function readValue(reader: Reader): unknown {
  switch (reader.byte()) {
    case TAG.no:
      return false;
    case TAG.yes:
      return true;
    case TAG.number:
      return reader.number();
    case TAG.word:
      return reader.word();
    case TAG.text:
      return reader.text();
    case TAG.fields:
      return readFields(reader);
    case TAG.map:
      return new Map(Array.from({ length: reader.count() }, () => [readValue(reader), readValue(reader)]));
    case TAG.list:
      return Array.from({ length: reader.count() }, () => readValue(reader));
    default:
      return undefined;
  }
}

function readFields(reader: Reader): Record<string, unknown> {
  const fields: Record<string, unknown> = {};
  for (let left = reader.count(); left > 0; left--) fields[reader.word()] = readValue(reader);
  return fields;
}
