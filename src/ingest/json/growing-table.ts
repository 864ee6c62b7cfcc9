// Rows of records whose fields are not known beforehand. The first records decide on the columns; a field that comes
// up later adds one, as a table with a longer header, so that no value is lost.
import type { ReadEvent, Table } from '../table.ts';

type Fields = ReadonlyMap<string, string>;

/** Records whose fields make the first header, and rows of a batch. */
const SAMPLE_RECORDS = 1000;
/** Fields beyond so many columns share one, as JSON: a list keyed by ids would otherwise fill the memory. */
const MOST_COLUMNS = 2000;
const OTHER_FIELDS = 'other fields';

export class GrowingTable {
  private readonly name: string;
  private table: Table | undefined;
  private readonly columns = new Map<string, number>();
  private hasOthers = false;
  private waiting: { readonly fields: Fields; readonly line: number }[] = [];
  private rows: (readonly string[])[] = [];
  private lines: number[] = [];
  private readonly events: ReadEvent[] = [];

  constructor(name: string) {
    this.name = name;
  }

  /** `line` is 0 where the format has none. */
  add(fields: Fields, line: number): void {
    if (this.table === undefined) {
      this.waiting.push({ fields, line });
      if (this.waiting.length >= SAMPLE_RECORDS) this.settle();
    } else this.addRow(fields, line);
  }

  /** What is ready to be handed on. */
  take(): readonly ReadEvent[] {
    return this.events.splice(0);
  }

  finish(): readonly ReadEvent[] {
    if (this.table === undefined) this.settle();
    this.flush();
    return this.take();
  }

  /** Hands on the rows so far, so that what is said next stands behind them. */
  flush(): void {
    if (this.table === undefined && this.waiting.length > 0) this.settle();
    if (this.table === undefined || this.rows.length === 0) return;
    this.events.push({ type: 'batch', batch: { table: this.table, rows: this.rows, lines: this.lines } });
    this.rows = [];
    this.lines = [];
  }

  private settle(): void {
    for (const { fields } of this.waiting) this.learn(fields);
    this.table = this.tableNow();
    for (const { fields, line } of this.waiting) this.addRow(fields, line);
    this.waiting = [];
  }

  private addRow(fields: Fields, line: number): void {
    if (this.learn(fields)) {
      this.flush();
      this.table = this.tableNow();
    }
    this.rows.push(this.rowOf(fields));
    this.lines.push(line);
    if (this.rows.length >= SAMPLE_RECORDS) this.flush();
  }

  /** True when there is a column that was not there before. */
  private learn(fields: Fields): boolean {
    const [columns, others] = [this.columns.size, this.hasOthers];
    for (const name of fields.keys()) {
      if (this.columns.has(name)) continue;
      if (this.columns.size < MOST_COLUMNS) this.columns.set(name, this.columns.size);
      else this.hasOthers = true;
    }
    return this.columns.size > columns || this.hasOthers !== others;
  }

  private tableNow(): Table {
    const header = [...this.columns.keys(), ...(this.hasOthers ? [OTHER_FIELDS] : [])];
    return { name: this.name, header, canonical: false, dialect: '', authorship: '' };
  }

  private rowOf(fields: Fields): readonly string[] {
    const row = new Array<string>(this.columns.size + (this.hasOthers ? 1 : 0)).fill('');
    const others: [string, string][] = [];
    for (const [name, text] of fields) {
      const column = this.columns.get(name);
      if (column === undefined) others.push([name, text]);
      else row[column] = text;
    }
    if (others.length > 0) row[this.columns.size] = JSON.stringify(others);
    return row;
  }
}
