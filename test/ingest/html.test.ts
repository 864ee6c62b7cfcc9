import { describe, expect, test } from 'vitest';
import { htmlToText } from '../../src/ingest/html.ts';

describe('what a reader sees', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['paragraphs are parted by an empty line', '<p>Hello,</p><p>it broke.</p>', 'Hello,\n\nit broke.'],
    ['line breaks and blocks end lines', 'one<br>two<div>three</div>four', 'one\ntwo\nthree\nfour'],
    ['white space is one space', '<p>a \n  b&nbsp;c</p>', 'a b c'],
    ['emphasis leaves no trace', 'not <b>goo</b>d', 'not good'],
    ['entities become characters', '5 &lt; 6 &amp;&amp; &#8364;7 &#x1F600; &eacute;', '5 < 6 && €7 😀 é'],
    ['unknown entities stay', 'AT&T &unknownn; &', 'AT&T &unknownn; &'],
    [
      'quoted replies are marked as in plain mail',
      '<p>No.</p><blockquote>Is it?<br>Really?</blockquote>ok',
      'No.\n\n> Is it?\n> Really?\n\nok',
    ],
    ['quotes in quotes', '<blockquote>a<blockquote>b</blockquote></blockquote>', '> a\n\n> > b'],
    [
      'scripts, styles and comments vanish',
      'a<style>p{}</style><script>if(a<b)x()</script><!-- no --> b',
      'a b',
    ],
    ['attributes may hold brackets', '<a href="x" title="a > b">link</a>', 'link'],
    [
      'lists and tables keep their lines',
      '<ul><li>one</li><li>two</li></ul><table><tr><td>a</td><td>b</td></tr></table>',
      'one\ntwo\n\na b',
    ],
    ['what is no tag stays', 'if a < b and c > d, 3 <4', 'if a < b and c > d, 3 <4'],
    ['a tag without end stays', 'see <b', 'see <b'],
    ['preformatted lines stay', '<pre>a\n  b</pre>', 'a\n  b'],
    ['plain text', 'Hello there', 'Hello there'],
  ];
  for (const [title, html, text] of cases) {
    test(title, () => {
      expect(htmlToText(html)).toBe(text);
    });
  }
});

test('hostile markup is read to its end', () => {
  const hostile = ['<', '<a "', '<x ">" ', '</', '<!--', '<script>', '<blockquote>', '&#', '<p', `<a '"`];
  for (const piece of hostile) expect(htmlToText(`${piece.repeat(200_000)}</p>`)).toBeTypeOf('string');
});
