// The letters of a word, three by three.

/** Words that triples tell anything of. */
export const LATIN = /^\p{Script=Latin}+$/u;

/** One for each letter, the ends of the word marked: "^th", "the", "he$". */
export function triplesOf(word: string): readonly string[] {
  const bounded = `^${word}$`;
  const triples: string[] = [];
  for (let at = 0; at < word.length; at += 1) triples.push(bounded.slice(at, at + TRIPLE));
  return triples;
}

/** Units. */
export const TRIPLE = 3;
