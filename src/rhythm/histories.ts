// From days of orders to what the model needs to know of a buyer. Several orders on one day are one purchase, as in
// Fader, Hardie & Lee (2005).
import { type Account, type BuyingHistory, DAY, type Instant } from '../model/index.ts';

/** Days in each unit of time that a horizon may be given in; a month is a twelfth of a Julian year. */
export const UNIT_DAYS = { day: 1, week: 7, month: 365.25 / 12 } as const;

export type Unit = keyof typeof UNIT_DAYS;

/** Days on which a customer ordered, as whole days since 1970, ascending, each once. At least one. */
export interface Buyer {
  readonly id: string;
  readonly days: readonly number[];
}

/** The buyer that an account is; undefined for whoever never ordered. Cancelled and refunded orders are no purchases. */
export function buyerOf({ id, orders }: Pick<Account, 'id' | 'orders'>): Buyer | undefined {
  if (orders.length === 0) return undefined;
  const bought = orders.filter(({ status }) => status !== 'cancelled' && status !== 'refunded');
  const days = [...new Set(bought.map(({ at }) => dayOf(at)))].toSorted((a, b) => a - b);
  return days.length === 0 ? undefined : { id, days };
}

/** Whole days since 1970. */
export function dayOf(at: Instant): number {
  return Math.floor(at / DAY);
}

/** What was known of the buyer at the end of day `until`; undefined before the first purchase. */
export function historyOf({ days }: Buyer, until: number, unit: Unit): BuyingHistory | undefined {
  const known = days.filter((day) => day <= until);
  const [first] = known;
  const last = known.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const length = UNIT_DAYS[unit];
  return {
    frequency: known.length - 1,
    recency: (last - first) / length,
    age: (until - first) / length,
  };
}

/** Purchases after day `from` up to day `until`. */
export function boughtBetween({ days }: Buyer, from: number, until: number): number {
  return days.filter((day) => day > from && day <= until).length;
}
