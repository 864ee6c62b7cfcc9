// A guess at the language of a word that no list holds, from its letters: the triples of letters that the listed words of
// each language are made of. A guess weighs half of a listed word, so that two or three decide a message and one does not.
import { COMMON_WORDS } from '../lexicon/common-words.ts';
import { FUNCTION_WORDS, LANGUAGES, type Language } from '../lexicon/languages.ts';
import { SERVICE_WORDS } from '../lexicon/languages-service.ts';
import { VALENCE_WORDS } from '../lexicon/valence.ts';

/** Added to each count of triples, so that none is impossible. */
const SMOOTHING = 0.1;
/** How much likelier than in English a word must be, in natural logarithms for each of its triples. */
const MARGIN = 0.45;
/** Shorter words tell too little. */
const SHORTEST = 4;

/** Of languages that are nearly as likely as the likeliest, in the same measure, all are guessed. */
const NEARLY = 0.25;

interface Model {
  readonly english: ReadonlySet<string>;
  /** Triple → its log-probability in each language, in the order of `LANGUAGES`. */
  readonly logs: ReadonlyMap<string, Float32Array>;
}

let model: Model | undefined;

/** The languages in which a word is likeliest; none when English lists it or it is hardly less likely there. */
export function guessedLanguages(word: string): readonly Language[] {
  if (word.length < SHORTEST || !/^\p{Script=Latin}+$/u.test(word)) return NONE;
  model ??= modelOf(listedWords());
  if (model.english.has(word)) return NONE;
  const triples = triplesOf(word);
  const sums = sumsOf(triples, model.logs);
  const english = (sums[0] ?? 0) + MARGIN * triples.length;
  const best = Math.max(...sums);
  if (best <= english) return NONE;
  const least = Math.max(english, best - NEARLY * triples.length);
  return LANGUAGES.filter((_, at) => (sums[at] ?? 0) >= least);
}

const NONE: readonly Language[] = [];

function sumsOf(triples: readonly string[], logs: Model['logs']): Float64Array {
  const sums = new Float64Array(LANGUAGES.length);
  for (const triple of triples) {
    const all = logs.get(triple);
    if (all === undefined) continue;
    for (let at = 0; at < sums.length; at += 1) sums[at] = (sums[at] ?? 0) + (all[at] ?? 0);
  }
  return sums;
}

function listedWords(): ReadonlyMap<Language, ReadonlySet<string>> {
  const words = new Map<Language, Set<string>>();
  const add = (language: Language, line: string): void => {
    const listed = words.get(language) ?? new Set();
    for (const word of line.split(' ')) if (/^\p{Script=Latin}+$/u.test(word)) listed.add(word);
    words.set(language, listed);
  };
  for (const [language, line] of [...FUNCTION_WORDS, ...SERVICE_WORDS]) add(language, line);
  for (const line of COMMON_WORDS.values()) add('en', line);
  for (const [, line] of VALENCE_WORDS.flat()) add('en', line.replaceAll('~', ''));
  return words;
}

function modelOf(words: ReadonlyMap<Language, ReadonlySet<string>>): Model {
  const counts = new Map<string, Float32Array>();
  const totals = new Float32Array(LANGUAGES.length);
  for (const [language, listed] of words) {
    const at = LANGUAGES.indexOf(language);
    for (const triple of [...listed].flatMap(triplesOf)) {
      const count = counts.get(triple) ?? new Float32Array(LANGUAGES.length);
      count[at] = (count[at] ?? 0) + 1;
      counts.set(triple, count);
      totals[at] = (totals[at] ?? 0) + 1;
    }
  }
  const all = SMOOTHING * counts.size;
  for (const count of counts.values()) {
    for (const [at, total] of totals.entries()) {
      count[at] = total === 0 ? -Infinity : Math.log(((count[at] ?? 0) + SMOOTHING) / (total + all));
    }
  }
  return { english: words.get('en') ?? new Set(), logs: counts };
}

function triplesOf(word: string): readonly string[] {
  const bounded = `^${word}$`;
  return Array.from({ length: bounded.length - 2 }, (_, at) => bounded.slice(at, at + 3));
}
