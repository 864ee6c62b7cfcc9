/** A moment: milliseconds since 1970-01-01T00:00Z. A date without a zone is read as UTC, and a day as its midnight. */
export type Instant = number;

export const DAY = 86_400_000;

/**
 * `2026-03-01`. A run writes the few days of its data many thousand times, so that each is made once and its string
 * shared by all who name it.
 */
export function isoDay(at: Instant): string {
  const day = Math.floor(at / DAY);
  const known = days.get(day);
  if (known !== undefined) return known;
  const written = new Date(at).toISOString().slice(0, 10);
  if (days.size === MOST_DAYS) days.clear();
  days.set(day, written);
  return written;
}

/** Some ninety years of them. */
const MOST_DAYS = 1 << 15;
const days = new Map<number, string>();

/** `2026-03-01T09:30:00Z`, without milliseconds. */
export function isoTime(at: Instant): string {
  const second = Math.floor(at / 1000) - Math.floor(at / DAY) * 86_400;
  const [hours, minutes] = [Math.floor(second / 3600), Math.floor(second / 60) % 60];
  return `${isoDay(at)}T${twoDigits(hours)}:${twoDigits(minutes)}:${twoDigits(second % 60)}Z`;
}

function twoDigits(value: number): string {
  return value < 10 ? `0${value}` : String(value);
}

/** Days from one moment to another, with fraction; negative when `to` is earlier. */
export function daysBetween(from: Instant, to: Instant): number {
  return (to - from) / DAY;
}
