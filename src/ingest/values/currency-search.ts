// Finds the currency that stands beside a number (`US$ 5`, `5 Kč`, `Price:£5`, `5,- kr`), or anywhere in a label.
import { currencyNamed, currencyOf, isWordlike } from './currencies.ts';

export interface Beside {
  readonly code: string | undefined;
  /** What is left on both sides once the currency is taken away, trimmed. */
  readonly before: string;
  readonly after: string;
}

/** Signs and words longer than this are none. */
const LONGEST = 10;

/** Marks that may come between a number and its currency: `£-3`, `50,- Kč`, `$..75`, `(€ 3)`. */
const BETWEEN = /^[\s.,:*()–—−-]$/;

/** The currency next to the number, the side before it first. */
export function currencyBeside(before: string, after: string): Beside {
  const left = signAtEnd(before);
  if (left !== undefined) return { code: left.code, before: left.rest, after: dropSign(after) };
  const right = signAtStart(after);
  if (right !== undefined) return { code: right.code, before, after: right.rest };
  return { code: undefined, before, after };
}

/** The first currency in a label or sentence, wherever it stands; words that only look like a code are passed over. */
export function currencyIn(text: string): string | undefined {
  for (const chunk of text.slice(0, 400).split(/[\s\d,;:()*–/]+/)) {
    if (/^[A-Za-z]?$/.test(chunk) || isWordlike(chunk)) continue;
    const code = currencyOf(chunk) ?? currencyOf(chunk.replace(/\.$/, '')) ?? signAtEnd(chunk)?.code;
    if (code !== undefined) return code;
  }
  return currencyOf(text.trim());
}

interface Found {
  readonly code: string;
  readonly rest: string;
}

function signAtEnd(text: string): Found | undefined {
  for (let end = text.length; end > 0; end--) {
    for (let start = Math.max(0, end - LONGEST); start < end; start++) {
      if (isLetter(text[start]) && isLetter(text[start - 1])) continue;
      const code = codeOf(text.slice(start, end)) ?? codeOf(withoutBlank(text.slice(start, end)));
      if (code !== undefined) return { code, rest: join(text.slice(0, start), text.slice(end)) };
    }
    if (!BETWEEN.test(text[end - 1] ?? '')) return undefined;
  }
  return undefined;
}

function signAtStart(text: string): Found | undefined {
  for (let start = 0; start < text.length; start++) {
    for (let end = Math.min(text.length, start + LONGEST); end > start; end--) {
      if (isLetter(text[end - 1]) && isLetter(text[end])) continue;
      const code = codeOf(text.slice(start, end));
      if (code !== undefined) return { code, rest: join(text.slice(0, start), text.slice(end)) };
    }
    if (!BETWEEN.test(text[start] ?? '')) return undefined;
  }
  return undefined;
}

/** Beside a number a code may be written in any case, but a sign of a letter or two must be written as it is. */
function codeOf(text: string): string | undefined {
  return text.length === 3 ? currencyNamed(text) : currencyOf(text);
}

/** `AU $` is `AU$`. */
function withoutBlank(sign: string): string {
  return /^[A-Z]{1,3} \$$/.test(sign) ? sign.replace(' ', '') : '';
}

/** A second naming of the currency behind the number: `£94.50 GBP`, `SGD4.90 $`. */
function dropSign(after: string): string {
  return signAtStart(after)?.rest ?? after;
}

function join(left: string, right: string): string {
  return `${left.trim()} ${right.trim()}`.trim();
}

function isLetter(character: string | undefined): boolean {
  return character !== undefined && /\p{L}/u.test(character);
}
