// Buying against the customer's own rhythm of orders.
import { type Account, type AccountSignal, daysBetween, type Finding, isoDay } from '../model/index.ts';
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
  hears: "No order for a multiple of the customer's own usual time between orders.",
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

function decline({ orders, asOf }: Account): readonly Finding[] {
  const bought = orders.filter(({ status }) => status !== 'cancelled' && status !== 'refunded');
  const last = bought.at(-1);
  if (last === undefined || bought.length < ORDERS_NEEDED) return [];
  const gaps = bought.slice(1).map(({ at }, index) => daysBetween(bought[index]?.at ?? at, at));
  const usual = Math.max(1, median(gaps));
  const days = wholeDays(last.at, asOf);
  const ratio = days / usual;
  if (days < DAYS_FROM || ratio < RATIO_FROM) return [];
  const strength = Math.min(1, 0.4 + (0.6 * (ratio - RATIO_FROM)) / (RATIO_FULL - RATIO_FROM));
  const says = `no order for ${plural(days, 'day')}, usually every ${Math.round(usual)} (last ${isoDay(last.at)})`;
  return [{ strength, says, at: asOf }];
}
