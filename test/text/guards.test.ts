import { describe, expect, test } from 'vitest';
import { quotesOf } from './hear.ts';

const LEAVING = ['(leave|leaving|left) (you|acme)'];

describe('what takes the meaning of a phrase away', () => {
  test.each([
    ['negated', 'I am not leaving you', []],
    ['negated', "I don't think I am leaving you", []],
    ['negated', 'I am not happy, I am leaving you', ['leaving you']],
    ['negated', 'Not only slow, leaving you', ['leaving you']],
    ['negated', 'not that I am leaving you', []],
    ['hypothetical', 'If we leave you we lose data', []],
    ['hypothetical', 'I was wondering whether to leave you', []],
    ['hypothetical', "If you don't fix it, I am leaving you", ['leaving you']],
    ['question', 'Should I leave you?', []],
    ['question', 'how do I leave you', []],
    ['question', 'I leave you.', ['leave you']],
    ['reported', 'My friend left you', []],
    ['reported', 'They said that they left you', []],
    ['reported', 'They were rude, I left you', ['left you']],
    ['past', 'Two years ago I left you', []],
    ['past', 'I left you last year', []],
    ['past', 'I left you today', ['left you']],
  ] as const)('%s: "%s"', (guard, text, quotes) => {
    expect(quotesOf(LEAVING, text, [guard])).toEqual(quotes);
  });
});
