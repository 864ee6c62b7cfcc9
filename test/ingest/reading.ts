// Helpers of the reading tests: settings without any wish, and everything one source gives.

import { type Chosen, readTables } from '../../src/ingest/read.ts';
import type { Table } from '../../src/ingest/table.ts';
import type { Diagnostic, ReadingSettings } from '../../src/model/index.ts';

export const SETTINGS: ReadingSettings = { map: new Map(), ownDomains: [], ownNames: [], records: false };

export interface ReadTable {
  readonly table: Table;
  readonly rows: (readonly string[])[];
  readonly lines: number[];
}

export interface ReadResult {
  readonly chosen: Chosen | undefined;
  readonly tables: readonly ReadTable[];
  readonly diagnostics: readonly Diagnostic[];
  readonly records: number;
}

/** Reads bytes or text under a name, cut into the given chunks. */
export async function readAll(
  path: string,
  ...chunks: readonly (string | Uint8Array)[]
): Promise<ReadResult> {
  const tables: ReadTable[] = [];
  const diagnostics: Diagnostic[] = [];
  let chosen: Chosen | undefined;
  let records = 0;
  for await (const event of readTables({ path, bytes: bytesOf(chunks) }, SETTINGS)) {
    if (event.type === 'chosen') chosen = event.chosen;
    else if (event.type === 'diagnostic') diagnostics.push(event.diagnostic);
    else if (event.type === 'done') records = event.records;
    else {
      const { table, rows, lines } = event.batch;
      if (tables.every((each) => each.table !== table)) tables.push({ table, rows: [], lines: [] });
      const found = tables.find((each) => each.table === table);
      found?.rows.push(...rows);
      found?.lines.push(...lines);
    }
  }
  return { chosen, tables, diagnostics, records };
}

async function* bytesOf(chunks: readonly (string | Uint8Array)[]): AsyncGenerator<Uint8Array> {
  for (const chunk of chunks) yield typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
}
