// A worker: takes jobs of whatever run there is, one at a time, until it is told to stop. Jobs that fail, stall or are
// handed back are BullMQ's affair.
import type { Job as QueuedJob, Worker } from 'bullmq';
import { UsageError } from '../model/index.ts';
import { tellAway } from './away.ts';
import { dropSet } from './chunks.ts';
import type { Engine } from './connection.ts';
import { type Job, PREFIX, QUEUE, type Result, recordKey, WORKER_OPTIONS } from './job.ts';
import { type Craft, perform } from './labour.ts';
import { parseRecord } from './record.ts';
import { Refused } from './refused.ts';
import { tidy } from './tidy.ts';

export interface WorkerSettings {
  /** By which it is known to others. */
  readonly name: string;
  /** Of undertone. */
  readonly version: string;
  /** Told what it does, in words. */
  readonly say: (words: string) => void;
}

type Queued = QueuedJob<Job, Result>;

/** Milliseconds between two looks at whether the run still lasts. */
const WATCH_MS = 2_000;

/** Works from its making until it is stopped. */
export class Server {
  readonly #engine: Engine;
  readonly #craft: Craft;
  readonly #settings: WorkerSettings;
  readonly #worker: Worker<Job, Result>;
  readonly #stopping = new AbortController();

  constructor(engine: Engine, craft: Craft, settings: WorkerSettings) {
    this.#engine = engine;
    this.#craft = craft;
    this.#settings = settings;
    const { name, say } = settings;
    this.#worker = new engine.bullmq.Worker(QUEUE, (job: Queued, token) => this.#work(job, token), {
      ...WORKER_OPTIONS,
      connection: engine.redis,
      prefix: PREFIX,
      name,
    });
    tellAway(engine, say);
    let told = '';
    this.#worker.on('error', (error) => {
      // Connections come back by themselves. Anything else may be said again and again.
      if (error.message !== told && engine.bullmq.isNotConnectionError(error)) say(error.message);
      told = error.message;
    });
    this.#worker.on('failed', (job, { message }) => say(`${job?.data.about ?? 'a job'}: ${message}`));
    this.#worker.on('completed', (job) => void this.#clearVoid(job).catch(() => {}));
  }

  /** Hands back the job at hand, and takes no other. */
  async stop(): Promise<void> {
    this.#stopping.abort();
    await this.#worker.close();
    await tidy(this.#engine.redis);
  }

  async #work(job: Queued, token: string | undefined): Promise<Result> {
    const { redis, bullmq } = this.#engine;
    const { version, say } = this.#settings;
    const { data } = job;
    const record = parseRecord(await redis.get(recordKey(data.run)));
    if (record === undefined) return { type: 'void' };
    if (record.version !== version) {
      const words = `is undertone ${version}, but the run was started by undertone ${record.version}`;
      throw new bullmq.UnrecoverableError(words);
    }
    say(`${data.kind} ${data.about}`);
    return this.#whileItLasts(data.run, async (ended) => {
      try {
        const halt = AbortSignal.any([this.#stopping.signal, ended]);
        return await perform(data, record.settings, {
          craft: this.#craft,
          place: { redis, run: data.run },
          halt,
        });
      } catch (error) {
        if (ended.aborted) return { type: 'void' };
        if (error instanceof Refused) return { type: 'refused' };
        if (this.#stopping.signal.aborted) throw await this.#handedBack(job, token);
        throw error instanceof UsageError ? new bullmq.UnrecoverableError(error.message) : error;
      }
    });
  }

  async #handedBack(job: Queued, token: string | undefined): Promise<Error> {
    await job.moveToWait(token);
    return new this.#engine.bullmq.WaitingError();
  }

  async #whileItLasts<Value>(run: string, work: (ended: AbortSignal) => Promise<Value>): Promise<Value> {
    const ended = new AbortController();
    const look = async (): Promise<void> => {
      if (!(await this.#lasts(run))) ended.abort();
    };
    const watch = setInterval(() => void look().catch(() => {}), WATCH_MS);
    return work(ended.signal).finally(() => clearInterval(watch));
  }

  async #lasts(run: string): Promise<boolean> {
    return (await this.#engine.redis.exists(recordKey(run))) > 0;
  }

  /** Of a run that has ended nobody else takes away what came too late. */
  async #clearVoid(job: Queued): Promise<void> {
    const { data, returnvalue: result } = job;
    if (await this.#lasts(data.run)) return;
    await job.remove();
    const place = { redis: this.#engine.redis, run: data.run };
    if (result.type === 'stored') await dropSet(result.stored.set, result.stored.chunks.length, place);
  }
}
