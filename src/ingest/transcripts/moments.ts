// When a recording began: from its front matter or from the name of its file.
import type { Instant, ReadingSettings } from '../../model/index.ts';
import { dayInstant, timeOfDay } from '../values/calendar.ts';

export interface Beginning {
  readonly at: Instant;
  /** False when only the day is known, so that `at` is its midnight. */
  readonly hasTime: boolean;
}

type DateOrder = ReadingSettings['dateOrder'];

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const YEAR_FIRST = /(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})/;
const YEAR_LAST = /(\d{1,2})([-/.])(\d{1,2})[-/.](\d{4})/;
const MONTH_FIRST = /([A-Za-z]{3})[a-z]{0,6}\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})/;
const MONTH_NAMED = /(\d{1,2})(?:st|nd|rd|th|\.)? ([A-Za-z]{3})[a-z]{0,6}\.?,? (\d{4})/;
const TIME = /(?:^|[^\d:])(\d{1,2}):(\d\d)(?::(\d\d))?(?:\.\d{1,6})?(?: ?([ap])\.?m)?/i;
const ZONE = /\d ?([+-])(\d\d):?(\d\d)\s*$/;
const IN_FILE_NAME =
  /(?:^|\D)((?:19|20)\d\d)[-_.]?(\d\d)[-_.]?(\d\d)(?:[T _-]{1,3}(\d\d)[-_.:h]?(\d\d)(?:[-_.:]?(\d\d))?)?(?=\D|$)/;

/** `2026-03-04 10:00`, `4 March 2026`, `March 4, 2026 10:00 AM`, `04.03.2026`; undefined when it cannot be told. */
export function readBeginning(text: string, dateOrder: DateOrder): Beginning | undefined {
  const day = dayOf(text.slice(0, 100), dateOrder);
  if (day === undefined) return undefined;
  const time = TIME.exec(text.slice(0, 100));
  if (time === null) return { at: day, hasTime: false };
  const ofDay = timeOfDay(hourOf(time), Number(time[2]), Number(time[3] ?? 0), 0);
  return ofDay === undefined
    ? { at: day, hasTime: false }
    : { at: day + ofDay - zoneOf(text), hasTime: true };
}

/** `GMT20260722-140000_Recording.vtt`, `Review-2026-03-04.txt`, `call_20260304_1000.srt`. */
export function beginningInName(name: string): Beginning | undefined {
  const match = IN_FILE_NAME.exec(name);
  if (match === null) return undefined;
  const [, year, month, date, hour, minute, second] = match;
  const day = dayInstant(Number(year), Number(month), Number(date));
  if (day === undefined) return undefined;
  const ofDay =
    hour === undefined ? undefined : timeOfDay(Number(hour), Number(minute), Number(second ?? 0), 0);
  return ofDay === undefined ? { at: day, hasTime: false } : { at: day + ofDay, hasTime: true };
}

function dayOf(text: string, dateOrder: DateOrder): Instant | undefined {
  const yearFirst = YEAR_FIRST.exec(text);
  if (yearFirst !== null) return dayInstant(Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3]));
  const named = MONTH_NAMED.exec(text);
  if (named !== null) return dayInstant(Number(named[3]), monthOf(named[2]), Number(named[1]));
  const monthFirst = MONTH_FIRST.exec(text);
  if (monthFirst !== null) {
    return dayInstant(Number(monthFirst[3]), monthOf(monthFirst[1]), Number(monthFirst[2]));
  }
  const yearLast = YEAR_LAST.exec(text);
  return yearLast === null ? undefined : numericDay(yearLast, dateOrder);
}

/** With a full stop the day is first; else a number above 12 decides, else the setting; else it stays unknown. */
function numericDay(
  [, first, mark, second, year]: readonly string[],
  dateOrder: DateOrder,
): Instant | undefined {
  const [a, b] = [Number(first), Number(second)];
  const dayFirst = mark === '.' || a > 12 || (b <= 12 && dateOrder === 'day-first');
  if (dayFirst) return dayInstant(Number(year), b, a);
  const monthFirst = b > 12 || dateOrder === 'month-first' || a === b;
  return monthFirst ? dayInstant(Number(year), a, b) : undefined;
}

/** 1 … 12, or 0, which no calendar has. */
function monthOf(name: string | undefined): number {
  return MONTHS.indexOf((name ?? '').toLowerCase()) + 1;
}

function hourOf(time: readonly (string | undefined)[]): number {
  const hour = Number(time[1]);
  if (time[4] === undefined) return hour;
  return (hour % 12) + (time[4].toLowerCase() === 'p' ? 12 : 0);
}

/** Milliseconds that the stated zone is ahead of UTC. */
function zoneOf(text: string): number {
  const match = ZONE.exec(text.slice(0, 100));
  if (match === null) return 0;
  const minutes = Number(match[2]) * 60 + Number(match[3]);
  return (match[1] === '-' ? -minutes : minutes) * 60_000;
}
