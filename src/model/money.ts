/** An amount in one currency. */
export interface Money {
  readonly amount: number;
  /** ISO 4217 code in capitals; absent when the source names none. */
  readonly currency?: string;
}
