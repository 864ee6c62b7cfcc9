// Use of the product against the customer's own past: the last four weeks or months beside the ones before.
import {
  type Account,
  type AccountSignal,
  daysBetween,
  type Finding,
  type Kept,
  type Usage,
} from '../model/index.ts';
import { median, wholeDays } from './support/grievance.ts';

/** Share of the customer's own level that is left, below which it is a decline; and at which it is complete. */
const DECLINE_BELOW = 0.6;
const GONE_BELOW = 0.1;
/** Periods needed before there is a level to compare with. */
const PERIODS = 3;

export default {
  id: 'usage-decline',
  scope: 'account',
  family: 'decline',
  title: 'usage falling off',
  hears:
    "Use of the product in the latest period has fallen to less than 60 % of the customer's own median before.",
  weight: 1.2,
  halfLife: 365,
  provenance: {
    kind: 'hand',
    note: 'Behaviour outweighs words in churn models (De Caigny 2020); weight by hand until learned.',
  },
  find: decline,
  hits: [
    {
      asOf: '2026-03-16',
      timeline: [
        '2025-11-30 usage 400',
        '2025-12-31 usage 420',
        '2026-01-31 usage 410',
        '2026-02-28 usage 90',
      ],
    },
    {
      asOf: '2026-03-16',
      timeline: ['2025-11-30 usage 50', '2025-12-31 usage 48', '2026-01-31 usage 40', '2026-02-28 usage 0'],
    },
  ],
  misses: [
    {
      asOf: '2026-03-16',
      timeline: [
        '2025-11-30 usage 400',
        '2025-12-31 usage 420',
        '2026-01-31 usage 410',
        '2026-02-28 usage 380',
      ],
    },
    { asOf: '2026-03-16', timeline: ['2026-01-31 usage 410', '2026-02-28 usage 90'] },
  ],
} satisfies AccountSignal;

function decline(account: Account): readonly Finding[] {
  const periods = monthsOf(account);
  const latest = periods.at(-1);
  if (latest === undefined || periods.length <= PERIODS) return [];
  const usual = median(periods.slice(0, -1));
  if (usual <= 0) return [];
  const left = latest / usual;
  if (left >= DECLINE_BELOW) return [];
  const strength = Math.min(1, 0.4 + (0.6 * (DECLINE_BELOW - left)) / (DECLINE_BELOW - GONE_BELOW));
  const says = `usage down to ${Math.round(left * 100)} % of their usual (${round(latest)} against ${round(usual)} a month)`;
  return [{ strength, says, at: account.asOf }];
}

const MONTH_OF_DAYS = 30;

/** Use per period of 30 days that is over, oldest first, counted back from the newest figure. */
function monthsOf({ usage, asOf }: Account): readonly number[] {
  const newest = usage.at(-1);
  const oldest = usage[0];
  if (newest === undefined || oldest === undefined || wholeDays(newest.at, asOf) > 2 * MONTH_OF_DAYS)
    return [];
  const count = Math.floor(daysBetween(oldest.at, newest.at) / MONTH_OF_DAYS) + 1;
  const months = new Array<number>(count).fill(0);
  for (const point of usage) addTo(months, point, newest);
  return months;
}

function addTo(months: number[], point: Kept<Usage>, newest: Kept<Usage>): void {
  const back = Math.floor(daysBetween(point.at, newest.at) / MONTH_OF_DAYS);
  const index = months.length - 1 - back;
  months[index] = (months[index] ?? 0) + point.quantity;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
