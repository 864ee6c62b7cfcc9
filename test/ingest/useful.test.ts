// Columns that are not used are named where their values could be, with the field that would take them.
import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../src/report/words.ts';
import { readAll } from './reading.ts';
import { interpret } from './tables.ts';

function unused(lines: readonly string[]) {
  const { diagnostics } = interpret(lines);
  return diagnostics.flatMap((each) =>
    each.code === 'column-unused' ? [wordsOf(each.code, each.args)] : [],
  );
}

describe('a column that is not used though it looks useful', () => {
  it('is named with the flags that use it: dates of a client list', () => {
    expect(
      unused([
        'customer_id | account_name | industry | Next talk',
        '1 | A | Jo | 2026-02-14',
        '2 | B | Jo | 2026-03-01',
      ]),
    ).toEqual([
      'column "Next talk" is not used, though it holds dates: ' +
        '--map renewal="Next talk" or --map since="Next talk" or --map last_seen="Next talk"',
    ]);
  });

  it('is named so: amounts with their currency', () => {
    const rows = [
      'customer_id | account_name | industry | volumen_2',
      '1 | A | Jo | 20 €',
      '2 | B | Jo | 1.200,50 €',
    ];
    expect(unused(rows)).toEqual([
      'column "volumen_2" is not used, though it holds amounts of money: ' +
        '--map annual_value=volumen_2 or --map monthly_value=volumen_2',
    ]);
  });

  it('is not named where the field has a column, nor where it holds plain numbers', () => {
    const rows = [
      'customer_id | account_name | industry | since | seen | rooms',
      '1 | A | Jo | 2026-02-14 | 2026-03-04 | 20',
    ];
    expect(unused(rows)).toEqual([]);
  });

  it('is named with the reason where its header promised what it does not hold', () => {
    const { diagnostics } = interpret([
      'customer_id | account_name | industry | since',
      '1 | A | Jo | yes',
      '2 | B | Jo | no',
    ]);
    expect(diagnostics).toMatchObject([
      { code: 'column-ignored', args: { column: 'since', because: 'looks like since, but holds no date' } },
    ]);
  });
});

it('a header with fewer names than the records have cells is told from a short record', async () => {
  const { diagnostics } = await readAll('a.tsv', 'Review\nSo it goes.\t0\nVery good.\t1\nNot at all.\t0\n');
  expect(diagnostics).toMatchObject([{ code: 'header-ragged', args: { expected: 2, found: 1 } }]);
});
