// How far a negator reaches: a few words, within its clause, and not when it only limits ("not only slow").
import { NEGATION_REACH } from '../lexicon/negators.ts';
import { BREAK, type TokenBuffer } from './token-buffer.ts';
import { CLASS } from './word-classes.ts';
import type { Vocabulary } from './words.ts';

/** Index of the negator that reaches token `at`, or -1. Looks back at most `reach` tokens, down to `first`. */
export function negatorBefore(
  tokens: TokenBuffer,
  vocabulary: Vocabulary,
  at: number,
  first: number,
  reach: number = NEGATION_REACH,
): number {
  const stop = Math.max(first, at - reach);
  for (let before = at - 1; before >= stop; before -= 1) {
    if (beginsClause(tokens, vocabulary, before + 1)) return -1;
    if (isNegator(tokens, vocabulary, before)) return before;
    if (beginsWithSubject(tokens, vocabulary, before, first)) return -1;
  }
  return -1;
}

/** "If this is not settled I will …": a clause with a subject of its own, but not in "I don't think I will …". */
function beginsWithSubject(tokens: TokenBuffer, vocabulary: Vocabulary, at: number, first: number): boolean {
  if ((vocabulary.classesOf(tokens.words[at] ?? 0) & CLASS.subject) === 0) return false;
  const before = at > first ? vocabulary.classesOf(tokens.words[at - 1] ?? 0) : 0;
  return (before & (CLASS.taker | CLASS.negator | CLASS.clause | CLASS.condition)) === 0;
}

/** Whether the clause that token `at` is in begins with it. */
export function beginsClause(tokens: TokenBuffer, vocabulary: Vocabulary, at: number): boolean {
  if (((tokens.flags[at] ?? 0) & BREAK) !== 0) return true;
  return (vocabulary.classesOf(tokens.words[at] ?? 0) & CLASS.clause) !== 0;
}

/** Whether token `at` negates. */
export function isNegator(tokens: TokenBuffer, vocabulary: Vocabulary, at: number): boolean {
  if ((vocabulary.classesOf(tokens.words[at] ?? 0) & CLASS.negator) === 0) return false;
  const next = at + 1 < tokens.count ? vocabulary.classesOf(tokens.words[at + 1] ?? 0) : 0;
  return (next & CLASS.limiter) === 0;
}
