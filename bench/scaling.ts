// The whole scan on corpora of several sizes: what a message costs, and what memory, as they grow.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { type CorpusPlan, writeCorpus } from './corpus/index.ts';
import { type Measured, measureInTurn } from './measure.ts';
import type { Place } from './processes.ts';
import { scan } from './subjects.ts';
import { grouped, megabytes, percent, tableOf } from './table.ts';

/** Only one corpus is on the disk at a time. */
export async function scale(plans: readonly CorpusPlan[], rounds: number, place: Place): Promise<string> {
  const scaled: Scaled[] = [];
  for (const plan of plans) scaled.push(...(await measureAt(plan, rounds, place)));
  return tableOf([HEADER, ...scaled.map((line) => rowOf(line, scaled[0] ?? line))]);
}

interface Scaled extends Measured {
  readonly plan: CorpusPlan;
  readonly bytes: number;
}

async function measureAt(plan: CorpusPlan, rounds: number, place: Place): Promise<readonly Scaled[]> {
  const folder = join(place.folder, 'corpus');
  const corpus = writeCorpus(folder, plan);
  const measured = await measureInTurn([scan], corpus, rounds, place);
  rmSync(folder, { recursive: true });
  return measured.map((each) => ({ ...each, plan, bytes: corpus.bytes }));
}

const HEADER = ['messages', 'customers', 'MB', 'CPU s', 'spread', 'µs/message', 'of first', 'peak MB'];

function rowOf(line: Scaled, first: Scaled): readonly string[] {
  const { plan, bytes, seconds, spread, peak } = line;
  return [
    grouped(plan.messages),
    grouped(plan.customers),
    megabytes(bytes),
    seconds.toFixed(2),
    percent(spread),
    (perMessage(line) * 1e6).toFixed(1),
    percent(perMessage(line) / perMessage(first)),
    megabytes(peak),
  ];
}

function perMessage({ seconds, plan }: Scaled): number {
  return seconds / plan.messages;
}
