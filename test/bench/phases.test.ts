import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Corpus, writeCorpus } from '../../bench/corpus/index.ts';
import { median } from '../../bench/measure.ts';
import { naive } from '../../bench/naive.ts';
import { fold, listen, type Phase, read } from '../../bench/phases.ts';
import { grouped, tableOf } from '../../bench/table.ts';
import { scan } from '../../src/index.ts';

const folder = mkdtempSync(join(tmpdir(), 'undertone-bench-'));
let corpus: Corpus;
beforeAll(() => {
  corpus = writeCorpus(folder, { messages: 200, customers: 10, seed: 7, canned: 0 });
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('the phases of the benchmark', () => {
  const phases: Readonly<Record<string, Phase>> = { read, listen, fold };
  for (const [name, phase] of Object.entries(phases)) {
    it(`${name}: goes through all messages and customers`, async () => {
      expect(await phase(corpus)).toEqual({ messages: 200, customers: 10 });
    });
  }

  it('naive: goes through all messages', async () => {
    expect(await naive(corpus)).toMatchObject({ messages: 200 });
  });

  it('go through what a scan goes through', async () => {
    const { totals } = await scan(corpus.paths);
    expect([totals.interactions, totals.customers, totals.rejected]).toEqual([200, 10, 0]);
  });
});

describe('the table of the benchmark', () => {
  it('takes the middle round', () => {
    expect([median([3, 1, 2]), median([4, 1, 2, 3])]).toEqual([2, 2.5]);
  });

  it('sets names to the left and figures to the right', () => {
    expect(
      tableOf([
        ['', 'CPU s'],
        ['naive', '12'],
      ]),
    ).toBe('       CPU s\nnaive     12\n');
  });

  it('groups thousands', () => {
    expect([999, 1000, 1_234_567].map(grouped)).toEqual(['999', '1,000', '1,234,567']);
  });
});
