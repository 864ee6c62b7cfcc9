import { describe, expect, it } from 'vitest';
import type { Quote } from '../../src/model/index.ts';
import { Strongest } from '../../src/profile/quotes.ts';
import { createRandom } from '../random.ts';

const MOST = 3;

function quotesOf(seed: number): readonly Quote[] {
  const random = createRandom(seed);
  return Array.from({ length: 40 }, () => ({
    signal: random.pick(['anger', 'complaint', 'waiting']),
    strength: random.pick([0.5, 0.8, 1]),
    text: random.pick(['Still broken.', 'Nobody called.']),
    author: 'customer' as const,
    at: 1 + random.below(3),
    conversation: 'T1',
    origin: { file: 'a.csv', record: random.below(9) },
    contact: random.below(1000),
  }));
}

/** As they are kept where those that may not be taken are passed over. */
function strongestOf(quotes: readonly Quote[]): readonly Quote[] {
  const strongest = new Strongest(MOST);
  for (const quote of quotes)
    if (strongest.mayTake(quote.signal, quote.strength, quote.at)) strongest.take(quote);
  return strongest.all();
}

describe('the strongest quotes', () => {
  it('are the same in whatever order they come', () => {
    for (let seed = 1; seed <= 50; seed++) {
      const quotes = quotesOf(seed);
      expect(strongestOf(createRandom(seed + 99).shuffle(quotes)), `seed ${seed}`).toEqual(
        strongestOf(quotes),
      );
    }
  });

  it('are so many of each signal, none of them weaker than one left out', () => {
    const quotes = quotesOf(7);
    const kept = strongestOf(quotes);
    expect(kept.map(({ signal }) => signal)).toEqual([
      ...['anger', 'anger', 'anger', 'complaint', 'complaint', 'complaint'],
      ...['waiting', 'waiting', 'waiting'],
    ]);
    for (const signal of ['anger', 'complaint', 'waiting']) {
      const strengths = quotes.filter((quote) => quote.signal === signal).map(({ strength }) => strength);
      const own = kept.filter((quote) => quote.signal === signal).map(({ strength }) => strength);
      expect(own).toEqual(strengths.toSorted((a, b) => b - a).slice(0, MOST));
    }
  });

  it('hold a message that was exported twice but once', () => {
    const [quote] = quotesOf(1);
    if (quote === undefined) return expect.fail('no quote');
    const twice = [quote, { ...quote, origin: { file: 'b.csv', record: 1 } }];
    expect(strongestOf(twice)).toEqual([quote]);
    expect(strongestOf(twice.toReversed())).toEqual([quote]);
  });
});
