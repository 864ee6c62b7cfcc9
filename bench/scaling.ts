// The whole scan on corpora of several sizes: what a message costs, and what memory, as they grow.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { type CorpusPlan, writeCorpus } from './corpus/index.ts';
import { measureInTurn } from './measure.ts';
import type { Place } from './processes.ts';
import { scan } from './subjects.ts';
import { grouped, megabytes, percent, tableOf } from './table.ts';

/** Only one corpus is on the disk at a time. */
export async function scale(plans: readonly CorpusPlan[], rounds: number, place: Place): Promise<string> {
  const rows: (readonly string[])[] = [];
  let first: number | undefined;
  for (const plan of plans) {
    const folder = join(place.folder, 'corpus');
    const corpus = writeCorpus(folder, plan);
    const [measured] = await measureInTurn([scan], corpus, rounds, place);
    rmSync(folder, { recursive: true });
    if (measured === undefined) continue;
    const { seconds, spread, peak } = measured;
    const each = seconds / plan.messages;
    first ??= each;
    rows.push([
      grouped(plan.messages),
      grouped(plan.customers),
      megabytes(corpus.bytes),
      seconds.toFixed(2),
      percent(spread),
      (each * 1e6).toFixed(1),
      percent(each / first),
      megabytes(peak),
    ]);
  }
  return tableOf([HEADER, ...rows]);
}

const HEADER = ['messages', 'customers', 'MB', 'CPU s', 'spread', 'µs/message', 'of first', 'peak MB'];
