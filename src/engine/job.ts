// What lies in Redis, and under which names. The queue is BullMQ's own; beside it each run has a record, without which its
// jobs are void, and compressed parcels. Whatever is put there expires, should nobody be left to remove it.

/** Of all keys. */
export const PREFIX = 'undertone';
export const QUEUE = 'work';

/** Seconds until what a dead run left is gone, and until its jobs are void. A run may take as long as the first. */
export const LIFE = 2 * 24 * 3600;
export const RECORD_LIFE = 15 * 60;

/** A run, as long as it lasts. */
export interface RunRecord {
  /** Of undertone: another may read or score otherwise. */
  readonly version: string;
  /** Plain JSON, for whoever does the work. */
  readonly settings: unknown;
}

interface JobOf {
  readonly run: string;
  /** What it is about, in words: a file. */
  readonly about: string;
}

/** Reads a shard and stores what it holds by partition. */
export interface ReadJob extends JobOf {
  readonly kind: 'read';
  /** Plain JSON. */
  readonly shard: unknown;
  readonly partitions: number;
}

/** Makes one set of parcels out of one partition of all shards. */
export interface MergeJob extends JobOf {
  readonly kind: 'merge';
  readonly partition: number;
  /** Of all shards. */
  readonly from: readonly Stored[];
}

export type Job = ReadJob | MergeJob;

/** Parcels as they are stored: the name of the set, and how many chunks each partition has. */
export interface Stored {
  readonly set: string;
  readonly chunks: readonly number[];
}

export type Result =
  | { readonly type: 'stored'; readonly stored: Stored }
  /** Chunks to be merged are not there any more: Redis has lost them. */
  | { readonly type: 'lacking' }
  /** It cannot be done as it was cut. */
  | { readonly type: 'refused' }
  /** The run has ended; nobody waits for a result. */
  | { readonly type: 'void' };

export function recordKey(run: string): string {
  return `${PREFIX}:run:${run}`;
}

export function chunksKey(run: string, set: string, partition: number): string {
  return `${recordKey(run)}:${set}:${partition}`;
}

/**
 * What BullMQ does about work that fails: five attempts, 1, 2, 4 and 8 seconds apart. What is done stays until whoever
 * started the run has taken note of it.
 */
export const JOB_OPTIONS = {
  attempts: 5,
  backoff: { type: 'exponential', delay: 1_000 },
  removeOnComplete: { age: LIFE },
  removeOnFail: { age: LIFE },
} as const;

/** What BullMQ does about workers that vanish: their jobs are another's after 10 to 20 seconds, five times at most. */
export const WORKER_OPTIONS = {
  lockDuration: 10_000,
  stalledInterval: 5_000,
  maxStalledCount: 5,
} as const;
