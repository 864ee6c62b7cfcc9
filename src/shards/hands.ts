// The other threads while they read: each is given shards as it asks for them, and what it has is taken from it.
import { MessageChannel, type MessagePort } from 'node:worker_threads';
import type { Tinypool } from 'tinypool';
import { Irregular } from '../ingest/index.ts';
import { UsageError } from '../model/index.ts';
import type { Part } from '../part.ts';
import type { RunSettings } from '../pipeline.ts';
import type { Limit } from '../spill/allowance.ts';
import type { FromThread, Job, ToThread } from './messages.ts';
import { takePacket } from './packets.ts';
import type { Shard } from './plan.ts';
import type { ThreadPool } from './pool.ts';
import { type ShardSettings, shardSettingsOf } from './settings.ts';

type OnProgress = RunSettings['onProgress'];

/** What the other threads read, and for what. */
interface Task {
  readonly shards: AsyncGenerator<Shard>;
  readonly part: Part;
  /** The allowance is that of each thread. */
  readonly settings: RunSettings;
  /** For each of them, counted from 0. */
  readonly progressOf: (index: number) => OnProgress;
}

/** Sets `count` threads to work. For each: resolves when it has no more shards and the part has all that it had. */
export async function readByOthers(
  count: number,
  pool: ThreadPool,
  { shards, part, settings, progressOf }: Task,
): Promise<readonly Promise<void>[]> {
  if (count === 0) return [];
  const threads = await pool.for(count);
  const told = shardSettingsOf(settings);
  const { allowance } = settings;
  const limit = allowance && { bytes: allowance.bytes, folder: allowance.folder };
  return Array.from({ length: count }, (_, index) =>
    new Hand(shards, part, progressOf(index)).work(threads, told, limit),
  );
}

/** One thread, from here. */
class Hand {
  readonly #shards: AsyncGenerator<Shard>;
  readonly #part: Part;
  readonly #onProgress: OnProgress;
  readonly #here: MessagePort;
  readonly #there: MessagePort;
  /** What it reads, and what it was given for later. */
  #shard: Shard | undefined;
  #ahead: Shard | undefined;
  #end: { readonly resolve: () => void; readonly reject: (error: unknown) => void } = NOBODY;

  constructor(shards: AsyncGenerator<Shard>, part: Part, onProgress: OnProgress) {
    this.#shards = shards;
    this.#part = part;
    this.#onProgress = onProgress;
    const { port1, port2 } = new MessageChannel();
    this.#here = port1;
    this.#there = port2;
  }

  work(threads: Tinypool, settings: ShardSettings, limit: Limit | undefined): Promise<void> {
    const job: Job = { port: this.#there, settings, limit };
    return new Promise<void>((resolve, reject) => {
      this.#end = { resolve, reject };
      this.#here.on('message', (message: FromThread) => void this.#hear(message).catch(reject));
      this.#here.on('close', this.#gone);
      threads.once('error', (error: unknown) => reject(this.#lost(wordsOf(error))));
      threads
        .run(job, { transferList: [job.port] })
        .catch((error: unknown) => reject(this.#lost(wordsOf(error))));
    }).finally(() => this.#here.off('close', this.#gone).close());
  }

  /** The thread has ended, and the pool may know why. */
  readonly #gone = (): void => {
    setTimeout(() => this.#end.reject(this.#lost('It ended unexpectedly.')), REASON_MS);
  };

  async #hear(message: FromThread): Promise<void> {
    switch (message.type) {
      case 'next':
        return this.#giveNext();
      case 'progress':
        return this.#onProgress(message);
      case 'packet':
        return takePacket(message.packet, this.#part);
      case 'end':
        return this.#end.resolve();
      case 'irregular':
        throw new Irregular(message.path);
      case 'usage':
        throw new UsageError(message.message, message.suggestions);
    }
  }

  async #giveNext(): Promise<void> {
    this.#shard = this.#ahead;
    const next = await this.#shards.next();
    this.#ahead = next.done === true ? undefined : next.value;
    const answer: ToThread = this.#ahead === undefined ? {} : { shard: this.#ahead };
    this.#here.postMessage(answer);
  }

  #lost(reason: string): Error {
    const { path, range } = this.#shard ?? this.#ahead ?? {};
    const bytes = range === undefined ? '' : `, bytes ${range.from} to ${range.to}`;
    const at = path === undefined ? 'before or after it read anything' : `while it read ${path}${bytes}`;
    return new Error(`a worker failed ${at}; --workers 1 does without them. ${reason}`);
  }
}

/** Milliseconds in which the pool says why a thread has ended. */
const REASON_MS = 200;

const NOBODY = { resolve: () => {}, reject: () => {} };

function wordsOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
