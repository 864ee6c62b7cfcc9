// The packages of the engine are optional: loaded when an engine is named, and never otherwise.
import { UsageError } from '../model/index.ts';

export type BullMq = typeof import('bullmq');

export interface Packages {
  readonly bullmq: BullMq;
  readonly Redis: typeof import('ioredis').Redis;
}

/** Throws UsageError where one of them is not installed. */
export async function loadPackages(): Promise<Packages> {
  try {
    const [bullmq, { Redis }] = await Promise.all([import('bullmq'), import('ioredis')]);
    return { bullmq, Redis };
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && MISSING.has(error.code))) throw error;
    const words = '--engine needs two packages that are not installed; run: npm install bullmq ioredis';
    throw new UsageError(words, []);
  }
}

/** What Node says of an import, and of a `require` below it. */
const MISSING: ReadonlySet<unknown> = new Set(['ERR_MODULE_NOT_FOUND', 'MODULE_NOT_FOUND']);
