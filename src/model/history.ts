// What is remembered of a run, and what a later run finds changed.
import type { Money } from './money.ts';
import type { Band } from './score.ts';
import type { Instant } from './time.ts';

/** A part of a remembered score. */
export interface RememberedPart {
  readonly signal: string;
  /** Tenths of risk. */
  readonly points: number;
  readonly count: number;
  readonly says: string;
  readonly at?: Instant;
  /** Conversation or record that it rests on. */
  readonly about?: string;
}

export interface RememberedPromise {
  readonly quote: string;
  readonly conversation: string;
  readonly at: Instant;
  /** Absent where no day was named. */
  readonly due?: Instant;
  readonly state: 'open' | 'kept' | 'broken';
  readonly because: string;
  /** When something was said that decided its state; absent where only its day went by. */
  readonly decided?: Instant;
}

/** A customer as a run left it. */
export interface Remembered {
  readonly customer: string;
  readonly name: string;
  readonly owner?: string;
  readonly band: Band;
  /** Absent when the band is `unknown`. */
  readonly risk?: number;
  readonly stake?: Money;
  /** Heaviest first. */
  readonly parts: readonly RememberedPart[];
  readonly promises: readonly RememberedPromise[];
  /** What else points to this customer, as `keysOf` makes it: carries marks over a rename. */
  readonly knownAs: readonly string[];
  /** Absent in what was written before this was kept. */
  readonly heard?: FactDigest;
}

/** All that was known of a customer, in short: tells new facts from time going by. */
export interface FactDigest {
  /** Of every fact and attribute: another one when any of them is. */
  readonly digest: string;
  /** Moment of the newest fact. */
  readonly newest: Instant;
}

export interface RememberedRun {
  /** Ascending with time of writing. */
  readonly id: number;
  readonly asOf: Instant;
  /** Of everything remembered: equal for equal results. */
  readonly digest: string;
  readonly customers: number;
}

export const CHANGE_KINDS = [
  'entered',
  'worse',
  'promise-broken',
  'unknown',
  'recovered',
  'better',
  'left',
  'merged',
  'gone',
] as const;

/**
 * `entered` and `left`: the list of those worth a call (critical, high, watch, unknown); `worse`, `better`: another band
 * on it; `unknown`: still on it, but too little is heard to say how bad it is; `promise-broken`: newly, in the same band;
 * `recovered`: left the list after a fix they thanked for; `merged`: one customer with another now; `gone`: no longer
 * among the open customers.
 */
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** What a change rests on: new evidence, evidence that is no more, nothing but time, or that two customers became one. */
export interface Reason {
  readonly kind: 'evidence' | 'settled' | 'time' | 'merged';
  /** Signal id; `unknown` for what cannot be known; `merged`. */
  readonly signal: string;
  readonly says: string;
  /** Tenths of risk between the runs. */
  readonly points: number;
}

export interface Change {
  readonly kind: ChangeKind;
  readonly customer: string;
  readonly name: string;
  readonly owner?: string;
  readonly from?: Pick<Remembered, 'band' | 'risk'>;
  readonly to?: Pick<Remembered, 'band' | 'risk'>;
  /** Heaviest first; at least one, but for `gone` and customers seen for the first time. */
  readonly because: readonly Reason[];
}

export const DISPOSITION_KINDS = ['done', 'snooze', 'wrong'] as const;
export type DispositionKind = (typeof DISPOSITION_KINDS)[number];
export const OUTCOMES = ['saved', 'lost', 'renewed'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** What a rep made of a customer's place on the list, on a day. */
export interface Disposition {
  readonly kind: DispositionKind;
  readonly customer: string;
  readonly name: string;
  /** What pointed to the customer, and to no other, when this was said. */
  readonly knownAs: readonly string[];
  readonly at: Instant;
  /** Snoozed up to this moment. */
  readonly until?: Instant;
  readonly note?: string;
  readonly outcome?: Outcome;
}

/** What a rep's word tells of a customer: left on that day, or was still there. */
export interface Testimony {
  readonly customer: string;
  readonly at: Instant;
  readonly stayed: boolean;
}
