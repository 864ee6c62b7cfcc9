// A run on several threads of this machine. All of them, the main one with the others, take shards as they get done with
// what they had; the others then hand over what they have. What comes out does not depend on who read what.
import { Irregular } from '../ingest/index.ts';
import type { Source } from '../model/index.ts';
import { emptyPart, type Part } from '../part.ts';
import type { RunProgress, RunSettings } from '../pipeline.ts';
import { allowanceWithin } from '../spill/allowance.ts';
import { finishPart, readHere } from './finish.ts';
import { readByOthers } from './hands.ts';
import { cutShards, type Plan, planShards, type Shard } from './plan.ts';
import type { ThreadPool } from './pool.ts';
import { ShardReader } from './read.ts';

export interface Threads {
  /** How many work, the main thread among them. */
  readonly count: number;
  /** Bytes of a range, about; what is smaller is not cut. */
  readonly piece: number;
}

/** What `readPart` gives. Throws UsageError as it does, and an Error that says what a thread was at that failed. */
export async function readOnThreads(
  sources: readonly Source[],
  settings: RunSettings,
  pool: ThreadPool,
  threads: (bytes: number) => Threads,
): Promise<Part> {
  const plan = await planShards(sources, settings.reading);
  const chosen = threads(plan.shards.reduce((sum, { size }) => sum + size, 0));
  const uncut = new Set<string>();
  for (;;) {
    try {
      return await readPlan(plan, settings, pool, chosen, uncut);
    } catch (error) {
      if (!(error instanceof Irregular)) throw error;
      uncut.add(error.message);
    }
  }
}

async function readPlan(
  plan: Plan,
  settings: RunSettings,
  pool: ThreadPool,
  { count, piece }: Threads,
  uncut: ReadonlySet<string>,
): Promise<Part> {
  const halt = new AbortController();
  const progress = new SharedProgress(settings.onProgress);
  const onProgress = progress.of(0);
  const own: RunSettings = {
    ...settings,
    allowance: shareOf(settings.allowance, count),
    onProgress: (news) => {
      halt.signal.throwIfAborted();
      onProgress(news);
    },
  };
  const part = emptyPart(own);
  const shards = cutShards(
    plan.shards,
    count > 1 ? piece : Number.POSITIVE_INFINITY,
    uncut,
    settings.reading,
  );
  const progressOf = (index: number) => progress.of(index + 1);
  const others = await readByOthers(count - 1, pool, { shards, part, settings: own, progressOf });
  const mine = readOwn(shards, part, own);
  try {
    await Promise.all([...others, mine]);
  } catch (error) {
    pool.dismiss();
    halt.abort(error);
    await mine.catch(() => {}); // It may still be reading, and whoever starts anew reads the same.
    throw error;
  }
  // Last, when nothing can be irregular any more: what can be read only once must not be read for a round that is repeated.
  await readHere(plan, part, own);
  finishPart(part, plan, settings);
  return part;
}

/** One of so many equal shares. */
function shareOf(allowance: RunSettings['allowance'], shares: number): RunSettings['allowance'] {
  return allowance && allowanceWithin({ bytes: allowance.bytes / shares, folder: allowance.folder });
}

async function readOwn(shards: AsyncGenerator<Shard>, part: Part, settings: RunSettings): Promise<void> {
  const reader = new ShardReader(part, settings);
  for (let next = await shards.next(); next.done !== true; next = await shards.next())
    await reader.read(next.value);
  await reader.finish();
}

/** Adds up what all threads tell. */
class SharedProgress {
  readonly #facts: number[] = [];
  readonly #tell: RunSettings['onProgress'];

  constructor(tell: RunSettings['onProgress']) {
    this.#tell = tell;
  }

  of(thread: number): RunSettings['onProgress'] {
    return ({ file, facts }: RunProgress): void => {
      this.#facts[thread] = facts;
      this.#tell({ file, facts: this.#facts.reduce((sum, own) => sum + own, 0) });
    };
  }
}
