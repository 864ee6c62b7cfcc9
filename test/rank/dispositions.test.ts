import { describe, expect, it } from 'vitest';
import type { Disposition, FollowUp } from '../../src/model/index.ts';
import { applyDispositions } from '../../src/rank/dispositions.ts';
import { endOf } from '../timeline.ts';

const CALLED: Disposition = {
  kind: 'done',
  customer: 'A',
  name: 'Acme',
  knownAs: [],
  at: endOf('2026-03-10'),
};
const AS_OF = endOf('2026-03-16');

function followUp(id: string, name: string, heardOn: string): FollowUp {
  const contribution = {
    kind: 'signal',
    signal: 'anger',
    logOdds: 1,
    points: 20,
    says: 'is angry',
    count: 1,
    at: endOf(heardOn) - 1,
  } as const;
  return {
    rank: 0,
    customer: { id, name, known: 'listed' },
    risk: { value: 50, logOdds: 0, band: 'high', contributions: [contribution] },
    reasons: [],
    nextStep: { action: 'Call', stance: '' },
    priority: 1,
    urgency: [],
    advocate: false,
  };
}

function order(
  followUps: readonly FollowUp[],
  dispositions: readonly Disposition[],
  asOf = AS_OF,
): readonly string[] {
  return applyDispositions(followUps, dispositions, asOf).map(
    ({ rank, customer }) => `${rank} ${customer.id}`,
  );
}

describe('what reps made of the list', () => {
  const list = [followUp('A', 'Acme', '2026-03-08'), followUp('B', 'Bolt', '2026-03-08')];

  it('puts who was called last', () => {
    expect(order(list, [CALLED])).toEqual(['1 B', '2 A']);
  });

  it('brings them back when something new is heard', () => {
    expect(order([followUp('A', 'Acme', '2026-03-12'), ...list.slice(1)], [CALLED])).toEqual(['1 A', '2 B']);
  });

  it('brings them back when the snooze is over', () => {
    const snoozed: Disposition = { ...CALLED, kind: 'snooze', until: endOf('2026-03-15') };
    expect(order(list, [snoozed], endOf('2026-03-15'))).toEqual(['1 B', '2 A']);
    expect(order(list, [snoozed])).toEqual(['1 A', '2 B']);
  });

  it('say no more of a snooze that is over, and still of one that something new broke', () => {
    const snoozed: Disposition = { ...CALLED, kind: 'snooze', until: endOf('2026-03-15') };
    const [over] = applyDispositions(list, [CALLED, snoozed], AS_OF);
    expect(over).not.toHaveProperty('disposition');
    const heard = [followUp('A', 'Acme', '2026-03-12')];
    const [broken] = applyDispositions(heard, [snoozed], endOf('2026-03-15'));
    expect(broken?.disposition).toEqual({ ...snoozed, holds: false });
  });

  it('knows the customer by id, whatever they are called now', () => {
    expect(order([followUp('A', 'Acme Group', '2026-03-08'), ...list.slice(1)], [CALLED])).toEqual([
      '1 B',
      '2 A',
    ]);
  });
});
