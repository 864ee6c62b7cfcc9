// Reads blocks of text into tables: the parser as far as it goes, then the repair of one irregular record, then the
// parser again. What a block ends within is given back, to be read again with the text that follows.
import { openCarefully } from './careful.ts';
import type { Dialect } from './dialect.ts';
import { openLines } from './lines.ts';
import { isPlain, openQuickly } from './quick.ts';
import { areRecords, REACH, repairRecord } from './repair.ts';
import { closingQuote } from './scan.ts';
import type { OpenBlock } from './stretch.ts';
import { TableShaper } from './tables.ts';
import { bareLine, countLines, LONGEST_RECORD, lineEnd, TOO_LONG } from './text-lines.ts';

/** The fastest parser that reads the dialect. */
export function parserFor(dialect: Dialect): OpenBlock {
  if (dialect.delimiter === '') return openLines;
  return isPlain(dialect) ? openQuickly : openCarefully;
}

export class BlockReader {
  readonly shaper: TableShaper;
  private readonly dialect: Dialect;
  private readonly open: OpenBlock;
  line = 1;
  /** Lines that are no records, at the start of the text. */
  private leading: number;
  /** No record so far had to be repaired or looked for the end of. */
  private regular = true;
  /** What ends the text that is passed over: the rest of a record that was rejected for its length. */
  private skipping: 'nothing' | 'line' | 'quote' = 'nothing';

  /** `open` is the parser: `parserFor(dialect)`, or another that reads the same. */
  constructor(file: string, dialect: Dialect, open: OpenBlock) {
    this.shaper = new TableShaper(file, dialect);
    this.dialect = dialect;
    this.open = open;
    this.leading = dialect.leadingLines;
  }

  /** Whether the next record can be read without any of those before it. */
  get isRegular(): boolean {
    return this.regular && this.shaper.isRegular;
  }

  /** Goes on elsewhere in the file: at the start of a record, on that line and behind so many records. */
  jump(line: number, records: number): void {
    this.line = line;
    this.shaper.jump(records);
  }

  /** Reads what it can of `text`, which starts at the start of a record; returns the rest. */
  read(text: string, last: boolean): string {
    const from = this.skip(text);
    if (this.skipping !== 'nothing') return text.slice(from);
    const end = last ? text.length : text.lastIndexOf(this.dialect.newline) + 1;
    const stopped = end > from ? this.readLines(text.slice(0, end), from, last) : from;
    if (last || text.length - stopped <= LONGEST_RECORD) return text.slice(stopped);
    return this.withoutEndless(text, stopped, end);
  }

  /** `text` consists of whole lines, unless it is the last. Returns where it stopped. */
  private readLines(text: string, from: number, last: boolean): number {
    const block = this.open(text, this.dialect, last);
    let at = from;
    for (;;) {
      const stretch = block.read(at);
      this.line = this.shaper.addStretch(text, stretch, this.line);
      at = stretch.bounds.at(-1) ?? at;
      if (stretch.stop !== 'irregular') return at;
      if (!last && text.length - lineEnd(text, at, this.dialect) < REACH) return at;
      at = this.repair(text, at);
    }
  }

  private repair(text: string, from: number): number {
    this.regular = false;
    const { cells, end, repair } = repairRecord(text, from, this.dialect, this.shaper.width);
    this.shaper.add({ cells, line: this.line, raw: bareLine(text, from, end), repair });
    this.line += countLines(text, from, end, this.dialect);
    return end;
  }

  /** A record without end: because of a stray quote, if the lines below it are records, else it is rejected. */
  private withoutEndless(text: string, from: number, end: number): string {
    this.regular = false;
    const second = lineEnd(text, from, this.dialect);
    if (end > second && areRecords(text, second, this.dialect, this.shaper.width)) {
      return text.slice(this.repair(text, from));
    }
    this.shaper.reject(TOO_LONG, this.line);
    this.line += countLines(text, from, end, this.dialect);
    this.skipping = end > from ? 'quote' : 'line';
    return text.slice(Math.max(end, from));
  }

  /** Where reading starts: behind what is to be passed over; where that does not end in `text`, behind all of it. */
  private skip(text: string): number {
    let at = 0;
    for (; this.leading > 0; this.leading--) at = this.skipLine(text, at);
    if (this.skipping === 'quote') {
      const close = closingQuote(text, 0, this.dialect);
      at = close < 0 ? text.length : close;
      this.line += countLines(text, 0, at, this.dialect);
      if (close >= 0) this.skipping = 'line';
    }
    if (this.skipping !== 'line') return at;
    if (!text.includes(this.dialect.newline, at)) return text.length;
    this.skipping = 'nothing';
    return this.skipLine(text, at);
  }

  private skipLine(text: string, from: number): number {
    this.line++;
    return lineEnd(text, from, this.dialect);
  }
}
