import { describe, expect, it } from 'vitest';
import type { Account } from '../../src/model/index.ts';
import { aliveChance, expectedPurchases, fitModel } from '../../src/rhythm/beta-geometric.ts';
import { correct, learnFromHindsight, NO_CORRECTION } from '../../src/rhythm/hindsight.ts';
import { type Buyer, buyerOf, dayOf, historyOf } from '../../src/rhythm/histories.ts';
import { hypergeometric } from '../../src/rhythm/hypergeometric.ts';
import { Likelihood } from '../../src/rhythm/likelihood.ts';
import { fitPoisson } from '../../src/rhythm/poisson.ts';
import { REPEATERS_NEEDED, rhythmOf } from '../../src/rhythm/rhythm.ts';
import { mayHoldRhythm, rhythmAmong } from '../../src/rhythm/still-buying.ts';
import orderDecline from '../../src/signals/order-decline.ts';
import { runCli } from '../cli/run.ts';
import { createRandom } from '../random.ts';
import { accountOf } from '../timeline.ts';
import { simulateBuyers } from './buyers.ts';

/** Parameters of the paper, and its example: bought twice more, last after 30.43 of 38.86 weeks. */
const PAPER = { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 };
const EXAMPLE = { frequency: 2, recency: 30.43, age: 38.86 };

it('gives 2F1 where it is an elementary function', () => {
  expect(hypergeometric(1, 1, 2, 0.5)).toBeCloseTo(2 * Math.log(2), 12);
  expect(hypergeometric(2, 3, 3, 0.25)).toBeCloseTo(0.75 ** -2, 12);
});

it('gives the likelihood where its gamma functions are factorials', () => {
  const ones = { r: 1, alpha: 1, a: 1, b: 1 };
  const once = new Likelihood([{ frequency: 1, recency: 1, age: 3 }]);
  expect(once.at(ones)).toBeCloseTo(Math.log((1 / 16 + 1 / 4) / 2), 12);
  const never = new Likelihood([{ frequency: 0, recency: 0, age: 3 }]);
  expect(never.at({ ...ones, r: 2, alpha: 3 })).toBeCloseTo(Math.log((3 / 6) ** 2), 12);
});

describe('BG/NBD', () => {
  it('expects what the paper prints for its example customer', () => {
    expect(expectedPurchases(PAPER, EXAMPLE, 39)).toBeCloseTo(1.226, 2);
  });

  it('lets nobody leave before a second purchase', () => {
    expect(aliveChance(PAPER, { frequency: 0, recency: 0, age: 500 })).toBe(1);
    expect(aliveChance(PAPER, { frequency: 9, recency: 5, age: 50 })).toBeLessThan(0.01);
  });

  it('is smooth where its formula is 0 / 0', () => {
    const at = (a: number) => expectedPurchases({ ...PAPER, a }, EXAMPLE, 39);
    expect(at(1)).toBeCloseTo((at(0.999) + at(1.001)) / 2, 3);
  });

  it('finds the parameters that made the buyers', () => {
    const story = { r: 0.8, alpha: 6, a: 0.9, b: 3 };
    const histories = simulateBuyers(story, 6000, 500, 11).flatMap(
      (buyer) => historyOf(buyer, 500, 'week') ?? [],
    );
    const { parameters } = fitModel(histories);
    // Of a and b the data tell the mean chance of leaving better than each.
    expect(Math.abs(parameters.r / story.r - 1)).toBeLessThan(0.1);
    expect(Math.abs(parameters.alpha / story.alpha - 1)).toBeLessThan(0.1);
    expect(parameters.a / (parameters.a + parameters.b)).toBeCloseTo(story.a / (story.a + story.b), 1);
    expect(Math.abs(parameters.a / story.a - 1)).toBeLessThan(0.25);
  });
});

describe('hindsight', () => {
  it('recovers Poisson coefficients', () => {
    const random = createRandom(3);
    const observations = Array.from({ length: 4000 }, () => {
      const x = random.next() * 2;
      let count = 0;
      for (let left = Math.exp(0.3 + 0.7 * x); ; count += 1) {
        left += Math.log(1 - random.next());
        if (left < 0) break;
      }
      return { features: [1, x], count };
    });
    const [constant = 0, slope = 0] = fitPoisson(observations, [0, 0]);
    expect(constant).toBeCloseTo(0.3, 1);
    expect(slope).toBeCloseTo(0.7, 1);
  });

  it('keeps the sum of what is expected', () => {
    const histories = [EXAMPLE, { frequency: 0, recency: 0, age: 30 }, { frequency: 7, recency: 9, age: 30 }];
    const corrected = correct([1.2, 0.2, 0.4], histories, [-1, 0.3, 0.9, -0.1]);
    expect(corrected.reduce((sum, value) => sum + value)).toBeCloseTo(1.8, 12);
    expect(correct([1.2, 0.2, 0.4], histories, NO_CORRECTION)[0]).toBeCloseTo(1.2, 12);
  });

  it('leaves the model alone where too few came back', () => {
    expect(learnFromHindsight(simulateBuyers(PAPER, 40, 300, 5), 300, 'week')).toBeUndefined();
  });
});

describe('rhythm', () => {
  const settings = { until: 300, horizon: 10, unit: 'week' } as const;

  it('does not depend on the order of the customers', () => {
    const buyers = simulateBuyers(PAPER, 500, 300, 7);
    expect(rhythmOf(createRandom(1).shuffle(buyers), settings)).toEqual(rhythmOf(buyers, settings));
  });

  it('does not look past its day', () => {
    const buyers = simulateBuyers(PAPER, 500, 300, 7);
    const later = buyers.map(({ id, days }) => ({ id, days: [...days, 301, 305] }));
    expect(rhythmOf(later, settings)).toEqual(rhythmOf(buyers, settings));
  });

  it('says how many customers it needs', () => {
    const few: readonly Buyer[] = [{ id: 'A', days: [1, 8] }];
    expect(() => rhythmOf(few, settings)).toThrow(
      `at least ${REPEATERS_NEEDED} customers who ordered on two days; here are 1`,
    );
  });

  it('counts a day with several orders once, and cancelled orders not', () => {
    const account = accountOf(
      [
        '2026-01-01 order 9 EUR',
        '2026-01-01 order 5 EUR',
        '2026-01-05 order 9 EUR cancelled',
        '2026-01-09 order 9 EUR',
      ],
      '2026-02-01',
    );
    const buyer = buyerOf(account);
    const [first = 0, last = 0] = buyer?.days ?? [];
    expect(buyer?.days).toHaveLength(2);
    expect(last - first).toBe(8);
  });
});

describe('what the rhythm says of a customer', () => {
  const told = (accounts: readonly Account[]): readonly Account[] => {
    const buyers = accounts.flatMap((account) => buyerOf(account) ?? []);
    return accounts.map(rhythmAmong(buyers, dayOf(Date.UTC(2026, 2, 1))));
  };
  const lapsed = accountOf(
    ['2025-01-01 order 9 EUR', '2025-01-08 order 9 EUR', '2025-01-15 order 9 EUR'],
    '2026-03-01',
  );
  const once = accountOf(['2025-01-01 order 9 EUR'], '2026-03-01');
  const regulars = Array.from({ length: REPEATERS_NEEDED }, (_, index) =>
    accountOf(
      Array.from(
        { length: 13 },
        (__, month) =>
          `${month < 12 ? 2025 : 2026}-${String((month % 12) + 1).padStart(2, '0')}-${10 + (index % 9)} order 9 EUR`,
      ),
      '2026-03-01',
    ),
  );

  it('tells from the others that three orders of long ago were the last', () => {
    const [first, second, third] = told([lapsed, once, ...regulars]);
    expect(first?.stillBuying).toBeLessThan(0.1);
    expect(second?.stillBuying).toBeUndefined();
    expect(third?.stillBuying).toBeGreaterThan(0.8);
    expect(orderDecline.find(lapsed)).toEqual([]);
    expect(first === undefined ? [] : orderDecline.find(first)[0]?.says).toMatch(
      /^no order for 410 days, by the rhythm of all customers \d % likely to order again/,
    );
  });

  it('says nothing where too few ordered twice', () => {
    expect(told([lapsed, ...regulars.slice(2)])).toEqual([lapsed, ...regulars.slice(2)]);
  });

  it('says the same whatever the order of customers', () => {
    const all = [lapsed, ...regulars].map((account, index) => ({ ...account, id: `C${index}` }));
    expect(told(all.toReversed())).toEqual(told(all).toReversed());
  });

  it('is not looked for where orders are too few for any', () => {
    expect(mayHoldRhythm(2 * REPEATERS_NEEDED - 1)).toBe(false);
    expect(mayHoldRhythm(2 * REPEATERS_NEEDED)).toBe(true);
  });
});

describe('undertone rhythm', () => {
  const orders = `customer_id,order_date,amount\n${simulateBuyers(
    { r: 0.8, alpha: 4, a: 0.8, b: 3 },
    120,
    200,
    2,
  )
    .flatMap(({ id, days }) =>
      days.map((day) => `${id},${new Date((day + 20_000) * 86_400_000).toISOString().slice(0, 10)},10`),
    )
    .join('\n')}\n`;

  it('prints parameters and customers as JSON', async () => {
    const ran = await runCli(['rhythm', '-', '--format', 'json', '--horizon', '8'], { stdin: orders });
    const found = JSON.parse(ran.stdout);
    expect(ran.exitCode).toBe(0);
    expect(Object.keys(found.params)).toEqual(['r', 'alpha', 'a', 'b']);
    expect(found.customers).toHaveLength(120);
    expect(Object.keys(found.customers[0])).toEqual(
      expect.arrayContaining(['id', 'frequency', 'recency', 'age', 'alive', 'expected']),
    );
  });

  it('never calls a one-time buyer alive in the table', async () => {
    const ran = await runCli(['rhythm', '-', '--format', 'table', '--top', '120'], { stdin: orders });
    const once = ran.stdout.split('\n').filter((line) => /^C\d+\s+1\s/.test(line));
    expect(once.length).toBeGreaterThan(10);
    expect(once.every((line) => line.endsWith('unknown'))).toBe(true);
  });

  it('says what is missing without orders', async () => {
    const ran = await runCli(['rhythm', '-'], { stdin: 'customer,message\nA,hello there\nB,thanks a lot\n' });
    expect(ran.exitCode).toBe(2);
    expect(ran.stderr).toContain('no orders found');
  });
});
