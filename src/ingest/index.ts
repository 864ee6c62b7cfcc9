// The public face of `ingest`: sources in, facts out, in one pass. Each table is told apart by its object; it ends where
// the next one begins or its file does.
import type { Reading, ReadingSettings, Source } from '../model/index.ts';
import { type Gathered, gather } from './gather.ts';
import { TableReader } from './interpret/table-reader.ts';
import { Overrides } from './mapping/overrides.ts';
import { type Chosen, readTables } from './read.ts';
import type { Batch } from './table.ts';

export { type Acquaintances, createAcquaintances, type Names } from './acquaintances.ts';
export { sizeOf } from './archive.ts';
export { FIELD_NAMES, FIELDS } from './columns/fields.ts';
export { type Gathered, type Gathering, gather } from './gather.ts';
export { linesOfSource } from './lines.ts';
export { createDirectory, type Directory, type Identity, type Link, type Links } from './link/directory.ts';
export type { Note } from './link/notes.ts';
export { Overrides } from './mapping/overrides.ts';
export { FileProblem } from './problem.ts';
export { FORMATS } from './read.ts';
export { type FoundSources, findSources } from './sources.ts';
export { currencyNamed } from './values/currencies.ts';
export { peopleIn } from './workspace.ts';

/**
 * Reads all sources. Whatever is wrong with the data is a diagnostic.
 * Throws UsageError for a `--map` entry that names no field, or a column that no table has.
 */
export async function* ingest(
  sources: readonly Source[],
  settings: ReadingSettings,
): AsyncGenerator<Reading> {
  const overrides = new Overrides(settings);
  const { files, diagnostics } = await gather(sources, settings);
  for (const diagnostic of diagnostics) yield { type: 'diagnostic', diagnostic };
  for (const file of files) yield* ingestFile(file, overrides);
  for (const diagnostic of overrides.finish()) yield { type: 'diagnostic', diagnostic };
}

/** Where reading stands within one source. */
interface Progress {
  chosen: Chosen | undefined;
  reader: TableReader | undefined;
  /** Records so far, rejected ones included. */
  records: number;
  /** Records that never became a row, before there was a table to count them for. */
  early: number;
}

/** One of the files that were gathered. Whether `overrides` found all their columns is asked once all files are read. */
export async function* ingestFile(
  { source, settings }: Pick<Gathered, 'source' | 'settings'>,
  overrides: Overrides,
): AsyncGenerator<Reading> {
  const progress: Progress = { chosen: undefined, reader: undefined, records: 0, early: 0 };
  for await (const event of readTables(source, settings)) {
    if (event.type === 'chosen') progress.chosen = event.chosen;
    else if (event.type === 'diagnostic') {
      yield event;
      if (event.diagnostic.code === 'record-rejected') skipRecord(progress);
    } else if (event.type === 'batch') yield* addBatch(event.batch, progress, settings, overrides);
  }
  if (progress.reader !== undefined) yield* progress.reader.finish();
}

/** A record that never became a row counts for the table being read, or for the first one to come. */
function skipRecord(progress: Progress): void {
  progress.records += 1;
  if (progress.reader === undefined) progress.early += 1;
  else progress.reader.addRejected(1);
}

function* addBatch(
  batch: Batch,
  progress: Progress,
  settings: ReadingSettings,
  overrides: Overrides,
): Generator<Reading> {
  const { table } = batch;
  const isNew = progress.reader?.table !== table;
  if (isNew && progress.reader !== undefined) yield* progress.reader.finish();
  if (isNew && progress.chosen !== undefined) {
    progress.reader = new TableReader({ table, chosen: progress.chosen, settings, overrides });
    progress.reader.addRejected(progress.early);
    progress.early = 0;
  }
  if (settings.records) yield { type: 'records', header: isNew ? table.header : [], rows: batch.rows };
  if (progress.reader !== undefined) yield* progress.reader.add(batch, progress.records + 1);
  progress.records += batch.rows.length;
}
