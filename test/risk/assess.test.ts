import { describe, expect, it } from 'vitest';
import { rank } from '../../src/rank/follow-up.ts';
import { assess } from '../../src/risk/assess.ts';
import { DEFAULT_SCORECARD } from '../../src/risk/scorecard.ts';
import { signals } from '../../src/signals/index.ts';
import { createRandom } from '../random.ts';
import { accountOf, EXCHANGE } from '../timeline.ts';

const AS_OF = '2026-03-16';

const NEGATIVE = [
  'This is unacceptable, the export is still broken.',
  'I am furious. Nobody has called me back.',
  'We are going to cancel our contract and move to a competitor.',
  'For the third time: the invoice is wrong. I want a refund.',
  'Not ideal, to be honest.',
  'Never mind, we will work around it.',
];

const OTHER = [
  'customer [A]: How do I add a user?',
  'customer [A]: That fixed it, thank you!',
  'customer [B]: We love the new board, great work.',
  'agent [A]: I am sorry, I will call you back tomorrow.',
  'agent [B]: Please clear the cache.',
  'order 120 EUR',
  'survey nps 9',
  'survey nps 2',
  'usage 40',
];

function randomHistory(seed: number): readonly string[] {
  const random = createRandom(seed);
  const length = 1 + random.below(14);
  return Array.from({ length }, () => {
    const day = String(1 + random.below(28)).padStart(2, '0');
    const month = random.pick(['2025-10', '2025-12', '2026-01', '2026-02']);
    const line =
      random.below(3) === 0
        ? `customer [${random.pick(['A', 'B'])}]: ${random.pick(NEGATIVE)}`
        : random.pick(OTHER);
    return `${month}-${day} ${line}`;
  });
}

function score(lines: readonly string[]) {
  return assess(accountOf(lines, AS_OF), signals, DEFAULT_SCORECARD);
}

describe('assess', () => {
  it('adds up: points to the risk, log-odds to its log-odds, for 300 random histories', () => {
    for (let seed = 1; seed <= 300; seed++) {
      const { value, logOdds, contributions } = score(randomHistory(seed));
      const points = contributions.reduce((sum, part) => sum + part.points, 0);
      const odds = contributions.reduce((sum, part) => sum + part.logOdds, 0);
      expect(Math.abs(points - value), `seed ${seed}`).toBeLessThan(1e-9);
      expect(Math.abs(odds - logOdds), `seed ${seed}`).toBeLessThan(1e-9);
      expect(Math.abs(100 / (1 + Math.exp(-logOdds)) - value)).toBeLessThanOrEqual(0.05 + 1e-9);
    }
  });

  it('never falls when a negative message is added', () => {
    for (let seed = 1; seed <= 300; seed++) {
      const history = randomHistory(seed);
      const random = createRandom(seed * 7919);
      const added = `2026-03-${String(1 + random.below(15)).padStart(2, '0')} customer [${random.pick(['A', 'B', 'C'])}]: ${random.pick(NEGATIVE)}`;
      const before = score(history);
      const after = score([...history, added]);
      expect(after.value, `seed ${seed}: ${added}`).toBeGreaterThanOrEqual(before.value);
    }
  });

  it('is unknown once all evidence is taken away, for 100 random histories', () => {
    for (let seed = 1; seed <= 100; seed++) {
      const account = accountOf(randomHistory(seed), AS_OF);
      const bare = {
        ...account,
        contacts: [],
        conversations: [],
        quotes: [],
        surveys: [],
        promises: [],
        orders: [],
        usage: [],
      };
      const { band, contributions } = assess(bare, signals, DEFAULT_SCORECARD);
      expect(band, `seed ${seed}`).toBe('unknown');
      expect(contributions.map(({ kind }) => kind)).toEqual(['prior']);
    }
  });

  it('never falls when a negative message is added to a customer with surveys, orders and promises', () => {
    const backdrop = [
      '2025-11-02 order 120 EUR',
      '2025-12-02 order 120 EUR',
      '2026-01-02 order 120 EUR overdue',
      '2026-01-20 survey nps 9',
      '2026-02-02 agent [A]: I will call you back tomorrow.',
      '2026-02-05 agent [A]: As promised, here I am.',
      '2026-02-06 customer [A]: That fixed it, thank you!',
    ];
    for (const [index, text] of NEGATIVE.entries()) {
      for (const day of ['2025-12-20', '2026-02-04', '2026-02-10', '2026-03-15']) {
        const added = `${day} customer [B]: ${text}`;
        expect(score([...backdrop, added]).value, `${index} on ${day}`).toBeGreaterThanOrEqual(
          score(backdrop).value,
        );
      }
    }
  });

  it('says unknown, not calm, of a customer of whom nothing is heard', () => {
    expect(score(['2026-03-01 usage 40']).band).toBe('unknown');
    expect(score(['2026-03-01 agent [A]: Please clear the cache.'])).toMatchObject({
      band: 'unknown',
      unknownBecause: 'no word of their own, only ours',
    });
    expect(score(['2025-06-01 customer [A]: How do I add a user?'])).toMatchObject({
      band: 'unknown',
      unknownBecause: 'no word of theirs for 288 days',
    });
    expect(
      score([
        '2026-03-14 customer [A]: Das ist sehr enttäuschend, wir warten seit drei Wochen auf eine Antwort.',
      ]),
    ).toMatchObject({
      band: 'unknown',
    });
  });

  it('is calm about ordinary questions', () => {
    const lines = [
      '2026-03-14 customer [A]: How do I add a user?',
      '2026-03-14 agent [A]: Under Settings, Users.',
    ];
    expect(score(lines).band).toBe('calm');
  });

  it('puts a broken promise above a mild grumble', () => {
    const grumble = score([
      '2026-03-10 customer [A]: Not ideal, to be honest.',
      '2026-03-10 agent [A]: I see, sorry.',
    ]);
    const broken = score([
      '2026-03-10 customer [A]: Can you call me?',
      '2026-03-10 agent [A]: I will call you back tomorrow.',
    ]);
    expect(broken.value).toBeGreaterThan(grumble.value);
  });

  it('ranks a broken promise before a mild grumble of equal value', () => {
    const stake = { amount: 1000, currency: 'EUR' };
    const grumble = {
      ...accountOf(
        ['2026-03-10 customer [A]: Not ideal, to be honest.', '2026-03-10 agent [A]: I see, sorry.'],
        AS_OF,
      ),
      id: 'a',
      stake,
    };
    const broken = {
      ...accountOf(
        ['2026-03-10 customer [A]: Can you call me?', '2026-03-10 agent [A]: I will call you back tomorrow.'],
        AS_OF,
      ),
      id: 'b',
      stake,
    };
    const list = rank(
      [grumble, broken].map((account) => ({ account, risk: assess(account, signals, DEFAULT_SCORECARD) })),
      EXCHANGE,
    );
    expect(list.map(({ customer }) => customer.id)).toEqual(['b', 'a']);
  });

  it('counts only what the customer says as the customer', () => {
    const words = 'This is unacceptable and I am furious, we will cancel our contract.';
    const theirs = score([`2026-03-10 customer [A]: ${words}`]);
    const ours = score(['2026-03-10 customer [A]: How do I add a user?', `2026-03-10 agent [A]: ${words}`]);
    expect(theirs.value).toBeGreaterThan(50);
    expect(
      ours.contributions.filter(({ signal }) => ['anger', 'complaint', 'leaving'].includes(signal)),
    ).toEqual([]);
  });

  it('caps a family, and says so', () => {
    const lines = NEGATIVE.map(
      (text, index) => `2026-03-${10 + index} customer [A]: ${text} I am angry, this is outrageous.`,
    );
    const { contributions } = score(lines);
    for (const [family, cap] of Object.entries(DEFAULT_SCORECARD.caps)) {
      const sum = contributions
        .filter((part) => part.family === family)
        .reduce((total, part) => total + part.logOdds, 0);
      expect(sum, family).toBeLessThanOrEqual(cap + 1e-9);
    }
  });
});
