import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { PackedLines } from '../src/packed-lines.ts';
import type { Allowance } from '../src/profile/packed/lists.ts';
import { rank } from '../src/rank/follow-up.ts';
import { assess } from '../src/risk/assess.ts';
import { DEFAULT_SCORECARD } from '../src/risk/scorecard.ts';
import { signals } from '../src/signals/index.ts';
import { allowanceWithin } from '../src/spill/allowance.ts';
import { accountOf, EXCHANGE } from './timeline.ts';

const folder = mkdtempSync(join(tmpdir(), 'undertone-test-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const ENOUGH: Allowance = {
  ...allowanceWithin({ bytes: 2 ** 40, folder }),
  openStore: () => expect.fail('there is room'),
};
const NONE: Allowance = { ...allowanceWithin({ bytes: 0, folder }), leastRun: 1 };

const list = rank(
  [
    ['2026-03-14 customer [A]: This is unacceptable, we will cancel our contract — 再见.'],
    ['2026-03-14 customer [A]: Thank you, you are the best!', '2026-03-01 survey nps 10'],
    ['2026-03-01 customer: Nobody called.', '2026-03-02 agent: I will call you tomorrow.'],
    ['2026-01-02 order 120 EUR'],
  ].map((lines, index) => {
    const account = { ...accountOf(lines, '2026-03-16'), id: `C${index}`, owner: 'Maeve' };
    return { account, risk: assess(account, signals, DEFAULT_SCORECARD) };
  }),
  EXCHANGE,
);

describe('a packed line', () => {
  it('has all that the line had', () => {
    const lines = new PackedLines(ENOUGH);
    const packed = list.map((line) => lines.pack(line));
    expect(packed).toEqual(list);
    expect(packed.toReversed()).toEqual(list.toReversed());
  });

  it('gives all of it to a copy', () => {
    const lines = new PackedLines(ENOUGH);
    for (const line of list) {
      const copy = { ...lines.pack(line), rank: 9 };
      expect(copy).toEqual({ ...line, rank: 9 });
      expect(JSON.parse(JSON.stringify(copy))).toEqual(JSON.parse(JSON.stringify({ ...line, rank: 9 })));
    }
  });

  it('comes back from where it was put aside', () => {
    const lines = new PackedLines(NONE);
    const many = Array.from({ length: 1500 }, () => list).flat();
    const packed = many.map((line) => lines.pack(line));
    expect(packed.slice(0, 40)).toEqual(many.slice(0, 40));
    expect(packed.slice(-40)).toEqual(many.slice(-40));
  });
});
