import type { Cause } from './cause.ts';
import type { ComplaintSeverity } from './severity.ts';

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

/** What was promised, as a kind of act. */
const ACTS = ['call', 'reply', 'fix', 'refund', 'deliver', 'other'] as const;
export type Act = (typeof ACTS)[number];

/**
 * When something is due, as its words say it; which day that is depends on when they were written. Empty when they
 * name no time.
 */
export interface DueWords {
  /** Days from the message, with fraction. */
  readonly dueInDays?: number;
  /** Monday to Friday counted. */
  readonly dueInWorkingDays?: number;
  /** Weekday named, 0 for Sunday: "by Friday". */
  readonly dueWeekday?: number;
  /** The weekday or the end is of the next week, month … rather than this one. */
  readonly dueNext?: true;
  readonly dueEndOf?: 'week' | 'month';
  /** "By 20 February", "by the 5th": month 1 to 12, and year, where they are said. */
  readonly dueDay?: { readonly day: number; readonly month?: number; readonly year?: number };
  readonly dueByRenewal?: true;
}

/** A promise in an agent's words: "I will call you back tomorrow". */
export interface Pledge extends Span, DueWords {
  readonly quote: string;
  readonly act: Act;
  /** Due only once the customer has done something ("if you send the log"), or something else has happened. */
  readonly condition?: 'customer' | 'event';
  /** A first step towards an answer ("I'll just check"): no promise when the answer follows at once. */
  readonly preparatory?: true;
}

/** Acts of which there may be word: `any` where it is not said which. */
export const TIDING_ACTS = [...ACTS, 'any'] as const;

/**
 * What is said of a promise. `acted`: we have done something, which is the promise where it is of the same matter;
 * `thanks`: shows that it was done, once its day has come; `moved`: another day is asked for or agreed to.
 */
export const FATES = ['done', 'acted', 'thanks', 'undone', 'moved'] as const;

/** Word of what became of a promise: "here is the quote", "nobody called", "sorry that I did not get to it". */
export interface Tiding {
  readonly act: (typeof TIDING_ACTS)[number];
  readonly says: (typeof FATES)[number];
  readonly quote: string;
}

/** Characters that are not heard: others' or standing words, and what lies beyond the longest message. */
export interface LeftOutCharacters {
  readonly quoted: number;
  readonly signature: number;
  readonly boilerplate: number;
  readonly unread: number;
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
  /** Calibrated chance that the author is pleased, 0 … 1. */
  readonly satisfaction: number;
  /** Chance that the author means to leave, 0 … 1. */
  readonly leaving: number;
  readonly evidence: readonly Evidence[];
  readonly pledges: readonly Pledge[];
  readonly tidings: readonly Tiding[];
  readonly cause?: Cause;
  /** How far a customer's complaint goes; absent where nothing is complained of. */
  readonly severity?: ComplaintSeverity;
  /** How a customer puts it: bits of `MANNERS`. */
  readonly manner: number;
  /** Characters recognised as not the author's own new words. */
  readonly leftOut: LeftOutCharacters;
}
