// What the exports of help desks have in common: messages, answers to surveys, people and customers, written to four
// canonical tables as they come.
import type { Diagnostic } from '../../model/index.ts';
import { type JsonPart, readJson } from '../json/read-json.ts';
import type { JsonObject } from '../json/value.ts';
import type { Input, ReadEvent } from '../table.ts';
import { CanonicalRows, CUSTOMER_FIELDS, MESSAGE_FIELDS, PERSON_FIELDS, SURVEY_FIELDS } from './canonical.ts';

/** Whom a conversation is with, in every row of it. */
export interface Requester {
  readonly customer_id: string;
  readonly person_id: string;
  readonly email: string;
  readonly customer_name: string;
  readonly person_name: string;
}

/** The tables that one file fills. A table is read to its end before the next, so all but the messages wait. */
export class DeskTables {
  readonly messages: CanonicalRows<(typeof MESSAGE_FIELDS)[number]>;
  readonly surveys = new CanonicalRows('surveys', SURVEY_FIELDS, '');
  readonly people = new CanonicalRows('people', PERSON_FIELDS, '');
  readonly customers = new CanonicalRows('customers', CUSTOMER_FIELDS, '');

  constructor(authorship: string) {
    this.messages = new CanonicalRows('', MESSAGE_FIELDS, authorship);
  }

  *rest(): Generator<ReadEvent> {
    for (const table of [this.messages, this.surveys, this.people, this.customers]) yield* table.rest();
  }
}

/** How a format fills the tables from a whole document, and from one line of NDJSON. */
export interface DeskReader {
  /** Objects of the document, each filled in by itself. */
  readonly records: (document: JsonPart & { readonly type: 'document' }) => readonly JsonObject[];
  /** Returns false for an object that is nothing the format knows. */
  readonly fill: (record: JsonObject, line: number, tables: DeskTables) => boolean;
}

/** Reads a document or NDJSON into the tables; an object that is none of the format's is rejected. */
export async function* readDesk(
  input: Input,
  format: string,
  tables: DeskTables,
  reader: DeskReader,
): AsyncGenerator<ReadEvent> {
  for await (const part of readJson(input, format)) {
    if (part.type === 'problem') {
      yield* tables.messages.rest();
      yield { type: 'diagnostic', diagnostic: part.diagnostic };
      continue;
    }
    const records = part.type === 'line' ? [part.value] : reader.records(part);
    const line = part.type === 'line' ? part.line : 0;
    for (const record of records) {
      if (reader.fill(record, line, tables)) yield* tables.messages.full();
      else {
        yield* tables.messages.rest();
        yield { type: 'diagnostic', diagnostic: unknownRecord(input, format, line) };
      }
    }
  }
  yield* tables.rest();
}

function unknownRecord({ path }: Input, format: string, line: number): Diagnostic {
  const origin = { file: path, ...(line > 0 ? { line } : {}) };
  return { severity: 'warning', code: 'record-rejected', args: { reason: `no record of ${format}` }, origin };
}
