// From the rows of a sheet to tables: decides on the layout by the first rows, passes over what stands above the
// header and over repeated headers, and notices where a further table starts below an empty row.
import { namesColumns } from '../csv/header.ts';
import { type Profile, profileOf } from '../csv/realign.ts';
import { couldBeHeader, repeatsHeader } from '../csv/sections.ts';
import { padded, type RecordSink } from '../csv/sink.ts';
import { findSheetLayout, type Line } from './layout.ts';
import type { SheetRow } from './sheet.ts';
import { TableWriter } from './table-writer.ts';

/** Rows that decide on the layout. */
const SAMPLE_ROWS = 200;

export class SheetTables {
  readonly #writer: TableWriter;
  /** Rows that wait for the layout to be decided; undefined once it is. */
  #sample: SheetRow[] | undefined = [];
  /** May be the header of a further table; the next row tells. */
  #held: SheetRow | undefined;
  #profile: Profile = [];
  #lastRow = 0;

  /** `remarks` says what else is to be known of the sheet, such as that it is hidden. */
  constructor(sink: RecordSink, sheet: string, remarks: string) {
    this.#writer = new TableWriter(sink, sheet, remarks);
  }

  /** Takes in the next row that shows something. Throws Damage where the sheet is too sparse to be a table. */
  add(row: SheetRow): void {
    this.#sample?.push(row);
    if (this.#sample === undefined) this.#addToTable(row);
    else if (this.#sample.length >= SAMPLE_ROWS) this.#settle(this.#sample);
  }

  /** No more rows follow. */
  finish(): void {
    if (this.#sample !== undefined && this.#sample.length > 0) this.#settle(this.#sample);
    if (this.#held !== undefined) this.#writer.write(this.#held);
    this.#writer.end();
  }

  /** Name of the column that holds the cell at this place of the sheet. */
  columnName(place: number): string {
    return this.#writer.columnName(place);
  }

  /** Decides on the layout of the first table and lets the rows in that waited for it. */
  #settle(sample: readonly SheetRow[]): void {
    this.#sample = undefined;
    this.#writer.startAt(sample);
    const rows = withGaps(sample);
    const lines = rows.map((row) => (row === undefined ? [] : this.#writer.lineOf(row)));
    const { start, body } = findSheetLayout(lines);
    const above = rows.slice(0, start).filter((row) => row !== undefined);
    if (above[0] !== undefined) this.#writer.note(above.length, 'above the header', above[0].number);
    const rest = rows.slice(body).filter((row) => row !== undefined);
    const header = joined(lines.slice(start, body));
    this.#begin(header, body > start ? (rows[start]?.number ?? 0) : 0, lines.slice(body));
    this.#lastRow = rest[0]?.number ?? 0;
    for (const row of rest) this.#addToTable(row);
  }

  #addToTable(row: SheetRow): void {
    const afterEmpty = row.number > this.#lastRow + 1;
    this.#lastRow = row.number;
    if (this.#held !== undefined) this.#resolve(this.#held, row);
    const repeated = this.#repeatsHeader(row);
    if (repeated === 'same') this.#writer.note(1, 'repeated header', row.number);
    else if (repeated === 'other') this.#begin(this.#writer.lineOf(row), row.number, []);
    else if (afterEmpty && this.#couldBegin(row)) this.#held = row;
    else this.#writer.write(row);
  }

  #repeatsHeader(row: SheetRow): 'same' | 'other' | undefined {
    const { written } = this.#writer;
    const first = written.find((name) => name !== '');
    if (first === undefined || row.texts[0]?.trim() !== first) return undefined;
    return repeatsHeader(this.#writer.lineOf(row), written);
  }

  /** Names that are more than the columns, or stand in columns of other values. */
  #couldBegin(row: SheetRow): boolean {
    const line = this.#writer.lineOf(row);
    return couldBeHeader(line, Math.min(line.length, this.#writer.written.length), this.#profile);
  }

  /** What was held is a header if the row right below it holds values for its names. */
  #resolve(held: SheetRow, row: SheetRow): void {
    this.#held = undefined;
    const names = this.#writer.lineOf(held);
    const values = this.#writer.lineOf(row);
    const isBelow = row.number === held.number + 1 && values.length <= names.length;
    if (isBelow && namesColumns(names, [values])) this.#begin(names, held.number, []);
    else this.#writer.write(held);
  }

  /** What the columns hold is told by the rows up to the next empty one: those below may be of another table. */
  #begin(header: Line, headerRow: number, body: readonly Line[]): void {
    const width = Math.max(header.length, ...body.map((line) => line.length));
    const end = body.findIndex((line) => line.length === 0);
    const regular = body.slice(0, end < 0 ? body.length : end).map((line) => padded(line, width));
    this.#profile = profileOf(regular, width);
    this.#writer.begin(
      header.map((name) => name.trim()),
      width,
      headerRow,
    );
  }
}

/** Rows with one undefined in place of each stretch of empty ones. */
function withGaps(rows: readonly SheetRow[]): readonly (SheetRow | undefined)[] {
  return rows.flatMap((row, index) => {
    const above = rows[index - 1]?.number ?? row.number;
    return row.number > above + 1 ? [undefined, row] : [row];
  });
}

/** Header rows as one: what stands above one another in a column, joined. */
function joined(lines: readonly Line[]): Line {
  const length = Math.max(0, ...lines.map((line) => line.length));
  return Array.from({ length }, (_, column) =>
    lines
      .map((line) => line[column]?.trim() ?? '')
      .filter((name) => name !== '')
      .join(' '),
  );
}
