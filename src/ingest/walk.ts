// From the tables of one file to its readings. Each table is told apart by its object; it ends where the next one begins
// or its file does.
import type { Reading, ReadingSettings } from '../model/index.ts';
import { TableReader } from './interpret/table-reader.ts';
import type { Overrides } from './mapping/overrides.ts';
import type { Chosen } from './read.ts';
import type { Batch, ReadEvent } from './table.ts';

export class FileWalk {
  readonly #chosen: Chosen;
  readonly #settings: ReadingSettings;
  readonly #overrides: Overrides;
  #reader: TableReader | undefined;
  /** Records that never became a row, before there was a table to count them for. */
  #early = 0;
  /** Records so far, rejected ones included. */
  records = 0;
  /** Tables so far. */
  tables = 0;

  constructor(chosen: Chosen, settings: ReadingSettings, overrides: Overrides) {
    this.#chosen = chosen;
    this.#settings = settings;
    this.#overrides = overrides;
  }

  /** The table that is being read. */
  get reader(): TableReader | undefined {
    return this.#reader;
  }

  *take(event: ReadEvent): Generator<Reading> {
    if (event.type === 'batch') return yield* this.#addBatch(event.batch);
    yield event;
    if (event.diagnostic.code === 'record-rejected') this.#skipRecord();
  }

  /** The table at the start of the file, as far as it tells how all of it is read; nothing of it is handed on. */
  learn({ batch }: Extract<ReadEvent, { type: 'batch' }>): void {
    if (this.#reader?.table !== batch.table) this.#begin(batch);
    this.#reader?.learn(batch);
  }

  *finish(): Generator<Reading> {
    if (this.#reader !== undefined) yield* this.#reader.finish();
  }

  *#addBatch(batch: Batch): Generator<Reading> {
    const isNew = this.#reader?.table !== batch.table;
    if (isNew) {
      yield* this.finish();
      this.#begin(batch);
    }
    if (this.#settings.records)
      yield { type: 'records', header: isNew ? batch.table.header : [], rows: batch.rows };
    if (this.#reader !== undefined) yield* this.#reader.add(batch, this.records + 1);
    this.records += batch.rows.length;
  }

  #begin({ table }: Batch): void {
    this.#reader = new TableReader({
      table,
      chosen: this.#chosen,
      settings: this.#settings,
      overrides: this.#overrides,
    });
    this.#reader.addRejected(this.#early);
    this.#early = 0;
    this.tables += 1;
  }

  /** A record that never became a row counts for the table being read, or for the first one to come. */
  #skipRecord(): void {
    this.records += 1;
    if (this.#reader === undefined) this.#early += 1;
    else this.#reader.addRejected(1);
  }
}
