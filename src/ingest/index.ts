// The public face of `ingest`: sources in, facts out, in one pass.
import type { Reading, ReadingSettings, Source } from '../model/index.ts';
import { type Gathered, gather } from './gather.ts';
import { Overrides } from './mapping/overrides.ts';
import { readTables } from './read.ts';
import { FileWalk } from './walk.ts';

export { type Acquaintances, createAcquaintances, type Names } from './acquaintances.ts';
export { sizeOf } from './archive.ts';
export { FIELD_NAMES, FIELDS } from './columns/fields.ts';
export { type Gathered, type Gathering, gather } from './gather.ts';
export { joinDoubts } from './interpret/join-doubts.ts';
export { linesOfSource } from './lines.ts';
export { createDirectory, type Directory, type Identity, type Link, type Links } from './link/directory.ts';
export type { Note } from './link/notes.ts';
export { Overrides } from './mapping/overrides.ts';
export { FileProblem } from './problem.ts';
export { cut } from './ranges/cut.ts';
export { Irregular, type Range, RangeReader } from './ranges/range-reader.ts';
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

/** One of the files that were gathered. Whether `overrides` found all their columns is asked once all files are read. */
export async function* ingestFile(
  { source, settings }: Pick<Gathered, 'source' | 'settings'>,
  overrides: Overrides,
): AsyncGenerator<Reading> {
  let walk: FileWalk | undefined;
  for await (const event of readTables(source, settings)) {
    if (event.type === 'chosen') walk = new FileWalk(event.chosen, settings, overrides);
    else if (event.type === 'diagnostic' && walk === undefined) yield event;
    else if (event.type !== 'done' && walk !== undefined) yield* walk.take(event);
  }
  if (walk !== undefined) yield* walk.finish();
}
