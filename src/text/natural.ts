// The only door to `natural`: by sub-path, because its index prints to stdout, reads `.env` and loads databases.
import jaroWinkler from 'natural/lib/natural/distance/jaro-winkler_distance.js';
import porter from 'natural/lib/natural/stemmers/porter_stemmer.js';

/** How words end that any step of Porter's algorithm changes; the package tries every step on every word. */
const CHANGED = /(?:s|ed|ing|y|e|(?:nc|l|it|log)i|al|ful|ll|er|ator|ion|ism|ic|ent|ant|ou)$/;

/** Porter stem of a lower-case word. Takes some 6 µs where it changes: callers keep the result by word. */
export function stem(word: string): string {
  return CHANGED.test(word) ? porter.stem(word) : word;
}

/** Likeness of two names, 0 … 1, after Jaro and Winkler; upper and lower case differ. */
export function likeness(a: string, b: string): number {
  return jaroWinkler(a, b, {});
}
