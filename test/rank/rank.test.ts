import { describe, expect, it } from 'vitest';
import { type Account, DAY, isoDay } from '../../src/model/index.ts';
import { rank } from '../../src/rank/follow-up.ts';
import { SITUATIONS } from '../../src/rank/stances.ts';
import { addWorkingDays } from '../../src/rank/working-days.ts';
import { assess } from '../../src/risk/assess.ts';
import { DEFAULT_SCORECARD } from '../../src/risk/scorecard.ts';
import { signals } from '../../src/signals/index.ts';
import { createRandom } from '../random.ts';
import { accountOf, EXCHANGE } from '../timeline.ts';

const AS_OF = '2026-03-16';

function assessed(id: string, lines: readonly string[], more: Partial<Account> = {}) {
  const account = { ...accountOf(lines, AS_OF), id, name: id, ...more };
  return { account, risk: assess(account, signals, DEFAULT_SCORECARD) };
}

const ANGRY = ['2026-03-14 customer [A]: This is unacceptable, we will cancel our contract.'];
const CONTENT = ['2026-03-14 customer [A]: How do I add a user?', '2026-03-14 agent [A]: Under Settings.'];
const worth = (amount: number, currency = 'EUR') => ({ stake: { amount, currency } });

describe('rank', () => {
  it('puts the greater expected loss first', () => {
    const list = rank(
      [assessed('small', ANGRY, worth(100)), assessed('large', ANGRY, worth(9000))],
      EXCHANGE,
    );
    expect(list.map(({ customer }) => customer.id)).toEqual(['large', 'small']);
  });

  it('lists a calm customer after those worth a call, however much is at stake', () => {
    const list = rank([assessed('calm', CONTENT, worth(1e6)), assessed('angry', ANGRY, worth(10))], EXCHANGE);
    expect(list.map(({ customer, risk }) => [customer.id, risk.band])).toMatchObject([
      ['angry', expect.anything()],
      ['calm', 'calm'],
    ]);
  });

  it('compares currencies by their worth', () => {
    const list = rank(
      [assessed('yen', ANGRY, worth(9000, 'JPY')), assessed('euro', ANGRY, worth(1000))],
      EXCHANGE,
    );
    expect(list.map(({ customer }) => customer.id)).toEqual(['euro', 'yen']);
    expect(list[1]?.stake).toEqual({ amount: 9000, currency: 'JPY' });
  });

  it('moves a near renewal up, and says so', () => {
    const near = assessed('near', ANGRY, { ...worth(1000), renewal: Date.UTC(2026, 3, 1) });
    const list = rank([assessed('far', ANGRY, worth(1000)), near], EXCHANGE);
    expect(list[0]).toMatchObject({
      customer: { id: 'near' },
      urgency: [{ factor: 1.5 }, expect.anything()],
    });
  });

  it('leaves out who has left', () => {
    expect(rank([assessed('gone', ANGRY, { status: 'closed' })], EXCHANGE)).toEqual([]);
  });

  it('is a total order: any order of input gives the same list', () => {
    const all = [3, 1, 2].flatMap((n) => [
      assessed(`a${n}`, ANGRY),
      assessed(`b${n}`, CONTENT),
      assessed(`c${n}`, ANGRY, worth(n)),
    ]);
    const first = rank(all, EXCHANGE);
    for (let seed = 1; seed <= 20; seed++)
      expect(rank(createRandom(seed).shuffle(all), EXCHANGE)).toEqual(first);
  });

  it('asks nobody for a reference while a promise to them is broken', () => {
    const praise = '2026-03-01 customer [A]: We love it, you are the best support team ever!';
    const [kept] = rank([assessed('a', [praise])], EXCHANGE);
    const [broken] = rank(
      [assessed('a', [praise, '2026-03-02 agent [A]: I will send it to you tomorrow.'])],
      EXCHANGE,
    );
    expect(kept?.advocate).toBe(true);
    expect(broken?.advocate).toBe(false);
  });

  it('gives a step, a stance and a working day to everybody who is not calm', () => {
    const [first] = rank([assessed('a', ANGRY)], EXCHANGE);
    expect(first?.nextStep.action).not.toBe('');
    expect(first?.nextStep.due).toBeDefined();
    expect(new Date(first?.nextStep.due ?? 0).getUTCDay() % 6).not.toBe(0);
  });
});

describe('next steps', () => {
  it('name only signals that exist', () => {
    const ids = new Set(signals.map(({ id }) => id));
    expect(SITUATIONS.flatMap((situation) => situation.signals).filter((id) => !ids.has(id))).toEqual([]);
  });
});

describe('addWorkingDays', () => {
  it('skips weekends', () => {
    const friday = Date.UTC(2026, 2, 13, 15);
    expect(isoDay(addWorkingDays(friday, 0))).toBe('2026-03-13');
    expect(isoDay(addWorkingDays(friday, 1))).toBe('2026-03-16');
    expect(isoDay(addWorkingDays(friday + DAY, 0))).toBe('2026-03-16');
    expect(isoDay(addWorkingDays(friday, 6))).toBe('2026-03-23');
  });
});

describe('urgency', () => {
  const factorsOf = (lines: readonly string[], more: Partial<Account> = {}) =>
    rank([assessed('a', lines, more)], EXCHANGE)[0]?.urgency.map(({ factor }) => factor);
  const wordsOf = (lines: readonly string[]) =>
    rank([assessed('a', lines)], EXCHANGE)[0]?.urgency.map(({ says }) => says);

  it('takes a renewal within 30 days for more urgent than one within 90, and a past one for none', () => {
    const renewal = (month: number, date: number) =>
      factorsOf(CONTENT, { renewal: Date.UTC(2026, month - 1, date) });
    expect([renewal(4, 10), renewal(6, 1), renewal(8, 1), renewal(3, 1)]).toEqual([[1.5], [1.25], [], []]);
  });

  it('grows with the days that a question waits', () => {
    const waiting = (day: string) => factorsOf([`2026-03-${day} customer [A]: Which rate applies to us?`]);
    expect([waiting('15'), waiting('12'), waiting('05')]).toEqual([[1.1], [1.25], [1.35]]);
  });

  it('counts promises broken and not made good', () => {
    const ask = '2026-03-02 customer [A]: The export fails.';
    const promise = '2026-03-02 agent [A]: I will call you back tomorrow.';
    const other = [
      '2026-03-02 customer [B]: Can you look?',
      '2026-03-02 agent [B]: I will call you back tomorrow.',
    ];
    expect(wordsOf([ask, promise])).toContain('1 broken promise');
    expect(wordsOf([ask, promise, ...other])).toContain('2 broken promises');
  });

  it('buries nobody: who is worth a call rises with the weeks without a word of ours', () => {
    const angry = (day: string) => [
      `2026-${day} customer [A]: This is unacceptable, we will cancel our contract.`,
      `2026-${day} agent [A]: I see.`,
    ];
    const lately = wordsOf(angry('03-10'));
    const longAgo = wordsOf(angry('02-01'));
    expect(lately).not.toContain('no word from us since 2026-03-10');
    expect(longAgo).toContain('no word from us since 2026-02-01');
    const content = factorsOf([
      '2025-12-14 customer [A]: How do I add a user?',
      '2025-12-14 agent [A]: Under Settings.',
    ]);
    expect(content).toEqual([]);
  });

  it('finds no silence of ours where the data hold no word of ours', () => {
    const angry = '2026-01-10 customer [A]: This is unacceptable, we will cancel our contract.';
    const alone = rank([assessed('a', [angry])], EXCHANGE)[0];
    const beside = rank([assessed('a', [angry]), assessed('b', CONTENT)], EXCHANGE)[0];
    expect(alone?.urgency.map(({ says }) => says).join()).not.toContain('no word from us');
    expect(beside?.urgency.map(({ says }) => says)).toContain('no word from us, theirs since 2026-01-10');
  });

  it('stays bounded, whatever comes together', () => {
    const [first] = rank(
      [
        assessed(
          'a',
          [
            '2025-11-01 customer [A]: This is unacceptable, the export is still broken.',
            '2025-11-02 agent [A]: I will call you back tomorrow.',
            '2025-11-02 agent [A]: And I will send you the list tomorrow.',
            '2026-01-10 customer [A]: Nobody has called me back. We will cancel our contract.',
          ],
          { renewal: Date.UTC(2026, 3, 1) },
        ),
      ],
      EXCHANGE,
    );
    const product = first?.urgency.reduce((all, { factor }) => all * factor, 1) ?? 0;
    expect(first?.urgency).toHaveLength(4);
    expect(product).toBeLessThanOrEqual(3.5);
  });
});

describe('nextStep', () => {
  const stepFor = (lines: readonly string[], more: Partial<Account> = {}) =>
    rank([assessed('a', lines, more)], EXCHANGE)[0]?.nextStep;

  it('names the promise, its day and what became of it', () => {
    const step = stepFor([
      '2026-03-02 customer [A]: Can you call me?',
      '2026-03-02 agent [A]: I will call you back tomorrow.',
    ]);
    expect(step?.action).toMatch(
      /"I will call you back tomorrow" was promised for 2026-03-03, no sign of it since/,
    );
    expect(isoDay(step?.due ?? 0)).toBe('2026-03-16');
  });

  it('asks to keep a promise also where the customer is content', () => {
    const praise = '2026-03-01 customer [A]: We love it, you are the best support team ever!';
    const [broken, due] = [
      stepFor([praise, '2026-03-02 agent [A]: I will call you back tomorrow.']),
      stepFor([praise, '2026-03-16 agent [A]: I will call you back tomorrow.']),
    ];
    expect(broken?.action).toContain('was promised for 2026-03-03');
    expect(due?.action).toBe('Keep the promise: "I will call you back tomorrow" by 2026-03-17');
  });

  it('forgets a promise that the customer has given thanks for', () => {
    const step = stepFor([
      '2026-03-01 customer [A]: How do I add a user?',
      '2026-03-02 agent [A]: I will call you back tomorrow.',
      '2026-03-06 customer [A]: That fixed it, thank you!',
    ]);
    expect(step?.action).not.toContain('promised');
  });

  it('reminds of the answer that is owed, whatever the call is about', () => {
    const step = stepFor([
      '2026-03-11 customer [A]: We are going to cancel our contract and move to a competitor.',
    ]);
    expect(step?.action).toMatch(
      /^Call and ask what would have to change .*; still owed: an answer about A, waiting since 2026-03-11$/,
    );
  });

  it('sends words that nobody here understood to somebody who does', () => {
    const step = stepFor([
      '2026-03-14 customer [A]: Das ist sehr enttäuschend, wir warten seit drei Wochen auf eine Antwort.',
      '2026-03-14 agent [A]: Danke.',
    ]);
    expect(step?.action).toBe(
      'Have what they wrote on 2026-03-14 (de) read by somebody who knows the language',
    );
  });
});
