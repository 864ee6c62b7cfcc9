// The main thread and others judge together; what the others found is then taken from them.
import { type Judged, Judgement } from '../judgement.ts';
import { mayShowRhythm } from '../open-all.ts';
import { circumstancesOf, type Gathered, type RunSettings } from '../pipeline.ts';
import { allowanceWithin } from '../spill/allowance.ts';
import { choicesOf, type JudgeTask, judgeRest, openingOf } from './judging.ts';
import type { ThreadPool } from './pool.ts';

/**
 * The judgement of all customers. `countFor`: threads for so many, the main one among them. Undefined where only one thread
 * can judge: by a learned model, by what all customers together buy, or without a bound to memory.
 */
export async function judgeOnThreads(
  read: Gathered,
  settings: RunSettings,
  pool: ThreadPool,
  countFor: (customers: number) => number,
): Promise<Judgement | undefined> {
  const { profiles, links } = read;
  const circumstances = circumstancesOf(read, settings);
  const choices = choicesOf(settings, circumstances.asOf);
  const count = countFor(profiles.size);
  const { allowance } = settings;
  if (count < 2 || choices === undefined || allowance === undefined || mayShowRhythm(read)) return undefined;
  const limit = { bytes: allowance.bytes / count, folder: allowance.folder };
  const shared = profiles.share();
  const task: JudgeTask = {
    profiles: shared,
    identities: shared.groups.customers.map((customer) => links.identity(customer)),
    choices,
    limit,
    next: new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT)),
  };
  const judgement = new Judgement({ ...settings, allowance: allowanceWithin(limit) }, circumstances.exchange);
  const threads = await pool.for(count - 1);
  try {
    const others = Array.from({ length: count - 1 }, (): Promise<Judged | undefined> => {
      return threads.run(task, { name: 'judge' });
    });
    const open = openingOf(profiles, (id) => links.identity(id), settings, circumstances);
    const mine = judgeRest(judgement, open, profiles.size, task.next);
    // A thread that cannot go on tells the pool, and leaves what it ran unsettled.
    const failed = new Promise<never>((_, reject) => void threads.once('error', reject));
    const [judged] = await Promise.race([failed, Promise.all([Promise.all(others), mine])]);
    for (const theirs of judged) if (theirs !== undefined) judgement.take(theirs);
    return judgement;
  } catch (error) {
    const told = error instanceof Error ? (error.stack ?? error.message) : String(error);
    throw new Error(`a worker failed while customers were judged; --workers 1 does without them. ${told}`);
  }
}
