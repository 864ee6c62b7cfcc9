// The calendar by arithmetic: no Date object, no locale, no zone of the machine.
import { DAY, type Instant } from '../../model/index.ts';

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Years that a client list can mean; years beyond are marks such as 0001 and 9999. */
const FIRST_YEAR = 1900;
const LAST_YEAR = 2199;

/** Two digits up to this are of this century, as POSIX has it. */
const LAST_SHORT_YEAR = 68;

export function fullYear(year: number, digits: number): number {
  if (digits > 2) return year;
  return year <= LAST_SHORT_YEAR ? 2000 + year : 1900 + year;
}

/** Midnight (UTC) of a day, or undefined for a day that does not exist, as for a part that is not a number. */
export function dayInstant(year: number, month: number, day: number): Instant | undefined {
  if (!(year >= FIRST_YEAR && year <= LAST_YEAR && month >= 1 && month <= 12)) return undefined;
  if (!(day >= 1 && day <= monthLength(year, month))) return undefined;
  return daysFromEpoch(year, month, day) * DAY;
}

/** Milliseconds into the day, or undefined for a time that no clock shows. 24:00 is the next midnight; :60 a leap second. */
export function timeOfDay(
  hour: number,
  minute: number,
  second: number,
  millisecond: number,
): number | undefined {
  if (!(hour <= 24 && minute <= 59 && second <= 60 && millisecond < 1000)) return undefined;
  if (hour === 24 && minute + second > 0) return undefined;
  return ((hour * 60 + minute) * 60 + second) * 1000 + millisecond;
}

function monthLength(year: number, month: number): number {
  const leap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return (MONTH_LENGTHS[month - 1] ?? 0) + (leap ? 1 : 0);
}

/** Days since 1970-01-01, counting years from March so that the leap day comes last. */
function daysFromEpoch(year: number, month: number, day: number): number {
  const shifted = month > 2 ? year : year - 1;
  const monthFromMarch = (month + 9) % 12;
  const leapDays = Math.floor(shifted / 4) - Math.floor(shifted / 100) + Math.floor(shifted / 400);
  return shifted * 365 + leapDays + Math.floor((monthFromMarch * 153 + 2) / 5) + day - 719_469;
}
