// One table from its first batch to its end. It is mapped by a sample of its first records; a table whose dates,
// numbers, writers or threads only show in the whole is held in memory until it ends, any other streams.
//
// What holding costs: the cells of that table stay in memory, about twice its size on disk. It buys that the
// understanding of a table never depends on the order of its rows.
import type {
  Diagnostic,
  Fact,
  FactKind,
  Origin,
  Reading,
  ReadingSettings,
  Understanding,
} from '../../model/index.ts';
import type { Overrides } from '../mapping/overrides.ts';
import { mustSeeAll, readingsOf } from '../mapping/readings.ts';
import type { Mapping } from '../mapping.ts';
import { mapTable } from '../mapping.ts';
import type { Chosen } from '../read.ts';
import type { Batch, Table } from '../table.ts';
import { cellValue } from '../values/empty.ts';
import { Cells, type Row } from './cells.ts';
import { Doubts } from './doubts.ts';
import { interpreterOf, type RowInterpreter } from './row-interpreter.ts';
import { needsSides } from './sides.ts';
import { needsThreads } from './threads.ts';

/** Records by which a table is mapped; of a wide one as many as have so many cells. */
const SAMPLE = 1000;
const SAMPLE_CELLS = 400_000;

export interface TableFrame {
  readonly table: Table;
  readonly chosen: Chosen;
  readonly settings: ReadingSettings;
  readonly overrides: Overrides;
}

export class TableReader {
  readonly #frame: TableFrame;
  readonly #doubts = new Doubts();
  readonly #kinds = new Set<FactKind>();
  /** Batches that wait: for the sample to be full, or for the end of a held table. */
  #waiting: NumberedBatch[] = [];
  #waitingRows = 0;
  #mapping: Mapping | undefined;
  #mustHold = false;
  #interpreter: RowInterpreter | undefined;
  #columnReadings: ReadonlyMap<number, { readonly says: string }> = new Map();
  /** Column of the record's own name in its source; -1 where it has none. */
  #idColumn = -1;
  #records = 0;
  #rejected = 0;

  constructor(frame: TableFrame) {
    this.#frame = frame;
  }

  get table(): Table {
    return this.#frame.table;
  }

  /** `firstRecord` is the number of the batch's first record within its file. */
  *add(batch: Batch, firstRecord: number): Generator<Reading> {
    this.#records += batch.rows.length;
    if (this.#interpreter !== undefined) return yield* this.#interpret({ batch, firstRecord });
    this.#waiting.push({ batch, firstRecord });
    this.#waitingRows += batch.rows.length;
    if (this.#mapping === undefined && this.#isSampled()) yield* this.#map();
    if (this.#mapping !== undefined && !this.#mustHold) yield* this.#settle();
  }

  /** Learns how the table is read from its first records, as `add` does, but leaves them to somebody else. */
  learn(batch: Batch): void {
    if (this.#mapping !== undefined) return;
    this.#waiting.push({ batch, firstRecord: 0 });
    this.#waitingRows += batch.rows.length;
    if (!this.#isSampled()) return;
    for (const _ of this.#map());
    if (!this.#mustHold) for (const _ of this.#decide());
    this.#waiting = [];
  }

  /** Whether it is known how rows are read, and each by itself says all that it says among the others. */
  get readsRowByRow(): boolean {
    return this.#interpreter?.isEntangled() === false;
  }

  #isSampled(): boolean {
    const cells = this.#waitingRows * this.#frame.table.header.length;
    return this.#waitingRows >= SAMPLE || cells >= SAMPLE_CELLS;
  }

  /** Records of this table that never became a row. */
  addRejected(count: number): void {
    this.#records += count;
    this.#rejected += count;
  }

  *finish(): Generator<Reading> {
    if (this.#mapping === undefined) yield* this.#map();
    if (this.#interpreter === undefined) yield* this.#settle();
    const { facts, diagnostics } = this.#interpreter?.finish() ?? { facts: [], diagnostics: [] };
    yield* this.#handOn([...facts]);
    for (const diagnostic of [...diagnostics, ...this.#doubts.rest(this.#frame.chosen.file)])
      yield tell(diagnostic);
    yield { type: 'table', understanding: this.#understanding() };
  }

  *#map(): Generator<Reading> {
    const { table, chosen, overrides, settings } = this.#frame;
    const rows = this.#waitingCells();
    const fixed = overrides.of(chosen.file, table.header);
    const mapping = mapTable(table, chosen.file, rows, fixed, settings.keptColumns);
    this.#mapping = mapping;
    if (mapping.kind !== undefined) {
      const cells = new Cells(mapping.assignment, { columns: new Map(), diagnostics: [] }, this.#doubts);
      const isTalk = mapping.kind === 'interactions' && (needsSides(cells) || needsThreads(cells));
      this.#mustHold = isTalk || mustSeeAll(mapping.assignment, rows);
    }
    for (const diagnostic of mapping.diagnostics) yield tell(diagnostic);
  }

  /** Makes the interpreter, and lets it read what has waited. */
  *#settle(): Generator<Reading> {
    yield* this.#decide();
    for (const batch of this.#waiting.splice(0)) yield* this.#interpret(batch);
  }

  /** Makes the interpreter from all that has been seen. */
  *#decide(): Generator<Reading> {
    const { table, chosen, settings } = this.#frame;
    const mapping = this.#mapping;
    if (mapping === undefined) return;
    const rows = this.#waitingCells();
    const place = { file: chosen.file, dialect: table.dialect };
    const readings = readingsOf(mapping.assignment, rows, place, settings);
    this.#columnReadings = readings.columns;
    for (const diagnostic of readings.diagnostics) yield tell(diagnostic);
    const cells = new Cells(mapping.assignment, readings, this.#doubts);
    this.#idColumn = idColumnOf(cells);
    const context = { table, file: chosen.file, settings, cells, doubts: this.#doubts };
    this.#interpreter = interpreterOf(mapping.kind, context, rows);
  }

  *#interpret({ batch, firstRecord }: NumberedBatch): Generator<Reading> {
    const { file } = this.#frame.chosen;
    const { rows, lines } = batch;
    const facts: Fact[] = [];
    for (let index = 0; index < rows.length; index++) {
      const row = rows[index] ?? [];
      const origin = this.#origin(file, firstRecord + index, lines[index] ?? 0, row);
      const reason = this.#interpreter?.read(row, origin, facts);
      if (reason === undefined) continue;
      this.#rejected += 1;
      if (reason !== '') this.#doubts.rejected(reason, origin);
    }
    yield* this.#handOn(facts);
  }

  #origin(file: string, record: number, line: number, row: Row): Origin {
    const id = this.#idColumn < 0 ? '' : cellValue(row[this.#idColumn] ?? '');
    if (id === '') return line > 0 ? { file, record, line } : { file, record };
    return line > 0 ? { file, record, line, id } : { file, record, id };
  }

  *#handOn(facts: readonly Fact[]): Generator<Reading> {
    let last: FactKind | undefined;
    for (const { kind } of facts) {
      if (kind !== last) this.#kinds.add(kind);
      last = kind;
    }
    if (facts.length > 0) yield { type: 'facts', facts };
    for (const diagnostic of this.#doubts.take()) yield tell(diagnostic);
  }

  #waitingCells(): readonly Row[] {
    return this.#waiting.flatMap(({ batch }) => batch.rows);
  }

  #understanding(): Understanding {
    const { table, chosen } = this.#frame;
    const uses = this.#mapping?.assignment.uses ?? [];
    return {
      ...chosen,
      table: table.name,
      dialect: table.dialect,
      kinds: [...this.#kinds].sort(),
      header: table.header,
      columns: table.header
        .map((column, index) => ({
          column,
          field: uses[index]?.field ?? '',
          because: uses[index]?.because ?? '',
          reading: this.#columnReadings.get(index)?.says ?? '',
        }))
        .filter(({ reading }) => !table.canonical || reading !== ''),
      authorship: this.#interpreter?.authorship ?? '',
      records: this.#records,
      used: this.#records - this.#rejected,
      rejected: this.#rejected,
    };
  }
}

/** What the source calls a record of its own; a thread is the name of a row only where each has one row. */
function idColumnOf(cells: Cells): number {
  const fields = ['message_id', 'order_id', 'subscription_id'] as const;
  const own = fields.map((field) => cells.column(field)).find((column) => column >= 0);
  return own ?? (cells.has('author_role') ? -1 : cells.column('conversation'));
}

interface NumberedBatch {
  readonly batch: Batch;
  readonly firstRecord: number;
}

function tell(diagnostic: Diagnostic): Reading {
  return { type: 'diagnostic', diagnostic };
}
