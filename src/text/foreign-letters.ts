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

let letters: Letters | undefined;

/** The languages in which a word is likeliest; none when English lists it or it is hardly less likely there. */
export function guessedLanguages(word: string): readonly Language[] {
  if (word.length < SHORTEST || !LATIN.test(word)) return NONE;
  letters ??= new Letters(listedWords());
  if (letters.isEnglish(word)) return NONE;
  const triples = triplesOf(word);
  const sums = letters.sumsOf(triples);
  const english = (sums[0] ?? 0) + MARGIN * triples.length;
  const best = Math.max(...sums);
  if (best <= english) return NONE;
  const least = Math.max(english, best - NEARLY * triples.length);
  return LANGUAGES.filter((_, at) => (sums[at] ?? 0) >= least);
}

const NONE: readonly Language[] = [];
const LATIN = /^\p{Script=Latin}+$/u;

/** Words of each language, in the order of `LANGUAGES`. */
type Listed = readonly ReadonlySet<string>[];

function listedWords(): Listed {
  const listed = LANGUAGES.map(() => new Set<string>());
  const add = (language: Language, line: string): void => {
    const words = listed[LANGUAGES.indexOf(language)];
    for (const word of line.split(' ')) if (LATIN.test(word)) words?.add(word);
  };
  for (const [language, line] of [...FUNCTION_WORDS, ...SERVICE_WORDS]) add(language, line);
  for (const line of COMMON_WORDS.values()) add('en', line);
  for (const [, line] of VALENCE_WORDS.flat()) add('en', line.replaceAll('~', ''));
  return listed;
}

/** How likely triples are in each language. Counted when first asked; few of them are ever asked for. */
class Letters {
  readonly #english: ReadonlySet<string>;
  readonly #counts: readonly ReadonlyMap<string, number>[];
  /** Of each language: all its triples, and what is added to them. */
  readonly #totals: readonly number[];
  /** Log-probability, in each language, of a triple that none of its words has. */
  readonly #unseen: Float32Array;
  readonly #known: ReadonlySet<string>;
  /** Triple → its log-probability in each language. */
  readonly #logs = new Map<string, Float32Array>();

  constructor(listed: Listed) {
    this.#english = listed[0] ?? new Set();
    this.#counts = listed.map(countsOf);
    this.#known = new Set(this.#counts.flatMap((counts) => [...counts.keys()]));
    const added = SMOOTHING * this.#known.size;
    this.#totals = this.#counts.map((counts) => {
      const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
      return total === 0 ? 0 : total + added;
    });
    this.#unseen = new Float32Array(
      this.#totals.map((total) => (total === 0 ? -Infinity : Math.log(SMOOTHING / total))),
    );
  }

  isEnglish(word: string): boolean {
    return this.#english.has(word);
  }

  /** By language; triples of no listed word say nothing. */
  sumsOf(triples: readonly string[]): Float64Array {
    const sums = new Float64Array(LANGUAGES.length);
    for (const triple of triples) {
      if (!this.#known.has(triple)) continue;
      const logs = this.#logsOf(triple);
      for (let at = 0; at < sums.length; at += 1) sums[at] = (sums[at] ?? 0) + (logs[at] ?? 0);
    }
    return sums;
  }

  #logsOf(triple: string): Float32Array {
    const known = this.#logs.get(triple);
    if (known !== undefined) return known;
    const logs = new Float32Array(this.#unseen);
    for (let at = 0; at < logs.length; at += 1) {
      const count = this.#counts[at]?.get(triple);
      if (count !== undefined) logs[at] = Math.log((count + SMOOTHING) / (this.#totals[at] ?? 0));
    }
    this.#logs.set(triple, logs);
    return logs;
  }
}

function countsOf(words: ReadonlySet<string>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) {
    for (const triple of triplesOf(word)) counts.set(triple, (counts.get(triple) ?? 0) + 1);
  }
  return counts;
}

function triplesOf(word: string): readonly string[] {
  const bounded = `^${word}$`;
  const triples: string[] = [];
  for (let at = 0; at < word.length; at += 1) triples.push(bounded.slice(at, at + 3));
  return triples;
}
