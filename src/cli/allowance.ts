// How much memory a run takes before it puts aside what it read: what the process uses is known only here.
import { tmpdir } from 'node:os';
import type { Allowance } from '../profile/packed/lists.ts';
import { openStore } from '../spill/store.ts';

/** Enough for some hundred thousand messages; more of them are put aside, and take little longer for it. */
export const MEMORY = 192;
/** Less is more trouble than use: the program itself takes half of it. */
export const LEAST_MEMORY = 64;

const MEGABYTE = 2 ** 20;
const LEAST_RUN = 16 * MEGABYTE;

export function allowanceOf(megabytes: number = MEMORY): Allowance {
  return {
    bytes: megabytes * MEGABYTE,
    leastRun: LEAST_RUN,
    used() {
      const { heapUsed, external } = process.memoryUsage();
      return heapUsed + external;
    },
    openStore: () => openStore(tmpdir()),
  };
}
