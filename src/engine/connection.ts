// The one connection of a process to its engine. The first attempt has to succeed within seconds; later ones are made
// again and again, while whoever asks for something waits.
import type { Redis } from 'ioredis';
import { UsageError } from '../model/index.ts';
import type { Address } from './address.ts';
import { type BullMq, loadPackages } from './packages.ts';

export interface Engine {
  readonly redis: Redis;
  readonly bullmq: BullMq;
  readonly address: Address;
}

/** Longest wait for the first connection, and between two later attempts. */
const FIRST_MS = 5_000;
const BETWEEN_MS = 1_000;

/** `patience`: milliseconds that the engine may be away later on. Throws UsageError where it cannot be reached. */
export async function connect(address: Address, patience: number): Promise<Engine> {
  const { bullmq, Redis: Client } = await loadPackages();
  const redis = new Client(address.url, {
    lazyConnect: true,
    connectTimeout: FIRST_MS,
    maxRetriesPerRequest: null, // As BullMQ asks for: what is asked while the engine is away waits until it is back.
    retryStrategy: (times) => (times * BETWEEN_MS > patience ? null : Math.min(times * 100, BETWEEN_MS)),
  });
  let reason = '';
  const remember = (error: Error): void => {
    reason ||= reasonOf(error);
  };
  redis.on('error', remember);
  try {
    await within(FIRST_MS, redis.connect());
    await within(FIRST_MS, redis.ping());
  } catch (error) {
    redis.disconnect();
    if (error instanceof Error) remember(error);
    throw new UsageError(`--engine: cannot use Redis at ${address.shown}: ${reason}`, []);
  }
  return { redis, bullmq, address };
}

/** What the system or Redis says; never what it was asked, which may be a password. */
function reasonOf(error: Error): string {
  const { message } = error;
  return message === '' && 'code' in error ? String(error.code) : message;
}

/** The same, unless it takes too long. */
async function within<Value>(milliseconds: number, work: Promise<Value>): Promise<Value> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${milliseconds / 1000} s`)), milliseconds);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

/** The same work. Throws UsageError where Redis refuses what it is asked, or is away for longer than is waited for. */
export async function using<Value>({ redis, address }: Engine, work: () => Promise<Value>): Promise<Value> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Error) || error instanceof UsageError) throw error;
    const isRefused = error.name === 'ReplyError';
    if (!isRefused && redis.status !== 'end') throw error;
    const reason = isRefused ? `refuses: ${error.message}` : 'is away for too long';
    throw new UsageError(`--engine: Redis at ${address.shown} ${reason}`, []);
  }
}
