import { describe, expect, it } from 'vitest';
import { CELL_READERS } from '../../src/ingest/cell-readers.ts';
import type { RawTable } from '../../src/learn/columns.ts';
import { findPositive } from '../../src/learn/outcome.ts';
import { prepare } from '../../src/learn/prepare.ts';
import { nameOf } from '../../src/learn/recipe.ts';
import { customers, options } from './customers.ts';

const prepared = (table: RawTable, choices = {}) => prepare(table, options(choices), CELL_READERS);

/** One column of values beside an outcome that has nothing to do with it. */
function tableOf(column: string, values: readonly string[]): RawTable {
  return {
    header: [column, 'left'],
    rows: values.map((value, index) => [value, index % 5 < 2 ? 'Yes' : 'No']),
  };
}

describe('the outcome', () => {
  it.each([
    [['Yes', 'No'], 'Yes'],
    [['TRUE', 'FALSE', 'False', 'True'], 'TRUE'],
    [['0', '1'], '1'],
    [['Churned', 'Not churned'], 'Churned'],
    [['Stayed', 'Joined', 'Churned'], 'Churned'],
    [['Existing Customer', 'Attrited Customer'], 'Attrited Customer'],
  ])('of %j is foreseen for %s', (values, positive) => {
    expect(findPositive('left', values, undefined)).toBe(positive);
  });

  it('is asked for with its values named where no word tells', () => {
    expect(() => findPositive('state', ['A', 'B'], undefined)).toThrow('values are A, B');
    expect(() => findPositive('state', ['A', 'B'], 'C')).toThrow('is no value of "state"');
    expect(() => findPositive('state', ['A', 'A'], undefined)).toThrow('only one value');
  });

  it('suggests the column that was meant', () => {
    const wrong = () => prepared(customers(100), { outcome: 'lefft' });
    expect(wrong).toThrow('"lefft" is no column');
    expect(wrong).toThrow(expect.objectContaining({ suggestions: ['left'] }));
  });

  it('is refused with too few leavers, and says how many are needed', () => {
    const few = {
      header: ['a', 'left'],
      rows: Array.from({ length: 90 }, (_, index) => [String(index % 7), index < 9 ? '1' : '0']),
    };
    expect(() => prepared(few, { folds: 5 })).toThrow('only 9 rows have "left" = 1; at least 25 are needed');
  });

  it('leaves out rows that do not state it, and counts them', () => {
    const { header, rows } = customers(200);
    const { unlabelled, frame } = prepared({
      header,
      rows: [...rows, ...rows.slice(0, 5).map((row) => [...row.slice(0, -1), ' '])],
    });
    expect([unlabelled, frame.outcome.length]).toEqual([5, 200]);
  });
});

describe('columns', () => {
  const values = (column: string, cells: readonly string[]): readonly unknown[] => {
    const found = prepared(
      tableOf(
        column,
        Array.from({ length: 120 }, (_, index) => cells[index % cells.length] ?? ''),
      ),
    );
    return found.frame.columns.map((each) => [each.kind, nameOf(each.recipe)]);
  };

  it('of amounts and of decimal commas are numbers', () => {
    expect(values('fee', ['$1,200', '$900', ''])).toEqual([['number', 'fee']]);
    expect(values('weight', ['1,5', '2,75', '3,0'])).toEqual([['number', 'weight']]);
  });

  it('of dates give a day and a month', () => {
    expect(values('since', ['2024-01-05', '2024-03-09', '2023-12-24'])).toEqual([
      ['number', 'since'],
      ['number', 'month of since'],
    ]);
  });

  it('that are parts of one whole give their sum too', () => {
    const rows = Array.from({ length: 120 }, (_, index) => [
      String(index % 7),
      String(index % 11),
      String(index % 5),
      index % 3 === 0 ? 'Yes' : 'No',
    ]);
    const { frame } = prepared({ header: ['Day charge', 'Eve charge', 'Night charge', 'left'], rows });
    expect(nameOf(frame.columns.at(-1)?.recipe ?? { kind: 'sum', of: [] })).toBe(
      'sum of Day charge, Eve charge, Night charge',
    );
  });

  it('that name the row or never change are left out', () => {
    const rows = Array.from({ length: 120 }, (_, index) => [
      `K${index}`,
      String(5000 + index),
      'same',
      String(index * 7919 * 7919),
      index % 3 === 0 ? 'Yes' : 'No',
    ]);
    const { leftOut, frame } = prepared({ header: ['key', 'number', 'constant', 'spend', 'left'], rows });
    expect(leftOut.map(({ column }) => column)).toEqual(['key', 'number', 'constant']);
    expect(frame.columns.map(({ recipe }) => nameOf(recipe))).toEqual(['spend']);
  });
});

describe('copies', () => {
  it('of rows under another id are counted once', () => {
    const { header, rows } = customers(300);
    const twins = rows.slice(0, 40).map(([, ...rest], index) => [`B-${index}`, ...rest]);
    const found = prepared({ header, rows: [...rows, ...twins] });
    expect([found.copies, found.frame.outcome.length]).toEqual([40, 300]);
  });

  it('are natural where a table has few different rows', () => {
    const rows = Array.from({ length: 300 }, (_, index) => [
      String(index % 4),
      index % 3 === 0 ? 'Yes' : 'No',
    ]);
    expect(prepared({ header: ['plan', 'left'], rows }).copies).toBe(0);
  });
});
