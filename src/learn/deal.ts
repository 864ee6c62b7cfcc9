// Deals rows to parts so that each part has its share of both outcomes.
import type { Split } from './boost.ts';
import type { Random } from './random.ts';

/** `parts` splits of the rows: each row is held out by exactly one of them. */
export function dealSplits(
  rows: Int32Array,
  outcome: Uint8Array,
  parts: number,
  random: Random,
): readonly Split[] {
  const part = new Map<number, number>();
  for (const value of [0, 1]) {
    const alike = random.shuffle(rows.filter((row) => outcome[row] === value));
    for (const [index, row] of alike.entries()) part.set(row, index % parts);
  }
  return Array.from({ length: parts }, (_, index) => ({
    training: rows.filter((row) => part.get(row) !== index),
    held: rows.filter((row) => part.get(row) === index),
  }));
}
