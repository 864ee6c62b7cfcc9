// Where the table in a sample of records begins: what stands above it, which rows are its header, and how many cells
// its records have.
import { headerRows, headerVotes } from './header.ts';

type Row = readonly string[];

export interface Layout {
  /** Index of the first record of the table; those above are titles, the date of the export, empty lines. */
  readonly start: number;
  /** Index of the first record below the header; equals `start` where there is none. */
  readonly body: number;
  /** The header as written, rows joined; shorter than `width` where names are missing. */
  readonly header: Row;
  /** Cells of a regular record. */
  readonly width: number;
}

/** Records within which a table must start. */
const LATEST_START = 50;
/** Records of equal length before an empty line that are a table of their own. */
const LEAST_RECORDS = 3;

/** Decides on the first records of a file, an empty line being a record of one empty cell. */
export function findLayout(records: readonly Row[]): Layout {
  const table = firstTable(records);
  const width = commonWidth(table);
  const start = tableStart(table, width);
  const rows = table.slice(start).filter(isFilled);
  const candidates = rows.slice(0, MOST_HEADER_ROWS);
  const regular = rows.slice(MOST_HEADER_ROWS).filter((row) => row.length === width);
  const count = headerRows([...candidates, ...regular]);
  const body = rows.slice(count).filter((row) => row.length === width);
  if (count === 0 && isLoneHeader(table, start, body)) {
    return { start: 0, body: 1, header: joined(table.slice(0, 1), width, body), width };
  }
  const header = joined(rows.slice(0, count), width, body);
  const first = rows[count];
  return { start, body: first === undefined ? table.length : table.indexOf(first, start), header, width };
}

/** Rows that may be part of a header, whatever their length. */
const MOST_HEADER_ROWS = 3;

export function isFilled(row: Row): boolean {
  return row.some((cell) => cell.trim() !== '');
}

/** The records up to the first empty line, if they are a table rather than remarks above a wider one. */
function firstTable(records: readonly Row[]): readonly Row[] {
  const end = records.findIndex((row, index) => index > 0 && !isFilled(row));
  const section = end < 0 ? [] : records.slice(0, end).filter(isFilled);
  const width = commonWidth(section);
  const regular = section.filter((row) => row.length === width).length;
  const isTable = width > 1 && regular >= LEAST_RECORDS && width * 2 >= commonWidth(records.slice(end));
  return isTable ? records.slice(0, end) : records;
}

/** The most frequent number of cells; of equally frequent ones the larger. */
export function commonWidth(records: readonly Row[]): number {
  const counts = new Map<number, number>();
  for (const row of records) if (isFilled(row)) counts.set(row.length, (counts.get(row.length) ?? 0) + 1);
  let width = 1;
  let most = 0;
  for (const [length, count] of counts) {
    if (count > most || (count === most && length > width)) [width, most] = [length, count];
  }
  return width;
}

/** The first record that fills at least half of the columns, and two of them. */
function tableStart(records: readonly Row[], width: number): number {
  const enough = width < 2 ? 1 : Math.max(2, Math.ceil(width / 2));
  const start = records.slice(0, LATEST_START).findIndex((row) => filledCells(row) >= enough);
  return Math.max(0, start);
}

function filledCells(row: Row): number {
  return row.filter((cell) => cell.trim() !== '').length;
}

/** The only line above a table without header: names for some of its columns. */
function isLoneHeader(table: readonly Row[], start: number, body: readonly Row[]): boolean {
  const [first] = table;
  return start === 1 && first !== undefined && isFilled(first) && headerVotes(first, body) >= 0;
}

/** Header rows as one, brought to the columns below it. */
function joined(rows: readonly Row[], width: number, body: readonly Row[]): Row {
  const length = Math.max(0, ...rows.map((row) => row.length));
  const names = Array.from({ length }, (_, column) =>
    rows
      .map((row) => row[column]?.trim())
      .filter(Boolean)
      .join(' '),
  );
  const surplus = names.length - width;
  if (surplus > 0 && names.filter((name) => name === '').length === surplus)
    return names.filter((name) => name !== '');
  return surplus === -1 && hasRowNumbers(body) ? ['', ...names] : names;
}

/** A first column of 1, 2, 3 …, which some programs write without a name. */
function hasRowNumbers(body: readonly Row[]): boolean {
  return body.length > 1 && body.every((row, index) => row[0] === String(index + 1));
}
