// How far a message is read at all: an endless word costs time in its characters alone, which no count of words bounds.
import type { Span } from '../model/index.ts';

/** Characters of its author's own that are read of a message: more than 50,000 words of anybody's. */
const MOST_UNITS = 400_000;

/** The spans, cut where the reach ends; as they are when they lie within it. */
export function withinReach(spans: readonly Span[]): readonly Span[] {
  let left = MOST_UNITS;
  if (lengthOf(spans) <= left) return spans;
  const within: Span[] = [];
  for (const { start, end } of spans) {
    const to = Math.min(end, start + left);
    left -= to - start;
    within.push({ start, end: to });
    if (left === 0) break;
  }
  return within;
}

/** Characters in the spans. */
export function lengthOf(spans: readonly Span[]): number {
  let length = 0;
  for (const { start, end } of spans) length += end - start;
  return length;
}
