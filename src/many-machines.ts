// A run over many machines: the shards of its input are read, heard and merged wherever the engine has workers; what can
// only be done in one place (linking, judging, ranking) is done where the run was started.
import type { Assignment, Craft, Take } from './engine/index.ts';
import { sizeOf } from './ingest/index.ts';
import { type Source, UsageError } from './model/index.ts';
import { emptyPart, type Part } from './part.ts';
import { linesOf, PartTaker } from './part-lines.ts';
import { type LinkedRun, type RunSettings, reportOn, settle } from './pipeline.ts';
import { messageOf } from './report/digest.ts';
import {
  finishPart,
  planShards,
  readHere,
  readShard,
  runSettingsOf,
  type Shard,
  type ShardSettings,
  shardSettingsOf,
} from './shards/index.ts';

/** Where a run was started, as far as its shards depend on it. */
interface Start {
  /** Paths that are not absolute begin here. */
  readonly folder: string;
  readonly reading: ShardSettings;
}

/** Has the shards of an assignment read and merged elsewhere. */
export type Distribute = (assignment: Omit<Assignment, 'version'>, take: Take<Part>) => Promise<Part>;

/** The run as it would be in one process. `folder`: of this process. */
export async function runOver(
  distribute: Distribute,
  sources: readonly Source[],
  settings: RunSettings,
  folder: string,
): Promise<LinkedRun> {
  const plan = await planShards(sources, settings.reading);
  const start: Start = { folder, reading: shardSettingsOf(settings) };
  const shards = plan.shards.map((shard) => ({ about: shard.path, shard }));
  const part = await distribute({ settings: start, shards }, async (lines) => {
    const { part, taker } = await takeAll(lines, settings);
    if (taker.missing !== 0) throw new Error(`parts of a run miss ${taker.missing} of their lines`);
    return part;
  });
  await readHere(plan, part, settings);
  finishPart(part, plan, settings);
  return reportOn(settle(part), settings);
}

/** What a worker does. `goTo`: makes a folder the one where paths begin; throws where there is none. */
export function createCraft(goTo: (folder: string) => void): Craft {
  return {
    async read(shard, start, halt) {
      if (!isShard(shard) || !isStart(start)) throw new UsageError('the job is none of undertone', []);
      goTo(start.folder);
      await checkSame(shard);
      const settings = settingsOf(start, halt);
      const part = emptyPart(settings);
      await readShard(shard, part, settings);
      checkRead(shard, part);
      return linesOf(part, 0);
    },
    async merge(lines, start, halt) {
      if (!isStart(start)) throw new UsageError('the job is none of undertone', []);
      const { part, taker } = await takeAll(lines, settingsOf(start, halt));
      return linesOf(part, taker.missing);
    },
    keyOf,
  };
}

async function takeAll(
  lines: AsyncIterable<string>,
  settings: RunSettings,
): Promise<{ readonly part: Part; readonly taker: PartTaker }> {
  const part = emptyPart(settings);
  const taker = new PartTaker(part);
  for await (const line of lines) taker.take(line);
  return { part, taker };
}

function settingsOf({ reading }: Start, halt: AbortSignal): RunSettings {
  return runSettingsOf(reading, { onProgress: () => halt.throwIfAborted() });
}

/** A machine may have an older copy of the file, or none. */
async function checkSame({ path, size }: Shard): Promise<void> {
  const found = await sizeOf({ path });
  if (found === undefined) throw new UsageError('there is no such file on its machine', []);
  if (found === size) return;
  throw new UsageError(
    `the file has ${found} bytes on its machine, and ${size} where the run was started`,
    [],
  );
}

/** What one process would report and go on without, as it is the same for all of the run, is not the same here. */
function checkRead({ path }: Shard, { diagnostics }: Part): void {
  const problem = diagnostics.find(({ code, origin }) => origin?.file === path && UNREAD.has(code));
  if (problem !== undefined) throw new UsageError(messageOf(problem), []);
}

const UNREAD: ReadonlySet<string> = new Set(['file-missing', 'file-unreadable']);

/** Profiles of one party become one; whatever else a line holds is only handed on. */
function keyOf(line: string): string {
  return line.startsWith('{"key":"profile ') ? line.slice(0, line.indexOf('","')) : line;
}

function isShard(value: unknown): value is Shard {
  return typeof value === 'object' && value !== null && 'path' in value && typeof value.path === 'string';
}

function isStart(value: unknown): value is Start {
  return (
    typeof value === 'object' &&
    value !== null &&
    'folder' in value &&
    typeof value.folder === 'string' &&
    'reading' in value &&
    typeof value.reading === 'object' &&
    value.reading !== null
  );
}
