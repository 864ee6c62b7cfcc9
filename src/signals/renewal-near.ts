import { type AccountSignal, daysBetween, isoDay } from '../model/index.ts';
import { plural } from './support/grievance.ts';

const WINDOW_DAYS = 90;

export default {
  id: 'renewal-near',
  scope: 'account',
  family: 'commercial',
  title: 'renewal near',
  hears: 'The contract is up for renewal within 90 days.',
  weight: 0,
  halfLife: 365,
  provenance: {
    kind: 'hand',
    note: 'A date is no sign of dissatisfaction: it adds nothing to the risk and moves the urgency.',
  },
  find: ({ renewal, asOf }) => {
    if (renewal === undefined) return [];
    const days = Math.ceil(daysBetween(asOf, renewal));
    if (days < 0 || days > WINDOW_DAYS) return [];
    return [{ strength: 1, says: `renewal in ${plural(days, 'day')}, ${isoDay(renewal)}` }];
  },
  hits: [
    { asOf: '2026-03-16', timeline: ['2026-04-30 renewal'] },
    { asOf: '2026-03-16', timeline: ['2026-03-18 renewal'] },
  ],
  misses: [
    { asOf: '2026-03-16', timeline: ['2026-09-30 renewal'] },
    { asOf: '2026-03-16', timeline: ['2026-01-31 renewal'] },
  ],
} satisfies AccountSignal;
