// Time stamps as transcripts write them: `00:01.669`, `10:32`, `10:32:05`, `10:32 AM`, `2026-03-04 10:32:05`.
// `10:32` alone may be minutes into the call or a time of day, so both readings are kept.
import type { Instant } from '../../model/index.ts';
import { dayInstant } from '../values/calendar.ts';

export interface Stamp {
  /** Seconds, read as time since the start of the recording. */
  readonly elapsed: number;
  /** Seconds, read as a time of day. */
  readonly ofDay: number;
  /** True when AM, PM or a date shows that it is a time of day. */
  readonly clock: boolean;
  readonly day?: Instant;
}

const STAMP =
  /^(?:(\d{4})-(\d\d)-(\d\d)[T ,]{1,2})?(\d{1,3}):(\d\d)(?::(\d\d))?(?:[.,](\d{1,6}))?(?:\s?([ap])\.?m\.?)?Z?$/i;
const LONGEST = 40;

/** Reads a stamp that fills the whole of the text, or gives undefined. */
export function readStamp(text: string): Stamp | undefined {
  const match = text.length > LONGEST ? null : STAMP.exec(text);
  if (match === null) return undefined;
  const [, year, month, date, first, second, third, fraction = '0', half] = match;
  const day = year === undefined ? undefined : dayInstant(Number(year), Number(month), Number(date));
  const large = Number(first) * 60 + Number(second);
  const small = Number(`${third ?? 0}.${fraction}`);
  const ofDay = (hourShift(Number(first), half) * 60 + large) * 60 + small;
  return {
    elapsed: third === undefined ? large + Number(`0.${fraction}`) : large * 60 + small,
    ofDay,
    clock: day !== undefined || half !== undefined,
    ...(day === undefined ? {} : { day }),
  };
}

/** What AM and PM add to the hour: 12 AM is 0, 1 PM is 13. */
function hourShift(hour: number, half: string | undefined): number {
  if (half === undefined) return 0;
  return (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0) - hour;
}
