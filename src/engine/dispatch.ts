// Jobs given out until each is done once. What became of a job counts when it is noted here, and only then: after Redis
// was away, whatever is not noted is given out again, and a second result of the same job is dropped.
import { setTimeout as sleep } from 'node:timers/promises';
import { UsageError } from '../model/index.ts';
import { tellAway } from './away.ts';
import { Lost } from './chunks.ts';
import type { Engine } from './connection.ts';
import { type Job, RECORD_LIFE, type RunRecord, recordKey, type Stored } from './job.ts';
import { type Ended, RunQueue } from './queue.ts';
import { recordText } from './record.ts';
import { Refused } from './refused.ts';

/** Milliseconds between two looks at what has ended, and the number of them between two looks at who is at work. */
const POLL_MS = 100;
const POLLS_PER_LOOK = 10;
/** Looks without anybody at work before it is said. */
const IDLE_LOOKS = 2;
/** Looks at what has ended before all is given out again, should Redis have lost some of it unnoticed. */
const POLLS_PER_ROUND = 600;

export class Dispatch {
  readonly #engine: Engine;
  readonly #run: string;
  readonly #record: RunRecord;
  readonly #say: (words: string) => void;
  readonly #queue: RunQueue;
  /** By id; what is not known to be done. */
  #outstanding = new Map<string, Job>();
  #serial = 0;
  #idleLooks = 0;
  #mayLack = false;
  readonly #unwatch: () => void;

  constructor(engine: Engine, run: string, record: RunRecord, say: (words: string) => void) {
    this.#engine = engine;
    this.#run = run;
    this.#record = record;
    this.#say = say;
    this.#queue = new RunQueue(engine, run);
    engine.redis.on('close', this.#goneAway);
    this.#unwatch = tellAway(engine, say);
  }

  /**
   * Resolves to what was stored, job by job. `then`: awaited for each as it is done. Throws UsageError for a job that
   * fails for good, Refused for one that cannot be done as it is, and Lost for one that misses what it was to work on.
   */
  async perform(
    jobs: readonly Job[],
    then: (index: number) => Promise<void> = async () => {},
  ): Promise<readonly Stored[]> {
    await this.#queue.remove(this.#outstanding.keys());
    const given = jobs.map((job, place) => ({ id: `${this.#run}-${this.#serial++}`, job, place }));
    const places = new Map(given.map(({ id, place }) => [id, place]));
    this.#outstanding = new Map(given.map(({ id, job }) => [id, job]));
    const results = new Map<number, Stored>();
    await this.#giveOut();
    for (let polls = 1; this.#outstanding.size > 0; polls++) {
      await sleep(POLL_MS);
      if (this.#mayLack || polls % POLLS_PER_ROUND === 0) await this.#giveOut();
      for (const ended of await this.#queue.takeEnded()) {
        const place = places.get(ended.id);
        const stored = place === undefined ? undefined : this.#note(ended, place);
        if (stored === undefined || place === undefined) continue;
        results.set(place, stored);
        await then(place);
      }
      if (polls % POLLS_PER_LOOK === 0) await this.#lookForWorkers();
    }
    return jobs.flatMap((_, index) => results.get(index) ?? []);
  }

  /** Takes back what is given out. */
  async close(): Promise<void> {
    this.#unwatch();
    this.#engine.redis.off('close', this.#goneAway);
    await this.#queue.remove(this.#outstanding.keys());
    await this.#queue.close();
  }

  /** Jobs that are given out already stay as they are. */
  async #giveOut(): Promise<void> {
    this.#mayLack = false;
    const text = recordText(this.#record);
    await this.#engine.redis.set(recordKey(this.#run), text, 'EX', RECORD_LIFE);
    await this.#queue.keepAlive();
    await this.#queue.add(this.#outstanding);
  }

  /** Undefined for what is noted already, and for what a worker took for a job of a run that is over. */
  #note({ id, outcome }: Ended, place: number): Stored | undefined {
    const job = this.#outstanding.get(id);
    if (job === undefined) return undefined;
    if ('failure' in outcome) throw new UsageError(`--engine: ${job.about}: ${outcome.failure}`, []);
    const { result } = outcome;
    if (result.type === 'lacking') throw new Lost();
    if (result.type === 'refused') throw new Refused(place);
    if (result.type === 'void') {
      this.#mayLack = true;
      return undefined;
    }
    this.#outstanding.delete(id);
    return result.stored;
  }

  async #lookForWorkers(): Promise<void> {
    this.#idleLooks = (await this.#queue.isServed()) ? 0 : this.#idleLooks + 1;
    if (this.#idleLooks !== IDLE_LOOKS) return;
    const { shown } = this.#engine.address;
    this.#say(`no worker is at work; start some: undertone worker --engine ${shown}`);
  }

  readonly #goneAway = (): void => {
    this.#mayLack = true;
  };
}
