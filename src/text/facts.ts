// Works out all that is known of a word, once: its usual spelling, stem, valence, classes and languages.
import { EXPANDED } from '../lexicon/contractions.ts';
import { EMOJI, EMOTICONS } from '../lexicon/emoji.ts';
import { INTENSIFIERS } from '../lexicon/intensifiers.ts';
import { languagesOf } from './language.ts';
import type { Matcher } from './matcher.ts';
import { isKnown, shortened, usualSpelling, valenceOf } from './spelling.ts';
import { stemOf } from './stem.ts';
import { gramOf, stemGramOf } from './trained/grams.ts';
import { CLASS, classesOf, type WordClass } from './word-classes.ts';
import type { WordFacts } from './words.ts';

const NONE: readonly string[] = [];
const CLASS_NAMES = Object.keys(CLASS) as WordClass[];

const boosts = new Map<string, number>();

const pictographs = new Set([...EMOTICONS, ...EMOJI].flatMap(([, line]) => line.toLowerCase().split(' ')));

for (const [boost, line] of INTENSIFIERS) for (const word of line.split(' ')) boosts.set(word, boost);

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
  const firstStemmed = second === undefined ? stemmed : stemOf(first);
  return {
    symbol: symbolOf(first, firstStemmed, classes, matcher),
    second:
      second === undefined
        ? -1
        : matcher.symbol(second.split('/').flatMap((part) => [`=${part}`, `~${stemOf(part)}`])),
    valence: Math.round(100 * valenceOf(usual, stemmed)),
    classes,
    languages: languagesOf(word),
    boost: Math.round(100 * (boosts.get(usual) ?? 0)),
    gram: gramOf(usual, classes),
    stemGram: stemGramOf(stemmed, classes),
  };
}

/** A word of letters that no phrase asks for and that is no common one is a stranger: likely a name. */
function symbolOf(word: string, stemmed: string, classes: number, matcher: Matcher): number {
  const own = [`=${word}`, `~${stemmed}`];
  const known = matcher.symbol(own);
  const strange = known === 0 && /^@?\p{L}{3,}$/u.test(word) && !isKnown(word, stemmed);
  if (classes === 0) return strange ? matcher.strange : known;
  const named = word.startsWith('@') ? matcher.name : matcher.stranger;
  return matcher.symbol([...own, ...classAtoms(classes), ...(strange ? named : NONE)]);
}

function classAtoms(classes: number): readonly string[] {
  return CLASS_NAMES.filter((name) => (classes & CLASS[name]) !== 0).map((name) => `#${name}`);
}
