// The quick parser, for the dialect that nearly all files have: one delimiter character, doubled quotes. It leaves
// the searching to the engine (`indexOf`) and looks at most characters only so. It reads what the careful parser
// reads and stops where that one does.
import type { Dialect } from './dialect.ts';
import type { Block, OpenBlock, Stretch } from './stretch.ts';

export function isPlain({ delimiter, collapse, escaping, newline }: Dialect): boolean {
  return delimiter.length === 1 && !collapse && escaping === 'doubled' && newline === '\n';
}

export const openQuickly: OpenBlock = (text, dialect, last) => new QuickBlock(text, dialect, last);

/** What `findQuoted` returns instead of the end of a record. */
const UNFINISHED = -1;
const IRREGULAR = -2;

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;

class QuickBlock implements Block {
  private readonly text: string;
  private readonly delimiter: string;
  private readonly delimiterCode: number;
  private readonly quote: string;
  /** Not a number where quotes mean nothing. */
  private readonly quoteCode: number;
  private readonly last: boolean;
  /** Next places of each character at or after where it was asked for; beyond the text where there is none. */
  private nextQuote = -1;
  private nextDelimiter = -1;
  private nextNewline = -1;
  /** Start and end of each cell of the record being read, and whether quotes in it are doubled. */
  private readonly starts: number[] = [];
  private readonly ends: number[] = [];
  private readonly doubled: boolean[] = [];
  private count = 0;

  constructor(text: string, { delimiter, quote }: Dialect, last: boolean) {
    this.text = text;
    this.delimiter = delimiter;
    this.delimiterCode = delimiter.charCodeAt(0);
    this.quote = quote;
    this.quoteCode = quote.charCodeAt(0);
    this.last = last;
  }

  read(from: number): Stretch {
    const records: (readonly string[])[] = [];
    const bounds = [from];
    let at = from;
    // The search for the end of an irregular record may have gone further than where reading goes on.
    this.nextNewline = this.nextDelimiter = -1;
    this.nextQuote = this.quote === '' ? Number.POSITIVE_INFINITY : -1;
    while (at < this.text.length) {
      const newline = this.newlineFrom(at);
      if (this.quoteFrom(at) > newline) {
        records.push(this.bareCells(at, newline));
        at = Math.min(newline + 1, this.text.length);
      } else {
        const end = this.findQuoted(at);
        if (end < 0) return { records, bounds, stop: end === UNFINISHED ? 'unfinished' : 'irregular' };
        records.push(this.foundCells(at, end));
        at = end;
      }
      bounds.push(at);
    }
    return { records, bounds, stop: 'end' };
  }

  /** The cells of a line without quotes. */
  private bareCells(at: number, newline: number): readonly string[] {
    const line = detached(this.text.slice(at, this.lineEnd(at, newline)));
    const cells: string[] = [];
    let start = 0;
    for (let end = line.indexOf(this.delimiter); end >= 0; end = line.indexOf(this.delimiter, start)) {
      cells.push(line.slice(start, end));
      start = end + 1;
    }
    cells.push(line.slice(start));
    return cells;
  }

  /** Finds the cells of a record with quotes; returns the offset after it. */
  private findQuoted(from: number): number {
    this.count = 0;
    let at = from;
    for (;;) {
      const isQuoted = this.text.charCodeAt(at) === this.quoteCode;
      const end = isQuoted ? this.findQuotedCell(at) : this.findBareCell(at);
      if (end < 0) return end;
      if (this.text.charCodeAt(end) !== this.delimiterCode) return this.afterRecord(end);
      at = end + 1;
    }
  }

  /** Returns where a quoted cell is over, its closing quote included. */
  private findQuotedCell(open: number): number {
    let doubled = false;
    let close = this.text.indexOf(this.quote, open + 1);
    while (close >= 0 && this.text.charCodeAt(close + 1) === this.quoteCode) {
      doubled = true;
      close = this.text.indexOf(this.quote, close + 2);
    }
    if (close < 0) return this.last ? IRREGULAR : UNFINISHED;
    this.found(open + 1, close, doubled);
    return close + 1;
  }

  private findBareCell(at: number): number {
    const newline = this.newlineFrom(at);
    const delimiter = this.delimiterFrom(at);
    const end = delimiter < newline ? delimiter : this.lineEnd(at, newline);
    if (this.quoteFrom(at) < end) return IRREGULAR;
    this.found(at, end, false);
    return end;
  }

  private found(start: number, end: number, doubled: boolean): void {
    this.starts[this.count] = start;
    this.ends[this.count] = end;
    this.doubled[this.count] = doubled;
    this.count += 1;
  }

  /** What follows the last cell has to be the end of the line. */
  private afterRecord(at: number): number {
    if (at >= this.text.length) return this.text.length;
    const code = this.text.charCodeAt(at);
    if (code === LINE_FEED) return at + 1;
    const ends = code === CARRIAGE_RETURN && this.text.charCodeAt(at + 1) === LINE_FEED;
    return ends ? at + 2 : IRREGULAR;
  }

  private foundCells(at: number, end: number): readonly string[] {
    const record = detached(this.text.slice(at, end));
    const cells: string[] = [];
    for (let index = 0; index < this.count; index++) {
      const cell = record.slice((this.starts[index] ?? 0) - at, (this.ends[index] ?? 0) - at);
      cells.push(this.doubled[index] === true ? cell.replaceAll(this.quote + this.quote, this.quote) : cell);
    }
    return cells;
  }

  /** The end of a line without its line end. */
  private lineEnd(at: number, newline: number): number {
    const isReturned =
      newline > at && newline < this.text.length && this.text.charCodeAt(newline - 1) === CARRIAGE_RETURN;
    return isReturned ? newline - 1 : newline;
  }

  private newlineFrom(at: number): number {
    if (this.nextNewline < at) {
      const found = this.text.indexOf('\n', at);
      this.nextNewline = found < 0 ? this.text.length : found;
    }
    return this.nextNewline;
  }

  private quoteFrom(at: number): number {
    if (this.nextQuote < at) this.nextQuote = this.placeOf(this.quote, at);
    return this.nextQuote;
  }

  private delimiterFrom(at: number): number {
    if (this.nextDelimiter < at) this.nextDelimiter = this.placeOf(this.delimiter, at);
    return this.nextDelimiter;
  }

  private placeOf(character: string, at: number): number {
    const found = this.text.indexOf(character, at);
    return found < 0 ? Number.POSITIVE_INFINITY : found;
  }
}

/**
 * A copy that does not keep alive the text it was cut from. Cells are cut from the copy of their record, so that
 * whoever keeps a cell keeps no more than that record.
 */
function detached(record: string): string {
  return ` ${record}`.slice(1);
}
