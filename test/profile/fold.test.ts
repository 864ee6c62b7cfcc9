import { describe, expect, it } from 'vitest';
import { DAY, type Fact, type Profile } from '../../src/model/index.ts';
import { SCAN_RETENTION } from '../../src/profile/contact.ts';
import { createLedger, type Ledger } from '../../src/profile/ledger.ts';
import { openAccount } from '../../src/profile/open.ts';
import { createRandom } from '../random.ts';
import { accountOf, EXCHANGE, endOf, factOf, heardIn } from '../timeline.ts';

const LINES = [
  '2026-01-05 customer [T1]: The export is still broken, this is unacceptable.',
  '2026-01-06 agent [T1]: I am sorry. I will call you back tomorrow.',
  '2026-01-12 customer [T1]: Nobody called me back.',
  '2026-01-20 customer [T2]: Thank you, that fixed it!',
  '2026-02-01 order 120 EUR',
  '2026-02-01 survey nps 3',
  '2026-02-10 usage 40',
  '2026-05-01 renewal',
  '2026-03-01 customer [T3]: We are going to cancel our contract.',
];

const IDENTITY = { id: 'C1', name: 'Acme', known: 'listed' } as const;

function heardOf(fact: Fact) {
  return fact.kind === 'interaction' ? heardIn(fact.text, fact.author) : undefined;
}

/** What the ledgers know of one party, each of them handing on what it has. */
function merged(parts: readonly Ledger[]): Profile {
  const whole = createLedger(SCAN_RETENTION);
  for (const part of parts) for (const [party, profile] of part.entries()) whole.take(party, profile);
  const [[, profile] = []] = whole.settle(() => 'C1');
  if (profile === undefined) throw new Error('nothing was folded');
  return profile;
}

describe('the fold', () => {
  it('gives the same account from any split in any order', () => {
    const facts = LINES.map(factOf);
    const whole = accountOf(LINES, '2026-03-16');
    for (let seed = 1; seed <= 50; seed++) {
      const random = createRandom(seed);
      const parts = Array.from({ length: 1 + random.below(4) }, () => createLedger(SCAN_RETENTION));
      for (const fact of random.shuffle(facts)) random.pick(parts).add(0, fact, heardOf(fact));
      expect(openAccount(merged(parts), IDENTITY, endOf('2026-03-16'), EXCHANGE), `seed ${seed}`).toEqual(
        whole,
      );
    }
  });

  it('counts a message that was exported twice once', () => {
    const twice = accountOf(
      [...LINES, LINES[0] ?? ''].map((line) => line),
      '2026-03-16',
    );
    const facts = [...LINES, LINES[0] ?? ''].map((line, index) =>
      factOf(line, index === LINES.length ? 0 : index),
    );
    const ledger = createLedger(SCAN_RETENTION);
    for (const fact of facts) ledger.add(0, fact, heardOf(fact));
    const opened = openAccount(merged([ledger]), IDENTITY, endOf('2026-03-16'), EXCHANGE);
    expect(opened.contacts).toEqual(accountOf(LINES, '2026-03-16').contacts);
    expect(twice.contacts.length).toBe(opened.contacts.length + 1);
  });

  it('takes of each kept cell what most rows say, whatever their order', () => {
    const rows = [{ plan: 'Pro', region: 'north' }, { plan: 'Basic' }, { plan: 'Pro' }, { region: 'east' }];
    const facts = rows.map((cells, index): Fact => {
      const origin = { file: 'clients.csv', record: index + 1 };
      return { kind: 'customer', party: { id: 'C1' }, origin, cells: new Map(Object.entries(cells)) };
    });
    for (let seed = 1; seed <= 20; seed++) {
      const random = createRandom(seed);
      const parts = [createLedger(SCAN_RETENTION), createLedger(SCAN_RETENTION)];
      for (const fact of random.shuffle(facts)) random.pick(parts).add(0, fact, undefined);
      const { cells } = openAccount(merged(parts), IDENTITY, endOf('2026-03-16'), EXCHANGE);
      expect([...(cells ?? [])].toSorted()).toEqual([
        ['plan', 'Pro'],
        ['region', 'east'],
      ]);
    }
  });

  it('opens without the future', () => {
    const account = accountOf(LINES, '2026-01-10');
    const latest = Math.max(...account.contacts.map(({ at }) => at ?? 0));
    expect(latest).toBeLessThan(endOf('2026-01-10'));
    expect(account.orders).toEqual([]);
    expect(account.surveys).toEqual([]);
    expect(account.quotes.every(({ at }) => (at ?? 0) <= endOf('2026-01-10'))).toBe(true);
    expect(account.promises.map(({ state }) => state)).toEqual(['broken']);
    expect(accountOf(LINES, '2026-01-06').promises.map(({ state }) => state)).toEqual(['open']);
  });

  it('resolves promises by what happened until then', () => {
    const kept = accountOf(
      [
        '2026-01-06 agent [T1]: I will call you back tomorrow.',
        '2026-01-07 agent [T1]: As discussed on the phone, it is done.',
      ],
      '2026-03-16',
    );
    expect(kept.promises).toMatchObject([
      { state: 'kept', due: endOf('2026-01-06') + 1 - DAY + 9 * 3_600_000 + DAY },
    ]);
  });
});
