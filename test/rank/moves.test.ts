// The counterfactual, on accounts small enough to say what must come out.
import { describe, expect, it } from 'vitest';
import type { AccountSignal } from '../../src/model/index.ts';
import { accountAfter, type Deed, deedsFor, signalAfter } from '../../src/rank/deeds.ts';
import { movesOf, type Outcomes, planOf } from '../../src/rank/moves.ts';
import { assess } from '../../src/risk/assess.ts';
import { DEFAULT_SCORECARD } from '../../src/risk/scorecard.ts';
import { signals } from '../../src/signals/index.ts';
import { createRandom } from '../random.ts';
import { accountOf } from '../timeline.ts';

const ACCOUNT_SIGNALS: readonly AccountSignal[] = signals.filter((signal) => signal.scope === 'account');

function questionOf(lines: readonly string[]) {
  const account = accountOf(lines, '2026-03-16');
  const risk = (deeds: readonly Deed[]) =>
    assess(
      accountAfter(account, deeds),
      signals.map((signal) => (signal.scope === 'account' ? signalAfter(signal, deeds) : signal)),
      DEFAULT_SCORECARD,
    );
  const outcomes: Outcomes = { risk, rank: () => 1 };
  return { now: risk([]), deeds: deedsFor(account, ACCOUNT_SIGNALS), outcomes };
}

const WAITING = [
  '2026-03-04 customer [A]: The export is still broken, this is unacceptable.',
  '2026-03-05 customer [B]: Which rate applies to us?',
];

describe('deedsFor', () => {
  it('holds what can be done, and never the unsaying of a message', () => {
    const { deeds } = questionOf([...WAITING, '2026-03-01 agent [C]: I will call you back tomorrow.']);
    expect(deeds.map(({ says }) => says)).toEqual(['answer A', 'answer B', 'do what was promised in C']);
  });

  it('names each invoice', () => {
    const { deeds } = questionOf([
      '2026-01-01 order 90 EUR overdue',
      '2026-03-14 customer [A]: How do I add a user?',
    ]);
    expect(deeds.map(({ says }) => says)).toEqual(['answer A', 'get the invoice paid']);
  });
});

describe('planOf', () => {
  it('finds the smallest set that reaches a lower band, or says that all of it does not', () => {
    const random = createRandom(11);
    const lines = [
      'customer [A]: This is unacceptable, the export is still broken.',
      'customer [B]: We are going to cancel our contract and move to a competitor.',
      'customer [C]: Which rate applies to us?',
      'agent [D]: I will call you back tomorrow.',
      'order 90 EUR overdue',
    ];
    for (let run = 0; run < 60; run++) {
      const history = Array.from(
        { length: 2 + random.below(4) },
        () => `2026-03-${String(1 + random.below(12)).padStart(2, '0')} ${random.pick(lines)}`,
      );
      const { now, deeds, outcomes } = questionOf(history);
      const plan = planOf(now, deeds, outcomes);
      if (plan === undefined) continue;
      const order = ['critical', 'high', 'watch', 'calm', 'unknown'];
      const isLower = (band: string): boolean => order.indexOf(band) > order.indexOf(now.band);
      expect(isLower(plan.band)).toBe(plan.reaches);
      if (plan.reaches && plan.deeds.length > 1) {
        const fewer = deeds
          .filter(({ says }) => plan.deeds.includes(says))
          .map((deed) => outcomes.risk([deed]).band);
        expect(fewer.some(isLower)).toBe(false);
      }
    }
  });

  it('prefers fewer deeds, then the first by label', () => {
    const { now, deeds, outcomes } = questionOf(WAITING);
    const plan = planOf(now, deeds, outcomes);
    expect(plan?.reaches).toBe(true);
    const alone = deeds.filter((deed) => outcomes.risk([deed]).band !== now.band);
    if (alone.length > 0) expect(plan?.deeds).toEqual([alone[0]?.says]);
  });

  it('has nothing for the calm, nor where nothing can be done', () => {
    const calm = questionOf([
      '2026-03-14 customer [A]: How do I add a user?',
      '2026-03-14 agent [A]: Under Settings.',
    ]);
    expect(planOf(calm.now, calm.deeds, calm.outcomes)).toBeUndefined();
    expect(planOf({ ...calm.now, band: 'high' }, [], calm.outcomes)).toBeUndefined();
  });
});

describe('movesOf', () => {
  it('gives exactly the score without the finding', () => {
    const { now, deeds, outcomes } = questionOf(WAITING);
    for (const { says, from, to } of movesOf(now, deeds, outcomes)) {
      const deed = deeds.find((one) => one.says === says);
      expect(from).toBe(now.value);
      expect(to).toBe(outcomes.risk(deed === undefined ? [] : [deed]).value);
      expect(to).toBeLessThan(from);
    }
  });
});
