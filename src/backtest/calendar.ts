// The days on which a list is drawn up again: back from the last one whose horizon is over, to where there is something
// to judge by.
import { DAY, type Instant, type Profile } from '../model/index.ts';

/** Days of history that a list needs before it: signals such as silence and decline compare with a usual. */
const HISTORY_DAYS = 90;

export interface Span {
  readonly from: Instant | undefined;
  readonly until: Instant;
  readonly everyDays: number;
  readonly horizonDays: number;
}

/** Ends of days, ascending; none where the history is too short. */
export function listDays(
  profiles: readonly Profile[],
  { from, until, everyDays, horizonDays }: Span,
): readonly Instant[] {
  const first = from ?? earliest(profiles) + HISTORY_DAYS * DAY;
  const days: Instant[] = [];
  const last = endOfDay(until) - horizonDays * DAY;
  for (let day = last; day >= first && first > -Infinity; day = endOfDay(day - everyDays * DAY))
    days.push(day);
  return days.toReversed();
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
