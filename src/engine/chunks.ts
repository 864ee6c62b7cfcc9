// Lines on their way through Redis: gathered by partition, compressed, and stored in numbered chunks, so that storing one
// twice, as after a lost answer, changes nothing.
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import type { Redis } from 'ioredis';
import { chunksKey, LIFE, type Stored } from './job.ts';

/** Characters of a chunk before it is compressed, about. */
const CHUNK = 256 * 1024;

const compress = promisify(gzip);
const expand = promisify(gunzip);

export interface Place {
  readonly redis: Redis;
  readonly run: string;
}

/** A chunk that was stored is not there any more. */
export class Lost extends Error {}

export interface Arrangement {
  /** Name of all that is stored together. */
  readonly set: string;
  readonly partitions: number;
  /** The partition that a line belongs to. */
  readonly shelfOf: (line: string) => number;
}

/** Stores lines with their ends. */
export async function storeLines(
  lines: Iterable<string>,
  place: Place,
  { set, partitions, shelfOf }: Arrangement,
): Promise<Stored> {
  const shelves = Array.from({ length: partitions }, (_, partition): Shelf => {
    return { key: chunksKey(place.run, set, partition), text: '', chunks: 0 };
  });
  for (const line of lines) {
    const shelf = shelves[shelfOf(line)];
    if (shelf === undefined) continue;
    shelf.text += line;
    if (shelf.text.length >= CHUNK) await empty(shelf, place);
  }
  for (const shelf of shelves) if (shelf.text !== '') await empty(shelf, place);
  return { set, chunks: shelves.map(({ chunks }) => chunks) };
}

interface Shelf {
  readonly key: string;
  text: string;
  chunks: number;
}

async function empty(shelf: Shelf, { redis }: Place): Promise<void> {
  const bytes = await compress(shelf.text, { level: 1 });
  const { key, chunks } = shelf;
  const answers = await redis.pipeline().hset(key, String(chunks), bytes).expire(key, LIFE).exec();
  for (const [error] of answers ?? []) if (error !== null) throw error;
  shelf.text = '';
  shelf.chunks += 1;
}

/** Lines without their ends. Throws Lost. */
export async function* storedLines(stored: Stored, partition: number, place: Place): AsyncGenerator<string> {
  const key = chunksKey(place.run, stored.set, partition);
  for (let index = 0; index < (stored.chunks[partition] ?? 0); index++) {
    const bytes = await place.redis.hgetBuffer(key, String(index));
    if (bytes === null) throw new Lost();
    const lines = (await expand(bytes)).toString('utf8').split('\n');
    lines.pop();
    yield* lines;
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
