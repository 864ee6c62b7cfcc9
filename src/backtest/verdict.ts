// Whether anything may be claimed. A list that is better than chance shows it even with few leavers; one that does not
// show it may only be called no better where there were leavers enough to see it.
import type { Verdict } from '../model/index.ts';

/** With fewer leavers a resample holds so few different ones that its interval is a matter of luck. */
const FEWEST_LEAVERS = 10;
/** The claim is made at 99 %, two-sided: it is looked for in every run, and a wrong one is dearer than a missed one. */
const CLAIM_TAIL = 0.005;
/** The least that is worth finding: a list that catches twice its share (the rule of thumb for a signal). */
const WORTHWHILE = 2;
/** One-sided 95 % and a power of 80 %: quantiles of the normal distribution. */
const [SURE, POWER] = [1.645, 0.842];

export interface Judged {
  readonly leavers: number;
  readonly days: number;
  /** Share of customers that the list calls. */
  readonly calledShare: number;
  /** Lower bounds, at the tail given, of precision above chance and of the area under the curve. */
  readonly aboveChance: (tail: number) => number;
  readonly auc: (tail: number) => number;
}

export function verdictOf({ leavers, days, calledShare, aboveChance, auc }: Judged): Verdict {
  const needed = leaversNeeded(calledShare);
  if (days === 0) return { claim: 'refused', because: 'short-history', leaversNeeded: needed };
  if (leavers < FEWEST_LEAVERS) return { claim: 'refused', because: 'few-leavers', leaversNeeded: needed };
  if (aboveChance(CLAIM_TAIL) > 0 && auc(CLAIM_TAIL) > 0.5) {
    return { claim: 'better', because: 'interval', leaversNeeded: needed };
  }
  if (leavers < needed) return { claim: 'refused', because: 'few-leavers', leaversNeeded: needed };
  return { claim: 'no-better', because: 'power', leaversNeeded: needed };
}

/**
 * Leavers needed so that a list which calls a share of the customers, and catches twice that share of the leavers, is
 * told from chance: the sample size of a one-sided test of one proportion. 69 for a tenth, 150 for a twentieth.
 */
export function leaversNeeded(calledShare: number): number {
  const share = Math.min(Math.max(calledShare, 0.01), 0.4);
  const caught = WORTHWHILE * share;
  const spread = SURE * Math.sqrt(share * (1 - share)) + POWER * Math.sqrt(caught * (1 - caught));
  return Math.max(FEWEST_LEAVERS, Math.ceil((spread / (caught - share)) ** 2));
}
