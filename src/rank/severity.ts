import { type Account, type ComplaintSeverity, daysBetween, worseOf } from '../model/index.ts';

const WINDOW_DAYS = 90;

/** How far the worst of the customer's recent complaints goes; undefined when there is none. */
export function recentSeverity({ contacts, asOf }: Account): ComplaintSeverity | undefined {
  let worst: ComplaintSeverity | undefined;
  for (const { author, at, severity } of contacts) {
    const isRecent = at === undefined || daysBetween(at, asOf) <= WINDOW_DAYS;
    if (author === 'customer' && isRecent) worst = worseOf(worst, severity);
  }
  return worst;
}
