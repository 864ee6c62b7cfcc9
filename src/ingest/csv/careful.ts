// The careful parser, for any dialect: csv-parse in its strict mode, which refuses quotes in odd places instead of
// guessing. It works on bytes and knows nothing of more text to come; both are brought back to blocks of text here.
import { CsvError, type Options, parse } from 'csv-parse/sync';
import type { Dialect } from './dialect.ts';
import { resplit } from './resplit.ts';
import type { OpenBlock, Stretch } from './stretch.ts';
import { bareLine } from './text-lines.ts';

export const openCarefully: OpenBlock = (text, dialect, last) => {
  const bytes = Buffer.from(text);
  const ascii = bytes.length === text.length;
  let byte = 0;
  let offset = 0;
  return {
    read(from) {
      byte += ascii ? from - offset : Buffer.byteLength(text.slice(offset, from));
      const { records, ends, stop } = parseBytes(bytes.subarray(byte), dialect, last);
      const bounds = ascii ? ends.map((end) => end + from) : textBounds(bytes, byte, ends, from);
      byte += ends.at(-1) ?? 0;
      offset = bounds.at(-1) ?? from;
      return { records, bounds, stop };
    },
  };
};

interface Parsed extends Pick<Stretch, 'records' | 'stop'> {
  /** Offsets of bytes: the start of the first record, then the end of each. */
  readonly ends: readonly number[];
}

function parseBytes(bytes: Buffer, dialect: Dialect, last: boolean): Parsed {
  const records: (readonly string[])[] = [];
  const ends = [0];
  const keep = (record: string[], end: number) => {
    const meant =
      dialect.escaping === 'backslash'
        ? withBackslashes(record, bytes, ends.at(-1) ?? 0, end, dialect)
        : record;
    records.push(dialect.collapse ? meant.filter((cell) => cell !== '') : meant);
    ends.push(end);
    return null;
  };
  try {
    withoutStacks(() =>
      parse(bytes, { ...options(dialect), on_record: (record, { bytes: end }) => keep(record, end) }),
    );
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const unfinished = error.code === 'CSV_QUOTE_NOT_CLOSED' && !last;
    return { records, ends, stop: unfinished ? 'unfinished' : 'irregular' };
  }
  return { records, ends, stop: 'end' };
}

/** csv-parse makes an error of every ragged record, only to throw it away: the stack would be most of the work. */
function withoutStacks(work: () => void): void {
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = 0;
  try {
    work();
  } finally {
    Error.stackTraceLimit = limit;
  }
}

/** csv-parse drops every backslash in quotes; those that escape neither a quote nor a backslash are text. */
function withBackslashes(
  record: readonly string[],
  bytes: Buffer,
  start: number,
  end: number,
  dialect: Dialect,
): readonly string[] {
  const text = bytes.toString('utf8', start, end);
  if (!LITERAL_BACKSLASH.test(text)) return record;
  const cells = resplit(bareLine(text, 0, text.length), dialect, record.length);
  return cells.length === record.length ? cells : record;
}

const LITERAL_BACKSLASH = /\\[^\\"]/;

function options({ delimiter, quote, escaping, newline }: Dialect): Options<string[], string[]> {
  return {
    delimiter,
    quote: quote === '' ? null : quote,
    escape: escaping === 'backslash' ? '\\' : quote === '' ? null : quote,
    record_delimiter: newline === '\r' ? ['\r'] : ['\r\n', '\n'],
    relax_column_count: true,
  };
}

/** Byte offsets as offsets in the text, which starts at `from` where the bytes start at `byte`. */
function textBounds(bytes: Buffer, byte: number, ends: readonly number[], from: number): number[] {
  let offset = from;
  let at = byte;
  return ends.map((end) => {
    offset += unitsBetween(bytes, at, byte + end);
    at = byte + end;
    return offset;
  });
}

/** UTF-16 code units that the bytes make: one per character, two for those of four bytes. */
function unitsBetween(bytes: Buffer, start: number, end: number): number {
  let units = 0;
  for (let at = start; at < end; at++) {
    const value = bytes[at] ?? 0;
    if ((value & 0xc0) !== 0x80) units += value >= 0xf0 ? 2 : 1;
  }
  return units;
}
