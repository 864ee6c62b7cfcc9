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
