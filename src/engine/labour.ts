// One job done: lines are made and stored under a name of their own, so that no two attempts ever mix.
import { randomUUID } from 'node:crypto';
import { areThere, dropSet, type Place, storedLines, storeLines } from './chunks.ts';
import type { Job, MergeJob, ReadJob, Result } from './job.ts';
import { partitionOf } from './partition.ts';

/** The work itself, which the engine knows nothing of: plain JSON in, lines with their ends out. */
export interface Craft {
  /** Throws UsageError for what no other attempt would change, Refused for a shard that has to be cut otherwise. */
  read(shard: unknown, settings: unknown, halt: AbortSignal): Promise<Iterable<string>>;
  /** `lines` come without their ends. */
  merge(lines: AsyncIterable<string>, settings: unknown, halt: AbortSignal): Promise<Iterable<string>>;
  /** Lines with the same key may become one: they have to meet. */
  keyOf(line: string): string;
}

export interface Workplace {
  readonly craft: Craft;
  readonly place: Place;
  /** Told when the work is to be left: whatever is done then throws. */
  readonly halt: AbortSignal;
}

export async function perform(job: Job, settings: unknown, workplace: Workplace): Promise<Result> {
  return job.kind === 'read' ? read(job, settings, workplace) : merge(job, settings, workplace);
}

async function read(
  { shard, partitions }: ReadJob,
  settings: unknown,
  workplace: Workplace,
): Promise<Result> {
  return store(await workplace.craft.read(shard, settings, workplace.halt), partitions, workplace);
}

async function merge(
  { from, partition }: MergeJob,
  settings: unknown,
  workplace: Workplace,
): Promise<Result> {
  const { craft, place, halt } = workplace;
  if (!(await areThere(from, partition, place))) return { type: 'lacking' };
  const all = async function* (): AsyncGenerator<string> {
    for (const stored of from) yield* storedLines(stored, partition, place);
  };
  return store(await craft.merge(all(), settings, halt), 1, workplace);
}

/** What cannot be stored whole is not left there. */
async function store(
  lines: Iterable<string>,
  partitions: number,
  { craft, place, halt }: Workplace,
): Promise<Result> {
  const set = randomUUID();
  const shelfOf = (line: string): number => {
    halt.throwIfAborted();
    return partitionOf(craft.keyOf(line), partitions);
  };
  try {
    return { type: 'stored', stored: await storeLines(lines, place, { set, partitions, shelfOf }) };
  } catch (error) {
    await dropSet(set, partitions, place).catch(() => {});
    throw error;
  }
}
