// What a word can be beside its spelling: one bit each, so that a word carries all its classes in one number.
import { ABBREVIATIONS, ASKING, FIRST_PERSON, HEDGES, SECOND_PERSON } from '../lexicon/function-words.ts';
import {
  CLAUSE_OPENERS,
  CLAUSE_TAKERS,
  CONCESSIONS,
  CONDITIONS,
  CONTRASTS,
  LIMITERS,
  NEGATORS,
  SUBJECTS,
} from '../lexicon/negators.ts';
import { NUMBER_WORDS, ORDINAL_WORDS } from '../lexicon/phrase-classes.ts';

export const CLASS = {
  number: 1 << 0,
  /** Digits with a sign of currency. */
  amount: 1 << 1,
  ordinal: 1 << 2,
  link: 1 << 3,
  mention: 1 << 4,
  negator: 1 << 5,
  /** Turns a negator before it into none: "not only", "not just". */
  limiter: 1 << 6,
  /** What follows weighs more than what came before: "but". */
  contrast: 1 << 7,
  /** What follows weighs less: "although". */
  concession: 1 << 8,
  /** A new clause begins: negation does not reach over it. */
  clause: 1 << 9,
  /** What follows may not be so: "if". */
  condition: 1 << 10,
  /** The speaker: "i", "we're". */
  first: 1 << 11,
  /** How questions begin: "how", "can". */
  asking: 1 << 12,
  /** A full stop after it does not end the sentence: "mr". */
  abbreviation: 1 << 13,
  pictograph: 1 << 14,
  /** Letters mixed with digits: order numbers, product ids. */
  code: 1 << 15,
  hedge: 1 << 16,
  /** Typed longer than it is spelled: "soooo". */
  elongated: 1 << 17,
  /** Addressed person: "you", "your". */
  second: 1 << 18,
  /** Who does something: "i", "we'll". */
  subject: 1 << 19,
  /** Takes a clause that it belongs to: "think", "sure". */
  taker: 1 << 20,
} as const;

export type WordClass = keyof typeof CLASS;

/** Names under which special tokens are looked up, since each of them is different and none is a word. */
export const SPECIAL = [
  '{long}',
  '{number}',
  '{amount}',
  '{ordinal}',
  '{link}',
  '{mention}',
  '{code}',
] as const;

/** Ids of the special tokens in every vocabulary: their place in `SPECIAL`. */
export const LONG = 0;
export const NUMBER = 1;
export const AMOUNT = 2;
export const ORDINAL = 3;
export const LINK = 4;
export const MENTION = 5;

const lists: readonly (readonly [number, Iterable<string>])[] = [
  [CLASS.number, NUMBER_WORDS.keys()],
  [CLASS.ordinal, ORDINAL_WORDS],
  [CLASS.negator, NEGATORS],
  [CLASS.limiter, LIMITERS],
  [CLASS.contrast, CONTRASTS],
  [CLASS.concession, CONCESSIONS],
  [CLASS.clause, CLAUSE_OPENERS],
  [CLASS.condition, CONDITIONS],
  [CLASS.first, FIRST_PERSON],
  [CLASS.second, SECOND_PERSON],
  [CLASS.asking, ASKING],
  [CLASS.abbreviation, ABBREVIATIONS],
  [CLASS.hedge, HEDGES],
  [CLASS.subject, SUBJECTS],
  [CLASS.taker, CLAUSE_TAKERS],
];
const classesByWord = new Map<string, number>();
for (const [bit, words] of lists) {
  for (const word of words) classesByWord.set(word, (classesByWord.get(word) ?? 0) | bit);
}
for (const name of ['number', 'amount', 'ordinal', 'link', 'mention', 'code'] as const) {
  classesByWord.set(`{${name}}`, CLASS[name]);
}

/** Bits of `CLASS` for a word in its usual spelling. */
export function classesOf(word: string): number {
  const known = classesByWord.get(word);
  if (known !== undefined) return known;
  const first = word.charCodeAt(0);
  if (first === 0x40) return CLASS.mention;
  if (first >= 0xd800 && first <= 0xdbff) return CLASS.pictograph;
  return /\d/.test(word) ? CLASS.code : 0;
}
