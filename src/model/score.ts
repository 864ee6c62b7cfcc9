import type { Family } from './signal.ts';
import type { Instant } from './time.ts';

export const BANDS = ['critical', 'high', 'watch', 'calm', 'unknown'] as const;
export type Band = (typeof BANDS)[number];

/**
 * One step of the waterfall. Over all contributions `logOdds` adds up exactly to the score's log-odds (thousandths)
 * and `points` adds up exactly to its risk (tenths): what a reader sees is what was counted.
 */
export interface Contribution {
  readonly kind: 'prior' | 'learned' | 'signal' | 'cap';
  /** Signal id; `prior`; the capped family; or what was learnt from: `tenure`, `Contract × tenure`. */
  readonly signal: string;
  readonly family?: Family | undefined;
  readonly logOdds: number;
  readonly points: number;
  readonly says: string;
  /** Moment of the newest evidence. */
  readonly at?: Instant | undefined;
  readonly about?: string | undefined;
  /** How many messages or facts it rests on. */
  readonly count: number;
}

export interface RiskScore {
  /** 0 … 100, higher is worse, in tenths. */
  readonly value: number;
  readonly logOdds: number;
  readonly band: Band;
  readonly contributions: readonly Contribution[];
  /** Why the band is `unknown`, when it is. */
  readonly unknownBecause?: string | undefined;
  /** What is missing of the customer's own voice, where a learnt model judges by records all the same. */
  readonly unheard?: string | undefined;
}

/** -1 … +1 of the customer's own recent words; undefined when there are none that are understood. */
export type Sentiment = number | undefined;
