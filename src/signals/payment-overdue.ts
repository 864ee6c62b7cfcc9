import { type Account, type AccountSignal, isoDay, type Kept, type Order } from '../model/index.ts';
import { plural, wholeDays } from './support/grievance.ts';

const FULL_AFTER_DAYS = 60;

export default {
  id: 'payment-overdue',
  scope: 'account',
  family: 'commercial',
  title: 'payment overdue',
  hears: 'An invoice is past its due day and not paid.',
  weight: 0.7,
  halfLife: 365,
  provenance: {
    kind: 'hand',
    note: 'May be bookkeeping, may be a protest: worth a question, not a verdict.',
  },
  find: (account) =>
    account.orders
      .filter((order) => isOverdue(order, account))
      .map((order) => {
        const since = order.due ?? order.at;
        const days = wholeDays(since, account.asOf);
        return {
          strength: Math.min(1, 0.4 + (0.6 * days) / FULL_AFTER_DAYS),
          says: `invoice ${order.id ?? isoDay(order.at)} overdue by ${plural(days, 'day')}`,
          at: account.asOf,
          ...(order.id !== undefined && { about: order.id }),
        };
      }),
  hits: [
    { asOf: '2026-03-16', timeline: ['2026-02-01 order 90 EUR overdue'] },
    { asOf: '2026-03-16', timeline: ['2025-12-01 order 90 EUR overdue'] },
  ],
  misses: [
    { asOf: '2026-03-16', timeline: ['2026-02-01 order 90 EUR paid'] },
    { asOf: '2026-03-16', timeline: ['2026-02-01 order 90 EUR refunded'] },
  ],
} satisfies AccountSignal;

function isOverdue({ status, due }: Kept<Order>, { asOf }: Account): boolean {
  return status === 'overdue' || (status === 'unpaid' && due !== undefined && due < asOf);
}
