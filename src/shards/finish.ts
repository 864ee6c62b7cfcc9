// A run put together from its shards: what only all of them together can tell, and the order in which one run tells it.
import { ingestFile, joinDoubts, Overrides } from '../ingest/index.ts';
import { type Part, readInto } from '../part.ts';
import type { RunSettings } from '../pipeline.ts';
import type { Plan } from './plan.ts';
import { joinTables } from './tables.ts';

/** Reads what can be read only here. */
export async function readHere({ here }: Plan, part: Part, settings: RunSettings): Promise<void> {
  for (const file of here) await readInto(part, ingestFile(file, new Overrides(file.settings)), settings);
}

/**
 * Makes a part that holds all shards the same as one of `readPart`, whatever the order in which they came.
 * Throws UsageError for a `--map` entry whose column no table had.
 */
export function finishPart(part: Part, { paths, diagnostics }: Plan, { reading }: RunSettings): void {
  const places = new Map(paths.map((path, place) => [path, place]));
  const placeOf = (file: string | undefined): number => places.get(file ?? '') ?? paths.length;
  const { tables, cut } = joinTables(part.tables);
  replace(
    part.tables,
    tables.toSorted((a, b) => placeOf(a.file) - placeOf(b.file)),
  );
  const doubts = joinDoubts(part.diagnostics, cut);
  const sorted = doubts.toSorted((a, b) => placeOf(a.origin?.file) - placeOf(b.origin?.file));
  const overrides = new Overrides(reading);
  for (const { file, header } of part.tables) overrides.of(file, header);
  replace(part.diagnostics, [...diagnostics, ...sorted, ...overrides.finish()]);
}

function replace<Value>(list: Value[], values: readonly Value[]): void {
  list.length = 0;
  for (const value of values) list.push(value);
}
