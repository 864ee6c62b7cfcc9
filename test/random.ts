import { generator } from '../src/learn/random.ts';

/** A seeded generator (mulberry32), so that generated tests are the same tests every time. */
export interface Random {
  /** 0 ≤ value < 1. */
  next(): number;
  /** 0 ≤ whole number < count. */
  below(count: number): number;
  pick<Item>(items: readonly Item[]): Item;
  shuffle<Item>(items: readonly Item[]): Item[];
}

export function createRandom(seed: number): Random {
  const next = generator(seed);
  const below = (count: number): number => Math.floor(next() * count);
  return {
    next,
    below,
    pick(items) {
      const item = items[below(items.length)];
      if (item === undefined) throw new Error('nothing to pick from');
      return item;
    },
    shuffle(items) {
      const mixed = [...items];
      for (let index = mixed.length - 1; index > 0; index--) {
        const other = below(index + 1);
        const [a, b] = [mixed[index], mixed[other]];
        if (a !== undefined && b !== undefined) [mixed[index], mixed[other]] = [b, a];
      }
      return mixed;
    },
  };
}
