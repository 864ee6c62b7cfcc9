import { type AccountSignal, isoDay } from '../model/index.ts';
import { within } from './support/grievance.ts';

const WINDOW_DAYS = 365;

export default {
  id: 'downgraded',
  scope: 'account',
  family: 'decline',
  title: 'downgraded',
  hears: 'A subscription was downgraded within the last year.',
  weight: 0.7,
  halfLife: 180,
  provenance: { kind: 'hand', note: 'A smaller plan is the step before none, and also a way to stay.' },
  find: (account) =>
    account.subscriptions
      .filter(({ downgraded, start }) => downgraded === true && within(account, start, WINDOW_DAYS))
      .map(({ start }) => ({
        strength: 1,
        says: start === undefined ? 'downgraded' : `downgraded, since ${isoDay(start)}`,
        ...(start !== undefined && { at: start }),
      })),
  hits: [
    { asOf: '2026-03-16', timeline: ['2026-01-01 subscription downgraded'] },
    { asOf: '2026-03-16', timeline: ['2025-09-01 subscription downgraded'] },
  ],
  misses: [
    { asOf: '2026-03-16', timeline: ['2026-01-01 subscription'] },
    { asOf: '2026-03-16', timeline: ['2023-01-01 subscription downgraded'] },
  ],
} satisfies AccountSignal;
