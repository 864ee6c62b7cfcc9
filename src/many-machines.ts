// A run over many machines: the shards of its input are read, heard and merged wherever the engine has workers; what can
// only be done in one place (linking, judging, ranking) is done where the run was started.
import { type Assignment, type Craft, Refused, type Take } from './engine/index.ts';
import { Irregular, sizeOf } from './ingest/index.ts';
import { type Source, UsageError } from './model/index.ts';
import { emptyPart, type Part } from './part.ts';
import { type LinkedRun, type RunSettings, reportOn, settle } from './pipeline.ts';
import { messageOf } from './report/digest.ts';
import {
  cutShards,
  finishPart,
  type Plan,
  parcelsOf,
  planShards,
  readHere,
  readShard,
  runSettingsOf,
  type Shard,
  type ShardSettings,
  shardSettingsOf,
  takeParcel,
} from './shards/index.ts';

/** Where a run was started, as far as its shards depend on it. */
interface Start {
  /** Paths that are not absolute begin here. */
  readonly folder: string;
  readonly reading: ShardSettings;
}

/** Has the shards of an assignment read and merged elsewhere. */
export type Distribute = (assignment: Omit<Assignment, 'version'>, take: Take<Part>) => Promise<Part>;

/** A shard, and how long its file is. */
interface Order {
  readonly shard: Shard;
  readonly bytes: number;
}

/** What is chosen where a run is started. */
export interface Choice {
  /** Paths that are not absolute begin here. */
  readonly folder: string;
  /** Bytes of the ranges that larger files are cut into, about; by the bytes of all files. */
  readonly pieceOf: (bytes: number) => number;
}

/** The run as it would be in one process. */
export async function runOver(
  distribute: Distribute,
  sources: readonly Source[],
  settings: RunSettings,
  choice: Choice,
): Promise<LinkedRun> {
  const plan = await planShards(sources, settings.reading);
  const part = await readElsewhere(distribute, plan, settings, choice);
  await readHere(plan, part, settings);
  finishPart(part, plan, settings);
  return reportOn(settle(part), settings);
}

/** A file that turns out not to be fit for being cut is then given out whole, with all the others anew. */
async function readElsewhere(
  distribute: Distribute,
  plan: Plan,
  settings: RunSettings,
  { folder, pieceOf }: Choice,
): Promise<Part> {
  const start: Start = { folder, reading: shardSettingsOf(settings) };
  const piece = pieceOf(plan.shards.reduce((sum, { size }) => sum + size, 0));
  const uncut = new Set<string>();
  for (;;) {
    const orders = await ordersOf(plan, piece, uncut, settings);
    const shards = orders.map((order) => ({ about: nameOf(order.shard), shard: order }));
    try {
      return await distribute({ settings: start, shards }, (parcels) => takeAll(parcels, settings));
    } catch (error) {
      const refused = error instanceof Refused ? orders[error.place] : undefined;
      if (refused === undefined) throw error;
      uncut.add(refused.shard.path);
    }
  }
}

async function ordersOf(
  { shards }: Plan,
  piece: number,
  uncut: ReadonlySet<string>,
  { reading }: RunSettings,
): Promise<readonly Order[]> {
  const sizes = new Map(shards.map(({ path, size }) => [path, size]));
  const orders: Order[] = [];
  for await (const shard of cutShards(shards, piece, uncut, reading))
    orders.push({ shard, bytes: sizes.get(shard.path) ?? shard.size });
  return orders;
}

function nameOf({ path, range }: Shard): string {
  return range === undefined ? path : `${path}, bytes ${range.from} to ${range.to}`;
}

/** What a worker does. `goTo`: makes a folder the one where paths begin; throws where there is none. */
export function createCraft(goTo: (folder: string) => void): Craft {
  return {
    async read(order, start, { partitions, halt }) {
      if (!isOrder(order) || !isStart(start)) throw new UsageError('the job is none of undertone', []);
      goTo(start.folder);
      await checkSame(order);
      const part = await readWhole(order.shard, settingsOf(start, halt));
      return parcelsOf(part, partitions, start.reading.retention);
    },
    async merge(parcels, start, { partitions, halt }) {
      if (!isStart(start)) throw new UsageError('the job is none of undertone', []);
      const part = await takeAll(parcels, settingsOf(start, halt));
      return parcelsOf(part, partitions, start.reading.retention);
    },
  };
}

async function takeAll(parcels: AsyncIterable<Uint8Array>, settings: RunSettings): Promise<Part> {
  const part = emptyPart(settings);
  for await (const bytes of parcels) takeParcel(bytes, part);
  return part;
}

function settingsOf({ reading }: Start, halt: AbortSignal): RunSettings {
  return runSettingsOf(reading, { onProgress: () => halt.throwIfAborted() });
}

/** A machine may have an older copy of the file, or none. */
async function checkSame({ shard, bytes }: Order): Promise<void> {
  const found = await sizeOf({ path: shard.path });
  if (found === undefined) throw new UsageError('there is no such file on its machine', []);
  if (found === bytes) return;
  const both = `${found} bytes on its machine, and ${bytes} where the run was started`;
  throw new UsageError(`the file has ${both}`, []);
}

async function readWhole(shard: Shard, settings: RunSettings): Promise<Part> {
  const part = emptyPart(settings);
  try {
    await readShard(shard, part, settings);
  } catch (error) {
    throw error instanceof Irregular ? new Refused() : error;
  }
  checkRead(shard, part);
  return part;
}

/** What one process would report and go on without, as it is the same for all of the run, is not the same here. */
function checkRead({ path }: Shard, { diagnostics }: Part): void {
  const problem = diagnostics.find(({ code, origin }) => origin?.file === path && UNREAD.has(code));
  if (problem !== undefined) throw new UsageError(messageOf(problem), []);
}

const UNREAD: ReadonlySet<string> = new Set(['file-missing', 'file-unreadable']);

function isOrder(value: unknown): value is Order {
  return (
    typeof value === 'object' &&
    value !== null &&
    'bytes' in value &&
    'shard' in value &&
    typeof value.shard === 'object' &&
    value.shard !== null &&
    'path' in value.shard &&
    typeof value.shard.path === 'string'
  );
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
