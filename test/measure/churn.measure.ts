// How well `learn` foresees churn on public tables, five folds, seed 7, and how long a large table takes.
import { createReadStream, existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { CELL_READERS } from '../../src/ingest/cell-readers.ts';
import { readTables } from '../../src/ingest/read.ts';
import type { RawTable } from '../../src/learn/columns.ts';
import { learn } from '../../src/learn/learn.ts';
import { createReadingSettings } from '../../src/settings.ts';
import { finished } from '../learn/customers.ts';
import { createRandom } from '../random.ts';
import { DATA } from './corpora.ts';

interface Case {
  readonly name: string;
  readonly files: readonly string[];
  readonly outcome: string;
  /** AUC that is aimed for, and that is held. */
  readonly bar: number;
  readonly floor: number;
  readonly leaks: readonly string[];
}

const CASES: readonly Case[] = [
  {
    name: 'telco',
    files: ['train/telco/Telco-Customer-Churn.csv'],
    outcome: 'Churn',
    bar: 0.848,
    floor: 0.848,
    leaks: [],
  },
  {
    name: 'e-commerce, copies left out',
    files: ['dev/churn_ecommerce.csv'],
    outcome: 'Churn',
    bar: 0.985,
    floor: 0.985,
    leaks: [],
  },
  {
    name: 'bigml, both files',
    files: ['dev/churn_bigml_80.csv', 'dev/churn_bigml_20.csv'],
    outcome: 'Churn',
    bar: 0.92,
    floor: 0.92,
    leaks: [],
  },
  {
    name: 'bank',
    files: ['dev/churn_bank.csv'],
    outcome: 'Exited',
    bar: 0.86,
    floor: 0.86,
    leaks: ['Complain'],
  },
];

const MOST_ECE = 0.03;

describe('churn tables (skip without ../shared/data)', () => {
  test.skipIf(!existsSync(`${DATA}dev/churn_bank.csv`)).each(CASES)(
    '$name',
    async ({ name, files, outcome, bar, floor, leaks }) => {
      const before = process.cpuUsage().user;
      const { report } = finished(learn(await tableOf(files), optionsFor(outcome), CELL_READERS));
      const { cv } = report;
      process.stdout.write(
        `${name}: ${report.rows} rows (${report.copies} copies left out), AUC ${cv.auc} ± ${cv.aucSd} (bar ${bar}), ` +
          `PR-AUC ${cv.prAuc}, Brier ${cv.brier}, ECE ${cv.ece}, lift@10 % ${cv.lift10}, ` +
          `leaks ${report.leaks.map(({ column }) => column).join(', ') || 'none'}, ${secondsSince(before)} s\n`,
      );
      expect(report.leaks.map(({ column }) => column)).toEqual(leaks);
      expect(cv.ece).toBeLessThanOrEqual(MOST_ECE);
      expect(cv.auc).toBeGreaterThanOrEqual(floor);
    },
  );
});

test('10,000 rows of 20 columns take a minute at most on one core', () => {
  const before = process.cpuUsage().user;
  finished(learn(large(10_000, 20), optionsFor('left'), CELL_READERS));
  const seconds = secondsSince(before);
  process.stdout.write(`10,000 × 20, five folds: ${seconds} s\n`);
  expect(seconds).toBeLessThanOrEqual(60);
});

function optionsFor(outcome: string) {
  return { outcome, positive: undefined, drop: [], keep: [], folds: 5, seed: 7 };
}

function secondsSince(before: number): number {
  return Math.round((process.cpuUsage().user - before) / 1e5) / 10;
}

async function tableOf(files: readonly string[]): Promise<RawTable> {
  const rows: string[][] = [];
  let header: readonly string[] = [];
  for (const file of files) {
    const source = { path: file, bytes: createReadStream(DATA + file) };
    for await (const event of readTables(source, createReadingSettings({}, false))) {
      if (event.type !== 'batch') continue;
      header = event.batch.table.header;
      for (const row of event.batch.rows) rows.push([...row]);
    }
  }
  return { header, rows };
}

/** Half numbers, half categories; a few of them matter, two only together. */
function large(count: number, columns: number): RawTable {
  const random = createRandom(17);
  const header = [...Array.from({ length: columns }, (_, index) => `c${index}`), 'left'];
  const rows = Array.from({ length: count }, () => {
    const values = Array.from({ length: columns }, (_, index) =>
      index % 2 === 0 ? random.next() : random.below(6),
    );
    const [a = 0, b = 0, c = 0, d = 0] = values;
    const pull = 4 * a - 0.5 * b - 2 + (c > 0.5 === d > 2 ? 1 : -1);
    const cells = values.map((value, index) => (index % 2 === 0 ? value.toFixed(4) : `level ${value}`));
    return [...cells, random.next() < 1 / (1 + Math.exp(-pull)) ? 'yes' : 'no'];
  });
  return { header, rows };
}
