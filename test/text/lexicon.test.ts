import { describe, expect, test } from 'vitest';
import { CONDITIONS_OF_PLEDGES } from '../../src/lexicon/conditions.ts';
import { HYPOTHETICAL, PAST, REPORTED, SEEKING } from '../../src/lexicon/contexts.ts';
import { DUE_PHRASES } from '../../src/lexicon/due-dates.ts';
import { EMOJI, EMOTICONS } from '../../src/lexicon/emoji.ts';
import { tidings } from '../../src/lexicon/tidings.ts';
import { VALENCE_PHRASES, VALENCE_WORDS } from '../../src/lexicon/valence.ts';
import { dialect } from '../../src/text/dialect.ts';
import { PhraseReader } from '../../src/text/phrases.ts';

const words = VALENCE_WORDS.flatMap((table) => table.flatMap(([, line]) => line.split(' ')));
const phrases = VALENCE_PHRASES.flatMap((table) => table.flatMap(([, group]) => group));

describe('the valence lexicon', () => {
  test('is large', () => {
    expect(new Set(words).size).toBeGreaterThan(2500);
    expect(new Set(phrases).size).toBeGreaterThan(600);
  });

  test('holds words that can be found: folded, not split by the tokenizer', () => {
    expect(words.filter((word) => !/^[a-z0-9']+~?$/.test(word))).toEqual([]);
  });

  test('lists no phrase twice with different valence', () => {
    const seen = new Map<string, number>();
    const twice = VALENCE_PHRASES.flatMap((table) =>
      table.flatMap(([valence, group]) => group.map((phrase) => ({ phrase, valence }))),
    ).filter(
      ({ phrase, valence }) => (seen.get(phrase) ?? valence) !== valence || !seen.set(phrase, valence),
    );
    expect(twice).toEqual([]);
  });

  test('keeps to the range of -4 to 4', () => {
    const tables = [...VALENCE_WORDS, ...VALENCE_PHRASES, [...EMOTICONS], [...EMOJI]];
    const valences = tables.flatMap((table) => table.map(([valence]) => valence));
    expect(Math.min(...valences)).toBeGreaterThanOrEqual(-4);
    expect(Math.max(...valences)).toBeLessThanOrEqual(4);
  });
});

test('every phrase of the lexicon can be read', () => {
  const reader = new PhraseReader(dialect);
  const all = [
    ...phrases,
    ...HYPOTHETICAL,
    ...REPORTED,
    ...PAST,
    ...SEEKING,
    ...DUE_PHRASES.flatMap(([, group]) => group),
    ...CONDITIONS_OF_PLEDGES.flatMap(([, group]) => group),
    ...tidings.flatMap(({ phrases }) => phrases),
  ];
  for (const phrase of all) expect(reader.read(phrase).length, phrase).toBeGreaterThan(0);
});
