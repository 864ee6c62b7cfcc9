// `inspect --records --redact`: the files are read twice, first for whom they name and what each column holds.
import { ingest } from '../../ingest/index.ts';
import {
  type Reading,
  type ReadingSettings,
  type Source,
  type Understanding,
  UsageError,
} from '../../model/index.ts';
import { redactRow } from '../../report/redact-records.ts';
import type { Redaction } from '../../report/redaction.ts';
import type { Redacting } from '../redaction.ts';

type Records = Extract<Reading, { readonly type: 'records' }>;

/** The rows of some records as they are printed, their header first where they have one. */
export type RowMask = (records: Records) => Iterable<readonly string[]>;

interface Wanted extends Redacting {
  readonly records?: boolean;
}

/** Throws a UsageError where the input can be read only once. */
export async function maskFor(
  paths: readonly string[],
  sources: readonly Source[],
  { records, redaction }: Wanted,
  settings: ReadingSettings,
): Promise<RowMask> {
  if (records !== true || redaction === undefined) return asTheyAre;
  if (paths.includes('-')) {
    throw new UsageError('--records --redact reads its files twice; name files or folders instead of -', []);
  }
  const tables: Understanding[] = [];
  for await (const reading of ingest(sources, { ...settings, records: false })) {
    if (reading.type === 'facts') for (const fact of reading.facts) redaction.note(fact);
    if (reading.type === 'table') tables.push(reading.understanding);
  }
  return masked(tables, redaction);
}

function asTheyAre({ header, rows }: Records): readonly (readonly string[])[] {
  return header.length === 0 ? rows : [header, ...rows];
}

/** Records come in the order of the tables; those with a header begin the next one. */
function masked(tables: readonly Understanding[], redaction: Redaction): RowMask {
  let table = -1;
  let fields: readonly string[] = [];
  return ({ header, rows }) => {
    if (header.length > 0) {
      table += 1;
      fields = fieldsOf(header, tables[table]);
    }
    const lines = rows.map((row) => redactRow(row, fields, redaction));
    return header.length === 0 ? lines : [header.map((name) => redaction.text(name)), ...lines];
  };
}

/** A format that names its columns by itself calls them by their fields, and tells only of some. */
function fieldsOf(header: readonly string[], table: Understanding | undefined): readonly string[] {
  const isOwn = table !== undefined && table.columns.length < header.length;
  return header.map((name, column) => (isOwn ? name : (table?.columns[column]?.field ?? '')));
}
