// Whoever starts a run: has its shards read and merged by the workers, and takes what comes of it.
import { randomUUID } from 'node:crypto';
import { UsageError } from '../model/index.ts';
import { dropPartition, Lost, type Place, storedParcels } from './chunks.ts';
import type { Engine } from './connection.ts';
import { Dispatch } from './dispatch.ts';
import { type Job, type RunRecord, recordKey, type Stored } from './job.ts';

/** A run to be given out: its record, and what is to be read. */
export interface Assignment extends RunRecord {
  readonly shards: readonly Piece[];
}

interface Piece {
  /** What it is, in words: a file. */
  readonly about: string;
  /** Plain JSON. */
  readonly shard: unknown;
}

/** Takes parcels; may be called again, for all of them anew, where some got lost. */
export type Take<Whole> = (parcels: AsyncIterable<Uint8Array>) => Promise<Whole>;

/** Each partition is merged by one worker. */
const MOST_PARTITIONS = 32;
/** So often a run is begun again where Redis has lost what it held, before it is given up. */
const MOST_ROUNDS = 5;

export class Distribution {
  readonly #shards: readonly Piece[];
  readonly #place: Place;
  readonly #dispatch: Dispatch;
  readonly #partitions: number;

  /** `say`: told in words what keeps the run waiting. */
  constructor(engine: Engine, { shards, ...record }: Assignment, say: (words: string) => void) {
    this.#shards = shards;
    this.#place = { redis: engine.redis, run: randomUUID() };
    this.#dispatch = new Dispatch(engine, this.#place.run, record, say);
    this.#partitions = Math.min(shards.length, MOST_PARTITIONS);
  }

  /** Throws UsageError for a shard that cannot be read, Refused for one that has to be cut otherwise. */
  async run<Whole>(take: Take<Whole>): Promise<Whole> {
    for (let round = 0; round < MOST_ROUNDS; round++) {
      try {
        const merged = await this.#mergeAll(await this.#readAll());
        return await take(this.#parcels(merged));
      } catch (error) {
        if (!(error instanceof Lost)) throw error;
      }
    }
    throw new UsageError('--engine: Redis keeps losing what it holds; has it memory enough?', []);
  }

  /** Removes all that the run has in Redis. */
  async remove(): Promise<void> {
    const { redis, run } = this.#place;
    await redis.del(recordKey(run));
    await this.#dispatch.close();
    for await (const keys of redis.scanStream({ match: `${recordKey(run)}:*`, count: 1000 }))
      if (keys.length > 0) await redis.unlink(keys);
  }

  async #readAll(): Promise<readonly Stored[]> {
    const { run } = this.#place;
    const partitions = this.#partitions;
    const jobs = this.#shards.map((piece): Job => ({ kind: 'read', run, ...piece, partitions }));
    return this.#dispatch.perform(jobs);
  }

  async #mergeAll(from: readonly Stored[]): Promise<readonly Stored[]> {
    const { run } = this.#place;
    const jobs = Array.from({ length: this.#partitions }, (_, partition): Job => {
      const about = `part ${partition + 1} of ${this.#partitions}`;
      return { kind: 'merge', run, about, partition, from };
    });
    return this.#dispatch.perform(jobs, (partition) => dropPartition(from, partition, this.#place));
  }

  async *#parcels(merged: readonly Stored[]): AsyncGenerator<Uint8Array> {
    for (const stored of merged) yield* storedParcels(stored, 0, this.#place);
  }
}
