import { describe, expect, it } from 'vitest';
import { DAY } from '../../src/model/index.ts';
import { SCAN_RETENTION } from '../../src/profile/contact.ts';
import { emptyProfile } from '../../src/profile/fold.ts';
import { createLedger } from '../../src/profile/ledger.ts';
import { openAccount } from '../../src/profile/open.ts';
import { createRandom } from '../random.ts';
import { accountOf, EXCHANGE, endOf, factOf, heardIn } from '../timeline.ts';

const IDENTITY = { id: 'C1', name: 'Acme', known: 'listed' } as const;

/** Forty letters, one a week, courteous and curt by turns, with answers of ours between. */
const LINES = Array.from({ length: 40 }, (_, index) => {
  const day = new Date(Date.UTC(2025, 0, 6) + 7 * index * DAY).toISOString().slice(0, 10);
  if (index % 4 === 3) return `${day} agent [T${index}]: Send it, list ${index}.`;
  const text =
    index % 3 === 0 ? `Hi Ann, could you please send list ${index}? Thanks!` : `Send list ${index}.`;
  return `${day} customer [T${index}]: ${text}`;
});

function samplesOf(lines: readonly string[], asOf: string): readonly string[] {
  return accountOf(lines, asOf).samples.map(({ signal, text }) => `${signal}: ${text}`);
}

describe('samples of how a customer writes', () => {
  it('are the newest of the most courteous and of the curt, and never ours', () => {
    expect(samplesOf(LINES, '2025-12-31')).toEqual([
      'courteous: Hi Ann, could you please send list 36? Thanks!',
      'courteous: Hi Ann, could you please send list 33? Thanks!',
      'curt: Send list 38.',
      'curt: Send list 37.',
    ]);
  });

  it('leave out automatic answers and what nobody said', () => {
    const lines = [
      '2025-01-06 customer [T1]: I am out of the office until Monday.',
      '2025-01-07 customer [T2]: ...',
    ];
    expect(samplesOf(lines, '2025-12-31')).toEqual([]);
  });

  it.each(['2025-12-31', '2025-09-30', '2025-03-01'])(
    'are the same from any split in any order, as of %s',
    (asOf) => {
      const whole = accountOf(LINES, asOf).samples;
      const facts = LINES.map(factOf);
      for (let seed = 1; seed <= 20; seed += 1) {
        const random = createRandom(seed);
        const ledger = createLedger(SCAN_RETENTION);
        for (const fact of random.shuffle(facts)) {
          const heard = fact.kind === 'interaction' ? heardIn(fact.text, fact.author) : undefined;
          ledger.add(random.below(4), fact, heard);
        }
        const [[, profile = emptyProfile()] = []] = ledger.settle(() => 'C1');
        expect(openAccount(profile, IDENTITY, endOf(asOf), EXCHANGE).samples, `seed ${seed}`).toEqual(whole);
      }
    },
  );
});
