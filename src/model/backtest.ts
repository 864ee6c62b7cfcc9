// What `backtest` finds: the lists of past days, held against who left later.
import type { Instant } from './time.ts';

export interface BacktestQuestion {
  /** Calls that can be made from one list. */
  readonly capacity: number;
  /** Days between one list and the next. */
  readonly everyDays: number;
  /** Ends of the days with a list, where they are named; else they are counted back from the last one possible. */
  readonly days: readonly Instant[] | undefined;
  /** Days after a list within which a leaving counts for it. */
  readonly horizonDays: number;
  /** First day with a list; undefined: as early as the data allow. */
  readonly from: Instant | undefined;
  /** Of the resampling behind the intervals. */
  readonly seed: number;
}

/** A figure, and the middle 95 % of what resampled customers give. */
export interface Estimate {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** How well one order of customers does; undefined where nothing can be said. */
export interface OrderFigures {
  /** Share of those called who left within the horizon. */
  readonly precision?: Estimate;
  /** Share of the leavers who were called. */
  readonly recall?: Estimate;
  /** Rate of leaving in the first tenth of the order, over the base rate. */
  readonly lift10?: Estimate;
}

export interface BacktestFigures extends OrderFigures {
  /** Share of customers, counted on every day, who left within the horizon. */
  readonly baseRate?: Estimate;
  /** Area under the curve of precision and recall of the risk; the base rate is what chance gives. */
  readonly prAuc?: Estimate;
  readonly auc?: Estimate;
  /** Of the risk brought to the horizon. */
  readonly brier?: Estimate;
  readonly ece?: Estimate;
  /** Median days between the first call and the leaving. */
  readonly leadDays?: Estimate;
  /** Shares of the leavers: called at least once before, on the list as watch or worse, not unknown. */
  readonly coverageCalled?: Estimate;
  readonly coverageListed?: Estimate;
  readonly coverageKnown?: Estimate;
}

/** A naive order beside the list. */
export interface Baseline extends OrderFigures {
  readonly name: 'value' | 'recency' | 'random';
  /** Precision of the list less that of this order, on the same samples. */
  readonly behind?: Estimate;
}

/** One signal, by whom it was heard on the days of the lists. */
export interface SignalRecord {
  readonly signal: string;
  /** Customers of whom it was heard at least once, and how many of them left. */
  readonly customers: number;
  readonly leavers: number;
  /** Rate of leaving where it was heard, over the base rate. */
  readonly lift?: Estimate;
  /** Median days from the first list that it weighed in to the leaving. */
  readonly leadDays?: number;
  /** Share of the leavers of whom it was heard before. */
  readonly coverage: number;
  /** Lift below 2 or not surely above 1, lead below 30 days, or coverage below 25 %. */
  readonly experimental: boolean;
}

/** Customers whose risk is much the same: what was expected, and what came. */
export interface ReliabilityBin {
  readonly count: number;
  readonly expected: number;
  readonly observed: number;
}

/** One past day. */
export interface BacktestDay {
  readonly day: Instant;
  readonly customers: number;
  readonly called: number;
  /** Who left within the horizon, and how many of them were called. */
  readonly leavers: number;
  readonly caught: number;
}

/** What may be said: the list is better than chance, is not, or there are too few leavers to tell. */
export interface Verdict {
  readonly claim: 'better' | 'no-better' | 'refused';
  readonly because: 'interval' | 'power' | 'few-leavers' | 'short-history';
  /** Leavers needed to tell a list that catches twice its share from chance. */
  readonly leaversNeeded: number;
}

/** What was not used, since nothing says when it became known; counts. */
export interface LeftOut {
  /** Client lists are of today: all but the day on which somebody became a customer is left out. */
  readonly snapshotRows: number;
  readonly undatedMessages: number;
  readonly undatedRecords: number;
  /** Messages used without the state that their ticket has today. */
  readonly ticketStates: number;
  /** Orders used without the payment status that they have today. */
  readonly orderStates: number;
  /** Customers who left on a day that nothing tells. */
  readonly leftUndated: number;
}

export interface Backtest {
  readonly question: BacktestQuestion;
  /** Newest day with knowledge of who left. */
  readonly until: Instant;
  readonly days: readonly BacktestDay[];
  readonly customers: number;
  readonly leavers: number;
  readonly verdict: Verdict;
  /** Absent when nothing may be claimed. */
  readonly figures?: BacktestFigures;
  readonly baselines: readonly Baseline[];
  readonly reliability: readonly ReliabilityBin[];
  readonly signals: readonly SignalRecord[];
  readonly leftOut: LeftOut;
}
