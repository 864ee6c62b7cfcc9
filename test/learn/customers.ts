// A table of made-up customers with planted reasons to leave, for the tests of `learn`.
import { CELL_READERS } from '../../src/ingest/cell-readers.ts';
import type { RawTable } from '../../src/learn/columns.ts';
import { type Learned, learn } from '../../src/learn/learn.ts';
import type { LearnOptions } from '../../src/learn/options.ts';
import type { Steps } from '../../src/learn/steps.ts';
import { createRandom } from '../random.ts';

export const HEADER = ['account', 'contract', 'months', 'fee', 'region', 'since', 'reason', 'left'];

/** Those on a monthly contract leave early; those in the north leave when they pay much, all others when they pay little. */
export function customers(count: number): RawTable {
  const random = createRandom(11);
  const rows = Array.from({ length: count }, (_, index) => {
    const contract = random.pick(['monthly', 'monthly', 'yearly']);
    const months = 1 + random.below(60);
    const fee = 100 + random.below(2000);
    const region = random.pick(['north', 'south']);
    const pull =
      (contract === 'monthly' ? 1.5 : -1) - months / 20 + ((region === 'north') === fee > 1100 ? 1.5 : -1.5);
    const left = random.next() < 1 / (1 + Math.exp(-pull));
    return [
      `A-${1000 + index}`,
      contract,
      random.below(10) === 0 ? 'n/a' : String(months),
      `$${Math.floor(fee / 1000) > 0 ? `${Math.floor(fee / 1000)},${String(fee % 1000).padStart(3, '0')}` : fee}`,
      region,
      `2024-${String(1 + random.below(12)).padStart(2, '0')}-${String(1 + random.below(28)).padStart(2, '0')}`,
      left ? random.pick(['price', 'moved away']) : '',
      left ? 'Yes' : 'No',
    ];
  });
  return { header: HEADER, rows };
}

export function options(choices: Partial<LearnOptions> = {}): LearnOptions {
  return { outcome: 'left', positive: undefined, drop: [], keep: [], folds: 2, seed: 7, ...choices };
}

export function learnFrom(table: RawTable, choices: Partial<LearnOptions> = {}): Learned {
  return finished(learn(table, options(choices), CELL_READERS));
}

/** What the steps come to, without a pause. */
export function finished<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
}

/** The cell of a row by its column's name. */
export function cellsOf({ header }: RawTable, row: readonly string[]): (column: string) => string {
  return (column) => row[header.indexOf(column)] ?? '';
}
