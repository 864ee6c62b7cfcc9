import { describe, expect, it } from 'vitest';
import { countOrders, decideOrders } from '../../src/ingest/mapping/date-orders.ts';
import { type DateOrder, DateReader, isNoDate } from '../../src/ingest/values/dates.ts';
import { isoTime } from '../../src/model/index.ts';
import { createRandom } from '../random.ts';

function read(text: string, order: DateOrder = 'day-first'): string | undefined {
  const at = new DateReader().read(text, order);
  return at === undefined ? undefined : isoTime(at).replace('T00:00:00Z', '');
}

describe('dates', () => {
  it.each([
    ['2026-03-01', '2026-03-01'],
    ['2026-03-01T10:30:00Z', '2026-03-01T10:30:00Z'],
    ['2026-03-01T10:30', '2026-03-01T10:30:00Z'],
    ['2026-03-01 10:30:00 UTC', '2026-03-01T10:30:00Z'],
    ['2026-03-01T10:30:00.250+02:00', '2026-03-01T08:30:00Z'],
    ['2026-03-01 10:30:00 -0500', '2026-03-01T15:30:00Z'],
    ['2026/03/01', '2026-03-01'],
    ['20260301', '2026-03-01'],
    ['20260301T093000Z', '2026-03-01T09:30:00Z'],
    ['01.03.2026', '2026-03-01'],
    ['1.3.26', '2026-03-01'],
    ['31/12/2026 23:59', '2026-12-31T23:59:00Z'],
    ['22-Apr-15', '2015-04-22'],
    ['Apr 22, 2015', '2015-04-22'],
    ['1 March 2026 10:30 PM', '2026-03-01T22:30:00Z'],
    ['12:05 AM, March 3rd, 2026', '2026-03-03T00:05:00Z'],
    ['Tue Oct 31 22:10:47 +0000 2017', '2017-10-31T22:10:47Z'],
    ['Tue Mar 03 2026 10:30:00 GMT+0100 (Central European Standard Time)', '2026-03-03T09:30:00Z'],
    ['Sun, 06 Nov 1994 08:49:37 GMT', '1994-11-06T08:49:37Z'],
    ['3 de marzo de 2026', '2026-03-03'],
    ['lundi 5 octobre 2026 à 14h30', '2026-10-05T14:30:00Z'],
    ['Mo, 5. Okt. 2026, 14:30 Uhr', '2026-10-05T14:30:00Z'],
    ['mar. 3 mars 2026', '2026-03-03'],
    ['31 дек. 2020', '2020-12-31'],
    ['1509487847', '2017-10-31T22:10:47Z'],
    ['1509487847000', '2017-10-31T22:10:47Z'],
    ['1509487847.000200', '2017-10-31T22:10:47Z'],
    ['45631', '2024-12-05'],
    ['45631.5', '2024-12-05T12:00:00Z'],
    ['2026-03', '2026-03-01'],
    ['Q3 2026', '2026-07-01'],
    ['2024-02-29', '2024-02-29'],
    ['2026-03-01 24:00', '2026-03-02'],
  ])('%s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it.each(['31.02.2026', '2026-02-29', '2026-13-01', '2026-03-01 25:00', '5 April', '12', 'soon', '1.2.3.4'])(
    '%s is no date',
    (text) => {
      expect(read(text)).toBeUndefined();
    },
  );

  it('takes marks of databases as no date rather than as a bad one', () => {
    expect(['0000-00-00', '0001-01-01 00:00:00', '9999-12-31'].every(isNoDate)).toBe(true);
    expect(isNoDate('2026-03-01')).toBe(false);
  });

  it('lets a number above 12 decide, whatever the order says', () => {
    expect(read('12/25/2026', 'day-first')).toBe('2026-12-25');
    expect(read('25/12/2026', 'month-first')).toBe('2026-12-25');
    expect(read('03/04/2026', 'month-first')).toBe('2026-03-04');
  });

  it('reads every day of two centuries as the calendar has it', () => {
    const reader = new DateReader();
    for (let day = -25_000; day < 83_000; day += 7) {
      const at = day * 86_400_000;
      expect(reader.read(isoTime(at), 'day-first')).toBe(at);
    }
  });

  it('is quick to refuse what is long', () => {
    expect(read('1'.repeat(1_000_000))).toBeUndefined();
    expect(read('1/'.repeat(500_000))).toBeUndefined();
  });
});

describe('the order of day and month', () => {
  const decide = (cells: readonly string[], habit = {}) => {
    const votes = countOrders(
      cells.map((cell) => [cell]),
      0,
    );
    return decideOrders([{ name: 'Date', votes }], { setting: undefined, dialect: '', ...habit })[0];
  };

  it('is decided by any cell of the column that can', () => {
    expect(decide(['03/04/2026', '05/06/2026', '25/12/2026'])).toEqual({
      order: 'day-first',
      says: 'day first (1 of 3 decide)',
    });
  });

  it('follows the majority where cells contradict', () => {
    expect(decide(['13/01/2026', '14/01/2026', '01/15/2026'])?.order).toBe('day-first');
  });

  it('is a habit where no cell decides', () => {
    expect(decide(['03/04/2026'])?.order).toBe('month-first');
    expect(decide(['03.04.2026'])?.order).toBe('day-first');
    expect(decide(['03-04-26'])?.order).toBe('day-first');
    expect(decide(['03/04/2026 3:15 PM'])?.order).toBe('month-first');
    expect(decide(['03/04/2026'], { dialect: 'delimiter ";"' })?.order).toBe('day-first');
    expect(decide(['03.04.2026'], { setting: 'month-first' })?.order).toBe('month-first');
  });

  it('is that of another column where its own cells cannot tell', () => {
    const columns = [['03/04/2026'], ['25/04/2026']].map((cells, index) => ({
      name: `Date ${index}`,
      votes: countOrders([cells], 0),
    }));
    const orders = decideOrders(columns, { setting: undefined, dialect: '' });
    expect(orders.map(({ order }) => order)).toEqual(['day-first', 'day-first']);
  });

  it('does not depend on the order of rows', () => {
    const cells = ['03/04/2026', '01/15/2026', '13/01/2026', '14/01/2026', '5/5/2026', '7-8-2026'];
    const first = decide(cells);
    for (let seed = 1; seed <= 20; seed++) expect(decide(createRandom(seed).shuffle(cells))).toEqual(first);
  });
});
