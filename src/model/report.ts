import type { Commitment, Quote } from './account.ts';
import type { AdvocateList } from './advocates.ts';
import type { Cause } from './cause.ts';
import type { Diagnostic } from './diagnostic.ts';
import type { LeftOutCharacters } from './evidence.ts';
import type { Author, FactKind } from './facts.ts';
import type { Change, Disposition } from './history.ts';
import type { PromiseLedger } from './ledger.ts';
import type { Money } from './money.ts';
import type { Understanding } from './reading.ts';
import type { Band, Contribution, RiskScore } from './score.ts';
import type { ComplaintSeverity } from './severity.ts';
import type { ThemeReport } from './themes.ts';
import type { Instant } from './time.ts';

/** What to do next: facts and a stance, never a script. */
export interface NextStep {
  /** `call`, `reply`, … as a short imperative with its facts: "Call about ticket 4411". */
  readonly action: string;
  /** How to be in that conversation: "apologise first, then a date you can keep". */
  readonly stance: string;
  /** Absent when nothing needs doing. */
  readonly due?: Instant | undefined;
}

/** One line of the list. */
export interface FollowUp {
  readonly rank: number;
  readonly customer: { readonly id: string; readonly name: string; readonly known: 'listed' | 'unlisted' };
  readonly owner?: string | undefined;
  readonly risk: RiskScore;
  readonly sentiment?: number | undefined;
  readonly stake?: Money | undefined;
  readonly stakeFrom?: string | undefined;
  /** Strongest first, in words. */
  readonly reasons: readonly string[];
  readonly cause?: Cause | undefined;
  /** How far the worst of their recent complaints goes. */
  readonly severity?: ComplaintSeverity | undefined;
  readonly quote?: Quote | undefined;
  readonly nextStep: NextStep;
  /** Expected loss moved by urgency, in the reference currency; what the list is ordered by. */
  readonly priority: number;
  readonly urgency: readonly { readonly factor: number; readonly says: string }[];
  readonly advocate: boolean;
  /** Against the run before, where one is remembered. */
  readonly change?: Change;
  /** What a rep made of it last, and whether that still holds: nothing new was heard since. */
  readonly disposition?: Disposition & { readonly holds: boolean };
}

export interface Totals {
  readonly files: number;
  readonly records: number;
  readonly used: number;
  readonly rejected: number;
  readonly customers: number;
  readonly unlisted: number;
  readonly closed: number;
  readonly interactions: number;
  /** Interactions by author. */
  readonly authors: Readonly<Record<'customer' | 'agent' | 'system' | 'unknown', number>>;
  readonly facts: Readonly<Record<FactKind, number>>;
  readonly bands: Readonly<Record<Band, number>>;
  /** Money at stake by currency (`''` where none is named), of customers that are not calm or closed. */
  readonly atStake: readonly Money[];
  /** Characters left out as not the author's own words. */
  readonly leftOut: LeftOutCharacters;
}

/** The only thing a report format sees. */
export interface Report {
  readonly schemaVersion: 1;
  readonly asOf: Instant;
  readonly totals: Totals;
  /** Every open customer, ranked. Formats decide how many to show. */
  readonly followUps: readonly FollowUp[];
  readonly diagnostics: readonly Diagnostic[];
  readonly tables: readonly Understanding[];
  /** Present only for a format that asks for it. */
  readonly details?: Details;
}

/** What a page shows beside the list. */
export interface Details {
  readonly portfolio: Portfolio;
  /** The first of the list, in its order; without plans, each of which would rank the whole list anew. */
  readonly customers: readonly Explanation[];
  readonly themes: ThemeReport;
  readonly promises: PromiseLedger;
  readonly advocates: AdvocateList;
}

/** Where the customers of the list stand by risk and by money. */
export interface Portfolio {
  /** Currency that stakes are brought to, so that they can be compared. */
  readonly reference: string;
  readonly standings: readonly Standing[];
}

export interface Standing {
  readonly rank: number;
  readonly band: Band;
  readonly risk: number;
  /** In the reference currency; absent where it is not known. */
  readonly stake?: number;
}

/** Everything about one customer, for `explain`. */
export interface Explanation {
  readonly followUp: FollowUp;
  readonly of: number;
  readonly asOf: Instant;
  readonly facts: readonly { readonly name: string; readonly value: string }[];
  readonly contributions: readonly Contribution[];
  readonly timeline: readonly TimelineEntry[];
  readonly quotes: readonly Quote[];
  readonly promises: readonly Commitment[];
  readonly moves: readonly Move[];
  /** Absent where nothing can be done, or no band is below. */
  readonly plan?: Plan;
}

export interface TimelineEntry {
  readonly at?: Instant;
  readonly what: string;
  readonly who: string;
  /** Absent for what nobody said: an order, a score. */
  readonly author?: Author;
  readonly signals: readonly string[];
  /** How far it goes, where it complains. */
  readonly severity?: ComplaintSeverity;
  readonly text: string;
}

/** Arithmetic, not cause: the score, were this done. */
export interface Move {
  readonly says: string;
  readonly from: number;
  readonly to: number;
  readonly band: Band;
}

/** Arithmetic, not cause: the least to do for a lower band, with the score and the place on the list that it gives. */
export interface Plan {
  readonly deeds: readonly string[];
  readonly to: number;
  readonly band: Band;
  readonly rank: number;
  /** False: even all that can be done leaves the band as it is. */
  readonly reaches: boolean;
}

/** Where a customer stands on a list. */
export interface Place {
  readonly rank: number;
  readonly band: Band;
  readonly risk: number;
}

/** A customer whose band or rank is another under other weights. */
export interface Movement {
  readonly customer: FollowUp['customer'];
  readonly owner?: string;
  readonly before: Place;
  readonly after: Place;
}

/** The same customers, judged with other weights. */
export interface WhatIf {
  readonly asOf: Instant;
  readonly weights: readonly { readonly signal: string; readonly from: number; readonly to: number }[];
  readonly customers: number;
  readonly bands: { readonly before: Totals['bands']; readonly after: Totals['bands'] };
  /** In the order of the new list. */
  readonly moved: readonly Movement[];
}
