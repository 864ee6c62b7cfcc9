// Who leaves whom: our names in every spelling, the other's by its place, and the mood it is said in.
import { describe, expect, it } from 'vitest';
import { createScorer } from '../../src/score.ts';
import { createListener } from '../../src/text/listen.ts';
import { signalOf } from './hear.ts';

const scorers = new Map<string, ReturnType<typeof createScorer>>();

function leaving(text: string, ...brands: string[]): number {
  const key = brands.join('\n');
  const scorer = scorers.get(key) ?? createScorer(brands);
  scorers.set(key, scorer);
  return scorer(text).leaving ?? Number.NaN;
}

function namesIn(text: string, ...brands: string[]): readonly string[] {
  const signals = [signalOf([{ strength: 1, phrases: ['{brand}'] }])];
  return createListener({ signals, brands })({ author: 'customer', text }).evidence.map(({ quote }) => quote);
}

describe('our name', () => {
  it.each([
    ['Acme', 'We are leaving ACME next month.', 'ACME'],
    ['acme', 'We are dropping Acme, please confirm.', 'Acme'],
    ['Acme', "I'm quitting Acme's network.", "Acme's"],
    ['Acme', '@acme leaving you', '@acme'],
    ['Kestrel Air', 'We are leaving Kestrel Air next month.', 'Kestrel Air'],
    ['Kestrel Air', 'I am switching from Kestrel to SkyBridge.', 'Kestrel'],
    ['Kestrel Air', 'leaving @KestrelAir for good', '@KestrelAir'],
    ['Kestrel Air Ltd.', 'I am switching from Kestrel Air to SkyBridge.', 'Kestrel Air'],
    ['Fielding GmbH & Co. KG', 'I am switching from Fielding to SkyBridge.', 'Fielding'],
    ['Monroe & Finch', 'We are leaving Monroe and Finch.', 'Monroe and Finch'],
    ['Monroe & Finch', 'We are leaving Monroe & Finch.', 'Monroe & Finch'],
    ['T-Mobile', 'Moving all my lines from T-Mobile to Telion.', 'T-Mobile'],
    ['7-Eleven', 'I am leaving 7-Eleven for good.', '7-Eleven'],
    ['Acme.com', 'We are leaving Acme for good.', 'Acme'],
  ])('%s: %s', (brand, text, quote) => {
    expect(namesIn(text, brand)).toContain(quote);
  });

  it('is no ordinary word of it alone', () => {
    expect(namesIn('The first I heard of it was today.', 'First Bank')).toEqual([]);
  });

  it('may be several', () => {
    expect(namesIn('Acme and Globex', 'Initech', 'Acme')).toEqual(['Acme']);
    expect(leaving('We are leaving Acme for Globex.', 'Initech', 'Acme')).toBeGreaterThan(0.9);
    expect(leaving('We are leaving Globex for Acme.', 'Initech', 'Acme')).toBeLessThan(0.1);
  });
});

describe('the direction', () => {
  it.each([
    ["I'm leaving Acme for Globex.", 'Acme', 'Globex'],
    ['we dumped Globex and went to Acme', 'Globex', 'Acme'],
    ['Switching from Globex to Acme next week.', 'Globex', 'Acme'],
    ['How do I port my number from Acme to Globex?', 'Acme', 'Globex'],
    ['Acme is being replaced by Globex.', 'Acme', 'Globex'],
    ['bye Acme, hello Globex', 'Acme', 'Globex'],
  ])('%s', (text, left, joined) => {
    expect(leaving(text, left)).toBeGreaterThan(0.5);
    expect(leaving(text, joined)).toBeLessThan(0.3);
  });

  it('knows a rival that nobody named before by its place', () => {
    expect(leaving("We're leaving you for Zorbify.")).toBeGreaterThan(0.9);
    expect(leaving('I am leaving Zorbify for Quankle.')).toBeGreaterThan(0.3);
    expect(leaving('Zorbify quoted us 20% less.')).toBeGreaterThan(0.3);
    expect(leaving('we left zorbify for you')).toBeLessThan(0.1);
  });
});

describe('the mood', () => {
  it('is strongest where leaving is a fact, and fades to nothing', () => {
    const chances = [
      'We have decided to leave you at the end of the month.',
      'How do I close my account?',
      'If this happens again, we will look elsewhere.',
      'We are weighing our options.',
      'Our parcel has not arrived.',
    ].map((text) => leaving(text));
    expect(chances).toEqual(chances.toSorted((a, b) => b - a));
    expect(chances[0]).toBeGreaterThan(0.9);
    expect(chances.at(-1)).toBeLessThan(0.1);
  });

  it.each([
    'I would never leave you.',
    'My brother left you last year.',
    'I left you in 2019 and came back.',
    "If you were Globex I'd have left long ago.",
    'Globex called and wanted us to switch, we said no.',
    'We were about to cancel but your team turned it around.',
    'Please cancel my order.',
  ])('is none: %s', (text) => {
    expect(leaving(text, 'Acme')).toBeLessThan(0.3);
  });
});

describe('the label', () => {
  const score = createScorer([]);

  it('is negative where leaving is told as a fact, however politely', () => {
    expect(score('We are leaving you.').label).toBe('negative');
    expect(score('Thank you for everything, but we will not be renewing.').label).toBe('negative');
  });

  it('is not negative for a question how to leave', () => {
    expect(score('How do I close my account?').label).toBe('neutral');
    expect(score('Hi, could you please close my account? Thank you.').label).not.toBe('negative');
  });
});
