// Whether something around a match takes its meaning away: a negation, a condition, a question, another's mouth, the past,
// a comma.
import type { PhraseGroup } from '../model/index.ts';
import { beginsClause, negatorBefore } from './negation.ts';
import { BREAK, QUESTION, type TokenBuffer } from './token-buffer.ts';
import { CLASS } from './word-classes.ts';
import type { Vocabulary } from './words.ts';

export type Guard = NonNullable<PhraseGroup['unless']>[number];

/** Contexts that phrases of their own announce, see `lexicon/contexts.ts`. */
const CONTEXTS = ['hypothetical', 'reported', 'past', 'seeking'] as const;
export type Context = (typeof CONTEXTS)[number];

/** How many tokens before a match its context may stand. */
const CONTEXT_REACH = 10;
const NEGATOR_REACH = 5;

/** Last tokens of the contexts found in a message, ascending. */
type ContextMarks = Readonly<Record<Context, number[]>>;

export class Guards {
  readonly #tokens: TokenBuffer;
  readonly #vocabulary: Vocabulary;
  readonly #marks: ContextMarks = { hypothetical: [], reported: [], past: [], seeking: [] };

  constructor(tokens: TokenBuffer, vocabulary: Vocabulary) {
    this.#tokens = tokens;
    this.#vocabulary = vocabulary;
  }

  clear(): void {
    for (const context of CONTEXTS) if (this.#marks[context].length > 0) this.#marks[context].length = 0;
  }

  /** Notes that a context ends at a token. */
  mark(context: Context, last: number): void {
    this.#marks[context].push(last);
  }

  /** To be called when all contexts of a message are marked. */
  settle(): void {
    for (const context of CONTEXTS) if (this.#marks[context].length > 1) this.#marks[context].sort(ascending);
  }

  count(context: Context): number {
    return this.#marks[context].length;
  }

  /** Whether any of the guards holds for a match over tokens `first … last` of a sentence. */
  spoil(guards: readonly Guard[], first: number, last: number, sentence: number): boolean {
    return guards.some((guard) => this.#holds(guard, first, last, sentence));
  }

  #holds(guard: Guard, first: number, last: number, sentence: number): boolean {
    const from = this.#tokens.sentenceFirst[sentence] ?? 0;
    switch (guard) {
      case 'negated':
        return negatorBefore(this.#tokens, this.#vocabulary, first, from, NEGATOR_REACH) >= 0;
      case 'question':
        return this.asks(sentence);
      case 'past':
        return this.#isPast(from, this.#tokens.sentenceFirst[sentence + 1] ?? 0);
      case 'hypothetical':
        return this.#precededBy(this.#marks.hypothetical, first, from);
      case 'reported':
        return !this.#isFirstPerson(first, last) && this.#precededBy(this.#marks.reported, first, from);
      case 'parted':
        return this.#isParted(first, last);
    }
  }

  /** A question mark, or the word order of a question at its start ("how do I"). */
  asks(sentence: number): boolean {
    if (((this.#tokens.sentenceMarks[sentence] ?? 0) & QUESTION) !== 0) return true;
    const first = this.#tokens.sentenceFirst[sentence] ?? 0;
    const after = this.#tokens.sentenceFirst[sentence + 1] ?? 0;
    if (first + 2 > after || (this.#classesAt(first) & CLASS.asking) === 0) return false;
    const next = this.#classesAt(first + 1);
    return (next & (CLASS.first | CLASS.second)) !== 0 || (next & CLASS.asking) !== 0;
  }

  #precededBy(marks: readonly number[], at: number, first: number): boolean {
    const mark = lastBelow(marks, at);
    if (mark < first || at - mark > CONTEXT_REACH) return false;
    for (let token = mark + 1; token <= at; token += 1) {
      if (beginsClause(this.#tokens, this.#vocabulary, token)) return false;
    }
    return true;
  }

  /** A comma, a dash or a colon stands within. */
  #isParted(first: number, last: number): boolean {
    for (let at = first + 1; at <= last; at += 1)
      if (((this.#tokens.flags[at] ?? 0) & BREAK) !== 0) return true;
    return false;
  }

  #isPast(first: number, after: number): boolean {
    return lastBelow(this.#marks.past, after) >= first;
  }

  #isFirstPerson(first: number, last: number): boolean {
    for (let at = first; at <= last; at += 1) if ((this.#classesAt(at) & CLASS.first) !== 0) return true;
    return false;
  }

  #classesAt(at: number): number {
    return this.#vocabulary.classesOf(this.#tokens.words[at] ?? 0);
  }
}

function ascending(a: number, b: number): number {
  return a - b;
}

/** The greatest of ascending numbers that is less than `limit`, or -1. */
function lastBelow(ascending: readonly number[], limit: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return ascending[low - 1] ?? -1;
}
