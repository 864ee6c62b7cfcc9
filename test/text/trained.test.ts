// The trained layer: what it adds to the rules, and that it holds what it promises.
import { describe, expect, test } from 'vitest';
import { causes } from '../../src/lexicon/causes.ts';
import { messageSignals } from '../../src/signals/index.ts';
import { labelOf } from '../../src/text/calibration.ts';
import { Ear } from '../../src/text/ear.ts';
import { GramTable } from '../../src/text/trained/table.ts';
import { GRAMS } from '../../src/text/trained/weights.ts';

const ear = new Ear({ signals: messageSignals, causes, brands: [] });
const hear = (text: string) => ear.hear({ author: 'customer', text });

describe('the trained layer', () => {
  test.each([
    ['sat on the runway for three hours and nobody said a word', 'negative'],
    ['my bag is still in another city, third day now', 'negative'],
    ['What time does the desk open on Sundays?', 'neutral'],
    ['how do I change my delivery address', 'neutral'],
    ['the lady at the counter sorted everything in a minute, bless her, thank you', 'positive'],
  ])('calls "%s" %s', (text, label) => expect(labelOf(hear(text))).toBe(label));

  test('tells which n-grams carried the chance, strongest first, and where they stand', () => {
    const text = 'my bag is still missing';
    const shares = ear.telling({ author: 'customer', text }, 3);
    expect(shares.length).toBeGreaterThan(0);
    for (const { start, end } of shares) expect(text.slice(start, end).trim()).not.toBe('');
    const sizes = shares.map(({ logOdds }) => Math.abs(logOdds));
    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
  });

  test('a message is weighed alike whatever its case and however its letters are drawn out', () => {
    const plain = hear('this is so slow').dissatisfaction;
    expect(hear('this is soooo slow').dissatisfaction).toBeCloseTo(plain, 0);
  });
});

describe('its table', () => {
  test('finds what was packed, and nothing else', () => {
    const bytes = Buffer.alloc(12);
    bytes.writeInt32LE(7, 0);
    bytes.writeInt8(-5, 4);
    bytes.writeInt8(3, 5);
    bytes.writeInt32LE(-7, 6);
    bytes.writeInt8(100, 10);
    const table = new GramTable(bytes.toString('base64'));
    const weigh = (...hashes: readonly number[]) => {
      const numbers = hashes.map((hash) => table.numberOf(hash));
      const sumOf = (weights: readonly number[]) => weights.reduce((sum, weight) => sum + weight, 0);
      const dissatisfied = sumOf(numbers.map((number) => table.dissatisfaction(number)));
      const pleased = sumOf(numbers.map((number) => table.pleasure(number)));
      const met = Int32Array.from(numbers.filter((number) => number !== 0));
      table.begin();
      table.add(met, 0, met.length, dissatisfied, pleased);
      return { ...table.lean };
    };
    expect(weigh(7)).toEqual({ dissatisfied: -5, pleased: 3 });
    expect(weigh(7, -7, 8, 0)).toEqual({ dissatisfied: 95, pleased: 3 });
    expect(weigh(7, 7, 7)).toEqual({ dissatisfied: -5, pleased: 3 });
  });

  test('is small', () => expect(GRAMS.length).toBeLessThan(800_000));
});
