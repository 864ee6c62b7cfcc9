/** An amount in one currency. */
export interface Money {
  readonly amount: number;
  /** ISO 4217 code in capitals; absent when the source names none. */
  readonly currency?: string;
}

/** Makes amounts of several currencies comparable. */
export interface Exchange {
  /** Currency that everything is brought to for comparing; never shown as an amount of the customer's. */
  readonly reference: string;
  /** Where the rates are from, in words. */
  readonly source: string;
  /** Units of `reference` that the amount is worth; an amount without a currency counts as reference. */
  inReference(money: Money): number;
}
