// Strings that break terminals, spreadsheets, pages and readers, made from one seed: controls, escape sequences, marks that
// turn the line around, formulas, markup, halves of characters.
import type { Random } from './random.ts';

export function naughtyString(random: Random): string {
  const parts = Array.from({ length: 1 + random.below(5) }, () => random.pick(MAKERS)(random));
  return parts.join(random.pick(['', ' ', '']));
}

type Maker = (random: Random) => string;

function between(random: Random, low: number, high: number): string {
  return String.fromCharCode(low + random.below(high - low + 1));
}

const BIDI = '\u200e\u200f\u061c\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069';
const INVISIBLE = '\u200b\u200c\u200d\u2060\ufeff\u00ad\u180e\u034f\u115f\u3164';
const FORMULA = '=+-@\uff1d\uff0b\uff0d\uff20\u2212\ufe62\t\r';
const WORDS = [
  'cancel',
  'furious',
  'Émile',
  '完全に',
  '🙂',
  'مرحبا',
  'शुक्रिया',
  'a',
  '"',
  "'",
  '|',
  '`',
  '\\',
];

const MAKERS: readonly Maker[] = [
  (random) => random.pick(WORDS),
  (random) => between(random, 0x00, 0x1f),
  (random) => between(random, 0x7f, 0x9f),
  (random) => `\u001b[${random.below(120)};${random.below(120)}${random.pick([...'mHJKABCDhlnsuq'])}`,
  (random) => `\u009b${random.below(50)}m`,
  (random) =>
    `\u001b]${random.pick(['0', '2', '8', '52', '1337'])};${random.pick(WORDS)}${random.pick(['\u0007', '\u001b\\', '\u009c', ''])}`,
  (random) => `\u001b${random.pick(['P', 'X', '^', '_', 'c', '(0', '#8', '[?1049h'])}`,
  (random) => random.pick([...BIDI]),
  (random) => random.pick([...INVISIBLE]),
  (random) =>
    `${random.pick(['', ' ', '\u00a0', '\u200b'])}${random.pick([...FORMULA])}${random.pick(['1+1', 'cmd|" /C calc"!A0', 'HYPERLINK("http://x.example")', ''])}`,
  (random) =>
    `<${random.pick(['script', 'img src=x onerror=a()', '/textarea', 'svg onload=a()', '!--', 'b'])}>`,
  (random) =>
    random.pick([
      '[a](javascript:b)',
      '![x](http://x.example)',
      '**',
      '```',
      '| --- |',
      '# ',
      '&lt;',
      '&#27;',
      '%0a',
      '\\u001b',
    ]),
  (random) => between(random, 0xd800, 0xdfff),
  (random) => random.pick(['\r\n', '\n', '\r', '\u2028', '\u2029', '\u0085', '\v', '\f']),
  (random) => between(random, 0xfdd0, 0xfdef),
  (random) => String.fromCodePoint(0xe0020 + random.below(96)),
  (random) => random.pick(['Z̵̢͎a̷l̴g̸o', '\u0301'.repeat(1 + random.below(30))]),
  (random) =>
    random.below(400) === 0
      ? 'very long '.repeat(500)
      : random.pick(['__proto__', 'constructor', 'null', 'NaN', '1e309']),
];
