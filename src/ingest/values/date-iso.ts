// The commonest way of writing a moment, `2026-03-01` and `2026-03-01T10:30:00.250Z`, read at fixed places.
import type { Instant } from '../../model/index.ts';
import { dayInstant, timeOfDay } from './calendar.ts';

const DASH = 45;
const COLON = 58;
const POINT = 46;
const ZERO = 48;
const CAPITAL_T = 84;
const CAPITAL_Z = 90;
const SPACE = 32;
/** Not NaN: whole numbers are what the engine reckons with fastest. */
const NO_DIGIT = -1_000_000;
const LENGTHS = { day: 10, minutes: 16, seconds: 19, milliseconds: 23 };

/** The moment in UTC; undefined for any other way of writing, and for moments that do not exist. */
export function readIso(text: string): Instant | undefined {
  if (text.length < LENGTHS.day || text.charCodeAt(4) !== DASH || text.charCodeAt(7) !== DASH)
    return undefined;
  const year = pair(text, 0) * 100 + pair(text, 2);
  const day = dayInstant(year, pair(text, 5), pair(text, 8));
  if (day === undefined || text.length === LENGTHS.day) return day;
  const time = readTime(text);
  return time === undefined ? undefined : day + time;
}

function readTime(text: string): number | undefined {
  const between = text.charCodeAt(10);
  const zoned = text.charCodeAt(text.length - 1) === CAPITAL_Z;
  const length = zoned ? text.length - 1 : text.length;
  if ((between !== CAPITAL_T && between !== SPACE) || text.charCodeAt(13) !== COLON) return undefined;
  const hour = pair(text, 11);
  const minute = pair(text, 14);
  if (!(hour >= 0 && minute >= 0)) return undefined;
  if (length === LENGTHS.minutes) return timeOfDay(hour, minute, 0, 0);
  const second = pair(text, 17);
  if (!(second >= 0) || text.charCodeAt(16) !== COLON) return undefined;
  if (length === LENGTHS.seconds) return timeOfDay(hour, minute, second, 0);
  const millisecond = pair(text, 20) * 10 + digit(text, 22);
  if (length !== LENGTHS.milliseconds || text.charCodeAt(19) !== POINT || millisecond < 0) return undefined;
  return timeOfDay(hour, minute, second, millisecond);
}

/** Two digits; far below zero where there are none, whatever is added to it. */
function pair(text: string, at: number): number {
  return digit(text, at) * 10 + digit(text, at + 1);
}

function digit(text: string, at: number): number {
  const value = text.charCodeAt(at) - ZERO;
  return value >= 0 && value <= 9 ? value : NO_DIGIT;
}
