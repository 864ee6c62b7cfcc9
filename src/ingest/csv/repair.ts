// What becomes of a record that the parser refuses, or whose cells do not fit the table. First it is one line with a
// stray quote; else one line written with another delimiter; else a record of several lines with a quote too many.
// Whatever remains is taken as it stands, so nothing is lost and the lines below are not swallowed.
import type { Dialect } from './dialect.ts';
import { resplit } from './resplit.ts';
import { scan } from './scan.ts';
import { bareLine, lineEnd } from './text-lines.ts';

export interface Repaired {
  readonly cells: readonly string[];
  /** Offset after the record and its line end. */
  readonly end: number;
  /** What was done, in words. */
  readonly repair: string;
}

/** Text and lines that a record with a quote too many may reach over. */
export const REACH = 16 * 1024;
const MOST_LINES = 25;

const STRAY_QUOTE = 'a stray quote is taken as text';

/** Reads the irregular record at `from`. Needs `REACH` characters after its first line, or the end of the text. */
export function repairRecord(text: string, from: number, dialect: Dialect, columns: number): Repaired {
  const end = lineEnd(text, from, dialect);
  const line = bareLine(text, from, end);
  const spaced = splitBy(`${dialect.delimiter} `, line, dialect, columns);
  if (spaced !== undefined) return { ...spaced, end };
  const cells = resplit(line, dialect, columns);
  const single: Repaired = { cells, end, repair: STRAY_QUOTE };
  if (cells.length === columns) return single;
  const other = otherDelimiter(line, dialect, columns);
  if (other !== undefined) return { ...other, end };
  return severalLines(text, from, end, dialect, columns) ?? single;
}

/** The cells of a line that is written with another delimiter than its table. */
export function otherDelimiter(line: string, dialect: Dialect, columns: number): Split | undefined {
  for (const delimiter of OTHER_DELIMITERS) {
    const split = delimiter === dialect.delimiter ? undefined : splitBy(delimiter, line, dialect, columns);
    if (split !== undefined) return split;
  }
  return undefined;
}

type Split = Pick<Repaired, 'cells' | 'repair'>;

function splitBy(delimiter: string, line: string, dialect: Dialect, columns: number): Split | undefined {
  if (columns < 3 || !line.includes(delimiter)) return undefined;
  const [record, ...more] = scan(line, { ...dialect, delimiter, collapse: false });
  if (record === undefined || record.troubled || more.length > 0 || record.cells.length !== columns) {
    return undefined;
  }
  return { cells: record.cells, repair: `its cells are separated by ${JSON.stringify(delimiter)}` };
}

/** Delimiters that a single line may be written with. */
export const OTHER_DELIMITERS = [',', ';', '\t', '|', ' '];

/** A multi-line cell with a quote too many: ends with the first line that makes the cells come out right. */
function severalLines(
  text: string,
  from: number,
  firstEnd: number,
  dialect: Dialect,
  columns: number,
): Repaired | undefined {
  let start = firstEnd;
  for (let lines = 2; lines <= MOST_LINES && start < text.length && start - from < REACH; lines++) {
    const end = lineEnd(text, start, dialect);
    const line = bareLine(text, start, end);
    if (isRecordOfItsOwn(line, dialect, columns)) return undefined;
    if (line.includes(dialect.quote)) {
      const cells = resplit(bareLine(text, from, end), dialect, columns);
      if (cells.length === columns) return { cells, end, repair: STRAY_QUOTE };
    }
    start = end;
  }
  return undefined;
}

/** Running text may hold a comma by chance, but hardly as many as a table has columns. */
function isRecordOfItsOwn(line: string, dialect: Dialect, columns: number): boolean {
  const [record, ...more] = scan(line, dialect);
  return columns > 2 && more.length === 0 && record?.troubled === false && record.cells.length === columns;
}

/** Whether the next lines are records with as many cells as the table has columns. */
export function areRecords(text: string, from: number, dialect: Dialect, columns: number): boolean {
  let start = from;
  for (let lines = 0; lines < TELLING_LINES && start < text.length; lines++) {
    const end = lineEnd(text, start, dialect);
    const [record, ...more] = scan(bareLine(text, start, end), dialect);
    if (more.length > 0 || record?.cells.length !== columns) return false;
    start = end;
  }
  return true;
}

const TELLING_LINES = 5;
