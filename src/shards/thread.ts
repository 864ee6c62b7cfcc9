// What runs in a thread of the pool: reads shards until there are no more, then hands over what it has; or judges.
import type { MessagePort } from 'node:worker_threads';
import { Irregular } from '../ingest/index.ts';
import { UsageError } from '../model/index.ts';
import { emptyPart } from '../part.ts';
import { allowanceWithin } from '../spill/allowance.ts';
import type { FromThread, Job, ToThread } from './messages.ts';
import { packetsOf, transfersOf } from './packets.ts';
import type { Shard } from './plan.ts';
import { ShardReader } from './read.ts';
import { runSettingsOf } from './settings.ts';

export { judgeShare as judge } from './judging.ts';

/** Whatever fails otherwise is thrown, and told by the pool. */
export default async function work({ port, settings, limit }: Job): Promise<void> {
  const tell = (message: FromThread): void => port.postMessage(message);
  const told = runSettingsOf(settings, { onProgress: (progress) => tell({ type: 'progress', ...progress }) });
  const allowance = limit === undefined ? undefined : allowanceWithin(limit);
  const part = emptyPart({ ...told, allowance });
  try {
    const reader = new ShardReader(part, told);
    for await (const shard of shardsFrom(port)) await reader.read(shard);
    await reader.finish();
    part.ledger.makeRoom();
    for (const packet of packetsOf(part)) port.postMessage({ type: 'packet', packet }, transfersOf(packet));
    tell({ type: 'end' });
  } catch (error) {
    if (error instanceof Irregular) tell({ type: 'irregular', path: error.message });
    else if (error instanceof UsageError)
      tell({ type: 'usage', message: error.message, suggestions: error.suggestions });
    else throw error;
  }
}

/** Each is asked for while the one before it is read: the main thread, which reads as well, may take a while to answer. */
async function* shardsFrom(port: MessagePort): AsyncGenerator<Shard> {
  let next = askFor(port);
  for (;;) {
    const { shard } = await next;
    if (shard === undefined) return;
    next = askFor(port);
    yield shard;
  }
}

function askFor(port: MessagePort): Promise<ToThread> {
  return new Promise((resolve) => {
    port.once('message', resolve);
    const question: FromThread = { type: 'next' };
    port.postMessage(question);
  });
}
