// How a lexicon of valence is written down, and where all of its parts come together.
import { DELIVERY_PHRASES, DELIVERY_WORDS } from './valence-delivery.ts';
import { EMOTION_PHRASES, EMOTION_WORDS } from './valence-emotion.ts';
import { GENERAL_PHRASES, GENERAL_WORDS } from './valence-general.ts';
import { IDIOM_PHRASES } from './valence-idioms.ts';
import { GOOD_IDIOM_PHRASES } from './valence-idioms-good.ts';
import { IRONY_PHRASES } from './valence-irony.ts';
import { MONEY_PHRASES, MONEY_WORDS } from './valence-money.ts';
import { NEUTRAL_PHRASES } from './valence-neutral.ts';
import { PEOPLE_PHRASES, PEOPLE_WORDS } from './valence-people.ts';
import { PRODUCT_PHRASES, PRODUCT_WORDS } from './valence-product.ts';
import { RELIABILITY_PHRASES, RELIABILITY_WORDS } from './valence-reliability.ts';
import { SLANG_PHRASES, SLANG_WORDS } from './valence-slang.ts';
import { WAITING_PHRASES, WAITING_WORDS } from './valence-waiting.ts';

/** Valence (-4 … +4) and words, separated by spaces; `word~` stands for every word with the same stem. */
export type ValenceWords = readonly (readonly [number, string])[];

/** Valence and phrases in the pattern language of `src/text/phrases.ts`; a phrase counts instead of its words. */
export type ValencePhrases = readonly (readonly [number, readonly string[]])[];

/** General words first: where a word is in several lists the last one, being the nearest to service, counts. */
export const VALENCE_WORDS: readonly ValenceWords[] = [
  GENERAL_WORDS,
  SLANG_WORDS,
  EMOTION_WORDS,
  PRODUCT_WORDS,
  DELIVERY_WORDS,
  MONEY_WORDS,
  RELIABILITY_WORDS,
  WAITING_WORDS,
  PEOPLE_WORDS,
];

export const VALENCE_PHRASES: readonly ValencePhrases[] = [
  GENERAL_PHRASES,
  SLANG_PHRASES,
  EMOTION_PHRASES,
  PRODUCT_PHRASES,
  DELIVERY_PHRASES,
  MONEY_PHRASES,
  RELIABILITY_PHRASES,
  WAITING_PHRASES,
  PEOPLE_PHRASES,
  IDIOM_PHRASES,
  GOOD_IDIOM_PHRASES,
  IRONY_PHRASES,
  NEUTRAL_PHRASES,
];
