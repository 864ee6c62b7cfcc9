// The pieces of a back-test, each with figures that can be checked by hand.
import { describe, expect, it } from 'vitest';
import { distributionOf, resample } from '../../src/backtest/bootstrap.ts';
import { curvesOf } from '../../src/backtest/curves.ts';
import { countLeftOut, datedOnly, knownThen } from '../../src/backtest/known-then.ts';
import { isMember, membershipOf, nextLeaving } from '../../src/backtest/membership.ts';
import { callFirst } from '../../src/backtest/ordering.ts';
import { leaversNeeded, verdictOf } from '../../src/backtest/verdict.ts';
import type { Profile } from '../../src/model/index.ts';
import { emptyProfile } from '../../src/profile/fold.ts';
import { accountOf } from '../timeline.ts';

const day = (month: number, date = 1): number => Date.UTC(2025, month - 1, date);
const EMPTY: Profile = emptyProfile();
const once = (count: number): Float64Array => new Float64Array(count).fill(1);

describe('curvesOf', () => {
  const pool = {
    customers: Int32Array.of(0, 1, 2, 3),
    left: Uint8Array.of(1, 0, 1, 0),
    chances: Float64Array.of(0.9, 0.6, 0.6, 0.1),
    bins: Uint8Array.of(0, 1, 1, 2),
  };

  it('counts a tie as half', () => {
    const { auc, prAuc, brier } = curvesOf(pool, once(4));
    expect(auc).toBeCloseTo(3.5 / 4);
    expect(prAuc).toBeCloseTo((1 + 2 / 3) / 2);
    expect(brier).toBeCloseTo((0.01 + 0.36 + 0.16 + 0.01) / 4);
  });

  it('counts a customer drawn twice as two', () => {
    expect(curvesOf(pool, Float64Array.of(0, 1, 2, 0)).auc).toBeCloseTo(0.5);
  });

  it('measures how far what was expected is from what came', () => {
    expect(curvesOf(pool, once(4)).ece).toBeCloseTo((0.1 + 0.2 + 0.1) / 4);
  });
});

describe('callFirst', () => {
  const order = { customers: Int32Array.of(0, 1, 2), left: Uint8Array.of(1, 0, 1) };

  it('calls no more than there is capacity for, nor beyond those worth a call', () => {
    expect(callFirst(order, 3, 2, once(3))).toEqual({ called: 2, caught: 1 });
    expect(callFirst(order, 1, 2, once(3))).toEqual({ called: 1, caught: 1 });
    expect(callFirst(order, 3, 2, Float64Array.of(3, 1, 1))).toEqual({ called: 2, caught: 2 });
  });
});

describe('resample', () => {
  it('begins with everybody once, then draws as many customers as there are, the same for the same seed', () => {
    const draws = (seed: number): readonly string[] => {
      const seen: string[] = [];
      resample(5, seed, (weights) => seen.push([...weights].join()));
      return seen;
    };
    const [whole, ...samples] = draws(7);
    expect(whole).toBe('1,1,1,1,1');
    expect(
      samples.every((sample) => sample.split(',').reduce((sum, count) => sum + Number(count), 0) === 5),
    ).toBe(true);
    expect(draws(7)).toEqual([whole, ...samples]);
    expect(draws(8)).not.toEqual([whole, ...samples]);
  });

  it('gives no figure where most samples give none', () => {
    expect(distributionOf([1, ...Array.from({ length: 1000 }, () => Number.NaN)]).estimate).toBeUndefined();
  });
});

describe('verdictOf', () => {
  const judged = { leavers: 100, days: 5, calledShare: 0.1, aboveChance: () => 0.05, auc: () => 0.6 };

  it('needs 69 leavers where a tenth is called, and more where fewer are', () => {
    expect(leaversNeeded(0.1)).toBe(69);
    expect(leaversNeeded(0.05)).toBe(150);
  });

  it('claims where both intervals say so, and only then', () => {
    expect(verdictOf(judged).claim).toBe('better');
    expect(verdictOf({ ...judged, leavers: 20 }).claim).toBe('better');
    expect(verdictOf({ ...judged, aboveChance: () => -0.01 }).claim).toBe('no-better');
    expect(verdictOf({ ...judged, auc: () => Number.NaN }).claim).toBe('no-better');
    expect(verdictOf({ ...judged, aboveChance: () => -0.01, leavers: 40 }).claim).toBe('refused');
    expect(verdictOf({ ...judged, leavers: 9 }).claim).toBe('refused');
  });
});

describe('what was known then', () => {
  it('keeps of a client list nothing but the day the customer joined', () => {
    const customer = { kind: 'customer', since: day(1), owner: 'Maeve', status: 'closed', seats: 3 } as const;
    expect(datedOnly({ ...EMPTY, customers: [customer] }).customers).toEqual([
      { kind: 'customer', since: day(1) },
    ]);
  });

  it('knows no contract before its start, and no end before its day', () => {
    const subscription = {
      kind: 'subscription',
      id: 'S',
      start: day(2),
      end: day(6),
      downgraded: true,
      plan: 'Ketch',
    } as const;
    const dated = datedOnly({ ...EMPTY, subscriptions: [subscription] });
    const then = (at: number) => knownThen(dated, at).subscriptions;
    expect(then(day(1))).toEqual([]);
    expect(then(day(3))).toEqual([{ kind: 'subscription', id: 'S', start: day(2) }]);
    expect(then(day(7))).toEqual([{ kind: 'subscription', id: 'S', start: day(2), end: day(6) }]);
  });

  it('knows an order, and not whether it was paid', () => {
    const order = { kind: 'order', id: 'R', at: day(2), status: 'overdue' } as const;
    expect(datedOnly({ ...EMPTY, orders: [order] }).orders).toEqual([{ kind: 'order', id: 'R', at: day(2) }]);
  });
});

describe('countLeftOut', () => {
  it('counts what has no date, and states of what the lists saw', () => {
    const answer = { kind: 'survey', scale: 'nps', answer: '3', value: 0.3 } as const;
    const order = { kind: 'order', at: day(2), status: 'paid' } as const;
    const profile = {
      ...EMPTY,
      customers: [{ kind: 'customer' } as const],
      surveys: [answer, { ...answer, at: day(2) }],
      orders: [order, { ...order, at: day(9) }],
      subscriptions: [{ kind: 'subscription' } as const],
    };
    const account = accountOf(
      ['2025-02-01 customer [A]: Hello there.', '2025-09-01 ticket [A] solved'],
      '2025-12-01',
    );
    const contacts = [
      ...account.contacts,
      ...account.contacts.map((contact) => ({ ...contact, at: undefined })),
    ];
    expect(countLeftOut([{ ...profile, contacts }], day(8))).toEqual({
      snapshotRows: 1,
      undatedMessages: 2,
      undatedRecords: 2,
      ticketStates: 0,
      orderStates: 1,
    });
    expect(countLeftOut([{ ...profile, contacts }], day(12))).toMatchObject({
      ticketStates: 1,
      orderStates: 2,
    });
  });
});

describe('membershipOf', () => {
  const UNTIL = day(12);
  const contract = (start: number, end?: number) =>
    ({ kind: 'subscription', start, ...(end !== undefined && { end }) }) as const;

  it('is a member from joining to leaving', () => {
    const member = membershipOf(
      {
        ...EMPTY,
        customers: [{ kind: 'customer', since: day(2) }],
        departures: [{ kind: 'departure', at: day(8) }],
      },
      UNTIL,
    );
    if (member === undefined) throw new Error('no membership');
    expect([day(1), day(3), day(9)].map((at) => isMember(member, at))).toEqual([false, true, false]);
    expect(nextLeaving(member, day(3))).toBe(day(8));
  });

  it('takes the end of the last contract as leaving, not a change of contract', () => {
    const contracts = [contract(day(1), day(3)), contract(day(3), day(9))];
    expect(membershipOf({ ...EMPTY, subscriptions: contracts }, UNTIL)?.left).toEqual([day(9)]);
    expect(membershipOf({ ...EMPTY, subscriptions: [...contracts, contract(day(9))] }, UNTIL)?.left).toEqual(
      [],
    );
  });

  it('takes a last invoice for no return, and a new contract for one', () => {
    const gone = { ...EMPTY, subscriptions: [contract(day(1), day(3))] };
    const billed = membershipOf({ ...gone, orders: [{ kind: 'order', at: day(3, 20) }] }, UNTIL);
    const back = membershipOf(
      { ...gone, subscriptions: [contract(day(1), day(3)), contract(day(7))] },
      UNTIL,
    );
    if (billed === undefined || back === undefined) throw new Error('no membership');
    expect(isMember(billed, day(8))).toBe(false);
    expect([day(4), day(8)].map((at) => isMember(back, at))).toEqual([false, true]);
  });

  it('leaves out who left on a day that nothing tells', () => {
    const customers = [{ kind: 'customer', since: day(1), status: 'closed' } as const];
    expect(membershipOf({ ...EMPTY, customers }, UNTIL)).toBeUndefined();
  });

  it('knows no leaving after the day up to which is known', () => {
    const profile: Profile = {
      ...EMPTY,
      customers: [{ kind: 'customer', since: day(1) }],
      departures: [{ kind: 'departure', at: day(8) }],
    };
    expect(membershipOf(profile, day(7))?.left).toEqual([]);
  });
});
