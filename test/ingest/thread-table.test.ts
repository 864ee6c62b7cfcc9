import { describe, expect, it } from 'vitest';
import { Threads } from '../../src/ingest/link/threads.ts';
import { createRandom } from '../random.ts';

const customerOf = (party: number): string => `C${party % 100}`;

describe('the table of threads', () => {
  it('finds the one customer of each, however many there are', () => {
    const random = createRandom(11);
    const threads = new Threads();
    const parties = new Map<string, Set<number>>();
    for (let index = 0; index < 20_000; index++) {
      const name = `T-${random.below(6000)}`;
      const party = random.below(3) * 100 + random.below(2);
      threads.note(name, party);
      parties.set(name, (parties.get(name) ?? new Set()).add(party));
    }
    for (const [name, members] of parties) {
      const customers = new Set([...members].map(customerOf));
      const expected = customers.size === 1 ? [...customers][0] : undefined;
      expect(threads.customerOf(name, customerOf), name).toBe(expected);
    }
    expect(threads.customerOf('T-x', customerOf)).toBeUndefined();
  });

  it('gives a thread of too many parties to nobody', () => {
    const threads = new Threads();
    for (let party = 0; party < 8; party++) threads.note('T', party * 100);
    expect(threads.customerOf('T', customerOf)).toBe('C0');
    for (let party = 8; party < 20; party++) threads.note('T', party * 100);
    expect(threads.customerOf('T', customerOf)).toBeUndefined();
  });

  it('is the same after another took it', () => {
    const [first, second] = [new Threads(), new Threads()];
    for (let index = 0; index < 3000; index++) first.note(`T-${index % 1500}`, index % 900);
    for (const [thread, parties] of first.entries()) for (const party of parties) second.add(thread, party);
    for (let index = 0; index < 1500; index++)
      expect(second.customerOf(`T-${index}`, String)).toBe(first.customerOf(`T-${index}`, String));
  });
});
