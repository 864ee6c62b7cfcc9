// What the customers of one theme talk of and others do not: words by log-odds with an informative prior (Monroe, Colaresi &
// Quinn 2008), counted once a customer, so that one who writes much does not make a topic.
import { compareText, firstDifference } from '../model/index.ts';

/** The words of one customer's grievances: of this theme, and of whatever else. */
export interface Spoken {
  readonly theme: readonly string[];
  readonly others: readonly string[];
}

export interface Topic {
  readonly term: string;
  readonly customers: number;
}

/** How words are counted: forms of a word as one; common words not at all. */
export interface Wording {
  readonly stem: (word: string) => string;
  readonly isCommon: (word: string) => boolean;
}

const LEAST_CUSTOMERS = 3;
/** Standard deviations above chance, one in ten: three customers use the word and nobody else does. */
const LEAST_DISTINCT = 1.25;
const MOST_TOPICS = 3;

export function topicsOf(spoken: readonly Spoken[], wording: Wording): readonly Topic[] {
  const inTheme = countTerms(
    spoken.map(({ theme }) => theme),
    wording,
  );
  const elsewhere = countTerms(
    spoken.map(({ others }) => others),
    wording,
  );
  const sizes = { here: totalOf(inTheme), there: totalOf(elsewhere) };
  return [...inTheme]
    .filter(([, { customers }]) => customers >= LEAST_CUSTOMERS)
    .map(([stem, term]) => ({
      ...term,
      distinct: distinctness(term.customers, elsewhere.get(stem)?.customers ?? 0, sizes),
    }))
    .filter(({ distinct }) => distinct >= LEAST_DISTINCT)
    .toSorted((a, b) => firstDifference(b.distinct - a.distinct, compareText(a.term, b.term)))
    .slice(0, MOST_TOPICS)
    .map(({ term, customers }) => ({ term, customers }));
}

/** By stem: how many customers use it, and its form that stands for all. */
function countTerms(texts: readonly (readonly string[])[], wording: Wording): ReadonlyMap<string, Topic> {
  const counts = new Map<string, Topic>();
  for (const text of texts) {
    for (const [stem, word] of wordsOf(text, wording)) {
      const known = counts.get(stem);
      const term = known === undefined || isBetterForm(word, known.term) ? word : known.term;
      counts.set(stem, { term, customers: (known?.customers ?? 0) + 1 });
    }
  }
  return counts;
}

/** The shorter form, then the first in order: the same whatever the order of customers. */
function isBetterForm(word: string, than: string): boolean {
  return firstDifference(word.length - than.length, compareText(word, than)) < 0;
}

function wordsOf(texts: readonly string[], { stem, isCommon }: Wording): ReadonlyMap<string, string> {
  const words = new Map<string, string>();
  for (const text of texts) {
    for (const word of text.toLowerCase().match(/\p{L}{4,30}/gu) ?? []) {
      if (isCommon(word)) continue;
      const key = stem(word);
      const known = words.get(key);
      if (known === undefined || isBetterForm(word, known)) words.set(key, word);
    }
  }
  return words;
}

function totalOf(counts: ReadonlyMap<string, Topic>): number {
  return [...counts.values()].reduce((sum, { customers }) => sum + customers, 0);
}

interface Sizes {
  readonly here: number;
  readonly there: number;
}

/** Weight of the prior, in words: as if that many had been counted at the rate of all texts together. */
const PRIOR = 10;

/** Difference of log-odds over its standard deviation. */
function distinctness(here: number, there: number, sizes: Sizes): number {
  const all = sizes.here + sizes.there;
  const prior = (PRIOR * (here + there)) / all;
  const odds = (count: number, size: number): number =>
    Math.log((count + prior) / (size + PRIOR - count - prior));
  const spread = Math.sqrt(1 / (here + prior) + 1 / (there + prior));
  return (odds(here, sizes.here) - odds(there, sizes.there)) / spread;
}
