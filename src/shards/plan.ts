// The input of a run cut into shards: pieces that any thread or machine can read by itself, in any order. A shard is plain
// JSON, so that it can be sent anywhere. What can be read only where the run was started is told apart.
import { cut, type Gathered, gather, type Range } from '../ingest/index.ts';
import { type Diagnostic, present, type ReadingSettings, type Source } from '../model/index.ts';

/** A file to be read, by its path, or a range of its records. */
export interface Shard {
  readonly path: string;
  /** True when the file was found below a folder, rather than named by the user. */
  readonly found?: boolean;
  /** Path of the list of people that says who is who in the file: `users.json` of a Slack export. */
  readonly list?: string;
  /** Bytes of it: so much work it is. */
  readonly size: number;
  readonly range?: Range;
}

export interface Plan {
  readonly shards: readonly Shard[];
  /** Standard input, files within archives, pipes: what cannot be opened anew. */
  readonly here: readonly Gathered[];
  /** Paths of all files, in the order in which one run reads them. */
  readonly paths: readonly string[];
  /** What was noticed before anything was read. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Every file of the sources is a shard, or to be read here. */
export async function planShards(sources: readonly Source[], settings: ReadingSettings): Promise<Plan> {
  const { files, diagnostics } = await gather(sources, settings);
  const onDisk = new Set(sources.flatMap(({ path, bytes }) => (bytes === undefined ? [path] : [])));
  const shards: Shard[] = [];
  const here: Gathered[] = [];
  for (const file of files) {
    const { source, size, list } = file;
    if (size === undefined || !onDisk.has(source.path) || isOfProcess(source.path)) here.push(file);
    else shards.push(present({ path: source.path, found: source.found, list, size }));
  }
  return { shards, here, paths: files.map(({ source }) => source.path), diagnostics };
}

/** `/dev/stdin` and its like are another file for every process, also where a file is behind them. */
function isOfProcess(path: string): boolean {
  return /^\/(dev|proc)\//.test(path);
}

/**
 * The same shards, the largest first, and each that is larger than `piece` bytes cut into ranges of about so many, where that
 * can be. Ranges come while their file is still being passed over. A range may turn out irregular when it is read; then
 * whatever was read of its file has to be forgotten, and `uncut` to hold its path.
 */
export async function* cutShards(
  shards: readonly Shard[],
  piece: number,
  uncut: ReadonlySet<string>,
  settings: ReadingSettings,
): AsyncGenerator<Shard> {
  for (const shard of shards.toSorted((a, b) => b.size - a.size)) {
    let isCut = false;
    if (shard.size > piece && !uncut.has(shard.path))
      for await (const range of cut(shard, shard.size, piece, settings)) {
        isCut = true;
        yield { ...shard, size: range.to - range.from, range };
      }
    if (!isCut) yield shard;
  }
}
