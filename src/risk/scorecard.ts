// The numbers of the scorecard that belong to no single signal. A signal's own weight stands in its own file.
import type { Band, Family } from '../model/index.ts';
import type { LearnedCard } from './learned.ts';

export interface Scorecard {
  /** Log-odds of leaving within a year for a customer of whom nothing in particular is known. */
  readonly prior: number;
  /** Most that a family may add, in log-odds: ten synonyms cannot convict. */
  readonly caps: Readonly<Record<Family, number>>;
  /** Most that a family may take away, in log-odds: thanks do not undo an announced departure. */
  readonly relief: Readonly<Record<Family, number>>;
  /** Lowest risk of each band, worst first. */
  readonly bands: readonly { readonly band: Band; readonly from: number }[];
  /** Days without a word that we understand after which calm is no longer claimed. */
  readonly daysUntilUnknown: number;
  /** Stands in for the prior and some signals, for customers whose records it can judge. */
  readonly learned?: LearnedCard;
}

/**
 * Prior: 10 % a year, set by hand within the 5–15 % that business software and services commonly report; learn your
 * own with your own outcomes. Caps: by hand, so that one family alone reaches `high` only where the customer speaks
 * of leaving, and `critical` always takes two. Bands: by hand, at about two, five and ten times the prior's odds or more.
 */
export const DEFAULT_SCORECARD: Scorecard = {
  prior: -2.197,
  caps: {
    complaint: 1.6,
    emotion: 1.3,
    leaving: 2.6,
    dispute: 1.5,
    escalation: 1.8,
    effort: 1.5,
    silence: 1.5,
    promise: 1.8,
    survey: 1.2,
    tone: 0.8,
    decline: 1.5,
    commercial: 1,
    appreciation: 0,
  },
  relief: {
    complaint: 0,
    emotion: 0,
    leaving: 1,
    dispute: 0,
    escalation: 0,
    effort: 0,
    silence: 0,
    promise: 0.5,
    survey: 0.8,
    tone: 0,
    decline: 0,
    commercial: 1,
    appreciation: 1.2,
  },
  bands: [
    { band: 'critical', from: 70 },
    { band: 'high', from: 45 },
    { band: 'watch', from: 25 },
    { band: 'calm', from: 0 },
  ],
  daysUntilUnknown: 180,
};
