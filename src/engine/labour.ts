// One job done: parcels are made and stored under a name of their own, so that no two attempts ever mix.
import { randomUUID } from 'node:crypto';
import { areThere, dropSet, type Place, storedParcels, storeParcels } from './chunks.ts';
import type { Job, MergeJob, ReadJob, Result } from './job.ts';

/** Bytes that belong to one partition; those of a partition meet. */
export interface Parcel {
  readonly partition: number;
  readonly bytes: Uint8Array;
}

/** The work itself, which the engine knows nothing of: plain JSON in, parcels out. */
export interface Craft {
  /** Throws UsageError for what no other attempt would change, Refused for a shard that has to be cut otherwise. */
  read(shard: unknown, settings: unknown, terms: Terms): Promise<Iterable<Parcel>>;
  /** `parcels`: of one partition; gives those of the first. */
  merge(parcels: AsyncIterable<Uint8Array>, settings: unknown, terms: Terms): Promise<Iterable<Parcel>>;
}

export interface Terms {
  readonly partitions: number;
  /** Told when the work is to be left. */
  readonly halt: AbortSignal;
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
  const terms = { partitions, halt: workplace.halt };
  return store(await workplace.craft.read(shard, settings, terms), terms, workplace);
}

async function merge(
  { from, partition }: MergeJob,
  settings: unknown,
  workplace: Workplace,
): Promise<Result> {
  const { craft, place, halt } = workplace;
  if (!(await areThere(from, partition, place))) return { type: 'lacking' };
  const all = async function* (): AsyncGenerator<Uint8Array> {
    for (const stored of from) yield* storedParcels(stored, partition, place);
  };
  const terms = { partitions: 1, halt };
  return store(await craft.merge(all(), settings, terms), terms, workplace);
}

/** What cannot be stored whole is not left there. */
async function store(
  parcels: Iterable<Parcel>,
  { partitions, halt }: Terms,
  { place }: Workplace,
): Promise<Result> {
  const set = randomUUID();
  try {
    return { type: 'stored', stored: await storeParcels(parcels, place, { set, partitions, halt }) };
  } catch (error) {
    await dropSet(set, partitions, place).catch(() => {});
    throw error;
  }
}
