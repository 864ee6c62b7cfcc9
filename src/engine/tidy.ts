// The queue's own keys, which belong to no run: taken away by whoever leaves last.
import type { Redis } from 'ioredis';
import { PREFIX, QUEUE } from './job.ts';

/** As BullMQ calls them: those that are there only while there are jobs, and the others. */
const WITH_JOBS = ['wait', 'active', 'delayed', 'completed', 'failed', 'prioritized', 'paused', 'stalled'];
const WITHOUT = ['meta', 'events', 'marker', 'id', 'pc'];

/** All but those to which BullMQ gives an expiry of their own. */
export const QUEUE_KEYS = [...WITH_JOBS, ...WITHOUT].map((name) => `${PREFIX}:${QUEUE}:${name}`);

/** Takes them away where no run has jobs in the queue. */
export async function tidy(redis: Redis): Promise<void> {
  await redis.eval(TIDY, QUEUE_KEYS.length, ...QUEUE_KEYS, WITH_JOBS.length);
}

const TIDY = `
for index = 1, tonumber(ARGV[1]) do
  if redis.call('EXISTS', KEYS[index]) == 1 then return 0 end
end
return redis.call('UNLINK', unpack(KEYS))`;
