// The tables that formats with a known meaning write: their headers are canonical field names, so nothing about them
// has to be guessed. A format collects rows; they are handed on in batches.
import type { ReadEvent, Table } from '../table.ts';

/** One row per message, whoever wrote it; who the customer is stands in every row. */
export const MESSAGE_FIELDS = [
  'conversation',
  'message_id',
  'at',
  'turn',
  'author_role',
  'author_name',
  'channel',
  'subject',
  'text',
  'state',
  'reopens',
  'escalated',
  'customer_id',
  'person_id',
  'email',
  'customer_name',
  'person_name',
] as const;

/** One row per answer to a survey. */
export const SURVEY_FIELDS = [
  'conversation',
  'at',
  'score',
  'comment',
  'customer_id',
  'person_id',
  'email',
  'customer_name',
  'person_name',
] as const;

/** One row per person at a customer. */
export const PERSON_FIELDS = [
  'person_id',
  'person_name',
  'email',
  'phone',
  'customer_id',
  'customer_name',
] as const;

/** One row per customer. */
export const CUSTOMER_FIELDS = ['customer_id', 'customer_name', 'domain', 'since'] as const;

const BATCH_ROWS = 1000;

/** Collects the rows of one table. */
export class CanonicalRows<Field extends string> {
  private readonly table: Table;
  private readonly fields: readonly Field[];
  private rows: (readonly string[])[] = [];
  private lines: number[] = [];

  constructor(name: string, fields: readonly Field[], authorship: string) {
    this.fields = fields;
    this.table = { name, header: fields, canonical: true, dialect: '', authorship };
  }

  /** `line` is 0 where the format has none. */
  add(values: Readonly<Partial<Record<Field, string>>>, line: number): void {
    this.rows.push(this.fields.map((field) => values[field] ?? ''));
    this.lines.push(line);
  }

  /** Hands on what is there once it fills a batch. */
  *full(): Generator<ReadEvent> {
    if (this.rows.length >= BATCH_ROWS) yield* this.rest();
  }

  /** Hands on whatever is there. */
  *rest(): Generator<ReadEvent> {
    for (let start = 0; start < this.rows.length; start += BATCH_ROWS) {
      const rows = this.rows.slice(start, start + BATCH_ROWS);
      const lines = this.lines.slice(start, start + BATCH_ROWS);
      yield { type: 'batch', batch: { table: this.table, rows, lines } };
    }
    this.rows = [];
    this.lines = [];
  }
}
