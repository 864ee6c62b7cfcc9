// A table of chances, apart from what a scan imports: only what fits a model reads it, and making it takes time.
import { probability } from './elementary.ts';

/** Log-odds beyond which the table ends. */
const REACH = 16;
const STEPS_PER_UNIT = 512;
const TABLE = Float64Array.from({ length: 2 * REACH * STEPS_PER_UNIT + 2 }, (_, index) =>
  probability(index / STEPS_PER_UNIT - REACH),
);

/** `probability` from a table, within 2e-7: gradients are computed millions of times and need no more. */
export function quickProbability(logOdds: number): number {
  const place = (Math.min(REACH, Math.max(-REACH, logOdds)) + REACH) * STEPS_PER_UNIT;
  const index = Math.floor(place);
  const below = TABLE[index] ?? 0;
  return below + ((TABLE[index + 1] ?? 1) - below) * (place - index);
}
