// One outage is one theme's cluster: many customers with the same cause within days, more than chance would gather.
import { type Burst, DAY, type Instant } from '../model/index.ts';
import { poissonAtLeast } from './chance.ts';

/** A grievance, as far as bursts are concerned. */
export interface Moment {
  readonly at: Instant;
  readonly customer: string;
}

/** Days in which the customers of a burst gather. */
const SPAN_DAYS = 3;
const LEAST_CUSTOMERS = 3;
/** Chance, over all places where a burst might be, below which it is none of its doings. */
const BELIEVED = 0.01;

/** The largest burst that ends after `since`; `moments` of one cause, in order of time, over so many days. */
export function burstOf(moments: readonly Moment[], since: Instant, days: number): Burst | undefined {
  let best: readonly Moment[] = [];
  for (let first = 0; first < moments.length; first += 1) {
    const start = moments[first]?.at ?? 0;
    const gathered = moments.slice(first).filter(({ at }) => at - start < SPAN_DAYS * DAY);
    if ((gathered.at(-1)?.at ?? 0) >= since && customersOf(gathered) > customersOf(best)) best = gathered;
  }
  return isChance(best, moments, days) ? undefined : burst(best);
}

/** Measured against the rate of the days outside the burst. */
function isChance(gathered: readonly Moment[], all: readonly Moment[], days: number): boolean {
  const customers = customersOf(gathered);
  if (customers < LEAST_CUSTOMERS) return true;
  const outside = all.filter((moment) => !gathered.includes(moment));
  const rate = (customersOf(outside) + 1) / Math.max(1, days - SPAN_DAYS);
  return poissonAtLeast(customers, rate * SPAN_DAYS) * (days / SPAN_DAYS) > BELIEVED;
}

function customersOf(moments: readonly Moment[]): number {
  return new Set(moments.map(({ customer }) => customer)).size;
}

function burst(moments: readonly Moment[]): Burst | undefined {
  const [first] = moments;
  const last = moments.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const customers = [...new Set(moments.map(({ customer }) => customer))].toSorted();
  return { from: first.at, to: last.at, customers, messages: moments.length };
}
