// How much memory a run, or one thread of it, takes before it puts aside what it read: what is in use is known only here.
import { openStore, reopenStore, type Store } from './store.ts';

/** What there is, as plain data. */
export interface Limit {
  readonly bytes: number;
  /** Where what does not fit is put. */
  readonly folder: string;
}

const LEAST_RUN = 16 * 2 ** 20;

export interface Allowance extends Limit {
  /** Bytes that this thread takes now, but for blocks of memory that it shares with others. */
  readonly used: () => number;
  /** Fewer bytes are not worth putting aside. */
  readonly leastRun: number;
  readonly openStore: () => Store;
  /** A store that another thread opened, by its descriptor. */
  readonly reopenStore: (descriptor: number) => Store;
}

export function allowanceWithin({ bytes, folder }: Limit): Allowance {
  return {
    bytes,
    folder,
    leastRun: LEAST_RUN,
    used() {
      const { heapUsed, external } = process.memoryUsage();
      return heapUsed + external;
    },
    openStore: () => openStore(folder),
    reopenStore: (descriptor) => reopenStore(descriptor, folder),
  };
}
