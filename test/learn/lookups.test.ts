import { describe, expect, it } from 'vitest';
import { axisSize, binsOf, createExactAxis, numberBin, OTHER_BIN } from '../../src/learn/axes.ts';
import { binTwice } from '../../src/learn/binned.ts';
import { areaUnderCurve } from '../../src/learn/figures.ts';
import type { Frame, NumberColumn } from '../../src/learn/frame.ts';
import { addLookups, proposeLookups } from '../../src/learn/lookups.ts';
import type { FittedPairs } from '../../src/learn/planes.ts';
import { createRandom as createSource } from '../../src/learn/random.ts';
import { forecast } from '../../src/learn/terms.ts';
import { createRandom } from '../random.ts';
import { finished } from './customers.ts';

const numbers = (column: string, values: readonly number[]): NumberColumn => ({
  kind: 'number',
  recipe: { kind: 'number', column },
  values: Float64Array.from(values),
});

/** Every customer is there twice, or by chance once or thrice; outcomes go by the customer or by nothing at all. */
function copiedCustomers(count: number, isFate: boolean): Frame {
  const random = createRandom(23);
  const kinds = Array.from({ length: count / 2 }, () => ({
    amount: random.below(300),
    days: random.below(20),
    left: random.below(2),
  }));
  const rows = Array.from({ length: count }, () => random.pick(kinds));
  return {
    columns: [
      numbers(
        'amount',
        rows.map(({ amount }) => amount),
      ),
      numbers(
        'days',
        rows.map(({ days }) => days),
      ),
      numbers(
        'noise',
        rows.map(() => random.below(9)),
      ),
    ],
    outcome: Uint8Array.from(rows, ({ left }) => (isFate ? left : random.below(2))),
  };
}

function addTo(frame: Frame, rows: Int32Array): FittedPairs {
  const ground = { outcome: frame.outcome, rows, bags: [], random: createSource(1) };
  const before = { grids: [], unseen: new Float64Array(frame.outcome.length) };
  const sides = binTwice(frame, [0, 1, 2], rows, 8);
  const lookups = finished(proposeLookups(sides, before.unseen, ground));
  return finished(addLookups(lookups, before, ground));
}

describe('lookups', () => {
  const frame = copiedCustomers(1600, true);
  const known = Int32Array.from({ length: 1200 }, (_, row) => row);
  const others = Int32Array.from({ length: 400 }, (_, row) => 1200 + row);
  const found = addTo(frame, known);

  it('know a customer again by two values together', () => {
    expect(new Set(found.grids[0]?.features)).toEqual(new Set([0, 1]));
    const scores = forecast(
      { base: 0, shapes: [], grids: found.grids, calibration: { slope: 1, intercept: 0 } },
      frame,
    );
    expect(areaUnderCurve(scores, frame.outcome, others)).toBeGreaterThan(0.9);
  });

  it('foresee the rows that they are fitted to no better than new ones', () => {
    const fitted = areaUnderCurve(found.unseen, frame.outcome, known);
    expect(fitted).toBeGreaterThan(0.85);
    expect(fitted).toBeLessThan(0.98);
  });

  it('are not added where cells differ by chance only', () => {
    expect(addTo(copiedCustomers(1600, false), known).grids).toEqual([]);
  });
});

describe('an exact axis', () => {
  const column = numbers('amount', [3, 1.5, 3, Number.NaN, 1.5, 8, 8, 8]);
  const rows = Int32Array.from(column.values.keys());
  const axis = createExactAxis(column, rows);

  it('has a bin for each value, one for all others and one for none', () => {
    expect(axis).toEqual({ kind: 'values', feature: 'amount', values: [1.5, 3, 8] });
    if (axis === undefined) return;
    expect(axisSize(axis)).toBe(5);
    expect([...binsOf(axis, column)]).toEqual([3, 2, 3, 0, 2, 4, 4, 4]);
    expect([2.9, 3.1, 99].map((value) => numberBin(axis, value))).toEqual([OTHER_BIN, OTHER_BIN, OTHER_BIN]);
  });

  it('is not made where values hardly ever come back', () => {
    const amounts = numbers(
      'amount',
      Array.from({ length: 50 }, (_, index) => index / 7),
    );
    expect(createExactAxis(amounts, Int32Array.from(amounts.values.keys()))).toBeUndefined();
  });
});
