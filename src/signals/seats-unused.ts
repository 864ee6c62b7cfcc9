import type { AccountSignal } from '../model/index.ts';

/** Share of paid seats in use, below which the customer pays for air. */
const USED_BELOW = 0.5;

export default {
  id: 'seats-unused',
  scope: 'account',
  family: 'decline',
  title: 'seats unused',
  hears: 'Less than half of the seats that the customer pays for are in use.',
  weight: 0.6,
  halfLife: 365,
  provenance: { kind: 'hand', note: 'Who pays for seats that stand empty cuts them at the next renewal.' },
  find: ({ seats, seatsUsed }) => {
    if (seats === undefined || seatsUsed === undefined || seats < 2) return [];
    const used = seatsUsed / seats;
    if (used >= USED_BELOW) return [];
    return [{ strength: 0.4 + 0.6 * (1 - used / USED_BELOW), says: `${seatsUsed} of ${seats} seats in use` }];
  },
  hits: [
    { asOf: '2026-03-16', timeline: ['2026-03-01 seats 6/40'] },
    { asOf: '2026-03-16', timeline: ['2026-03-01 seats 0/5'] },
  ],
  misses: [
    { asOf: '2026-03-16', timeline: ['2026-03-01 seats 38/40'] },
    { asOf: '2026-03-16', timeline: ['2026-03-01 seats 0/1'] },
  ],
} satisfies AccountSignal;
