// Shards, read and heard one after another.
import { ingestFile, Overrides, peopleIn, RangeReader } from '../ingest/index.ts';
import { present, type Reading, type ReadingSettings } from '../model/index.ts';
import { type Part, readInto } from '../part.ts';
import type { RunSettings } from '../pipeline.ts';
import type { Shard } from './plan.ts';

/** Adds to the part what the shard holds. Throws Irregular, and UsageError for a `--map` entry that its file cannot follow. */
export async function readShard(shard: Shard, part: Part, settings: RunSettings): Promise<void> {
  const reader = new ShardReader(part, settings);
  await reader.read(shard);
  await reader.finish();
}

/** Ranges of one file that are read in a row share what was learnt from its start. */
export class ShardReader {
  readonly #part: Part;
  readonly #settings: RunSettings;
  /** Facts so far, and before the stretch that is being read. */
  #facts = 0;
  #before = 0;
  #open: { readonly path: string; readonly reader: RangeReader } | undefined;

  constructor(part: Part, settings: RunSettings) {
    this.#part = part;
    this.#settings = {
      ...settings,
      onProgress: ({ file, facts }) => {
        this.#facts = this.#before + facts;
        settings.onProgress({ file, facts: this.#facts });
      },
    };
  }

  /** Throws as `readShard` does. Ranges of a file come in their order. */
  async read({ path, found, list, range }: Shard): Promise<void> {
    const { reading } = this.#settings;
    const settings = list === undefined ? reading : await peopleIn(list, reading);
    const source = present({ path, found });
    if (range !== undefined) await this.#add((await this.#ranges(path, settings)).read(range));
    else await this.#add(ingestFile({ source, settings }, new Overrides(settings)));
  }

  /** No more shards follow. */
  async finish(): Promise<void> {
    const { reader } = this.#open ?? {};
    this.#open = undefined;
    if (reader !== undefined) await this.#add(reader.finish());
  }

  async #ranges(path: string, settings: ReadingSettings): Promise<RangeReader> {
    if (this.#open?.path === path) return this.#open.reader;
    await this.finish();
    const reader = await RangeReader.open({ path }, settings, new Overrides(settings));
    this.#open = { path, reader };
    return reader;
  }

  #add(readings: AsyncIterable<Reading> | Iterable<Reading>): Promise<void> {
    this.#before = this.#facts;
    return readInto(this.#part, readings, this.#settings);
  }
}
