import { describe, expect, test } from 'vitest';
import type { Heard } from '../../src/model/index.ts';
import { createListener } from '../../src/text/listen.ts';
import { createRandom } from '../random.ts';
import { signalOf } from './hear.ts';

const listen = createListener({
  signals: [
    signalOf([
      { strength: 1, phrases: ['cancel my contract', '(terrible|awful) service'] },
      { strength: 0.4, phrases: ['cancel~', 'slow', 'late'] },
      { strength: 0, phrases: ['cancel my order'] },
    ]),
    signalOf([{ strength: 1, phrases: ['sorry for the delay'] }], {
      id: 'sorry',
      speaker: 'agent',
      family: 'tone',
    }),
    signalOf([], {
      id: 'long',
      detect: ({ text }) => (text.startsWith('nothing') ? [{ start: 0, end: 3, strength: 0.2 }] : []),
    }),
  ],
  causes: [
    { cause: 'billing', strength: 0.5, phrases: ['invoice~'] },
    { cause: 'delivery', strength: 0.9, phrases: ['not delivered'] },
  ],
  pledges: [
    { act: 'call', phrases: ['i will call * you'] },
    { act: 'refund', dueInDays: 7, phrases: ['i will refund'] },
  ],
  brands: [],
});

const by = (author: 'customer' | 'agent' | 'system') => (text: string) => listen({ author, text });

describe('evidence', () => {
  test('of overlapping phrases the strongest stands, in order of the text', () => {
    const { evidence } = by('customer')('It is slow. I cancel my contract.');
    expect(evidence.map(({ quote, strength }) => [quote, strength])).toEqual([
      ['slow', 0.4],
      ['cancel my contract', 1],
    ]);
  });

  test('look-alikes silence what they touch', () => {
    expect(by('customer')('cancel my order').evidence).toEqual([]);
  });

  test('carries its sentence', () => {
    const text = 'Hello there. The awful service again! Bye.';
    const [evidence] = by('customer')(text).evidence;
    expect(text.slice(evidence?.sentence.start, evidence?.sentence.end)).toBe('The awful service again!');
  });

  test('counts only for the speaker of the signal, and never for a system', () => {
    expect(by('agent')('slow, sorry for the delay').evidence.map(({ signal }) => signal)).toEqual(['sorry']);
    expect(by('customer')('slow, sorry for the delay').evidence.map(({ signal }) => signal)).toEqual([
      'test',
    ]);
    expect(by('system')('slow, sorry for the delay').evidence).toEqual([]);
  });

  test('tells at most eight places of a signal', () => {
    expect(
      by('customer')('slow '.repeat(50)).evidence.filter(({ signal }) => signal === 'test'),
    ).toHaveLength(8);
  });

  test('comes from a signal’s own code too', () => {
    expect(by('customer')('nothing to be said in so many words').evidence).toMatchObject([
      { signal: 'long', strength: 0.2 },
    ]);
  });

  test('is not taken from quoted text', () => {
    expect(by('customer')('Thanks, all fine.\n\n> terrible service\n> slow').evidence).toEqual([]);
  });
});

describe('causes and pledges', () => {
  test('the strongest cause counts', () => {
    expect(by('customer')('The invoice is here but it was not delivered').cause).toBe('delivery');
    expect(by('customer')('Hello').cause).toBeUndefined();
  });

  test.each([
    ['I will call you tomorrow.', { act: 'call', dueInDays: 1 }],
    ["Tomorrow I'll call you.", { act: 'call', dueInDays: 1 }],
    ['I will call you within 24 hours', { act: 'call', dueInDays: 1 }],
    ['I will call you in 3 days', { act: 'call', dueInDays: 3 }],
    ['I will call you in two weeks', { act: 'call', dueInDays: 14 }],
    ['I will call you by Friday', { act: 'call', dueWeekday: 5 }],
    ['I will refund you by Friday', { act: 'refund', dueInDays: 7 }],
  ])('%s', (text, pledge) => expect(by('agent')(text).pledges).toMatchObject([pledge]));

  test('a promise names no date that stands in another sentence', () => {
    const [pledge] = by('agent')('I will call you. The parcel left on Friday.').pledges;
    expect(pledge).toMatchObject({ act: 'call', quote: 'I will call you' });
    expect(pledge).not.toHaveProperty('dueWeekday');
  });

  test('customers make no pledges', () =>
    expect(by('customer')('I will call you tomorrow').pledges).toEqual([]));
});

describe('whatever the text', () => {
  const PIECES = [
    'terrible service',
    'slow',
    'cancel my contract',
    "don't",
    'not',
    'but',
    '?',
    '!',
    '...',
    '. ',
    '\n',
    '\n\n',
    ' ',
    '  ',
    'constructor',
    'toString',
    '__proto__',
    'hasOwnProperty',
    '\ud800',
    '\udfff',
    '😡',
    '👩‍🚀',
    '\u200b',
    '\u0000',
    '<b>',
    '&amp;',
    '@x',
    '#a',
    'http://',
    'a@b.c',
    '1.5',
    '$5',
    'É',
    'ß',
    '我',
    ':-(',
    'aaaaaaa',
    '(',
    ')',
    '"',
    '> ',
    '-- ',
  ];

  test('figures are numbers in their range, and quotes are where they say', () => {
    const random = createRandom(7);
    for (let round = 0; round < 500; round += 1) {
      const text = Array.from({ length: random.below(30) }, () => random.pick(PIECES)).join(
        random.pick(['', ' ']),
      );
      expectSound(by('customer')(text), text);
    }
  });

  test('a message is heard alike whatever was heard before', () => {
    const text = 'Terrible service, slow and late; I cancel my contract!';
    const before = JSON.stringify(by('customer')(text));
    const random = createRandom(11);
    for (let round = 0; round < 2000; round += 1)
      by('customer')(`word${random.below(1e9)} w${round} ${random.pick(PIECES)}`);
    expect(JSON.stringify(by('customer')(text))).toBe(before);
  });

  test.each([
    'a',
    ' ',
    '.',
    '!',
    '\n',
    '>',
    'é',
    '我',
    '\ud83d',
    "'",
    '😡',
    'not ',
    'a.',
    'slow ',
    'if ',
    '<',
    '&',
    ':',
    '@',
    '$',
    '5',
    'call ',
  ])('a megabyte of %j is heard to its end', (unit) => {
    const text = unit.repeat(Math.ceil(1_000_000 / unit.length));
    expectSound(by('agent')(text), text);
  });
});

function expectSound(heard: Heard, text: string): void {
  expect(heard.sentiment).toBeGreaterThanOrEqual(-1);
  expect(heard.sentiment).toBeLessThanOrEqual(1);
  for (const chance of [heard.dissatisfaction, heard.leaving]) {
    expect(chance).toBeGreaterThanOrEqual(0);
    expect(chance).toBeLessThanOrEqual(1);
  }
  for (const { start, end, quote, sentence } of heard.evidence) {
    expect(text.slice(start, end)).toBe(quote);
    expect(sentence.start).toBeLessThanOrEqual(start);
    expect(sentence.end).toBeGreaterThanOrEqual(end);
  }
  for (const { start, end, quote } of heard.pledges) expect(text.slice(start, end)).toBe(quote);
}
