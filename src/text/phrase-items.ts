// What phrases are made of once they are read: words, choices between words, and gaps.

/** An atom is what one word must be: `=word`, `~stem`, `#class`, `^` or `$`. */
export type Atom = string;

/** What `{brand}` is: one of our names, in phrases and where they are read from their end. */
export const OUR_NAME: Atom = '#brand';
export const OUR_NAME_BACKWARDS: Atom = '#brand backwards';

/** Equal items are one object, so that parts can be compared by the ids of their items. */
export type Item =
  | { readonly kind: 'atom'; readonly id: number; readonly atom: Atom }
  | {
      readonly kind: 'choice';
      readonly id: number;
      readonly options: readonly Sequence[];
      readonly holdsGap: boolean;
    }
  | { readonly kind: 'gap'; readonly id: number; readonly most: number };
export type Sequence = readonly Item[];

/** A gap-free part of a phrase, after at most `gap` words since the part before. */
export interface Part {
  readonly gap: number;
  /** Equal for equal items. */
  readonly key: string;
  readonly items: Sequence;
}

/** In words. */
export const WIDEST_GAP = 60;

/** A phrase that cannot be read: a mistake in a lexicon, not in the user's data. */
export class PhraseError extends Error {
  constructor(phrase: string, problem: string) {
    super(`phrase "${phrase}": ${problem}`);
    this.name = 'PhraseError';
  }
}

export function keyOf(items: Sequence): string {
  let key = '';
  for (const { id } of items) key += `${id} `;
  return key;
}
