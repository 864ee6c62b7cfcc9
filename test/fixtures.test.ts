// What a careful reader would conclude about each customer of the made-up company, held against the list.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, it } from 'vitest';
import { scan } from '../src/index.ts';
import { BANDS, type Band, type Report } from '../src/model/index.ts';

const FIXTURES = join(import.meta.dirname, '../fixtures');

interface Expectation {
  readonly customer_id: string;
  readonly name: string;
  readonly expectation: string;
  readonly because: string;
}

const EXPECTED: readonly Expectation[] = parse(readFileSync(join(FIXTURES, 'expected-tidewright.csv')), {
  columns: true,
});

/** Bands that meet each expectation. */
const MEETS: Readonly<Record<string, readonly (Band | 'closed')[]>> = {
  critical: ['critical'],
  'at-least-high': ['critical', 'high'],
  'at-least-watch': ['critical', 'high', 'watch'],
  'not-alarming': ['watch', 'calm', 'unknown'],
  calm: ['calm'],
  unknown: ['unknown'],
  closed: ['closed'],
};

describe('the made-up company', () => {
  let report: Report;
  beforeAll(async () => {
    report = await scan([join(FIXTURES, 'tidewright')]);
  });

  it.each(EXPECTED)('$name: $expectation, because $because', ({ customer_id, expectation }) => {
    const followUp = report.followUps.find(({ customer }) => customer.id === customer_id);
    expect(MEETS[expectation], `an expectation is not "${expectation}"`).toBeDefined();
    expect(MEETS[expectation]).toContain(followUp?.risk.band ?? 'closed');
  });

  it('accounts for every record', () => {
    const { records, used, rejected } = report.totals;
    expect(used + rejected).toBe(records);
    expect(records).toBeGreaterThan(900);
  });

  it('sums the parts of every customer exactly', () => {
    for (const { risk, customer } of report.followUps) {
      const points = risk.contributions.reduce((sum, part) => sum + part.points, 0);
      expect(Math.abs(points - risk.value), customer.name).toBeLessThan(1e-9);
    }
    expect(report.followUps.every(({ risk }) => BANDS.includes(risk.band))).toBe(true);
  });
});
