// Days, weeks, months, quarters and years in UTC, numbered one after the other.
import { DAY, type Instant } from '../model/index.ts';

export interface Period {
  readonly name: 'day' | 'week' | 'month' | 'quarter' | 'year';
  readonly indexOf: (at: Instant) => number;
  readonly startOf: (index: number) => Instant;
  /** What begins with it: a month or a year; '' for neither. */
  readonly labelOf: (index: number) => string;
}

/** Days from Monday to the first day of 1970, a Thursday. */
const THURSDAY = 3;
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

const DAYS: Period = {
  name: 'day',
  indexOf: (at) => Math.floor(at / DAY),
  startOf: (index) => index * DAY,
  labelOf: (index) => (new Date(index * DAY).getUTCDate() === 1 ? monthBeginningIn((index - 6) * DAY) : ''),
};

const WEEK: Period = {
  name: 'week',
  indexOf: (at) => Math.floor((Math.floor(at / DAY) + THURSDAY) / 7),
  startOf: (index) => (index * 7 - THURSDAY) * DAY,
  labelOf: (index) => monthBeginningIn(WEEK.startOf(index)),
};

/** The month whose first day is among these seven; its year for January. */
function monthBeginningIn(monday: Instant): string {
  const sunday = new Date(monday + 6 * DAY);
  if (sunday.getUTCDate() > 7) return '';
  return sunday.getUTCMonth() === 0 ? String(sunday.getUTCFullYear()) : (MONTHS[sunday.getUTCMonth()] ?? '');
}

function ofMonths(name: Period['name'], months: number): Period {
  const indexOf = (at: Instant): number => {
    const day = new Date(at);
    return Math.floor((day.getUTCFullYear() * 12 + day.getUTCMonth()) / months);
  };
  return {
    name,
    indexOf,
    startOf: (index) => Date.UTC(Math.floor((index * months) / 12), (index * months) % 12, 1),
    labelOf: (index) => ((index * months) % 12 === 0 ? String((index * months) / 12) : ''),
  };
}

/** Finest first. */
const YEAR = ofMonths('year', 12);
const PERIODS: readonly Period[] = [DAYS, WEEK, ofMonths('month', 1), ofMonths('quarter', 3), YEAR];

/** The finest of which no more than `most` lie between two moments. */
export function periodFor(first: Instant, last: Instant, most: number): Period {
  return PERIODS.find((period) => columnsBetween(period, first, last) <= most) ?? YEAR;
}

export function columnsBetween({ indexOf }: Period, first: Instant, last: Instant): number {
  return indexOf(last) - indexOf(first) + 1;
}
