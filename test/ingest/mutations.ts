// Files damaged in the ways in which files are: flipped bits, missing ends and middles, pieces of one in another.
import type { Random } from '../random.ts';

const FLIPS = 8;

/** A damaged copy of one of `files`. */
export function mutated(files: readonly Buffer[], random: Random): Buffer {
  return damaged(random.pick(files), files, random);
}

/** A damaged copy of `file`, perhaps with a piece of another of `files`. */
export function damaged(file: Buffer, files: readonly Buffer[], random: Random): Buffer {
  const at = random.below(file.length);
  switch (random.below(4)) {
    case 0:
      return flipped(file, random);
    case 1:
      return file.subarray(0, at);
    case 2:
      return Buffer.concat([file.subarray(0, at), file.subarray(at + random.below(200))]);
    default: {
      const other = random.pick(files);
      return Buffer.concat([file.subarray(0, at), other.subarray(random.below(other.length))]);
    }
  }
}

function flipped(file: Buffer, random: Random): Buffer {
  const copy = Buffer.from(file);
  for (let count = random.below(FLIPS) + 1; count > 0; count--) {
    const at = random.below(copy.length);
    copy[at] = (copy[at] ?? 0) ^ (1 << random.below(8));
  }
  return copy;
}
