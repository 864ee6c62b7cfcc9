// Which languages a word tells of, by the function words of each and its script. Names, codes and product ids have no bit,
// so they never make a text foreign.
import { FUNCTION_WORDS, LANGUAGES, type Language, SCRIPTS, TELLING_LETTERS } from '../lexicon/languages.ts';
import { SERVICE_WORDS } from '../lexicon/languages-service.ts';
import { kindOf, LETTER } from './characters.ts';
import { guessedLanguages } from './foreign-letters.ts';

/** Guessed at: what languages stand beside it weigh as little as a word shared by several; alone, none was found. */
const GUESSED = 1 << 31;

const bitsByWord = new Map<string, number>();
for (const [language, line] of [...FUNCTION_WORDS, ...SERVICE_WORDS]) {
  for (const word of line.split(' ')) bitsByWord.set(word, (bitsByWord.get(word) ?? 0) | bitOf(language));
}

/** Bits of the languages that a folded word tells of; 0 for most words. */
export function languagesOf(word: string): number {
  return bitsByWord.get(word) ?? byLetters(word);
}

/** Bits of the languages that a word which no list holds is guessed to be of. */
export function guessOf(word: string): number {
  return guessedLanguages(word).reduce((all, language) => all | bitOf(language), GUESSED);
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
