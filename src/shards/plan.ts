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

/** Ranges of the file that is cut first that are left for the end. */
const LEFT = 8;

/**
 * The same shards, the largest first, and each that is larger than `piece` bytes cut into ranges of about so many, where that
 * can be. Ranges come while their file is still being passed over. The last few of the largest file come at the very end, to
 * be shared out while somebody is still at a file that cannot be cut. A range may turn out irregular when it is read; then
 * whatever was read of its file has to be forgotten, and `uncut` to hold its path.
 */
export async function* cutShards(
  shards: readonly Shard[],
  piece: number,
  uncut: ReadonlySet<string>,
  settings: ReadingSettings,
): AsyncGenerator<Shard> {
  const left: Shard[] = [];
  for (const shard of shards.toSorted((a, b) => b.size - a.size)) {
    const most = uncut.has(shard.path) ? Number.POSITIVE_INFINITY : piece;
    const ranges = rangesOf(shard, most, settings);
    const isCut = yield* left.length === 0 ? allButLast(ranges, left) : ranges;
    if (!isCut) yield shard;
  }
  yield* left;
}

/** What each returns: whether there were any. */
type Ranges = AsyncGenerator<Shard, boolean>;

async function* rangesOf(shard: Shard, piece: number, settings: ReadingSettings): Ranges {
  if (shard.size <= piece) return false;
  let isCut = false;
  for await (const range of cut(shard, shard.size, piece, settings)) {
    isCut = true;
    yield { ...shard, size: range.to - range.from, range };
  }
  return isCut;
}

async function* allButLast(ranges: Ranges, left: Shard[]): Ranges {
  for await (const range of ranges) if (left.push(range) > LEFT) yield* left.splice(0, 1);
  return left.length > 0;
}
