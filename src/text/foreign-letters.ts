// A guess at the language of a word that no list holds, from its letters: the triples of letters that the listed words of
// each language are made of. A guess weighs half of a listed word, so that two or three decide a message and one does not.
import { LANGUAGES, type Language } from '../lexicon/languages.ts';
import { countLines, englishWords, totals } from './triples.prepared.ts';
import { LATIN, TRIPLE, triplesOf } from './triples.ts';

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
  letters ??= new Letters();
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

/** How likely triples are in each language. Read when first asked for. */
class Letters {
  readonly #english: ReadonlySet<string> = new Set(englishWords.split(' '));
  /** Triple → its counts, as they are written. */
  readonly #counts: ReadonlyMap<string, string>;
  /** Of each language: all its triples, and what is added to them. */
  readonly #totals: readonly number[];
  /** Log-probability, in each language, of a triple that none of its words has. */
  readonly #unseen: Float32Array;
  /** Triple → its log-probability in each language. */
  readonly #logs = new Map<string, Float32Array>();

  constructor() {
    this.#counts = new Map(
      countLines.split('\n').map((line) => [line.slice(0, TRIPLE), line.slice(TRIPLE + 1)]),
    );
    const added = SMOOTHING * this.#counts.size;
    this.#totals = totals.map((total) => (total === 0 ? 0 : total + added));
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
      const logs = this.#logs.get(triple) ?? this.#read(triple);
      if (logs === undefined) continue;
      for (let at = 0; at < sums.length; at += 1) sums[at] = (sums[at] ?? 0) + (logs[at] ?? 0);
    }
    return sums;
  }

  #read(triple: string): Float32Array | undefined {
    const counts = this.#counts.get(triple);
    if (counts === undefined) return undefined;
    const logs = new Float32Array(this.#unseen);
    for (const pair of counts.split(' ')) {
      const [language = 0, count = 0] = pair.split(':').map(Number);
      logs[language] = Math.log((count + SMOOTHING) / (this.#totals[language] ?? 0));
    }
    this.#logs.set(triple, logs);
    return logs;
  }
}
