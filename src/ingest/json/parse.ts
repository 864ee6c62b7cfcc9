// Parses JSON text that may be hostile: errors come back as words with line and column, depth is limited, and whole
// numbers too long for a double (ids of messages and calls) are kept digit by digit as text.
import type { Json } from './value.ts';

export type Parsed = { readonly value: Json } | { readonly problem: string };

/** Levels of nesting; exports have fewer than ten. */
const DEEPEST = 100;

export function parseJson(text: string): Parsed {
  if (isTooDeep(text)) return { problem: `it is nested deeper than ${DEEPEST} levels` };
  try {
    const value: Json = JSON.parse(LONG_NUMBER.test(text) ? quoteLongNumbers(text) : text);
    return { value };
  } catch (error) {
    return { problem: problemOf(error, text) };
  }
}

const QUOTE = 0x22;
/** `[` and `{`, `]` and `}` differ in one bit. */
const CASE = 0x20;
const OPENS = 0x7b;
const CLOSES = 0x7d;

/** Told from the text: parsing twenty million brackets takes more than a gigabyte before it can be told from the value. */
function isTooDeep(text: string): boolean {
  let depth = 0;
  for (let at = 0; at < text.length && depth <= DEEPEST; at++) {
    const unit = text.charCodeAt(at);
    if (unit === QUOTE) at = stringEnd(text, at) - 1;
    else if ((unit | CASE) === OPENS) depth++;
    else if ((unit | CASE) === CLOSES) depth--;
  }
  return depth > DEEPEST;
}

/** Digits that a double may not hold. */
const LONG_NUMBER = /\d{16}/;

/** Puts quotes around whole numbers of 16 digits and more that stand outside of strings. */
function quoteLongNumbers(text: string): string {
  const pieces: string[] = [];
  for (let at = 0; at < text.length; ) {
    const quote = text.indexOf('"', at);
    const start = quote < 0 ? text.length : quote;
    pieces.push(text.slice(at, start).replace(LONG_WHOLE_NUMBER, '"$&"'));
    at = stringEnd(text, start);
    pieces.push(text.slice(start, at));
  }
  return pieces.join('');
}

const LONG_WHOLE_NUMBER = /(?<![\d.eE+-])-?\d{16,}(?![\d.eE])/g;

/** Offset after the string that starts at `start`. */
function stringEnd(text: string, start: number): number {
  for (let at = text.indexOf('"', start + 1); at >= 0; at = text.indexOf('"', at + 1)) {
    let slashes = 0;
    while (text[at - 1 - slashes] === '\\') slashes++;
    if (slashes % 2 === 0) return at + 1;
  }
  return text.length;
}

/** In words, with line and column where the engine tells the position. */
function problemOf(error: unknown, text: string): string {
  const message = error instanceof Error ? error.message : '';
  const position = POSITION.exec(message)?.[1];
  if (position === undefined) return END.test(message) ? 'it ends too early' : 'it is not valid JSON';
  const before = text.slice(0, Number(position)).split('\n');
  return `not valid at line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`;
}

const POSITION = /at position (\d+)/;
const END = /end of JSON/i;
