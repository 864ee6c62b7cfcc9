// The days on which a list is drawn up again: back from the last one whose horizon is over, to where there is something
// to judge by.
import { type BacktestQuestion, DAY, type Instant, type Profile } from '../model/index.ts';

/** Days of history that a list needs before it: signals such as silence and decline compare with a usual. */
const HISTORY_DAYS = 90;

export type Span = Pick<BacktestQuestion, 'from' | 'days' | 'everyDays' | 'horizonDays'>;

/** Ends of days, ascending; none where the history is too short. `until`: newest day with knowledge of who left. */
export function listDays(profiles: readonly Profile[], span: Span, until: Instant): readonly Instant[] {
  const { from, days, everyDays } = span;
  if (days !== undefined) return [...new Set(days)].toSorted((a, b) => a - b);
  const first = from ?? earliest(profiles) + HISTORY_DAYS * DAY;
  const found: Instant[] = [];
  for (let day = lastListDay(span, until); day >= first; day -= everyDays * DAY) found.push(day);
  return found.toReversed();
}

/** The last day whose horizon is over. */
export function lastListDay({ horizonDays }: Pick<Span, 'horizonDays'>, until: Instant): Instant {
  return endOfDay(until) - horizonDays * DAY;
}

/** Newest moment at which a customer did something; what is planned, such as leaving at the end of a term, has not come. */
export function newestSign(profiles: readonly Profile[]): Instant | undefined {
  let newest = -Infinity;
  for (const { contacts, orders, usage, surveys } of profiles) {
    for (const records of [contacts, orders, usage, surveys]) {
      for (const { at } of records) newest = Math.max(newest, at ?? -Infinity);
    }
  }
  return newest === -Infinity ? undefined : newest;
}

/** When one in twenty customers had been heard of: a single odd date must not make decades of empty lists. */
function earliest(profiles: readonly Profile[]): Instant {
  const firsts = profiles
    .map(firstSign)
    .filter((first) => first < Infinity)
    .toSorted((a, b) => a - b);
  return firsts[Math.floor(firsts.length / 20)] ?? Infinity;
}

function firstSign({ contacts, orders, usage, surveys }: Profile): Instant {
  let first = Infinity;
  for (const records of [contacts, orders, usage, surveys]) {
    for (const { at } of records) first = Math.min(first, at ?? Infinity);
  }
  return first;
}

function endOfDay(at: Instant): Instant {
  return (Math.floor(at / DAY) + 1) * DAY - 1;
}
