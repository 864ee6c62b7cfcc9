// Buying against the customer's own rhythm of orders.
import {
  type Account,
  type AccountSignal,
  daysBetween,
  type Finding,
  isoDay,
  type Kept,
  type Order,
} from '../model/index.ts';
import { median, plural, wholeDays } from './support/grievance.ts';

const ORDERS_NEEDED = 4;
const RATIO_FROM = 2.5;
const RATIO_FULL = 5;
const DAYS_FROM = 30;

export default {
  id: 'order-decline',
  scope: 'account',
  family: 'decline',
  title: 'stopped ordering',
  hears:
    "No order for a multiple of the customer's own usual time between orders, or for so long that by the rhythm of all customers' orders (BG/NBD, see undertone rhythm) they are likelier gone than not.",
  weight: 1.1,
  halfLife: 365,
  provenance: {
    kind: 'paper',
    source:
      'Fader, Hardie & Lee (2005): recency against own frequency tells who still buys; weight by hand until learned',
  },
  find: decline,
  hits: [
    {
      asOf: '2026-03-16',
      timeline: [
        '2025-08-01 order 90 EUR',
        '2025-09-01 order 95 EUR',
        '2025-10-01 order 90 EUR',
        '2025-11-01 order 80 EUR',
      ],
    },
    {
      asOf: '2026-03-16',
      timeline: [
        '2025-10-01 order 9 USD',
        '2025-10-15 order 9 USD',
        '2025-11-01 order 9 USD',
        '2025-11-15 order 9 USD',
      ],
    },
  ],
  misses: [
    {
      asOf: '2026-03-16',
      timeline: [
        '2025-12-01 order 90 EUR',
        '2026-01-01 order 95 EUR',
        '2026-02-01 order 90 EUR',
        '2026-03-01 order 80 EUR',
      ],
    },
    { asOf: '2026-03-16', timeline: ['2025-06-01 order 90 EUR', '2025-07-01 order 90 EUR'] },
  ],
} satisfies AccountSignal;

/** Below this chance of still being a buyer, by the rhythm of all customers, the silence tells something. */
const UNLIKELY = 0.5;

function decline({ orders, asOf, stillBuying }: Account): readonly Finding[] {
  const bought = orders.filter(({ status }) => status !== 'cancelled' && status !== 'refunded');
  const last = bought.at(-1);
  if (last === undefined) return [];
  const days = wholeDays(last.at, asOf);
  const own = againstOwnRhythm(bought, days);
  const strength = Math.max(own.strength, againstAll(stillBuying));
  if (days < DAYS_FROM || strength === 0) return [];
  const chance = stillBuying === undefined || own.strength > 0 ? [] : [chanceWords(stillBuying)];
  const says = [`no order for ${plural(days, 'day')}`, ...own.words, ...chance].join(', ');
  return [{ strength, says: `${says} (last ${isoDay(last.at)})`, at: asOf }];
}

interface Against {
  readonly strength: number;
  readonly words: readonly string[];
}

function againstOwnRhythm(bought: readonly Kept<Order>[], days: number): Against {
  if (bought.length < ORDERS_NEEDED) return { strength: 0, words: [] };
  const gaps = bought.slice(1).map(({ at }, index) => daysBetween(bought[index]?.at ?? at, at));
  const usual = Math.max(1, median(gaps));
  const words = [`usually every ${Math.round(usual)}`];
  const ratio = days / usual;
  if (ratio < RATIO_FROM) return { strength: 0, words };
  return { strength: Math.min(1, 0.4 + (0.6 * (ratio - RATIO_FROM)) / (RATIO_FULL - RATIO_FROM)), words };
}

function againstAll(stillBuying: number | undefined): number {
  if (stillBuying === undefined || stillBuying >= UNLIKELY) return 0;
  return 0.4 + (0.6 * (UNLIKELY - stillBuying)) / UNLIKELY;
}

function chanceWords(stillBuying: number): string {
  return `by the rhythm of all customers ${Math.round(100 * stillBuying)} % likely to order again`;
}
