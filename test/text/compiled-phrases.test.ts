// The phrases that are shipped are compiled when the project is built: they must find what phrases compiled at run time
// find, and must never be used for other phrases.
import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { repertoireOf } from '../../src/listener.ts';
import { shipment } from '../../src/shipment.ts';
import { signals } from '../../src/signals/index.ts';
import { type CompiledPhrases, compilePhrases } from '../../src/text/compiled-phrases.ts';
import { describeFor } from '../../src/text/facts.ts';
import { MatchList } from '../../src/text/match-list.ts';
import { Matcher } from '../../src/text/matcher.ts';
import { packed } from '../../src/text/packing.ts';
import { programOf } from '../../src/text/payloads.ts';
import { phrasesFrom } from '../../src/text/shipped.ts';
import type { Shipped } from '../../src/text/shipped-phrases.ts';
import { Tokenizer } from '../../src/text/tokens.ts';
import { Vocabulary } from '../../src/text/words.ts';
import { createRandom } from '../random.ts';

const FIXTURES = new URL('../../fixtures/', import.meta.url).pathname;
const MESSAGES = 5000;
const { entries } = programOf(repertoireOf(signals));
let shipped: Shipped;
let compiled: CompiledPhrases;

beforeAll(() => {
  shipped = shipment();
  compiled = compilePhrases(entries);
}, 60_000);

describe('phrases that are shipped', () => {
  test('are the same bytes in every build', () => {
    expect(Buffer.from(packed(compiled)).toString('base64') === shipped.packed).toBe(true);
  });

  test.each([[[]], [['Acme', 'Blue Bank', 'Monroe & Finch', '7-Eleven']]])(
    'find what phrases compiled at run time find, with the names %j',
    (brands) => {
      const find = finderOf(phrasesFrom(shipped, entries), brands);
      const findCompiled = finderOf(compiled, brands);
      for (const text of [...fixtureTexts(), ...generatedTexts()]) {
        const found = find(text);
        if (found !== findCompiled(text)) expect(found, text).toBe(findCompiled(text));
      }
    },
  );

  test('are not used when a single phrase is another one', () => {
    const others = entries.map((entry, index) =>
      index === 0 ? { ...entry, phrase: `xyzzy ${entry.phrase}` } : entry,
    );
    expect(phrasesFrom(shipped, others).atoms).toContain('=xyzzy');
    expect(phrasesFrom(shipped, entries).atoms).not.toContain('=xyzzy');
  });
});

describe('a name of ours', () => {
  const phrases = compilePhrases([
    { phrase: 'leaving {brand} (now|today)', payload: 0 },
    { phrase: '{brand}? rocks', payload: 1 },
    { phrase: 'goodbye * {brand} * forever', payload: 2 },
    { phrase: '{rival} is cheaper', payload: 3 },
  ]);
  const find = finderOf(phrases, ['Blue Bank', 'Monroe & Finch']);

  test.each([
    ['leaving Blue Bank now', '0:0-3'],
    ['leaving BlueBank today', '0:0-2'],
    ['leaving Monroe and Finch now', '0:0-4'],
    ['Blue Bank rocks', '1:0-2 1:2-2'],
    ['goodbye dear Blue Bank and so forever', '2:0-6'],
    ['forever Blue Bank goodbye', ''],
    ['Globex is cheaper', '3:0-2'],
    ['leaving green bank now', ''],
  ])('%s', (text, found) => {
    expect(find(text)).toBe(found);
  });

  test('is nobody when we have none', () => {
    const findNothing = finderOf(phrases, []);
    expect(findNothing('leaving Blue Bank now. Globex is cheaper')).toBe('');
    expect(findNothing('this rocks')).toBe('1:1-1');
  });
});

/** Tells what is found in a text: number, first and last token of each. */
function finderOf(phrases: CompiledPhrases, brands: readonly string[]): (text: string) => string {
  const matcher = new Matcher(phrases, brands);
  const vocabulary = new Vocabulary(describeFor(matcher));
  const tokenizer = new Tokenizer(vocabulary);
  const { tokens } = tokenizer;
  const matches = new MatchList();
  return (text) => {
    tokenizer.read(text, [{ start: 0, end: text.length }]);
    tokens.fillAll();
    matches.clear();
    matcher.begin(tokens);
    for (let sentence = 0; sentence < tokens.sentences; sentence += 1) {
      matcher.search(tokens, sentence, vocabulary, matches);
    }
    const found = Array.from({ length: matches.count }, (_, at) => {
      const [payload, first, last] = [matches.payloads[at], matches.firsts[at], matches.lasts[at]];
      return `${payload}:${first}-${last}`;
    });
    return found.sort().join(' ');
  };
}

/** Every line of every text file. */
function fixtureTexts(): readonly string[] {
  const paths = readdirSync(FIXTURES, { recursive: true, encoding: 'utf8' });
  return paths
    .filter((path) => /\.(tsv|csv|txt|eml|json|md)$/.test(path))
    .flatMap((path) => readFileSync(FIXTURES + path, 'utf8').split('\n'))
    .filter((line) => line !== '' && line.length < 2000);
}

/** Words of phrases one after another, many of which make a phrase. */
function generatedTexts(): readonly string[] {
  const random = createRandom(7);
  const pieces = entries.map(({ phrase }) =>
    phrase.replaceAll(/\{brand\}/g, 'Blue Bank').split(/[^\p{L}']+/u),
  );
  const next = () => {
    const words = random.pick(pieces);
    const from = random.below(words.length);
    return words.slice(from, from + 1 + random.below(4)).join(' ');
  };
  return Array.from({ length: MESSAGES }, () =>
    Array.from(
      { length: 3 + random.below(8) },
      () => next() + random.pick(['', '', '', '.', ',', '?', ' Globex']),
    ).join(' '),
  );
}
