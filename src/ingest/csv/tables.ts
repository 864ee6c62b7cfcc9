// Shapes records into tables: finds where the first one begins, passes over empty lines and repeated headers, and
// notices where a further table starts. Every record becomes a row or is named.
import type { ReadEvent } from '../table.ts';
import type { Dialect } from './dialect.ts';
import { namesColumns } from './header.ts';
import { findLayout, isFilled } from './layout.ts';
import { profileOf } from './realign.ts';
import type { SourceRecord } from './record.ts';
import { RowWriter } from './rows.ts';
import { couldBeHeader, repeatsHeader } from './sections.ts';
import { RecordSink } from './sink.ts';
import type { Stretch } from './stretch.ts';
import { bareLine, countLines, LONGEST_RECORD, TOO_LONG } from './text-lines.ts';

/** Records that decide on the layout. */
const SAMPLE_RECORDS = 200;

export class TableShaper {
  private readonly dialect: Dialect;
  private readonly sink: RecordSink;
  private readonly writer: RowWriter;
  /** Records that wait for the layout to be decided; undefined once it is. */
  private sample: SourceRecord[] | undefined = [];
  /** May be the header of a further table; the next record tells. */
  private held: SourceRecord | undefined;
  private afterEmpty = false;
  private emptied = { count: 0, line: 0 };

  constructor(file: string, dialect: Dialect) {
    this.dialect = dialect;
    this.sink = new RecordSink(file);
    this.writer = new RowWriter(this.sink, dialect);
  }

  /** Records so far, rejected ones included. */
  get records(): number {
    return this.sink.records;
  }

  /** Whether nothing that came before matters for the next record but the table that it is in. */
  get isRegular(): boolean {
    return (
      this.sample === undefined && this.held === undefined && !this.afterEmpty && this.emptied.count === 0
    );
  }

  jump(records: number): void {
    this.sink.records = records;
  }

  /** Cells that a record of the current table should have. */
  get width(): number {
    return this.sample === undefined ? this.writer.frame.width : this.dialect.columns;
  }

  /** Takes in regular records; returns the line after them. */
  addStretch(text: string, { records, bounds }: Stretch, firstLine: number): number {
    let line = firstLine;
    let start = bounds[0] ?? 0;
    for (let index = 0; index < records.length; index++) {
      const cells = records[index] ?? [];
      const end = bounds[index + 1] ?? text.length;
      if (end - start > LONGEST_RECORD) this.reject(TOO_LONG, line);
      else if (this.isPlain(cells)) this.sink.row(cells, line);
      else if (this.isEmptyLine(cells)) this.afterEmpty = true;
      else this.add({ cells, line, raw: bareLine(text, start, end), repair: '' });
      line += countLines(text, start, end, this.dialect);
      start = end;
    }
    return line;
  }

  private isEmptyLine(cells: readonly string[]): boolean {
    return cells.length === 1 && cells[0] === '' && this.sample === undefined;
  }

  /** Takes in one record, be it regular, repaired or empty. */
  add(record: SourceRecord): void {
    if (this.sample !== undefined) {
      this.sample.push(record);
      if (this.sample.length >= SAMPLE_RECORDS) this.settle(this.sample);
    } else if (!isFilled(record.cells)) this.skipEmpty(record);
    else if (this.held !== undefined) this.resolve(this.held, record);
    else this.addFilled(record);
  }

  /** Names a record that cannot become a row. */
  reject(reason: string, line: number): void {
    if (this.sample !== undefined) this.settle(this.sample);
    this.sink.reject(reason, line);
  }

  /** What is ready to be handed on. */
  take(): readonly ReadEvent[] {
    return this.sink.take();
  }

  /** No more records follow. */
  finish(): readonly ReadEvent[] {
    if (this.sample !== undefined) this.settle(this.sample);
    if (this.held !== undefined) this.writer.write(this.held);
    const { count, line } = this.emptied;
    if (count > 0) this.skip(count, 'empty', line);
    this.sink.end();
    return this.sink.take();
  }

  /** The usual record, which needs no closer look. */
  private isPlain(cells: readonly string[]): boolean {
    const first = cells[0];
    return (
      this.writer.takes(cells.length) &&
      first !== '' &&
      first !== this.writer.frame.written[0] &&
      !this.afterEmpty &&
      this.sample === undefined
    );
  }

  /** Decides on the layout of the first table and lets the records in that waited for it. */
  private settle(sample: readonly SourceRecord[]): void {
    this.sample = undefined;
    const { start, body, header, width } = findLayout(sample.map(({ cells }) => cells));
    const above = sample.slice(0, start).filter(({ cells }) => isFilled(cells));
    const [first] = above;
    if (first !== undefined) this.skip(above.length, 'above the header', first.line);
    const rest = sample.slice(body);
    const regular = rest.map(({ cells }) => cells).filter((cells) => cells.length === width);
    const headerLine = body > start ? (sample[start]?.line ?? 0) : 0;
    this.writer.begin({ written: header, width, profile: profileOf(regular, width) }, headerLine);
    for (const record of rest) this.add(record);
  }

  private addFilled(record: SourceRecord): void {
    const { cells, line } = record;
    const { written, width, profile } = this.writer.frame;
    const repeated = cells[0]?.trim() === written[0] ? repeatsHeader(cells, written) : undefined;
    const wasAfterEmpty = this.afterEmpty;
    this.afterEmpty = false;
    if (repeated === 'same') this.skip(1, 'repeated header', line);
    else if (repeated === 'other') this.beginFurther(record);
    else if (wasAfterEmpty && couldBeHeader(cells, width, profile)) this.held = record;
    else this.writer.write(record);
  }

  /** What was held is a header if it names the columns of the record below it. */
  private resolve(held: SourceRecord, record: SourceRecord): void {
    this.held = undefined;
    const fits = held.cells.length === record.cells.length && namesColumns(held.cells, [record.cells]);
    if (fits) this.beginFurther(held);
    else this.writer.write(held);
    this.addFilled(record);
  }

  private beginFurther({ cells, line }: SourceRecord): void {
    const written = cells.map((cell) => cell.trim());
    this.writer.begin({ written, width: written.length, profile: [] }, line);
  }

  private skip(count: number, what: string, line: number): void {
    this.sink.note('lines-skipped', { count, what }, line);
  }

  /** Empty lines are passed over; records of nothing but empty cells are counted as well. */
  private skipEmpty({ cells, line }: SourceRecord): void {
    this.afterEmpty = true;
    if (cells.length > 1) this.emptied = { count: this.emptied.count + 1, line: this.emptied.line || line };
  }
}
