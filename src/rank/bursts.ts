// One outage is one theme's cluster: many customers with the same cause within days, more than chance would gather.
import { DAY, type Instant } from '../model/index.ts';
import { poissonAtLeast } from './chance.ts';

/** A grievance, as far as bursts are concerned. */
export interface Moment {
  readonly at: Instant;
  readonly customer: string;
}

/** First and last moment, and the ids of the customers. */
export interface Gathering {
  readonly from: Instant;
  readonly to: Instant;
  readonly customers: readonly string[];
  readonly messages: number;
}

/** Days in which the customers of a burst gather: the longer one first, since an outage may last. */
const SPANS = [3, 1] as const;
const LEAST_CUSTOMERS = 3;
/** Chance, over all places where a burst might be, up to which it is believed to be one event. */
const BELIEVED = 0.05;

/** The largest burst that ends after `since`; `moments` of one cause, in order of time, over so many days. */
export function burstOf(moments: readonly Moment[], since: Instant, days: number): Gathering | undefined {
  for (const span of SPANS) {
    const gathered = largestGathering(moments, since, span);
    if (!isChance(gathered, moments, { span, days })) return burst(gathered);
  }
  return undefined;
}

function largestGathering(moments: readonly Moment[], since: Instant, span: number): readonly Moment[] {
  let best: readonly Moment[] = [];
  let most = 0;
  let end = 0;
  for (let first = 0; first < moments.length; first += 1) {
    const start = moments[first]?.at ?? 0;
    while (end < moments.length && (moments[end]?.at ?? 0) - start < span * DAY) end += 1;
    if ((moments[end - 1]?.at ?? 0) < since || end - first <= most) continue;
    const gathered = moments.slice(first, end);
    const customers = customersOf(gathered);
    if (customers > most) [best, most] = [gathered, customers];
  }
  return best;
}

interface Stretch {
  readonly span: number;
  readonly days: number;
}

/** Measured against the rate of the days outside the burst; tried at every place where it might be. */
function isChance(gathered: readonly Moment[], all: readonly Moment[], { span, days }: Stretch): boolean {
  const customers = customersOf(gathered);
  if (customers < LEAST_CUSTOMERS) return true;
  const inside = new Set(gathered);
  const outside = all.filter((moment) => !inside.has(moment));
  const rate = (customersOf(outside) + 1) / Math.max(1, days - span);
  return poissonAtLeast(customers, rate * span) * (days / span) > BELIEVED;
}

function customersOf(moments: readonly Moment[]): number {
  return new Set(moments.map(({ customer }) => customer)).size;
}

function burst(moments: readonly Moment[]): Gathering | undefined {
  const [first] = moments;
  const last = moments.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const customers = [...new Set(moments.map(({ customer }) => customer))].toSorted();
  return { from: first.at, to: last.at, customers, messages: moments.length };
}
