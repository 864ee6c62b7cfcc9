// Moments and durations, which a sheet holds as numbers of days. A workbook counts either from 1900, with a
// 29 February that did not exist, or from 1904.
import { DAY } from '../../model/index.ts';

/** Days from the start of the count to 1970-01-01. */
const EPOCHS = { 1900: 25_569, 1904: 24_107 };
/** The day that Lotus 1-2-3 invented; counting in 1900 is off by one before it. */
const INVENTED_DAY = 60;
/** 9999-12-31 in a count from 1900. */
const LAST_DAY = 2_958_465;

export type Epoch = keyof typeof EPOCHS;

/**
 * `2026-03-01`, `2026-03-01T09:30:00`, `…:00.250`, or the time alone, `09:30:00`, for less than a day.
 * Undefined for a number that is no day of the calendar: negative, 0 as a date, the invented day, beyond 9999.
 */
export function serialToIso(serial: number, epoch: Epoch): string | undefined {
  if (!(serial >= 0 && serial <= LAST_DAY)) return undefined;
  if (serial < 1) return serial === 0 ? undefined : timeOfDay(Math.round(serial * DAY));
  const day = Math.floor(serial);
  if (epoch === 1900 && day === INVENTED_DAY) return undefined;
  const missing = epoch === 1900 && day < INVENTED_DAY ? 1 : 0;
  const iso = new Date(Math.round((serial - EPOCHS[epoch] + missing) * DAY)).toISOString();
  return withoutZeros(iso.slice(0, -1));
}

/** Elapsed time as hours, `255:10:10`: what the format `[h]:mm:ss` shows. */
export function serialToDuration(serial: number): string {
  const seconds = Math.round(Math.abs(serial) * (DAY / 1000));
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  return `${serial < 0 ? '-' : ''}${hours}:${twoDigits(minutes)}:${twoDigits(seconds % 60)}`;
}

/** An ISO date as cells of type `d` hold it; a midnight that is only the lack of a time is left out. */
export function withoutZeros(iso: string): string {
  if (iso.endsWith(MIDNIGHT)) return iso.slice(0, -MIDNIGHT.length);
  return iso.endsWith('.000') ? withoutZeros(iso.slice(0, -'.000'.length)) : iso;
}

const MIDNIGHT = 'T00:00:00';

function timeOfDay(milliseconds: number): string {
  return withoutZeros(
    new Date(Math.min(milliseconds, DAY - 1)).toISOString().slice('1970-01-01T'.length, -1),
  );
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
