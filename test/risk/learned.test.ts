import { describe, expect, it } from 'vitest';
import type { Account, Family } from '../../src/model/index.ts';
import { assess } from '../../src/risk/assess.ts';
import { type LearnedPart, learnedCard } from '../../src/risk/learned.ts';
import { signalsRestingOn } from '../../src/risk/same-facts.ts';
import { DEFAULT_SCORECARD } from '../../src/risk/scorecard.ts';
import { signals } from '../../src/signals/index.ts';
import { createRandom } from '../random.ts';
import { accountOf } from '../timeline.ts';

const AS_OF = '2026-03-16';
const LINES = [
  '2026-03-01 seats 6/40',
  '2026-03-02 customer [A]: The export is still broken, this is unacceptable.',
  '2026-03-05 customer [A]: We are going to cancel our contract.',
  '2026-03-06 agent [A]: I am sorry, I will call you back tomorrow.',
  '2026-01-20 survey nps 2',
  '2026-02-02 order 120 EUR overdue',
];

function scorecard(
  intercept: number,
  columns: readonly string[],
  parts: readonly LearnedPart[],
  families: ReadonlySet<Family> = new Set(),
) {
  const learned = learnedCard({ rows: 500, intercept, columns, families, judge: () => parts });
  return { ...DEFAULT_SCORECARD, learned };
}

function withCells(account: Account, cells: Readonly<Record<string, string>>): Account {
  return { ...account, cells: new Map(Object.entries(cells)) };
}

function part(feature: string, logOdds: number): LearnedPart {
  return { features: [feature], says: `${feature}: x`, logOdds };
}

describe('a learnt score', () => {
  it('adds up, and stays within half a thousandth of what the model says, for 300 random models', () => {
    const silent = withCells(accountOf(['2026-03-01 usage 40'], AS_OF), { c0: 'x' });
    const heard = withCells(accountOf(LINES, AS_OF), { c0: 'x' });
    for (let seed = 1; seed <= 300; seed++) {
      const random = createRandom(seed);
      const parts = Array.from({ length: random.below(40) }, (_, index) =>
        part(`c${index}`, (random.next() - 0.5) * 3),
      );
      const card = scorecard((random.next() - 0.7) * 4, ['c0'], parts);
      const exact = parts.reduce((sum, { logOdds }) => sum + logOdds, card.learned.intercept);
      for (const account of [silent, heard]) {
        const { value, logOdds, contributions } = assess(account, signals, card);
        const points = contributions.reduce((sum, step) => sum + step.points, 0);
        const odds = contributions.reduce((sum, step) => sum + step.logOdds, 0);
        expect(Math.abs(points - value), `seed ${seed}`).toBeLessThan(1e-9);
        expect(Math.abs(odds - logOdds), `seed ${seed}`).toBeLessThan(1e-9);
        const learned = contributions
          .filter(({ kind }) => kind === 'prior' || kind === 'learned')
          .reduce((sum, step) => sum + step.logOdds, 0);
        expect(Math.abs(learned - exact), `seed ${seed}`).toBeLessThanOrEqual(0.0005 + 1e-9);
      }
    }
  });

  it('is the scorecard’s own where none of the model’s columns is filled', () => {
    const account = accountOf(LINES, AS_OF);
    const plain = assess(account, signals, DEFAULT_SCORECARD);
    const card = scorecard(-1, ['contract'], [part('contract', 1)]);
    expect(assess(account, signals, card)).toEqual(plain);
    expect(assess(withCells(account, { other: 'x' }), signals, card)).toEqual(plain);
  });

  it('counts no fact twice: a filled column of the model takes the place of the signal on the same fact', () => {
    const account = accountOf(LINES, AS_OF);
    const columns = ['SeatsUsed', 'NPS score', 'payment_delay'];
    const signalsOf = (cells: Readonly<Record<string, string>>) =>
      assess(withCells(account, cells), signals, scorecard(-1, columns, [part('SeatsUsed', 0.5)]))
        .contributions.filter(({ kind }) => kind === 'signal')
        .map(({ signal }) => signal);
    expect(signalsOf({ SeatsUsed: '6' })).not.toContain('seats-unused');
    expect(signalsOf({ SeatsUsed: '6' })).toEqual(expect.arrayContaining(['low-survey', 'payment-overdue']));
    expect(signalsOf({ 'NPS score': '2' })).not.toContain('low-survey');
    expect(signalsOf({ 'NPS score': '2' })).toContain('seats-unused');
    expect(signalsOf({ payment_delay: '40' })).not.toContain('payment-overdue');
  });

  it('leaves messages, promises and the caps of their families as they are', () => {
    const account = accountOf(LINES, AS_OF);
    const others = (parts: ReturnType<typeof assess>['contributions']) =>
      parts
        .filter(({ kind }) => kind === 'signal' || kind === 'cap')
        .map(({ signal, logOdds, says }) => ({ signal, logOdds, says }));
    const plain = assess(account, signals, DEFAULT_SCORECARD);
    const card = scorecard(-3, ['contract'], [part('contract', 6)]);
    const learned = assess(withCells(account, { contract: 'monthly' }), signals, card);
    expect(others(learned.contributions)).toEqual(others(plain.contributions));
  });

  it('leaves out the signals of a family whose weight was learnt', () => {
    const account = withCells(accountOf(LINES, AS_OF), { contract: 'monthly' });
    const card = scorecard(-2, ['contract'], [part('contract', 1)], new Set(['leaving']));
    const families = assess(account, signals, card).contributions.map(({ family }) => family);
    expect(families).not.toContain('leaving');
    expect(families).toContain('complaint');
  });

  it('is known without a word of theirs, and says so', () => {
    const account = withCells(accountOf(['2026-03-01 usage 40'], AS_OF), { contract: 'yearly' });
    const card = scorecard(-2, ['contract'], [part('contract', -1)]);
    expect(assess(account, signals, DEFAULT_SCORECARD).band).toBe('unknown');
    const score = assess(account, signals, card);
    expect(score).toMatchObject({ band: 'calm', unheard: 'no word of theirs at all' });
    expect(score.unknownBecause).toBeUndefined();
  });

  it('names both features of a pair', () => {
    const pair = { features: ['age', 'plan'], says: 'age: 59 and plan: Pro', logOdds: 1 };
    const account = withCells(accountOf(LINES, AS_OF), { age: '59' });
    const { contributions } = assess(account, signals, scorecard(-2, ['age', 'plan'], [pair]));
    expect(contributions).toContainEqual(
      expect.objectContaining({ kind: 'learned', signal: 'age × plan', says: 'age: 59 and plan: Pro' }),
    );
  });
});

describe('signalsRestingOn', () => {
  it.each([
    ['Late_payments', ['payment-overdue']],
    ['daysSinceLastOrder', ['order-decline']],
    ['Customer service calls', ['repeat-contact']],
    ['Satisfaction Score', ['low-survey', 'high-survey']],
    ['PaymentMethod', []],
    ['CreditScore', []],
    ['Total day calls', []],
    ['caseload', []],
  ])('%s: %j', (column, expected) => {
    expect(signalsRestingOn(column)).toEqual(expected);
  });

  it('names account signals that exist', () => {
    const names = [
      'seats',
      'overdue',
      'downgrade',
      'usage',
      'orders',
      'nps',
      'tickets',
      'reopened',
      'escalated',
    ];
    const known = signals.filter(({ scope }) => scope === 'account').map(({ id }) => id);
    for (const id of [...names, 'response time'].flatMap(signalsRestingOn)) expect(known).toContain(id);
  });
});
