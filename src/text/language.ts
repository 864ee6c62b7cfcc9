// Which language a message is in, by its function words and its script: a sum of bits already kept with each word.
// Names, codes and product ids have no bit, so they never make a text foreign.
import { FUNCTION_WORDS, LANGUAGES, type Language, SCRIPTS, TELLING_LETTERS } from '../lexicon/languages.ts';
import { SERVICE_WORDS } from '../lexicon/languages-service.ts';
import { kindOf, LETTER } from './characters.ts';
import { guessedLanguages } from './foreign-letters.ts';
import { NAMED, type TokenBuffer } from './token-buffer.ts';
import type { Vocabulary } from './words.ts';

export const UNDETERMINED = 'und';

const ENGLISH = 1;
/** Guessed at: what languages stand beside it weigh as little as a word shared by several; alone, none was found. */
const GUESSED = 1 << 31;
/** A word shared by several languages says little about each, and so does a single letter. */
const SHARED = 0.5;
/** Fewer telling words than this decide nothing, */
const FEWEST = 1.5;
/** but for this many that are half of a message without a word of English. */
const FEWEST_OF_FEW = 1;

/** Twenty pages: more would not change the verdict. */
const MOST_TOKENS = 8192;

const bitsByWord = new Map<string, number>();
for (const [language, line] of [...FUNCTION_WORDS, ...SERVICE_WORDS]) {
  for (const word of line.split(' ')) bitsByWord.set(word, (bitsByWord.get(word) ?? 0) | bitOf(language));
}
const scores = new Float64Array(LANGUAGES.length);

/** Bits of the languages that a folded word tells of; 0 for most words. */
export function languagesOf(word: string): number {
  return bitsByWord.get(word) ?? byLetters(word);
}

/** Bits of the languages that a word which no list holds is guessed to be of. */
export function guessOf(word: string): number {
  return guessedLanguages(word).reduce((all, language) => all | bitOf(language), GUESSED);
}

/** ISO 639-1 code of the language that most telling words are of, or `und`. */
export function languageOf(tokens: TokenBuffer, vocabulary: Vocabulary): string {
  const { english, unlisted } = tally(tokens, (word) => vocabulary.languagesOf(word));
  // Guesses cost more than all else that is known of a word; most messages are English whatever they say.
  if (english > 0 && bestForeign().score + SHARED * unlisted <= english) return 'en';
  return languageByGuesses(tokens, vocabulary);
}

function languageByGuesses(tokens: TokenBuffer, vocabulary: Vocabulary): string {
  const { english } = tally(tokens, (word) => vocabulary.languagesOf(word) || vocabulary.guessOf(word));
  const { language, score } = bestForeign();
  const half = english === 0 && score >= FEWEST_OF_FEW && 2 * score >= tokens.count;
  if (score > english && (score >= FEWEST || half)) return language;
  return english > 0 ? 'en' : UNDETERMINED;
}

interface Tally {
  readonly english: number;
  /** Words of which nothing is known. */
  readonly unlisted: number;
}

/** Adds up the scores of all languages. Looks at every token, or at so many evenly. */
function tally(tokens: TokenBuffer, bitsOf: (word: number) => number): Tally {
  scores.fill(0);
  let english = 0;
  let unlisted = 0;
  const step = Math.ceil(tokens.count / MOST_TOKENS);
  for (let at = 0; at < tokens.count; at += step) {
    const bits = bitsOf(tokens.words[at] ?? 0);
    if (bits === ENGLISH) english += 1;
    else if (bits !== 0) addScores(bits, isSlight(tokens, at));
    else unlisted += 1;
  }
  return { english: english + (scores[0] ?? 0), unlisted };
}

/** A single letter, as in codes and initials; or a name, as "São" and "Van" are. */
function isSlight({ starts, ends, flags }: TokenBuffer, at: number): boolean {
  const isLetter = (ends[at] ?? 0) - (starts[at] ?? 0) === 1;
  return isLetter || (at > 0 && ((flags[at] ?? 0) & NAMED) !== 0);
}

function addScores(bits: number, slight: boolean): void {
  const weight = ((bits & (bits - 1)) === 0 ? 1 : SHARED) * (slight ? SHARED : 1);
  for (let index = 0; index < LANGUAGES.length; index += 1) {
    if ((bits & (1 << index)) !== 0) scores[index] = (scores[index] ?? 0) + weight;
  }
}

function bestForeign(): { readonly language: string; readonly score: number } {
  let best = 1;
  for (let index = 2; index < LANGUAGES.length; index += 1) {
    if ((scores[index] ?? 0) > (scores[best] ?? 0)) best = index;
  }
  return { language: LANGUAGES[best] ?? UNDETERMINED, score: scores[best] ?? 0 };
}

function bitOf(language: Language): number {
  return 1 << LANGUAGES.indexOf(language);
}

function byLetters(word: string): number {
  const first = word.charCodeAt(0);
  if (first < 0x80 && !/[^\u0020-\u007e]/.test(word)) return 0;
  if (kindOf(first) !== LETTER) return 0;
  let bits = 0;
  for (const [language, letters] of TELLING_LETTERS) {
    if ([...letters].some((letter) => word.includes(letter))) bits |= bitOf(language);
  }
  if (bits !== 0) return bits;
  const script = SCRIPTS.find(([low, high]) => first >= low && first <= high);
  return script === undefined ? 0 : script[2].reduce((bits, language) => bits | bitOf(language), 0);
}
