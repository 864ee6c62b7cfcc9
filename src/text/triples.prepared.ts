// The triples of letters that the listed words of each language are made of, counted. Prepared by the build: a few hundred
// of them are ever asked for, and to count them takes as long as to hear a hundred messages.
import { COMMON_WORDS } from '../lexicon/common-words.ts';
import { FUNCTION_WORDS, LANGUAGES, type Language } from '../lexicon/languages.ts';
import { SERVICE_WORDS } from '../lexicon/languages-service.ts';
import { VALENCE_WORDS } from '../lexicon/valence.ts';
import { LATIN, triplesOf } from './triples.ts';

/** Words of each language, in the order of `LANGUAGES`. */
const listed = LANGUAGES.map(() => new Set<string>());

for (const [language, line] of [...FUNCTION_WORDS, ...SERVICE_WORDS]) list(language, line);
for (const line of COMMON_WORDS.values()) list('en', line);
for (const [, line] of VALENCE_WORDS.flat()) list('en', line.replaceAll('~', ''));

function list(language: Language, line: string): void {
  const words = listed[LANGUAGES.indexOf(language)];
  for (const word of line.split(' ')) if (LATIN.test(word)) words?.add(word);
}

/** Those of English, with blanks between them. */
export const englishWords = [...(listed[0] ?? [])].join(' ');

/** Of each language: how many triples its words have in all. */
export const totals = listed.map((words) =>
  [...words].reduce((sum, word) => sum + triplesOf(word).length, 0),
);

/** Triple → how often each language has it. */
const counts = new Map<string, string>();

listed.forEach((words, language) => {
  for (const [triple, count] of counted(words))
    counts.set(triple, `${counts.get(triple) ?? ''} ${language}:${count}`);
});

function counted(words: ReadonlySet<string>): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const word of words) {
    for (const triple of triplesOf(word)) found.set(triple, (found.get(triple) ?? 0) + 1);
  }
  return found;
}

/** A line for each triple of any language: "^th 0:52 3:1" where it is met 52 times in the first language, once in the fourth. */
export const countLines = [...counts].map(([triple, found]) => triple + found).join('\n');
