// How a lexicon of valence is written down, and where all of its parts come together.

/** Valence (-4 … +4) and words, separated by spaces; `word~` stands for every word with the same stem. */
export type ValenceWords = readonly (readonly [number, string])[];

/** Valence and phrases in the pattern language of `src/text/phrases.ts`; a phrase counts instead of its words. */
export type ValencePhrases = readonly (readonly [number, readonly string[]])[];

export const VALENCE_WORDS: readonly ValenceWords[] = [
  [
    [2, 'good great'],
    [-2, 'bad terrible'],
  ],
];
export const VALENCE_PHRASES: readonly ValencePhrases[] = [[[1, ['not bad']]]];
