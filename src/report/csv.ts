// CSV for machines: the values as they are. CSV for Excel: what the program needs in order to show them, and nothing that
// it would run.
import { visible } from './visible.ts';

export type Cell = string | number | boolean | null;

/** RFC 4180 unless for Excel, which takes a semicolon where the comma stands in decimals. */
export type CsvStyle = 'plain' | 'excel' | 'excel-semicolon';

export interface CsvWriter {
  /** The header, and before it what the reader needs: Excel takes a file without a byte order mark for an old code page. */
  readonly head: (names: readonly string[]) => string;
  readonly line: (cells: readonly Cell[]) => string;
}

export function csvWriter(style: CsvStyle = 'plain'): CsvWriter {
  if (style === 'plain') return { head: csvLine, line: csvLine };
  const separator = style === 'excel' ? ',' : ';';
  const line = (cells: readonly Cell[]): string =>
    `${cells.map((cell) => excelCell(cell, separator)).join(separator)}\r\n`;
  return { head: (names) => `\ufeff${line(names)}`, line };
}

/** One line of RFC 4180: a cell is quoted when it holds a separator, a quote or a line end. */
export function csvLine(cells: readonly Cell[]): string {
  return `${cells.map(plainCell).join(',')}\n`;
}

function plainCell(value: Cell): string {
  if (value === null) return '';
  if (typeof value !== 'string') return String(value);
  return /[",\n\r]/.test(value) ? quoted(value) : value;
}

/** Numbers as the locale of the separator writes them; text on one line, and never a formula. */
function excelCell(value: Cell, separator: ',' | ';'): string {
  if (typeof value === 'number') return separator === ';' ? String(value).replace('.', ',') : String(value);
  const text = guarded(visible(value === null ? '' : String(value)));
  return /[",;]/.test(text) ? quoted(text) : text;
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** What a spreadsheet takes for the beginning of a formula, full-width forms too, whatever blank is before it. */
const FORMULA = /^[\s\p{Cf}]*[=+\-@\uff0b\uff0d\uff1d\uff20\u2212\ufe62\ufe63\ufe66\ufe6b]/u;

/** An apostrophe before it makes it text; so OWASP advises. */
function guarded(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}
