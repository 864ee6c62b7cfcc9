// Writes the records of one table as rows: names its columns, fits ragged records into them, and adds columns where
// a record has more to say than the header has names.

import { columnNames } from '../column-names.ts';
import type { Table } from '../table.ts';
import { type Dialect, describeDialect } from './dialect.ts';
import { type Frame, fitRagged } from './fit.ts';
import type { SourceRecord } from './record.ts';
import { padded, type RecordSink } from './sink.ts';

/** A table gets one more column at a time so often; after that the number of its columns doubles. */
const SMALL_GROWTHS = 8;

/** A ragged record adds no columns beyond this number. */
const MOST_COLUMNS = 20_000;

export class RowWriter {
  private readonly sink: RecordSink;
  private readonly dialect: Dialect;
  private table: Table = { name: '', header: [], canonical: false, dialect: '', authorship: '' };
  private tables = 0;
  private growths = 0;
  frame: Frame = { written: [], width: 1, profile: [] };

  constructor(sink: RecordSink, dialect: Dialect) {
    this.sink = sink;
    this.dialect = dialect;
  }

  /** Starts a table; `headerLine` is 0 where it has no header. */
  begin(frame: Frame, headerLine: number): void {
    this.frame = frame;
    this.tables++;
    this.table = {
      name: this.tables === 1 ? '' : `table ${this.tables}`,
      header: columnNames(padded(frame.written, frame.width)),
      canonical: false,
      dialect: `${describeDialect(this.dialect)}, ${headerLine > 0 ? `header on line ${headerLine}` : 'no header'}`,
      authorship: '',
    };
    this.sink.begin(this.table);
    const [expected, found] = [frame.width, frame.written.length];
    if (headerLine > 0 && expected !== found)
      this.sink.note('header-ragged', { expected, found }, headerLine);
  }

  /** True when a record of so many cells is a row as it is. */
  takes(length: number): boolean {
    return length === this.table.header.length && length === this.frame.width;
  }

  write(record: SourceRecord): void {
    const { cells, line, raw, repair } = record;
    if (repair !== '') this.sink.diagnose('warning', 'record-repaired', { repair }, line);
    if (cells.length === this.frame.width || cells.length === this.frame.written.length)
      this.row(cells, line);
    else this.writeRagged(cells, line, raw);
  }

  private writeRagged(cells: readonly string[], line: number, raw: string): void {
    const { rows, repair } = fitRagged(cells, raw, this.frame, this.dialect);
    if (repair !== '') this.sink.diagnose('warning', 'record-repaired', { repair }, line);
    else {
      const args = { expected: this.frame.width, found: cells.length };
      this.sink.diagnose('warning', 'record-ragged', args, line);
    }
    for (const [index, row] of rows.entries()) this.row(this.bounded(row), line + index);
  }

  /** Cells beyond any reasonable number of columns stay together in the last one. */
  private bounded(cells: readonly string[]): readonly string[] {
    const most = Math.max(MOST_COLUMNS, this.table.header.length);
    if (cells.length <= most) return cells;
    return [...cells.slice(0, most - 1), cells.slice(most - 1).join(this.dialect.delimiter)];
  }

  private row(cells: readonly string[], line: number): void {
    if (cells.length > this.table.header.length) this.widen(cells.length);
    this.sink.row(padded(cells, this.table.header.length), line);
  }

  private widen(length: number): void {
    this.growths++;
    const columns = this.growths <= SMALL_GROWTHS ? length : Math.max(length, 2 * this.table.header.length);
    this.table = { ...this.table, header: columnNames(padded(this.frame.written, columns)) };
    this.sink.widen(this.table);
  }
}
