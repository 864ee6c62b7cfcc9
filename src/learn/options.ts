/** What the user asks of `learn`. */
export interface LearnOptions {
  readonly outcome: string;
  /** Value of the outcome that stands for having left; undefined: found by its words. */
  readonly positive: string | undefined;
  /** Columns not to learn from. */
  readonly drop: readonly string[];
  /** Columns to learn from although they look like a leak or an id. */
  readonly keep: readonly string[];
  readonly folds: number;
  readonly seed: number;
}
