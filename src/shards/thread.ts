// What runs in a thread of the pool: reads shards until there are no more, then hands over what it has.
import type { MessagePort } from 'node:worker_threads';
import { Irregular } from '../ingest/index.ts';
import { UsageError } from '../model/index.ts';
import { emptyPart, type Part } from '../part.ts';
import { heldIn } from '../part-lines.ts';
import type { FromThread, Job, ToThread } from './messages.ts';
import { ShardReader } from './read.ts';
import { runSettingsOf } from './settings.ts';

/** Whatever fails otherwise is thrown, and told by the pool. */
export default async function work({ port, settings }: Job): Promise<void> {
  const tell = (message: FromThread): void => port.postMessage(message);
  const told = runSettingsOf(settings, { onProgress: (progress) => tell({ type: 'progress', ...progress }) });
  const part = emptyPart(told);
  try {
    const reader = new ShardReader(part, told);
    for (;;) {
      const { shard } = await ask({ type: 'next' }, port);
      if (shard === undefined) break;
      await reader.read(shard);
    }
    await reader.finish();
    await handOver(part, port);
  } catch (error) {
    if (error instanceof Irregular) tell({ type: 'irregular', path: error.message });
    else if (error instanceof UsageError)
      tell({ type: 'usage', message: error.message, suggestions: error.suggestions });
    else throw error;
  }
}

/** Resolves to the answer. */
function ask(message: FromThread, port: MessagePort): Promise<ToThread> {
  return new Promise((resolve) => {
    port.once('message', resolve);
    port.postMessage(message);
  });
}

/** Pieces of a message: few enough for it to be small, enough for it to pay. */
const PIECES = 500;

async function handOver(part: Part, port: MessagePort): Promise<void> {
  let pieces = [];
  for (const piece of heldIn(part)) {
    if (pieces.push(piece) < PIECES) continue;
    await ask({ type: 'pieces', pieces }, port);
    pieces = [];
  }
  await ask({ type: 'pieces', pieces }, port);
  const end: FromThread = { type: 'end', counted: part.tally.counted(), newest: part.ledger.newest() };
  port.postMessage(end);
}
