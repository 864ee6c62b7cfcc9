// The queue as whoever starts a run sees it: jobs go in, and what became of them is taken out, each once.
import type { Queue, Job as QueuedJob } from 'bullmq';
import type { Engine } from './connection.ts';
import { JOB_OPTIONS, type Job, LIFE, PREFIX, QUEUE, type Result } from './job.ts';
import { QUEUE_KEYS, tidy } from './tidy.ts';

export interface Ended {
  readonly id: string;
  readonly outcome: { readonly result: Result } | { readonly failure: string };
}

/** Jobs handled in one go. */
const AT_ONCE = 500;

export class RunQueue {
  readonly #engine: Engine;
  readonly #run: string;
  readonly #queue: Queue<Job, Result>;

  constructor(engine: Engine, run: string) {
    this.#engine = engine;
    this.#run = run;
    this.#queue = new engine.bullmq.Queue(QUEUE, { connection: engine.redis, prefix: PREFIX });
    this.#queue.on('error', () => {}); // Connections come back by themselves.
  }

  /** Jobs under ids of their own; one that is there already is left as it is. */
  async add(jobs: ReadonlyMap<string, Job>): Promise<void> {
    for (const some of inPieces([...jobs])) {
      await this.#queue.addBulk(
        some.map(([jobId, data]) => ({ name: data.kind, data, opts: { ...JOB_OPTIONS, jobId } })),
      );
      const pipeline = this.#engine.redis.pipeline();
      for (const [id] of some) pipeline.expire(this.#queue.toKey(id), LIFE);
      await pipeline.exec();
    }
  }

  /** What has ended since it was asked last. */
  async takeEnded(): Promise<readonly Ended[]> {
    const completed = await this.#own('completed');
    const failed = await this.#own('failed');
    const ended = [
      ...completed.map((job) => ({ id: idOf(job), outcome: { result: job.returnvalue } })),
      ...failed.map((job) => ({ id: idOf(job), outcome: { failure: failureOf(job) } })),
    ];
    await this.remove(ended.map(({ id }) => id));
    return ended;
  }

  async #own(state: 'completed' | 'failed'): Promise<readonly Queued[]> {
    const jobs = await this.#queue.getJobs([state], 0, AT_ONCE - 1, true);
    return jobs.filter((job) => job?.data.run === this.#run);
  }

  /** Whether some worker is at work, for this run or another. */
  async isServed(): Promise<boolean> {
    return (await this.#queue.getActiveCount()) > 0;
  }

  /** Has what is in the queue gone by itself, should nobody come again. */
  async keepAlive(): Promise<void> {
    const pipeline = this.#engine.redis.pipeline();
    for (const key of QUEUE_KEYS) pipeline.expire(key, LIFE);
    await pipeline.exec();
  }

  /** Takes back jobs, but those that are at work: their workers see that the run has ended. */
  async remove(ids: Iterable<string>): Promise<void> {
    for (const some of inPieces([...ids]))
      await Promise.all(some.map((id) => this.#queue.remove(id).catch(() => {})));
  }

  async close(): Promise<void> {
    await this.#queue.close();
    await tidy(this.#engine.redis);
  }
}

type Queued = QueuedJob<Job, Result>;

function idOf({ id }: Queued): string {
  return id ?? '';
}

function failureOf({ failedReason, processedBy }: Queued): string {
  return processedBy === undefined ? failedReason : `worker ${processedBy}: ${failedReason}`;
}

function* inPieces<Item>(items: readonly Item[]): Generator<readonly Item[]> {
  for (let start = 0; start < items.length; start += AT_ONCE) yield items.slice(start, start + AT_ONCE);
}
