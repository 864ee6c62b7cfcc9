// Splits a sample of text by a dialect that is only a guess. Unlike the parser of whole files it never stops: where
// quotes do not fit it takes them as they stand and marks the record, so that guesses can be compared.
import type { Dialect } from './dialect.ts';

export interface ScannedRecord {
  readonly cells: readonly string[];
  /** Whether quotes enclosed each cell. */
  readonly quoted: readonly boolean[];
  /** Quotes opened and not closed, or closed amid a cell. */
  readonly troubled: boolean;
  /** A cell's quote is opened and no further quote follows in the text. */
  readonly unclosed: boolean;
}

export type Syntax = Pick<Dialect, 'delimiter' | 'collapse' | 'quote' | 'escaping' | 'newline'>;

/** Records of `text`, an empty line being a record of one empty cell. Linear in the length of `text`. */
export function scan(text: string, syntax: Syntax): ScannedRecord[] {
  return scanFirst(text, syntax, Number.POSITIVE_INFINITY);
}

/** The same, up to `most` records. */
export function scanFirst(text: string, syntax: Syntax, most: number): ScannedRecord[] {
  const records: ScannedRecord[] = [];
  let at = 0;
  while (at < text.length && records.length < most) {
    const { record, end } = scanRecord(text, at, syntax);
    records.push(syntax.collapse ? collapsed(record) : record);
    at = end;
  }
  return records;
}

function scanRecord(text: string, start: number, syntax: Syntax): { record: ScannedRecord; end: number } {
  const cells: string[] = [];
  const quoted: boolean[] = [];
  let troubled = false;
  let unclosed = false;
  let at = start;
  for (;;) {
    const cell = scanCell(text, at, syntax);
    cells.push(cell.text);
    quoted.push(cell.quoted);
    troubled ||= cell.troubled;
    unclosed ||= cell.unclosed;
    if (syntax.delimiter === '' || !text.startsWith(syntax.delimiter, cell.end)) {
      return { record: { cells, quoted, troubled, unclosed }, end: cell.end + 1 };
    }
    at = cell.end + syntax.delimiter.length;
  }
}

function collapsed(record: ScannedRecord): ScannedRecord {
  const isKept = (_: unknown, index: number) => record.cells[index] !== '';
  return { ...record, cells: record.cells.filter(isKept), quoted: record.quoted.filter(isKept) };
}

interface ScannedCell {
  readonly text: string;
  readonly quoted: boolean;
  readonly troubled: boolean;
  readonly unclosed: boolean;
  /** Where the delimiter or the line end after the cell is. */
  readonly end: number;
}

function scanCell(text: string, start: number, syntax: Syntax): ScannedCell {
  const opened = syntax.quote !== '' && text[start] === syntax.quote;
  const first = opened ? closingQuote(text, start + 1, syntax) : -1;
  const fits = first >= 0 && endsCell(text, first + 1, syntax);
  const close = fits || first < 0 ? first : laterClose(text, first, syntax);
  if (close < 0) {
    const end = bareEnd(text, start, syntax);
    const cell = trimmedReturn(text.slice(start, end));
    return { text: cell, quoted: false, troubled: opened, unclosed: opened && first < 0, end };
  }
  const end = text[close + 1] === '\r' && syntax.newline === '\n' ? close + 2 : close + 1;
  return {
    text: unescaped(text.slice(start + 1, close), syntax),
    quoted: true,
    troubled: false,
    unclosed: false,
    end,
  };
}

/** How far a cell may go on behind a quote that its writer forgot to double. */
const REACH = 4096;

/** The quote that closes a cell with quotes in it; -1 where another cell seems to begin before. */
function laterClose(text: string, from: number, syntax: Syntax): number {
  const { quote, delimiter } = syntax;
  for (
    let at = text.indexOf(quote, from + 1);
    at >= 0 && at - from < REACH;
    at = text.indexOf(quote, at + 1)
  ) {
    if (endsCell(text, at + 1, syntax)) return at;
    if (text.endsWith(delimiter, at) || text[at - 1] === syntax.newline) return -1;
  }
  return -1;
}

/** Position of the first quote that is not escaped; -1 where there is none. */
export function closingQuote(
  text: string,
  from: number,
  { quote, escaping }: Pick<Syntax, 'quote' | 'escaping'>,
): number {
  for (let at = text.indexOf(quote, from); at >= 0; at = text.indexOf(quote, at + 1)) {
    if (escaping === 'backslash' && isEscaped(text, at)) continue;
    if (text[at + 1] !== quote || escaping === 'backslash') return at;
    at++;
  }
  return -1;
}

function endsCell(text: string, at: number, { delimiter, newline }: Syntax): boolean {
  if (at >= text.length || text[at] === newline) return true;
  if (text[at] === '\r' && text[at + 1] === newline) return true;
  return delimiter !== '' && text.startsWith(delimiter, at);
}

function bareEnd(text: string, start: number, { delimiter, newline }: Syntax): number {
  const last = newline.charCodeAt(0);
  const first = (delimiter === '' ? newline : delimiter).charCodeAt(0);
  for (let at = start; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === last) return at;
    if (code === first && (delimiter.length === 1 || text.startsWith(delimiter, at))) return at;
  }
  return text.length;
}

function trimmedReturn(cell: string): string {
  return cell.endsWith('\r') ? cell.slice(0, -1) : cell;
}

/** Whether a backslash that is not itself escaped stands before. */
export function isEscaped(text: string, at: number): boolean {
  let start = at;
  while (text[start - 1] === '\\') start--;
  return (at - start) % 2 === 1;
}

/** The text within quotes as it was meant. */
export function unescaped(cell: string, { quote, escaping }: Pick<Syntax, 'quote' | 'escaping'>): string {
  if (escaping === 'doubled') return cell.replaceAll(quote + quote, quote);
  return cell.replace(/\\([\\"'])/g, (whole, escaped) =>
    escaped === '\\' || escaped === quote ? escaped : whole,
  );
}
