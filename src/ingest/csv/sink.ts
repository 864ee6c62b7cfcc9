// Collects rows into batches and says what was noticed about them. A batch is full after a fixed number of rows,
// wherever the text was cut, so that the same file always gives the same events.
import type { Diagnostic, DiagnosticArguments, Severity } from '../../model/index.ts';
import type { ReadEvent, Table } from '../table.ts';

const BATCH_ROWS = 1000;
/** Cells of a batch, by which wide tables have fewer rows in one: each cell is a string of its own. */
const BATCH_CELLS = 200_000;

/** Codes that concern one line or record of a delimited file. */
type LineCode = 'header-ragged' | 'record-ragged' | 'record-repaired' | 'record-rejected' | 'lines-skipped';

export class RecordSink {
  private readonly file: string;
  private events: ReadEvent[] = [];
  private table: Table = { name: '', header: [], canonical: false, dialect: '', authorship: '' };
  private rows: (readonly string[])[] = [];
  private lines: number[] = [];
  private begun = false;
  /** No row of the table was handed on yet. */
  private pristine = true;
  /** Records so far, rejected ones included. */
  records = 0;

  constructor(file: string) {
    this.file = file;
  }

  /** Rows that follow belong to `table`. */
  begin(table: Table): void {
    if (this.begun) this.end();
    this.begun = true;
    this.table = table;
    this.pristine = true;
  }

  /** The table is complete; one without rows still has its header to show. */
  end(): void {
    if (this.rows.length > 0 || this.pristine) this.hand();
  }

  /** The same table with more columns: a new table, unless nothing of the old one was handed on. */
  widen(table: Table): void {
    if (!this.pristine) this.begin(table);
    this.table = table;
    this.rows = this.rows.map((row) => padded(row, table.header.length));
  }

  /** `cells` are as many as the header of the table has. */
  row(cells: readonly string[], line: number): void {
    this.rows.push(cells);
    this.lines.push(line);
    this.records++;
    if (this.rows.length >= BATCH_ROWS || this.rows.length * cells.length >= BATCH_CELLS) this.flush();
  }

  /** About the next record, which is no row. */
  reject(reason: string, line: number): void {
    this.flush();
    this.diagnose('warning', 'record-rejected', { reason }, line);
    this.records++;
  }

  /** About the next record. */
  diagnose<Code extends LineCode>(
    severity: Severity,
    code: Code,
    args: DiagnosticArguments[Code],
    line: number,
  ): void {
    this.say(severity, code, args, { line, record: this.records + 1 });
  }

  /** About lines that are no records. */
  note<Code extends LineCode>(code: Code, args: DiagnosticArguments[Code], line: number): void {
    this.say('note', code, args, { line });
  }

  private say(
    severity: Severity,
    code: LineCode,
    args: object,
    place: { line: number; record?: number },
  ): void {
    const diagnostic = { severity, code, args, origin: { file: this.file, ...place } } as Diagnostic;
    this.events.push({ type: 'diagnostic', diagnostic });
  }

  /** What is ready to be handed on. */
  take(): readonly ReadEvent[] {
    return this.events.splice(0);
  }

  private flush(): void {
    if (this.rows.length > 0) this.hand();
  }

  private hand(): void {
    this.events.push({ type: 'batch', batch: { table: this.table, rows: this.rows, lines: this.lines } });
    this.rows = [];
    this.lines = [];
    this.pristine = false;
  }
}

export function padded(row: readonly string[], length: number): readonly string[] {
  return row.length >= length ? row : [...row, ...new Array<string>(length - row.length).fill('')];
}
