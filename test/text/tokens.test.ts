import { describe, expect, test } from 'vitest';
import { QUESTION } from '../../src/text/token-buffer.ts';
import { Tokenizer } from '../../src/text/tokens.ts';
import { classesOf } from '../../src/text/word-classes.ts';
import { Vocabulary } from '../../src/text/words.ts';

const NOTHING = { symbol: 0, second: -1, valence: 0, languages: 0, boost: 0, gram: 0, stemGram: 0 };
const tokenizer = new Tokenizer(new Vocabulary((word) => ({ ...NOTHING, classes: classesOf(word) })));

function read(text: string): Tokenizer['tokens'] {
  tokenizer.read(text, [{ start: 0, end: text.length }]);
  tokenizer.tokens.fillAll();
  return tokenizer.tokens;
}

function tokensOf(text: string): readonly string[] {
  const tokens = read(text);
  return Array.from({ length: tokens.count }, (_, at) => text.slice(tokens.starts[at], tokens.ends[at]));
}

function sentencesOf(text: string): readonly string[] {
  return read(text)
    .sentenceSpans()
    .map(({ start, end }) => text.slice(start, end));
}

describe('tokens', () => {
  test.each([
    ["I don't know", ['I', "don't", 'know']],
    ['well-known e-mail', ['well', 'known', 'e', 'mail']],
    ['$1,200.50 or 20€ or 24/7', ['$1,200.50', 'or', '20€', 'or', '24/7']],
    ['the 3rd of 12 at 10:30', ['the', '3rd', 'of', '12', 'at', '10:30']],
    [
      'see https://a.example/x?y=1, or www.example.com.',
      ['see', 'https://a.example/x?y=1', 'or', 'www.example.com'],
    ],
    ['write to me@example.com now', ['write', 'to', 'me@example.com', 'now']],
    ['@acme #WorstServiceEver #fail', ['@acme', 'Worst', 'Service', 'Ever', 'fail']],
    ['late :-( again :)', ['late', ':-(', 'again', ':)']],
    ['ETA 12:30 (today)', ['ETA', '12:30', 'today']],
    ['👍🏽 ok 👩‍🚀!', ['👍🏽', 'ok', '👩‍🚀']],
    ['e.g. the U.S. office', ['e.g', 'the', 'U.S', 'office']],
    ['a &amp; b <b>bold</b>', ['a', 'b', 'bold']],
    ['it’s “fine”', ['it’s', 'fine']],
  ])('%s', (text, tokens) => {
    expect(tokensOf(text)).toEqual(tokens);
  });
});

describe('sentences', () => {
  test.each([
    ['It broke. It cost 1.5 times. Why?!', ['It broke.', 'It cost 1.5 times.', 'Why?!']],
    ['Mr. Smith from the U.S. office called.', ['Mr. Smith from the U.S. office called.']],
    ['late again...and again. Fix it! now', ['late again...and again.', 'Fix it!', 'now']],
    ['Hi team\nmy order is late\nthanks', ['Hi team', 'my order is late', 'thanks']],
    [
      'This line was wrapped by the mail program and\ngoes on here.',
      ['This line was wrapped by the mail program and\ngoes on here.'],
    ],
    ['one\n\ntwo', ['one', 'two']],
    ['no stop', ['no stop']],
  ])('%j', (text, sentences) => {
    expect(sentencesOf(text)).toEqual(sentences);
  });

  test('knows a question, and counts exclamation marks', () => {
    const tokens = read('Really?! No!!!');
    expect((tokens.sentenceMarks[0] ?? 0) & QUESTION).toBe(QUESTION);
    expect([tokens.exclamations[0], tokens.exclamations[1]]).toEqual([1, 3]);
  });
});
