import { describe, expect, test } from 'vitest';
import { dialect } from '../../src/text/dialect.ts';
import { PhraseError } from '../../src/text/phrase-items.ts';
import { PhraseReader } from '../../src/text/phrases.ts';
import { quotesOf } from './hear.ts';

describe('the pattern language', () => {
  test.each([
    ['refund', 'I want a REFUND now', ['REFUND']],
    ['refund~', 'They refunded me, no more refunds', ['refunded', 'refunds']],
    ['(cancel|close) (my|our) account', 'please close our account', ['close our account']],
    ['(cancel (my|the)|close) account', 'Cancel the account', ['Cancel the account']],
    ['very? slow', 'slow, very slow', ['slow', 'very slow']],
    ['(so very)? slow', 'it is so very slow', ['so very slow']],
    ['call * back', 'call me right back', ['call me right back']],
    ['call * back', 'call me some time soon back', []],
    ['call *5 back', 'call me some time soon back', ['call me some time soon back']],
    ['call * me * back', 'call, no, me now back', ['call, no, me now back']],
    ['waited {number} days', 'I waited 12 days. I waited two days.', ['waited 12 days', 'waited two days']],
    ['paid {money}', 'paid $50, paid 20 euros', ['paid $50', 'paid 20 euros']],
    ['by {weekday}', 'by Friday', ['by Friday']],
    ['the {ordinal} time', 'the 3rd time, the third time', ['the 3rd time', 'the third time']],
    ['see you {time}', 'see you next week', ['see you next week']],
    [
      'leaving {brand}',
      'leaving Acme, leaving Blue Bank, leaving @BlueBank',
      ['leaving Acme', 'leaving Blue Bank', 'leaving @BlueBank'],
    ],
    ['{negator} help', "they never help, they don't help", ['never help', "don't help"]],
    ['^ never mind', 'Never mind. I never mind it.', ['Never mind']],
    ['whatever $', 'Whatever. Whatever you do.', ['Whatever']],
    ['i am leaving', "i'm leaving. I am leaving. im leaving", ["i'm leaving", 'I am leaving', 'im leaving']],
    ["don't care", 'they do not care and dont care', ['do not care', 'dont care']],
    ['😡', 'late again 😡', ['😡']],
    ['e-mail', 'no e-mail came', ['e-mail']],
    ['too late', 'tooooo late', ['tooooo late']],
  ])('%s in "%s"', (phrase, text, quotes) => {
    expect(quotesOf([phrase], text)).toEqual(quotes);
  });

  test('does not reach over the end of a sentence', () => {
    expect(quotesOf(['call * back'], 'Please call. Send it back.')).toEqual([]);
  });

  test.each([
    ['call * back', 'call me back'],
    ['call *6 back', 'call me please call me back'],
    ['me call * $', undefined],
  ])('finds "%s" in a long sentence of few words', (phrase, quote) => {
    const text = `${'please call me '.repeat(100)}back`;
    expect(quotesOf([phrase], text)).toEqual(quote === undefined ? [] : [quote]);
  });

  test('finds a phrase whose first part occurs twice', () => {
    expect(quotesOf(['call * call back'], 'call them, call back')).toEqual(['call them, call back']);
  });

  test.each([
    ['(open', 'a "(" is not closed'],
    ['close)', 'a ")" has no "("'],
    ['* gap', 'a gap at the start finds nothing'],
    ['gap *', 'a gap at the end finds nothing'],
    ['a * b? * c', 'nothing but optional words'],
    ['?', 'a "?" follows nothing'],
    ['{number', 'lacks a "}"'],
    ['a *x b', 'is no gap'],
  ])('says what is wrong with "%s"', (phrase, problem) => {
    const reader = new PhraseReader(dialect);
    expect(() => reader.read(phrase)).toThrow(PhraseError);
    expect(() => reader.read(phrase)).toThrow(problem);
  });
});
