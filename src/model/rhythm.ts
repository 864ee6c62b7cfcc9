// The customers' own buying rhythm, as `rhythm` finds it. Times are in the unit of the run.

/** Parameters of BG/NBD: rates of buying are gamma (r, alpha), chances of leaving after a purchase beta (a, b). */
export interface RhythmParameters {
  readonly r: number;
  readonly alpha: number;
  readonly a: number;
  readonly b: number;
}

/** What the model sees of a buyer. */
export interface BuyingHistory {
  /** Days with a purchase after the first one. */
  readonly frequency: number;
  /** From the first purchase to the last one. */
  readonly recency: number;
  /** From the first purchase to the day of judgement. */
  readonly age: number;
}

export interface CustomerRhythm extends BuyingHistory {
  readonly id: string;
  /** Chance of not having left for good, 0 … 1, by the model: 1 for one-time buyers, so never rank by it. */
  readonly alive: number;
  /** Purchases to expect within the horizon: what to rank by. */
  readonly expected: number;
  /** The same by the model alone, before hindsight. */
  readonly expectedByModel: number;
}

export interface Rhythm {
  readonly parameters: RhythmParameters;
  readonly logLikelihood: number;
  /** Whether the model's expectations were mended by what its own past showed. */
  readonly corrected: boolean;
  /** Those expected to buy most first; ties by id. */
  readonly customers: readonly CustomerRhythm[];
}
