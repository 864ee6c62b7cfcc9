// The buying rhythm on the paper's own sample: parameters, likelihood, and who buys again in the 39 weeks that the model
// has not seen. Prints; the bars are those of the risk work.
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Buyer, boughtBetween } from '../../src/rhythm/histories.ts';
import { rhythmOf } from '../../src/rhythm/index.ts';
import { DATA } from './corpora.ts';
import { auc } from './statistics.ts';

const FILE = `${DATA}train/cdnow_sample.txt`;
const DAY = 86_400_000;
const UNTIL = Date.UTC(1997, 8, 30) / DAY;
const HORIZON_WEEKS = 39;

describe.skipIf(!existsSync(FILE))('rhythm (skips without ../shared/data)', () => {
  test('CDNOW', () => {
    const buyers = readBuyers();
    const rhythm = rhythmOf(buyers, { until: UNTIL, horizon: HORIZON_WEEKS, unit: 'week' });
    const { r, alpha, a, b } = rhythm.parameters;
    print(
      `r ${r.toFixed(4)}, alpha ${alpha.toFixed(3)}, a ${a.toFixed(4)}, b ${b.toFixed(3)} (.243, 4.414, .793, 2.426)`,
    );
    print(`log-likelihood ${rhythm.logLikelihood.toFixed(1)} (-9582.4)`);
    const byId = new Map(buyers.map((buyer) => [buyer.id, buyer]));
    const again = rhythm.customers.map(({ id }) => {
      const buyer = byId.get(id);
      return buyer !== undefined && boughtBetween(buyer, UNTIL, UNTIL + 7 * HORIZON_WEEKS) > 0;
    });
    const expected = auc(
      rhythm.customers.map((customer) => customer.expected),
      again,
    );
    const byModel = auc(
      rhythm.customers.map((customer) => customer.expectedByModel),
      again,
    );
    const alive = auc(
      rhythm.customers.map((customer) => customer.alive),
      again,
    );
    print(
      `AUC of buying again: ${expected.toFixed(3)} by expected orders (by the model alone ${byModel.toFixed(3)}, by P(alive) ${alive.toFixed(3)})`,
    );
    expect(Math.abs(r / 0.243 - 1)).toBeLessThan(0.01);
    expect(Math.abs(alpha / 4.414 - 1)).toBeLessThan(0.01);
    expect(Math.abs(a / 0.793 - 1)).toBeLessThan(0.01);
    expect(Math.abs(b / 2.426 - 1)).toBeLessThan(0.01);
    expect(rhythm.logLikelihood).toBeCloseTo(-9582.4, 1);
    expect(expected).toBeGreaterThanOrEqual(0.775);
  });
});

function readBuyers(): readonly Buyer[] {
  const days = new Map<string, Set<number>>();
  for (const line of readFileSync(FILE, 'utf8').trim().split(/\r?\n/)) {
    const [id = '', , date = ''] = line.trim().split(/ +/);
    const day = Date.UTC(Number(date.slice(0, 4)), Number(date.slice(4, 6)) - 1, Number(date.slice(6))) / DAY;
    days.set(id, (days.get(id) ?? new Set()).add(day));
  }
  return [...days].map(([id, set]) => ({ id, days: [...set].toSorted((a, b) => a - b) }));
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
