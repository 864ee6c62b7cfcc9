// When a mail was written: the Date line as ISO 8601 with its zone. Source: RFC 5322 3.3 and 4.3, and what programs write
// instead. A sender's clock may be anything, so a date after the arrival gives way to the arrival.
import { DAY, type Instant, isoDay } from '../../model/index.ts';
import { dayInstant, fullYear, timeOfDay } from '../values/calendar.ts';
import { monthNumber, zoneMinutes } from '../values/date-words.ts';
import type { Mail } from './mail.ts';

/** A clock may go ahead by so much. */
const TOLERANCE = DAY;
/** Characters of a head line in which a date must be. */
const LONGEST = 200;

/** `1997-11-21T09:55:06-06:00`; what stands in the Date line where no date can be read anywhere; '' for nothing. */
export function momentOf(mail: Pick<Mail, 'head' | 'heads'>): string {
  const written = readMoment(mail.head('date'));
  const arrived = mail
    .heads('received')
    .map((line) => readMoment(line.slice(line.lastIndexOf(';') + 1)))
    .find((moment) => moment !== undefined);
  const isSound = written !== undefined && (arrived === undefined || written.at <= arrived.at + TOLERANCE);
  return (isSound ? written : (arrived ?? written))?.iso ?? mail.head('date');
}

interface Moment {
  readonly at: Instant;
  readonly iso: string;
}

/** Day, month, year: `21 Nov 1997`, `21-Nov-97`; or as C writes it: `Nov 21 09:55:06 1997`. */
const DAY_FIRST = /(\d{1,2})[ -](\p{L}{3,12})\.?[ -](\d{2,4})(?!\d)/u;
const MONTH_FIRST = /(\p{L}{3,12})\.? (\d{1,2}),? (?:\d{1,2}:\d{2}(?::\d{2})? )?(\d{4})/u;
const ISO_DAY = /(\d{4})-(\d{2})-(\d{2})/;
const TIME =
  /(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\.\d{1,9})?(?: ?([AaPp])\.?[Mm]\b)?(?: ?([+-]\d{2}):?(\d{2})| ?(\p{L}{1,5})\b)?/u;

function readMoment(line: string): Moment | undefined {
  const text = withoutComments(line.slice(0, LONGEST)).replace(/\s+/g, ' ').replace(/ ?: ?/g, ':');
  const day = readDay(text);
  const time = TIME.exec(text);
  if (day === undefined) return undefined;
  if (time === null) return { at: day, iso: isoDay(day) };
  const hour = hourOf(Number(time[1]), time[4]?.toLowerCase() ?? '');
  const clock = timeOfDay(hour, Number(time[2]), Number(time[3] ?? 0), 0);
  if (clock === undefined) return undefined;
  const zone = zoneOf(time);
  const iso = new Date(day + clock).toISOString().slice(0, '2026-01-01T00:00:00'.length);
  return { at: day + clock - (zone ?? 0) * 60_000, iso: zone === undefined ? iso : iso + written(zone) };
}

function readDay(text: string): Instant | undefined {
  const iso = ISO_DAY.exec(text);
  if (iso !== null) return dayInstant(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const [, day = '', month = '', year = ''] = DAY_FIRST.exec(text) ?? swapped(MONTH_FIRST.exec(text));
  return dayInstant(fullYear(Number(year), year.length), monthNumber(month) ?? 0, Number(day));
}

function swapped(match: RegExpExecArray | null): readonly string[] {
  const [all = '', month = '', day = '', year = ''] = match ?? [];
  return [all, day, month, year];
}

function hourOf(hour: number, meridiem: string): number {
  return meridiem === '' || hour > 12 ? hour : (hour % 12) + (meridiem === 'p' ? 12 : 0);
}

/** Minutes ahead of UTC; undefined where none is given, or one that nobody knows. */
function zoneOf([, , , , , hours, minutes, name]: RegExpExecArray): number | undefined {
  if (hours === undefined) return name === undefined ? undefined : zoneMinutes(name);
  const size = Math.abs(Number(hours)) * 60 + Number(minutes);
  return size > 15 * 60 ? undefined : hours.startsWith('-') ? -size : size;
}

function written(zone: number): string {
  const size = Math.abs(zone);
  const [hours, minutes] = [Math.floor(size / 60), size % 60].map((part) => String(part).padStart(2, '0'));
  return `${zone < 0 ? '-' : '+'}${hours}:${minutes}`;
}

/** `(CET)` and the like, one within another too. */
function withoutComments(text: string): string {
  let depth = 0;
  let kept = '';
  for (const character of text) {
    if (character === '(') depth++;
    else if (character === ')') depth = Math.max(0, depth - 1);
    else if (depth === 0) kept += character;
  }
  return kept;
}
