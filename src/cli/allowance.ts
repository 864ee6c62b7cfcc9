// How much memory a run takes before it puts aside what it read, as users say it.
import { tmpdir } from 'node:os';
import { type Allowance, allowanceWithin } from '../spill/allowance.ts';

/** Enough for some hundred thousand messages; more of them are put aside, and take little longer for it. */
export const MEMORY = 160;
/** Less is more trouble than use: the program itself takes half of it. */
export const LEAST_MEMORY = 64;

const MEGABYTE = 2 ** 20;

export function allowanceOf(megabytes: number = MEMORY): Allowance {
  return allowanceWithin({ bytes: megabytes * MEGABYTE, folder: tmpdir() });
}
