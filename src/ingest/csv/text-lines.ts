// Lines of text by offsets.
import type { Dialect } from './dialect.ts';

/**
 * Characters of a record; a longer one is rejected, so that one unclosed quote cannot fill the memory: it is held some
 * six times over while its end is looked for. A cell of Excel holds 32,767.
 */
export const LONGEST_RECORD = 8_000_000;

export const TOO_LONG = 'it is longer than 8 million characters';

/** Offset after the end of the line. */
export function lineEnd(text: string, from: number, { newline }: Dialect): number {
  const found = text.indexOf(newline, from);
  return found < 0 ? text.length : found + 1;
}

/** The line without its end. */
export function bareLine(text: string, from: number, end: number): string {
  let bare = end;
  if (bare > from && text[bare - 1] === '\n') bare--;
  if (bare > from && text[bare - 1] === '\r') bare--;
  return text.slice(from, bare);
}

/** Line ends between two offsets. */
export function countLines(text: string, start: number, end: number, { newline }: Dialect): number {
  let lines = 0;
  for (let at = start; at < end; lines++) {
    const found = text.indexOf(newline, at);
    if (found < 0 || found >= end) break;
    at = found + 1;
  }
  return lines;
}
