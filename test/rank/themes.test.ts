import { describe, expect, it } from 'vitest';
import { binomialAtLeast, poissonAtLeast } from '../../src/rank/chance.ts';
import { themeReport } from '../../src/rank/themes.ts';
import { stem } from '../../src/text/natural.ts';
import { accountOf, EXCHANGE, endOf } from '../timeline.ts';

const AS_OF = '2026-03-16';

function themesOf(timelines: readonly (readonly string[])[], days = 30) {
  const accounts = timelines.map((lines, index) => ({
    ...accountOf(lines, AS_OF),
    id: `C${String(index).padStart(2, '0')}`,
    name: `Customer ${index}`,
    stake: { amount: 1000, currency: 'EUR' },
  }));
  const wording = { stem, isCommon: (word: string) => word.length < 5 };
  return themeReport(accounts, { asOf: endOf(AS_OF), days, exchange: EXCHANGE, wording });
}

const QUIET = ['2026-02-01 customer [T1]: How do I print?', '2026-03-01 customer [T2]: Where is the menu?'];
const outage = (day: string) => [
  ...QUIET,
  `${day} customer [T3]: Another outage of the scheduler, this is unacceptable.`,
];
const billing = (day: string) => [
  ...QUIET,
  `${day} customer [T3]: The invoice is wrong again, we were charged twice. Unacceptable.`,
];

describe('themes', () => {
  it('counts customers, not messages', () => {
    const { themes } = themesOf([[...billing('2026-03-01'), ...billing('2026-03-05').slice(2)]]);
    expect(themes.find(({ cause }) => cause === 'billing')?.now).toEqual({ customers: 1, messages: 2 });
  });

  it('calls new what many have now and nobody had before, and too few what proves nothing', () => {
    const many = Array.from({ length: 9 }, (_, index) =>
      billing(`2026-03-${String(index + 1).padStart(2, '0')}`),
    );
    expect(themesOf(many).themes[0]).toMatchObject({ cause: 'billing', trend: 'new' });
    expect(themesOf(many.slice(0, 2)).themes[0]).toMatchObject({ trend: 'too few to tell' });
  });

  it('does not call growth what came with more customers', () => {
    const now = Array.from({ length: 12 }, () => [
      '2026-03-02 customer [T1]: The invoice is wrong again, unacceptable.',
    ]);
    const before = Array.from({ length: 4 }, () => [
      '2026-02-02 customer [T1]: The invoice is wrong again, unacceptable.',
    ]);
    expect(themesOf([...now, ...before]).themes[0]).toMatchObject({ trend: 'steady' });
  });

  it('has nothing to compare with where nobody was heard before', () => {
    const only = billing('2026-03-05').slice(2);
    expect(themesOf([only]).themes[0]).toMatchObject({ trend: 'not comparable' });
  });

  it('shows one outage as one event, sober reports among them', () => {
    const hit = ['2026-03-05', '2026-03-05', '2026-03-06', '2026-03-06'].map(outage);
    const sober = [...QUIET, '2026-03-05 customer [T3]: The app is offline, cannot reach the server.'];
    const { themes } = themesOf([...hit, sober]);
    const burst = themes.find(({ cause }) => cause === 'reliability')?.burst;
    expect(burst?.customers).toHaveLength(5);
    expect(burst === undefined ? '' : new Date(burst.from).toISOString()).toContain('2026-03-05');
  });

  it('names what customers of a theme share and others do not say', () => {
    const shared = ['2026-03-02', '2026-03-08', '2026-03-14'].map(outage);
    const others = ['2026-03-01', '2026-03-07', '2026-03-13'].map(billing);
    const { themes } = themesOf([...shared, ...others]);
    const topics = themes.find(({ cause }) => cause === 'reliability')?.topics.map(({ term }) => term);
    expect(topics).toContain('outage');
    expect(topics).not.toContain('unacceptable');
  });

  it('adds up what is at stake and quotes different customers', () => {
    const { themes } = themesOf(['2026-03-02', '2026-03-08', '2026-03-14', '2026-03-15'].map(billing));
    const theme = themes.find(({ cause }) => cause === 'billing');
    expect(theme?.atStake).toEqual([{ amount: 4000, currency: 'EUR' }]);
    expect(new Set(theme?.quotes.map(({ contact }) => contact)).size).toBe(3);
  });
});

describe('chance', () => {
  it('is exact for a few', () => {
    expect(binomialAtLeast(5, 5, 0.5)).toBeCloseTo(1 / 32, 12);
    expect(binomialAtLeast(0, 5, 0.5)).toBe(1);
    expect(poissonAtLeast(1, 1)).toBeCloseTo(1 - Math.exp(-1), 12);
  });
});
