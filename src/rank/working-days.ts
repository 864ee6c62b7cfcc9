import { DAY, type Instant } from '../model/index.ts';

/** Midnight of the day that is `count` working days (Monday to Friday) later; 0 gives the same day, or Monday. */
export function addWorkingDays(from: Instant, count: number): Instant {
  let day = Math.floor(from / DAY) * DAY;
  while (isWeekend(day)) day += DAY;
  for (let left = count; left > 0; ) {
    day += DAY;
    if (!isWeekend(day)) left -= 1;
  }
  return day;
}

/** 1970 began on a Thursday. */
function isWeekend(day: Instant): boolean {
  const fromThursday = (day / DAY) % 7;
  return WEEKEND.has(fromThursday < 0 ? fromThursday + 7 : fromThursday);
}

/** Saturday and Sunday, in days from Thursday. */
const WEEKEND: ReadonlySet<number> = new Set([2, 3]);
