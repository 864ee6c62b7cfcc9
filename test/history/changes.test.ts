import { describe, expect, it } from 'vitest';
import { changesBetween, newAtOrAbove } from '../../src/history/changes.ts';
import type { RememberedPromise } from '../../src/model/index.ts';
import { part, remembered, statesOf } from './remembered.ts';

const PROMISE: RememberedPromise = {
  quote: "I'll call",
  conversation: 'T1',
  at: 5,
  due: 9,
  state: 'open',
  because: 'not due yet',
};

function kinds(before: Parameters<typeof changesBetween>[0], after: Parameters<typeof changesBetween>[1]) {
  return changesBetween(before, after).map(({ kind, customer }) => `${customer} ${kind}`);
}

describe('changes between two runs', () => {
  it('says nothing of a customer who stayed in the same band', () => {
    const before = statesOf(remembered('A', 'high', 55, [part('anger', 20)]), remembered('B', 'calm', 10));
    const after = statesOf(remembered('A', 'high', 53, [part('anger', 18)]), remembered('B', 'calm', 12));
    expect(kinds(before, after)).toEqual([]);
  });

  it('tells who came onto the list, went up or down on it, and left it', () => {
    const before = statesOf(
      remembered('A', 'calm', 10),
      remembered('B', 'watch', 30),
      remembered('C', 'critical', 80),
      remembered('D', 'watch', 30),
      remembered('E', 'high', 60),
    );
    const after = statesOf(
      remembered('A', 'watch', 30),
      remembered('B', 'high', 55),
      remembered('C', 'high', 60),
      remembered('D', 'calm', 12),
      remembered('F', 'unknown', undefined),
    );
    expect(kinds(before, after)).toEqual([
      'A entered',
      'F entered',
      'B worse',
      'C better',
      'D left',
      'E gone',
    ]);
  });

  it('calls it recovered when they left the list with new thanks for a fix', () => {
    const before = statesOf(remembered('A', 'high', 55, [part('unresolved', 20)]));
    const after = statesOf(remembered('A', 'calm', 9, [part('recovered', -8)]));
    expect(kinds(before, after)).toEqual(['A recovered']);
  });

  it('tells a newly broken promise also within a band', () => {
    const before = statesOf(remembered('A', 'high', 55, [], { promises: [PROMISE] }));
    const after = statesOf(remembered('A', 'high', 58, [], { promises: [{ ...PROMISE, state: 'broken' }] }));
    expect(kinds(before, after)).toEqual(['A promise-broken']);
    expect(kinds(after, after)).toEqual([]);
  });

  it('tells new evidence from what is settled and from time', () => {
    const before = statesOf(
      remembered(
        'A',
        'watch',
        30,
        [part('unanswered', 5, { says: 'unanswered for 3 days (T1)', about: 'T1' }), part('praise', -6)],
        { heard: { digest: 'one', newest: 90 } },
      ),
    );
    const after = statesOf(
      remembered(
        'A',
        'high',
        60,
        [
          part('anger', 20, { at: 150 }),
          part('unanswered', 9, { says: 'unanswered for 5 days (T1)', about: 'T1', at: 200 }),
        ],
        { heard: { digest: 'two', newest: 150 } },
      ),
    );
    const [change] = changesBetween(before, after);
    expect(change?.because.map(({ kind, signal, points }) => [kind, signal, points])).toEqual([
      ['evidence', 'anger', 20],
      ['settled', 'praise', 6],
      ['time', 'unanswered', 4],
    ]);
  });

  it('alarms for who came into a band, not for who was there', () => {
    const before = statesOf(remembered('A', 'critical', 90), remembered('B', 'watch', 30));
    const same = changesBetween(
      before,
      statesOf(remembered('A', 'critical', 95), remembered('B', 'watch', 31)),
    );
    const worse = changesBetween(
      before,
      statesOf(remembered('A', 'critical', 95), remembered('B', 'high', 55)),
    );
    expect(newAtOrAbove(same, 'high')).toBe(false);
    expect(newAtOrAbove(worse, 'high')).toBe(true);
    expect(newAtOrAbove(worse, 'critical')).toBe(false);
    expect(newAtOrAbove(worse, undefined)).toBe(false);
  });
});
