// The only source of chance in `learn`: mulberry32, a small generator whose whole state is one seeded integer, so that
// the same seed gives the same model on every machine.

export interface Random {
  /** 0 ≤ whole number < count. */
  below(count: number): number;
  /** Puts the items into a random order, in place. */
  shuffle(items: Int32Array): Int32Array;
}

export function createRandom(seed: number): Random {
  const next = generator(seed);
  const below = (count: number): number => Math.floor(next() * count);
  return { below, shuffle: (items) => shuffled(items, below) };
}

/** Gives 0 ≤ value < 1. */
export function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Fisher and Yates. */
function shuffled(items: Int32Array, below: (count: number) => number): Int32Array {
  for (let index = items.length - 1; index > 0; index--) {
    const other = below(index + 1);
    const item = items[index] ?? 0;
    items[index] = items[other] ?? 0;
    items[other] = item;
  }
  return items;
}
