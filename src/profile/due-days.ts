// The day that a promise's words name, once it is known when they were written.
import { DAY, type DueWords, type Instant } from '../model/index.ts';

/** Undefined when the words name no day; a renewal is `renewal`, where one is known and still ahead. */
export function dueOf(words: DueWords, at: Instant, renewal: Instant | undefined): Instant | undefined {
  const { dueInDays, dueInWorkingDays, dueWeekday, dueEndOf, dueDay, dueByRenewal, dueNext } = words;
  if (dueDay !== undefined) return dayOf(dueDay, at);
  if (dueWeekday !== undefined) return weekdayOf(dueWeekday, dueNext === true, at);
  if (dueEndOf === 'week') return endOfWeek(at, dueNext === true);
  if (dueEndOf === 'month') return endOfMonth(at, dueNext === true ? 2 : 1);
  if (dueInWorkingDays !== undefined) return afterWorkingDays(at, dueInWorkingDays);
  if (dueInDays !== undefined) return at + dueInDays * DAY;
  if (dueByRenewal === true && renewal !== undefined && renewal >= at) return renewal;
  return undefined;
}

/** Days that a date may lie behind the message and still be meant, before it is taken for the next month or year. */
const MAY_LIE_BEHIND = 3;

function dayOf({ day, month, year }: NonNullable<DueWords['dueDay']>, at: Instant): Instant {
  const written = new Date(at);
  const thisYear = written.getUTCFullYear();
  if (year !== undefined) return sameTime(at, year, (month ?? 1) - 1, day);
  const monthOf = (month ?? written.getUTCMonth() + 1) - 1;
  const nearest = sameTime(at, thisYear, monthOf, day);
  if (nearest >= at - MAY_LIE_BEHIND * DAY) return nearest;
  return month === undefined
    ? sameTime(at, thisYear, monthOf + 1, day)
    : sameTime(at, thisYear + 1, monthOf, day);
}

function sameTime(at: Instant, year: number, month: number, day: number): Instant {
  return Date.UTC(year, month, day) + (at - midnight(at));
}

/** The next such weekday after the day of writing, 0 for Sunday; "next" is that of the week after this one. */
function weekdayOf(weekday: number, next: boolean, at: Instant): Instant {
  if (next) return at + (7 - fromMonday(weekdayAt(at)) + fromMonday(weekday)) * DAY;
  const ahead = (weekday - weekdayAt(at) + 7) % 7;
  return at + (ahead === 0 ? 7 : ahead) * DAY;
}

const FRIDAY = 5;

/** Friday, or Sunday when it is the weekend already. */
function endOfWeek(at: Instant, next: boolean): Instant {
  const today = fromMonday(weekdayAt(at));
  const friday = fromMonday(FRIDAY);
  if (next) return at + (7 - today + friday) * DAY;
  return at + (today > friday ? 6 - today : friday - today) * DAY;
}

/** Last day of the month that ends so many months on; 1 is the one of writing. */
function endOfMonth(at: Instant, months: number): Instant {
  const written = new Date(at);
  return sameTime(at, written.getUTCFullYear(), written.getUTCMonth() + months, 0);
}

function afterWorkingDays(at: Instant, count: number): Instant {
  let day = at;
  for (let left = Math.min(Math.ceil(count), MOST_WORKING_DAYS); left > 0; ) {
    day += DAY;
    if (fromMonday(weekdayAt(day)) < 5) left -= 1;
  }
  return day;
}

/** Nobody means more; a typing error must not be counted out. */
const MOST_WORKING_DAYS = 260;

function weekdayAt(at: Instant): number {
  return new Date(at).getUTCDay();
}

function fromMonday(weekday: number): number {
  return (weekday + 6) % 7;
}

export function midnight(at: Instant): Instant {
  return Math.floor(at / DAY) * DAY;
}
