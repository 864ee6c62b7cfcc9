// Parcels on their way through Redis: compressed, and stored under numbers by partition, so that storing one twice, as after
// a lost answer, changes nothing.
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import type { Redis } from 'ioredis';
import { chunksKey, LIFE, type Stored } from './job.ts';
import type { Parcel, Terms } from './labour.ts';

const compress = promisify(gzip);
const expand = promisify(gunzip);

export interface Place {
  readonly redis: Redis;
  readonly run: string;
}

/** A chunk that was stored is not there any more. */
export class Lost extends Error {}

/** `set`: name of all that is stored together. */
export async function storeParcels(
  parcels: Iterable<Parcel>,
  { redis, run }: Place,
  { set, partitions, halt }: Terms & { readonly set: string },
): Promise<Stored> {
  const chunks = Array.from({ length: partitions }, () => 0);
  for (const { partition, bytes } of parcels) {
    halt.throwIfAborted();
    const key = chunksKey(run, set, partition);
    const number = chunks[partition] ?? 0;
    const compressed = await compress(bytes, { level: 1 });
    const answers = await redis.pipeline().hset(key, String(number), compressed).expire(key, LIFE).exec();
    for (const [error] of answers ?? []) if (error !== null) throw error;
    chunks[partition] = number + 1;
  }
  return { set, chunks };
}

/** Throws Lost. */
export async function* storedParcels(
  stored: Stored,
  partition: number,
  place: Place,
): AsyncGenerator<Uint8Array> {
  const key = chunksKey(place.run, stored.set, partition);
  for (let index = 0; index < (stored.chunks[partition] ?? 0); index++) {
    const bytes = await place.redis.hgetBuffer(key, String(index));
    if (bytes === null) throw new Lost();
    yield expand(bytes);
  }
}

/** Whether all chunks of that partition are there. */
export async function areThere(
  sets: readonly Stored[],
  partition: number,
  { redis, run }: Place,
): Promise<boolean> {
  const pipeline = redis.pipeline();
  for (const { set } of sets) pipeline.hlen(chunksKey(run, set, partition));
  const answers = (await pipeline.exec()) ?? [];
  return sets.every(({ chunks }, index) => answers[index]?.[1] === chunks[partition]);
}

export async function dropSet(set: string, partitions: number, { redis, run }: Place): Promise<void> {
  const keys = Array.from({ length: partitions }, (_, partition) => chunksKey(run, set, partition));
  await redis.unlink(keys);
}

/** Of these sets the chunks of one partition. */
export async function dropPartition(
  sets: readonly Stored[],
  partition: number,
  { redis, run }: Place,
): Promise<void> {
  if (sets.length > 0) await redis.unlink(sets.map(({ set }) => chunksKey(run, set, partition)));
}
