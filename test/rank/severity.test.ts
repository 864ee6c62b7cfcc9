import { expect, it } from 'vitest';
import { recentSeverity } from '../../src/rank/severity.ts';
import { accountOf } from '../timeline.ts';

const LINES = [
  '2026-01-05 customer [T1]: Your team is incompetent.',
  '2026-04-10 customer [T2]: I am fed up with this tool.',
  '2026-04-11 agent [T2]: You charged me twice, is what you mean?',
  '2026-04-12 customer [T2]: How do I add a user?',
];

it('tells how far the worst of recent complaints goes', () => {
  expect(recentSeverity(accountOf(LINES, '2026-03-01'))).toBe('blame');
});

it('forgets what is long past, and counts no word of ours', () => {
  expect(recentSeverity(accountOf(LINES, '2026-05-01'))).toBe('annoyance');
});

it('is nothing where nobody complains', () => {
  expect(recentSeverity(accountOf(LINES.slice(3), '2026-05-01'))).toBeUndefined();
});
