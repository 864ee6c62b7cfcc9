import type { Cause } from './cause.ts';

/** A stretch of a text in UTF-16 code units: `text.slice(start, end)`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** One signal heard at one place. `text.slice(start, end) === quote`, always. */
export interface Evidence extends Span {
  readonly signal: string;
  /** 0 … 1. */
  readonly strength: number;
  readonly quote: string;
  /** The sentence around it: what a person would read out. */
  readonly sentence: Span;
}

/** A promise in an agent's words: "I will call you back tomorrow". */
export interface Pledge extends Span {
  readonly quote: string;
  /** What was promised, as a kind of act. */
  readonly act: 'call' | 'reply' | 'fix' | 'refund' | 'deliver' | 'other';
  /** Days from the message until it is due; absent when the words name no time. */
  readonly dueInDays?: number;
  /** Weekday named as due, 0 for Sunday: "by Friday"; which day that is depends on when it was written. */
  readonly dueWeekday?: number;
}

/** What `listen` heard in one interaction. Depends on nothing but its author and text. */
export interface Heard {
  /** ISO 639-1 code, `und` when there are too few words to tell. */
  readonly language: string;
  /** False: the language is recognised and not one that undertone understands, so there is no verdict. */
  readonly understood: boolean;
  /** Words of the author's own, quotes and signatures left out. */
  readonly words: number;
  /** -1 … +1. 0 for no words. */
  readonly sentiment: number;
  /** Calibrated chance that the author is dissatisfied, 0 … 1. */
  readonly dissatisfaction: number;
  /** Chance that the author means to leave, 0 … 1. */
  readonly leaving: number;
  readonly evidence: readonly Evidence[];
  readonly pledges: readonly Pledge[];
  readonly cause?: Cause;
  /** Characters recognised as not the author's own new words. */
  readonly leftOut: { readonly quoted: number; readonly signature: number; readonly boilerplate: number };
}
