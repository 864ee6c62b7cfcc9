import { describe, expect, it } from 'vitest';
import { promiseLedger } from '../../src/rank/promises.ts';
import { accountOf as conversationAccount, readConversations } from '../conversations.ts';
import { accountOf, endOf } from '../timeline.ts';

const AS_OF = '2026-03-16';

function ledgerOf(...timelines: readonly (readonly string[])[]) {
  const accounts = timelines.map((lines, index) => ({
    ...accountOf(lines, AS_OF),
    id: `C${index}`,
    name: `Customer ${index}`,
  }));
  return promiseLedger(accounts, endOf(AS_OF));
}

const KEPT = [
  '2026-03-02 agent [T1]: I will call you back tomorrow.',
  '2026-03-03 agent [T1]: As discussed on the phone, it is done.',
];
const BROKEN = ['2026-03-02 agent [T1]: I will send you the quote by Friday.'];
const OPEN = ['2026-03-15 agent [T1]: We will refund you next week.'];

describe('the ledger of promises', () => {
  it('counts what was made, kept, broken and is open, and integrity of what was due', () => {
    expect(ledgerOf(KEPT, BROKEN, OPEN).totals).toEqual({
      made: 3,
      due: 2,
      kept: 1,
      broken: 1,
      late: 0,
      open: 1,
      integrity: 0.5,
    });
  });

  it('has no integrity where nothing was due', () => {
    expect(ledgerOf(OPEN).totals).not.toHaveProperty('integrity');
  });

  it('lists what is broken first, then what is open, with the days that it is over', () => {
    const { promises } = ledgerOf(KEPT, OPEN, BROKEN);
    expect(promises.map(({ state, daysOverdue }) => [state, daysOverdue])).toEqual([
      ['broken', 10],
      ['open', undefined],
      ['kept', undefined],
    ]);
  });

  it('counts by who promised', () => {
    const [told] = readConversations((name) => name === 'answers.txt').filter(
      ({ name }) => name === 'two-reps',
    );
    if (told === undefined) throw new Error('there is such a conversation');
    const { reps } = promiseLedger([conversationAccount(told)], endOf(AS_OF));
    expect(reps.map(({ name, kept, broken }) => [name, kept, broken])).toEqual([
      ['Otto', 0, 1],
      ['Nia', 1, 0],
    ]);
  });

  it('shows the customer’s own words as the reaction', () => {
    const { promises } = ledgerOf([...BROKEN, '2026-03-10 customer [T1]: I am still waiting for the quote.']);
    expect(promises[0]?.reaction?.text).toBe('I am still waiting for the quote.');
  });

  it('is the same whatever the order of customers', () => {
    const accounts = [KEPT, BROKEN, OPEN].map((lines, index) => ({
      ...accountOf(lines, AS_OF),
      id: `C${index}`,
    }));
    const ledger = promiseLedger(accounts, endOf(AS_OF));
    expect(promiseLedger(accounts.toReversed(), endOf(AS_OF))).toEqual(ledger);
  });
});
