// A phrase that says when, read: numbers and dates are taken from the text itself.
import { DAY_WORDS } from '../lexicon/due-dates.ts';
import { NUMBER_WORDS } from '../lexicon/phrase-classes.ts';
import type { DueWords } from '../model/index.ts';
import type { Found } from './pledges.ts';
import type { TokenBuffer } from './token-buffer.ts';

/** What is due when; undefined when the phrase turns out to name no day ("before 5"). */
export function readDue(found: Found, text: string, tokens: TokenBuffer): DueWords | undefined {
  const { payload } = found;
  if (payload.kind !== 'due') return undefined;
  const words = wordsOf(found, text, tokens);
  switch (payload.due.kind) {
    case 'said':
      return payload.due.due;
    case 'days': {
      const amount = numberIn(words);
      return amount === undefined ? undefined : { dueInDays: amount * payload.due.perUnit };
    }
    case 'working-days': {
      const dueInWorkingDays = numberIn(words);
      return dueInWorkingDays === undefined ? undefined : { dueInWorkingDays };
    }
    case 'day-of': {
      const day = dayIn(words);
      const year = words.map(Number).find((number) => number >= 1900 && number < 3000);
      const { month } = payload.due;
      return day === undefined ? undefined : { dueDay: { day, month, ...(year !== undefined && { year }) } };
    }
    case 'day': {
      const day = dayIn(words);
      return day === undefined ? undefined : { dueDay: { day } };
    }
    case 'date':
      return dateIn(words);
  }
}

function wordsOf({ first, last }: Found, text: string, tokens: TokenBuffer): readonly string[] {
  const words: string[] = [];
  for (let at = first; at <= last; at += 1) {
    words.push(text.slice(tokens.starts[at], tokens.ends[at]).toLowerCase());
  }
  return words;
}

/** The last number: of "two to three days" the three. */
function numberIn(words: readonly string[]): number | undefined {
  const values = words.map((word) => NUMBER_WORDS.get(word) ?? Number(word.replaceAll(',', '')));
  return values.findLast((value) => Number.isFinite(value));
}

function dayIn(words: readonly string[]): number | undefined {
  const days = words.map((word) => DAY_WORDS.get(word) ?? Number(word.replace(/(?:st|nd|rd|th)$/, '')));
  return days.find((day) => Number.isInteger(day) && day >= 1 && day <= 31);
}

/** `2026-02-20`, or day and month in figures where only one of them can be the month. */
function dateIn(words: readonly string[]): DueWords | undefined {
  const parts = words.flatMap((word) => word.split(/[./]/)).filter((part) => /^\d+$/.test(part));
  const [a = 0, b = 0, c = 0] = parts.map(Number);
  if (a > 1900) return b >= 1 && b <= 12 && c >= 1 ? { dueDay: { year: a, month: b, day: c } } : undefined;
  const [day, month] = a > 12 ? [a, b] : [b, a];
  if (day <= 12 || day > 31 || month < 1 || month > 12) return undefined;
  return { dueDay: { day, month, ...(c > 1900 && { year: c }) } };
}
