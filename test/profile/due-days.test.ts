import { describe, expect, it } from 'vitest';
import { isoDay } from '../../src/model/index.ts';
import { dueOf } from '../../src/profile/due-days.ts';
import { heardIn } from '../timeline.ts';

/** A Thursday, half past two. */
const WRITTEN = Date.UTC(2026, 1, 12, 14, 30);

function dueIn(words: string): string | undefined {
  const [pledge] = heardIn(`I will send you the report ${words}.`, 'agent').pledges;
  if (pledge === undefined) throw new Error(`no promise in "${words}"`);
  const due = dueOf(pledge, WRITTEN, Date.UTC(2026, 3, 1));
  return due === undefined ? undefined : isoDay(due);
}

describe('the due day, said on Thursday 12 February 2026', () => {
  it.each([
    ['today', '2026-02-12'],
    ['tomorrow morning', '2026-02-13'],
    ['by end of day tomorrow', '2026-02-13'],
    ['by end of day Friday', '2026-02-13'],
    ['first thing Monday', '2026-02-16'],
    ['by Thursday', '2026-02-19'],
    ['next Friday', '2026-02-20'],
    ['on Tuesday next week', '2026-02-17'],
    ['this week', '2026-02-13'],
    ['next week', '2026-02-20'],
    ['by the end of the month', '2026-02-28'],
    ['by 20 February', '2026-02-20'],
    ['by February 20th', '2026-02-20'],
    ['on Friday 20 February', '2026-02-20'],
    ['by the 5th', '2026-03-05'],
    ['by the 20th', '2026-02-20'],
    ['by 3 January', '2027-01-03'],
    ['by 2026-03-02', '2026-03-02'],
    ['by 20/02/2026', '2026-02-20'],
    ['within 48 hours', '2026-02-14'],
    ['in three days', '2026-02-15'],
    ['within 2-3 business days', '2026-02-17'],
    ['in two weeks', '2026-02-26'],
    ['before your renewal', '2026-04-01'],
    ['soon', undefined],
    ['with one month of figures', undefined],
  ])('%s: %s', (words, day) => {
    expect(dueIn(words)).toBe(day);
  });
});
