// Writes the rows of one sheet as tables: names their columns, and adds columns where a row has a cell beyond them,
// to the right or to the left.
import { columnNames } from '../column-names.ts';
import { padded, type RecordSink } from '../csv/sink.ts';
import type { Table } from '../table.ts';
import { Damage } from './damage.ts';
import type { Line } from './layout.ts';
import type { SheetRow } from './sheet.ts';

/** Cells of all rows of a sheet, empty ones included: a few that lie far apart must not become a huge table. */
const MOST_CELLS = 30_000_000;
/** A table gets one more column at a time so often; after that the number of its columns doubles. */
const SMALL_GROWTHS = 8;

export class TableWriter {
  readonly #sink: RecordSink;
  readonly #sheet: string;
  readonly #remarks: string;
  /** Place in the sheet where the columns of the tables begin. */
  #first = 0;
  #written: Line = [];
  #table: Table | undefined;
  #tables = 0;
  #growths = 0;
  #cells = 0;

  /** `remarks` says what else is to be known of the sheet, such as that it is hidden. */
  constructor(sink: RecordSink, sheet: string, remarks: string) {
    this.#sink = sink;
    this.#sheet = sheet;
    this.#remarks = remarks;
  }

  /** Header of the current table as written; '' for a column without a name. */
  get written(): Line {
    return this.#written;
  }

  /** Name of the column that holds the cell at this place of the sheet. */
  columnName(place: number): string {
    return this.#table?.header[place - this.#first] ?? `column ${place + 1}`;
  }

  /** The cells of a row from the first column of the tables to the last that is filled. Throws Damage. */
  lineOf({ places, texts }: SheetRow): string[] {
    const line: string[] = [];
    for (const [index, text] of texts.entries()) {
      const column = (places[index] ?? 0) - this.#first;
      while (line.length < column) line.push('');
      line[column] = text;
    }
    this.#cells += line.length;
    if (this.#cells > MOST_CELLS)
      throw new Damage(`it has more than ${MOST_CELLS} cells, most of them empty`);
    return line;
  }

  /** Columns begin at the first place that one of these rows fills. */
  startAt(rows: readonly SheetRow[]): void {
    this.#first = Math.min(...rows.map(leftmost));
  }

  /** Starts a table; `headerRow` is 0 where it has no header. */
  begin(written: Line, width: number, headerRow: number): void {
    this.#tables++;
    this.#written = written;
    this.#table = {
      name: this.#tables === 1 ? this.#sheet : `${this.#sheet}, table ${this.#tables}`,
      header: columnNames(padded(written, width)),
      canonical: false,
      dialect: `${headerRow > 0 ? `header in row ${headerRow}` : 'no header'}${this.#remarks}`,
      authorship: '',
    };
    this.#sink.begin(this.#table);
  }

  write(row: SheetRow): void {
    const first = leftmost(row);
    if (first < this.#first) this.#widenLeft(first);
    const line = this.lineOf(row);
    const width = this.#width;
    if (line.length > width) this.#widen(++this.#growths > SMALL_GROWTHS ? 2 * width : 0, line.length);
    this.#cells += this.#width - line.length;
    this.#sink.row(padded(line, this.#width), row.number);
  }

  note(count: number, what: string, row: number): void {
    this.#sink.note('lines-skipped', { count, what }, row);
  }

  end(): void {
    if (this.#table !== undefined) this.#sink.end();
  }

  get #width(): number {
    return this.#table?.header.length ?? 0;
  }

  #widen(enough: number, least: number): void {
    if (this.#table === undefined) return;
    this.#table = { ...this.#table, header: columnNames(padded(this.#written, Math.max(enough, least))) };
    this.#sink.widen(this.#table);
  }

  /** Cells to the left of the table get columns of their own, from this row on. */
  #widenLeft(first: number): void {
    const added = this.#first - first;
    this.#first = first;
    this.#written = [...new Array<string>(added).fill(''), ...this.#written];
    if (this.#table === undefined) return;
    this.#table = { ...this.#table, header: columnNames(padded(this.#written, this.#width + added)) };
    this.#sink.begin(this.#table);
  }
}

/** First place that a row fills; those of a damaged sheet need not be in order. */
function leftmost({ places }: SheetRow): number {
  return Math.min(...places);
}
