// How many threads a run is read on, and the walk that it then is. What is printed never depends on it.
import type { Judgement } from '../../judgement.ts';
import type { Source } from '../../model/index.ts';
import { type Part, readPart } from '../../part.ts';
import { type Gathered, type LinkedRun, type RunSettings, reportOn, settle } from '../../pipeline.ts';
import type { ThreadPool } from '../../shards/pool.ts';
import type { Io } from '../io.ts';
import type { Redacting } from '../redaction.ts';

export interface WorkerOptions extends Redacting {
  readonly workers?: number;
  /** Where memory is short, other threads are started only if that is asked for: each takes its own. */
  readonly memory?: number;
}

/** Bytes for which it pays to start a thread, and those of the largest and smallest piece that one is given at a time. */
const SHARE = 8_000_000;
const LARGEST_PIECE = 2_000_000;
const SMALLEST_PIECE = 250_000;
/** Pieces for each thread, so that all are done at about the same time. */
const PIECES = 16;

/** Customers for which it pays to start a thread. */
const CUSTOMERS = 5_000;

/** Reads as `readPart` does. */
export function readerFor(options: WorkerOptions, io: Io): typeof readPart {
  return (sources, settings) => onThreads(options, io, (threads) => read(sources, settings, threads));
}

/** Runs as `run` does. */
export function runnerFor(
  options: WorkerOptions,
  io: Io,
): (sources: readonly Source[], settings: RunSettings) => Promise<LinkedRun> {
  return (sources, settings) =>
    onThreads(options, io, async (threads) => {
      const part = await read(sources, settings, threads);
      await threads?.pool.renew();
      const gathered = settle(part);
      return reportOn(gathered, settings, await judge(gathered, settings, threads));
    });
}

/** The threads of a run. */
interface Threads {
  readonly pool: ThreadPool;
  /** How many may be at work, this one among them. */
  readonly most: number;
  /** How many the user asks for. */
  readonly asked: number | undefined;
}

/** `work` is given no threads where all is to be done in this one; those that it is given end with it. */
async function onThreads<Result>(
  { workers, memory, redaction }: WorkerOptions,
  { threads }: Io,
  work: (threads: Threads | undefined) => Promise<Result>,
): Promise<Result> {
  const asked = workers ?? (memory === undefined ? undefined : 1);
  // What a redaction must know of each fact, it is told in this thread only.
  if (threads === undefined || (asked ?? threads.count) === 1 || redaction !== undefined)
    return work(undefined);
  const { ThreadPool } = await import('../../shards/index.ts');
  const most = asked ?? threads.count;
  const pool = new ThreadPool(most - 1, threads.module);
  return work({ pool, most, asked }).finally(() => pool.dismiss());
}

async function read(
  sources: readonly Source[],
  settings: RunSettings,
  threads: Threads | undefined,
): Promise<Part> {
  if (threads === undefined) return readPart(sources, settings);
  const { pool, most, asked } = threads;
  const { readOnThreads } = await import('../../shards/index.ts');
  return readOnThreads(sources, settings, pool, (bytes) => {
    const count = asked ?? Math.max(1, Math.min(most, Math.floor(bytes / SHARE)));
    const piece = Math.min(LARGEST_PIECE, Math.max(SMALLEST_PIECE, bytes / (count * PIECES)));
    return { count, piece };
  });
}

/** Undefined where `reportOn` is to judge. */
async function judge(
  gathered: Gathered,
  settings: RunSettings,
  threads: Threads | undefined,
): Promise<Judgement | undefined> {
  if (threads === undefined) return undefined;
  const { pool, most } = threads;
  const { judgeOnThreads } = await import('../../shards/index.ts');
  const countFor = (customers: number): number => Math.min(most, Math.floor(customers / CUSTOMERS));
  return judgeOnThreads(gathered, settings, pool, countFor);
}
