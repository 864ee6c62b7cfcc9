// Works out all that is known of a word, once: its usual spelling, stem, valence, classes and languages.
import { EXPANDED } from '../lexicon/contractions.ts';
import { EMOJI, EMOTICONS } from '../lexicon/emoji.ts';
import { INTENSIFIERS } from '../lexicon/intensifiers.ts';
import { PHRASE_CLASSES } from '../lexicon/phrase-classes.ts';
import { USUAL_SPELLING } from '../lexicon/spelling.ts';
import { VALENCE_WORDS } from '../lexicon/valence.ts';
import { languagesOf } from './language.ts';
import type { Matcher } from './matcher.ts';
import { stem } from './natural.ts';
import type { Dialect } from './phrases.ts';
import { CLASS, classesOf, type WordClass } from './word-classes.ts';
import type { WordFacts } from './words.ts';

const exactValence = new Map<string, number>();
const stemValence = new Map<string, number>();
const boosts = new Map<string, number>();

const pictographs = new Set([...EMOTICONS, ...EMOJI].flatMap(([, line]) => line.toLowerCase().split(' ')));

for (const table of VALENCE_WORDS) for (const [valence, line] of table) addValence(valence, line);
for (const table of [EMOTICONS, EMOJI])
  for (const [valence, line] of table) addValence(valence, line.toLowerCase());
for (const [boost, line] of INTENSIFIERS) for (const word of line.split(' ')) boosts.set(word, boost);

/** What the phrases of a listener are read with. `brands` are our own names, in any case. */
export function dialectFor(brands: readonly string[]): Dialect {
  const names = brands
    .map((name) =>
      name
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
        .trim(),
    )
    .filter((name) => name !== '');
  const glued = names.filter((name) => name.includes(' ')).map((name) => name.replaceAll(' ', ''));
  const brand = [...new Set([...names, ...glued])].flatMap((name) => [name, `@${name}`]).join('|');
  return {
    stem: stemOf,
    usual: usualSpelling,
    macro: (name) => (name === 'brand' && brand !== '' ? `(${brand})` : PHRASE_CLASSES.get(name)),
  };
}

/** Describes words for a vocabulary whose symbols are those of `matcher`. */
export function describeFor(matcher: Matcher): (word: string) => WordFacts {
  return (word) => describe(word, matcher);
}

function describe(word: string, matcher: Matcher): WordFacts {
  const usual = usualSpelling(word);
  const stemmed = stemOf(usual);
  const face = pictographs.has(word) ? CLASS.pictograph : 0;
  const classes = face | classesOf(usual) | (shortened(word) === word ? 0 : CLASS.elongated);
  const [first, second] = EXPANDED.get(usual) ?? [usual, undefined];
  return {
    symbol: matcher.symbol([
      `=${first}`,
      `~${second === undefined ? stemmed : stemOf(first)}`,
      ...classAtoms(classes),
    ]),
    second:
      second === undefined
        ? -1
        : matcher.symbol(second.split('/').flatMap((part) => [`=${part}`, `~${stemOf(part)}`])),
    valence: Math.round(100 * valenceOf(usual, stemmed)),
    classes,
    languages: languagesOf(word),
    boost: Math.round(100 * (boosts.get(usual) ?? 0)),
  };
}

/** Folded word → its usual spelling: "dont" → "don't", "soooo" → "so", "company's" → "company". */
function usualSpelling(word: string): string {
  const known = USUAL_SPELLING.get(word);
  if (known !== undefined) return known;
  if (EXPANDED.has(word) || exactValence.has(word)) return word;
  const short = shortened(word);
  if (short !== word) return usualSpelling(short);
  return word.length > 2 && word.endsWith("'s") ? word.slice(0, -2) : word;
}

/** Three and more of a letter become two when that is a word, else one. */
function shortened(word: string): string {
  if (!/(\p{L})\1\1/u.test(word)) return word;
  const twice = word.replaceAll(/(\p{L})\1{2,}/gu, '$1$1');
  return isKnown(twice) ? twice : word.replaceAll(/(\p{L})\1{2,}/gu, '$1');
}

function isKnown(word: string): boolean {
  return valenceOf(word, stemOf(word)) !== 0 || languagesOf(word) !== 0 || USUAL_SPELLING.has(word);
}

function valenceOf(word: string, stemmed: string): number {
  return exactValence.get(word) ?? stemValence.get(stemmed) ?? 0;
}

function stemOf(word: string): string {
  return /^[a-z']+$/.test(word) ? stem(word) : word;
}

function classAtoms(classes: number): readonly string[] {
  return (Object.keys(CLASS) as WordClass[])
    .filter((name) => (classes & CLASS[name]) !== 0)
    .map((name) => `#${name}`);
}

function addValence(valence: number, line: string): void {
  for (const word of line.split(/\s+/)) {
    if (word.endsWith('~')) stemValence.set(stemOf(word.slice(0, -1)), valence);
    else if (word !== '') exactValence.set(word, valence);
  }
}
