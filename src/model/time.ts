/** A moment: milliseconds since 1970-01-01T00:00Z. A date without a zone is read as UTC, and a day as its midnight. */
export type Instant = number;

export const DAY = 86_400_000;

/** `2026-03-01`. */
export function isoDay(at: Instant): string {
  return new Date(at).toISOString().slice(0, 10);
}

/** `2026-03-01T09:30:00Z`, without milliseconds. */
export function isoTime(at: Instant): string {
  return `${new Date(at).toISOString().slice(0, 19)}Z`;
}

/** Days from one moment to another, with fraction; negative when `to` is earlier. */
export function daysBetween(from: Instant, to: Instant): number {
  return (to - from) / DAY;
}
