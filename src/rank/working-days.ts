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

function isWeekend(day: Instant): boolean {
  const weekday = new Date(day).getUTCDay();
  return weekday === 0 || weekday === 6;
}
