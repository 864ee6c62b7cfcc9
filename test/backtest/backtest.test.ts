import { describe, expect, it } from 'vitest';
import type { BacktestQuestion, Source } from '../../src/model/index.ts';
import { lookBack } from '../../src/past.ts';
import { backtestJson } from '../../src/report/backtest.ts';
import { createRunSettings } from '../../src/settings.ts';
import { filesOf, sourcesOf, type World } from './history.ts';

const QUESTION: BacktestQuestion = {
  capacity: 15,
  everyDays: 60,
  horizonDays: 90,
  from: undefined,
  days: undefined,
  seed: 7,
};
const SMALL = { customers: 160 } as const;

async function backtestOf(world: World, question: Partial<BacktestQuestion> = {}) {
  const sources = sourcesOf(filesOf(world));
  return backtestFrom(sources, question);
}

async function backtestFrom(sources: readonly Source[], question: Partial<BacktestQuestion> = {}) {
  const { backtest } = await lookBack(sources, createRunSettings({}), { ...QUESTION, ...question });
  if (backtest === undefined) throw new Error('nothing read');
  return backtest;
}

describe('backtest', () => {
  it.each([1, 2, 3])(
    'finds a signal that is there (seed %i)',
    async (seed) => {
      const { verdict, figures, signals } = await backtestOf({ ...SMALL, seed, planted: true });
      expect(verdict.claim).toBe('better');
      expect(figures?.auc?.low).toBeGreaterThan(0.6);
      expect(figures?.precision?.low).toBeGreaterThan(figures?.baseRate?.high ?? 1);
      expect(signals.find(({ signal }) => signal === 'complaint')).toMatchObject({ experimental: false });
    },
    60_000,
  );

  it.each([1, 2, 3])(
    'finds none where there is none (seed %i)',
    async (seed) => {
      const { verdict } = await backtestOf({ ...SMALL, seed, planted: false });
      expect(verdict.claim).not.toBe('better');
    },
    60_000,
  );

  it('never looks ahead: what was written when all was known changes no byte', async () => {
    const world = { ...SMALL, seed: 4, planted: true };
    const [before, after] = [await backtestOf(world), await backtestOf({ ...world, hindsight: true })];
    expect([...backtestJson(after)].join('')).toBe([...backtestJson(before)].join(''));
  }, 60_000);

  it('gives the same bytes for the same seed, whatever the order of the rows', async () => {
    const files = filesOf({ customers: 60, seed: 5, planted: true });
    const turned = Object.entries(files).map(([name, text]) => {
      const [header = '', ...rows] = text.split('\n');
      return [name, [header, ...rows.toReversed()].join('\n')] as const;
    });
    const once = await backtestFrom(sourcesOf(files));
    const again = await backtestFrom(sourcesOf(Object.fromEntries(turned.toReversed())));
    expect([...backtestJson(again)].join('')).toBe([...backtestJson(once)].join(''));
  }, 60_000);

  it('refuses to claim anything of a handful of leavers, and says how many are needed', async () => {
    const { verdict, figures, baselines, signals } = await backtestOf({
      customers: 25,
      seed: 1,
      planted: false,
    });
    expect(verdict).toMatchObject({ claim: 'refused', because: 'few-leavers' });
    expect(verdict.leaversNeeded).toBeGreaterThanOrEqual(10);
    expect([figures, baselines, signals]).toEqual([undefined, [], []]);
  }, 60_000);

  it('refuses a history too short for one list', async () => {
    const { verdict, days } = await backtestOf(
      { customers: 25, seed: 1, planted: true },
      { horizonDays: 700 },
    );
    expect(days).toEqual([]);
    expect(verdict).toMatchObject({ claim: 'refused', because: 'short-history' });
  }, 60_000);

  it('refuses where everybody who left did so after the day up to which is known', async () => {
    const files = filesOf({ customers: 12, seed: 1, planted: true });
    const later = files['cancellations.csv'].replaceAll(/,20\d\d-/g, ',2031-');
    const { verdict, leavers } = await backtestFrom(sourcesOf({ ...files, 'cancellations.csv': later }));
    expect([leavers, verdict.claim]).toEqual([0, 'refused']);
  }, 60_000);

  it('says which columns would tell who left, where none does', async () => {
    const { 'cancellations.csv': _left, ...files } = filesOf({ customers: 10, seed: 1, planted: true });
    await expect(backtestFrom(sourcesOf(files))).rejects.toThrow(/Churn Date.*End Date/);
  }, 60_000);
});
