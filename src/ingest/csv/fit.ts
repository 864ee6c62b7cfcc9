// Fits a record into the columns of its table: regular ones as they are, others by what else could have been meant.
// What it did is returned in words, since nothing may be altered in silence.
import type { Dialect } from './dialect.ts';
import { type Profile, realign } from './realign.ts';
import { OTHER_DELIMITERS, otherDelimiter } from './repair.ts';
import { resplit } from './resplit.ts';
import { scan } from './scan.ts';

type Row = readonly string[];

/** What the columns of a table are like. */
export interface Frame {
  /** The header as written, before names were made unique or added. */
  readonly written: Row;
  /** Cells of a regular record. */
  readonly width: number;
  readonly profile: Profile;
}

export interface Fitted {
  /** One row, or several where one record had swallowed the lines below it. May be longer or shorter than the table. */
  readonly rows: readonly Row[];
  /** What was done, in words; '' where the cells stay where they are. */
  readonly repair: string;
}

/** Longer records are not looked at more closely. */
const LONGEST = 64 * 1024;

/** For a record with another number of cells than its table has columns. */
export function fitRagged(cells: Row, raw: string, frame: Frame, dialect: Dialect): Fitted {
  const asItIs: Fitted = { rows: [withoutEmptyEnd(cells, frame.width)], repair: '' };
  if (raw.length > LONGEST) return asItIs;
  const other = otherDelimiter(raw, dialect, frame.width);
  if (other !== undefined) return { rows: [other.cells], repair: other.repair };
  const lines = swallowedLines(raw, dialect, frame.width);
  if (lines !== undefined) return { rows: lines, repair: 'a quote that is not closed is taken as text' };
  const realigned = realignedBest(cells, raw, frame, dialect);
  return realigned === undefined
    ? asItIs
    : { rows: [realigned], repair: movedWords(cells.length, frame.width) };
}

function movedWords(found: number, expected: number): string {
  return `its cells are moved to the columns they fit (${found} instead of ${expected})`;
}

/** The cells moved to where they fit, read with the table's delimiter or another one. */
function realignedBest(
  cells: Row,
  raw: string,
  { width, profile }: Frame,
  dialect: Dialect,
): Row | undefined {
  const [scanned] = scan(raw, dialect);
  const quoted = scanned?.troubled === false ? scanned.quoted : [];
  let best = realign(cells, quoted, profile, dialect.delimiter);
  for (const delimiter of OTHER_DELIMITERS) {
    const [record] = scan(raw, { ...dialect, delimiter, collapse: false });
    if (record === undefined || record.troubled || record.cells.length < width) continue;
    const other = realign(record.cells, record.quoted, profile, delimiter);
    if (other !== undefined && other.fitting > Math.max(best?.fitting ?? 0, width * LEAST_FITTING))
      best = other;
  }
  return best?.cells;
}

/** Share of cells that must fit to believe in another delimiter. */
const LEAST_FITTING = 0.6;

/** Lines that a stray quote made one record, if each of them is a record of its own. */
function swallowedLines(raw: string, dialect: Dialect, width: number): readonly Row[] | undefined {
  if (!raw.includes(dialect.newline)) return undefined;
  const rows = raw.split(dialect.newline).map((line) => resplit(line.replace(/\r$/, ''), dialect, width));
  return rows.every((row) => row.length === width) ? rows : undefined;
}

/** Empty cells beyond the last column say nothing. */
function withoutEmptyEnd(cells: Row, width: number): Row {
  let length = cells.length;
  while (length > width && cells[length - 1] === '') length--;
  return cells.slice(0, length);
}
