// One shard, read and heard.
import { ingestFile, Overrides, peopleIn } from '../ingest/index.ts';
import { present, type ReadingSettings } from '../model/index.ts';
import { type Part, readInto } from '../part.ts';
import type { RunSettings } from '../pipeline.ts';
import type { Shard } from './plan.ts';

/** Adds to the part what the shard holds. Throws UsageError for a `--map` entry that its file cannot follow. */
export async function readShard(shard: Shard, part: Part, settings: RunSettings): Promise<void> {
  const reading = await settingsFor(shard, settings.reading);
  const source = present({ path: shard.path, found: shard.found });
  await readInto(part, ingestFile({ source, settings: reading }, new Overrides(reading)), settings);
}

async function settingsFor({ list }: Shard, reading: ReadingSettings): Promise<ReadingSettings> {
  return list === undefined ? reading : peopleIn(list, reading);
}
