// Messages of one thing over and over: what is read of them is bounded, and in doubt nothing of them is lost.
import { describe, expect, test } from 'vitest';
import { MOST_LINES } from '../../src/text/own-words/lines.ts';
import { newWords, ownWords } from '../../src/text/own-words.ts';
import { Tokenizer } from '../../src/text/tokens.ts';
import { LINK } from '../../src/text/word-classes.ts';
import { Vocabulary } from '../../src/text/words.ts';
import { heardIn } from '../timeline.ts';

const FACTS = { symbol: 0, second: -1, valence: 0, classes: 0, languages: 0, boost: 0, gram: 0, stemGram: 0 };
const tokenizer = new Tokenizer(new Vocabulary(() => FACTS));

function linksOf(text: string): readonly string[] {
  tokenizer.read(text, [{ start: 0, end: text.length }]);
  const { count, starts, ends, words } = tokenizer.tokens;
  return Array.from({ length: count }, (_, at) => at)
    .filter((at) => words[at] === LINK)
    .map((at) => text.slice(starts[at], ends[at]));
}

describe('links', () => {
  test('a run of labels that is no host holds none; what stands behind its slash may be one', () => {
    expect(linksOf('a.b.c.d.e')).toEqual([]);
    expect(linksOf('and.or/shop.com/x')).toEqual(['shop.com/x']);
  });

  test('a long link is one token, and the next text is read anew', () => {
    const link = `shop.com/${'path/'.repeat(60)}end`;
    expect(linksOf('a.b.c')).toEqual([]);
    expect(linksOf(`See ${link}, please`)).toEqual([link]);
  });
});

describe('a whole file taken for one message', () => {
  const many = (line: string) => line.repeat(MOST_LINES + 1000);

  test('keeps what stands below the last line that is read one by one', () => {
    const text = `${many('> old\n')}new words`;
    const { spans, quoted } = ownWords(text);
    expect(quoted).toBe(MOST_LINES * '> old\n'.length);
    expect(spans).toEqual([{ start: quoted, end: text.length }]);
  });

  test('is older below a head, however long it is', () => {
    const head = 'On Tue, 3 Mar 2026 at 10:00, Sam <sam@x.example> wrote:\n';
    expect(newWords(`New words.\n\n${head}${many('old words\n')}`)).toBe('New words.');
  });

  test('keeps what stands below the last tag that is read', () => {
    const text = `<p>First</p>${'<br>'.repeat(30_000)}<b>last</b>`;
    const spans = ownWords(text).spans.map(({ start, end }) => text.slice(start, end));
    expect(spans[0]).toBe('First');
    expect(spans.at(-1)).toContain('last');
  });
});

test('a message beyond all words is heard at its beginning, and the rest is counted', () => {
  const heard = heardIn(`This is unacceptable. ${'the room and '.repeat(40_000)}`);
  expect(heard.evidence.map(({ signal }) => signal)).toContain('complaint');
  expect(heard.words).toBeLessThanOrEqual(50_000);
  expect(heard.leftOut.unread).toBeGreaterThan(50_000);
  expect(heardIn('the room and '.repeat(9_000)).leftOut.unread).toBe(0);
});

test('an endless word is read as far as any message goes, and the rest is counted', () => {
  const heard = heardIn(`This is unacceptable. ${'a'.repeat(1_000_000)}`);
  expect(heard.evidence.map(({ signal }) => signal)).toContain('complaint');
  expect(heard.leftOut.unread).toBe(600_022);
});
