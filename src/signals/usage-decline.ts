// Use of the product against the customer's own past: the last month beside the median of those before.
import type { Account, AccountSignal, Finding, Instant, Kept, Usage } from '../model/index.ts';
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

/** A newest figure older than this tells nothing of today. */
const FRESH_DAYS = 62;
/** Day of the month from which a month with several figures counts as over. */
const MONTH_OVER_FROM = 26;

/** Use per calendar month that is over, oldest first; a month without a figure between two others counts as 0. */
function monthsOf({ usage, asOf }: Account): readonly number[] {
  const newest = usage.at(-1);
  const oldest = usage[0];
  if (newest === undefined || oldest === undefined || wholeDays(newest.at, asOf) > FRESH_DAYS) return [];
  const first = monthOf(oldest.at);
  const months = new Array<number>(monthOf(newest.at) - first + 1).fill(0);
  for (const { at, quantity } of usage)
    months[monthOf(at) - first] = (months[monthOf(at) - first] ?? 0) + quantity;
  return isUnfinished(usage, newest.at) ? months.slice(0, -1) : months;
}

function monthOf(at: Instant): number {
  const day = new Date(at);
  return day.getUTCFullYear() * 12 + day.getUTCMonth();
}

/** Figures by day or week leave the last month short; one figure a month is a whole month wherever it is dated. */
function isUnfinished(usage: readonly Kept<Usage>[], newest: Instant): boolean {
  const months = new Set(usage.map(({ at }) => monthOf(at))).size;
  return usage.length > 2 * months && new Date(newest).getUTCDate() < MONTH_OVER_FROM;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
