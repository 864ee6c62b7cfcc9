// Twenty generated companies with a planted signal, and twenty without: the back-test must find it in each of the first and
// in none of the others. Prints the figures of each.
import { describe, expect, test } from 'vitest';
import type { Backtest, BacktestQuestion, Estimate } from '../../src/model/index.ts';
import { lookBack } from '../../src/past.ts';
import { backtestJson } from '../../src/report/backtest.ts';
import { createRunSettings } from '../../src/settings.ts';
import { filesOf, sourcesOf, type World } from '../backtest/history.ts';

const SEEDS = 20;
const CUSTOMERS = 300;
const QUESTION: BacktestQuestion = {
  capacity: 20,
  everyDays: 30,
  horizonDays: 90,
  from: undefined,
  days: undefined,
  seed: 7,
};

describe('backtest', () => {
  test.each([true, false])('a signal is planted: %s', async (planted) => {
    const claims: string[] = [];
    for (let seed = 1; seed <= SEEDS; seed++) {
      const backtest = await backtestOf({ seed, customers: CUSTOMERS, planted });
      claims.push(backtest.verdict.claim);
      print(`${planted ? 'planted' : 'nothing'} ${seed}: ${wordsOf(backtest)}`);
    }
    const found = claims.filter((claim) => claim === 'better').length;
    print(`${planted ? 'planted' : 'nothing'}: found in ${found} of ${SEEDS}`);
    expect(found).toBe(planted ? SEEDS : 0);
  });

  test('what was written when all was known changes nothing', async () => {
    for (let seed = 1; seed <= 5; seed++) {
      const world = { seed, customers: 150, planted: true };
      const [before, after] = [await backtestOf(world), await backtestOf({ ...world, hindsight: true })];
      expect([...backtestJson(after)].join('')).toBe([...backtestJson(before)].join(''));
    }
    print('hindsight: same bytes for 5 seeds');
  });
});

async function backtestOf(world: World): Promise<Backtest> {
  const { backtest } = await lookBack(sourcesOf(filesOf(world)), createRunSettings({}), QUESTION);
  if (backtest === undefined) throw new Error('nothing read');
  return backtest;
}

function wordsOf({ verdict, figures = {}, leavers }: Backtest): string {
  const { precision, baseRate, lift10, auc, leadDays } = figures;
  const shown = [
    `${leavers} leavers`,
    `precision@20 ${estimate(precision)} base ${estimate(baseRate)}`,
    `lift@10 % ${estimate(lift10)}`,
    `AUC ${estimate(auc)}`,
    `lead ${leadDays?.value.toFixed(0) ?? '–'} d`,
  ];
  return `${verdict.claim}, ${shown.join(', ')}`;
}

function estimate(figure: Estimate | undefined): string {
  if (figure === undefined) return '–';
  return `${figure.value.toFixed(3)} (${figure.low.toFixed(3)} … ${figure.high.toFixed(3)})`;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
