// Numbers that belong to a person: cards, phones, personal numbers by their shape or by the word before them. An order
// number, a date, an amount or a version is none of these.
import { isCard } from './cards.ts';
import { isPhone } from './phones.ts';

/** The text with cards, phones and personal numbers masked. Linear. */
export function maskNumbers(text: string): string {
  const named = text
    .replace(SOCIAL_SECURITY, '[number]')
    .replace(NATIONAL_INSURANCE, '[number]')
    .replace(NAMED_NUMBER, maskNamed);
  return named.replace(RUN, (run, offset: number) =>
    maskRun(run, named.slice(Math.max(0, offset - 48), offset)),
  );
}

const SOCIAL_SECURITY = /(?<![\p{L}\d.-])(?!000|666|9)\d{3}[- ](?!00)\d{2}[- ](?!0000)\d{4}(?![\p{L}\d-])/gu;
const NATIONAL_INSURANCE = /(?<![\p{L}\d])[A-CEGHJ-PR-TW-Z]{2} ?\d{2} ?\d{2} ?\d{2} ?[A-D](?![\p{L}\d])/gu;

/** Words after which a number is somebody's own, what may stand between, and the number. */
const NAMED_NUMBER =
  /(?<![\p{L}\d])((?:customer|client|member(?:ship)?|patient|account|acct|policy|passport|licen[cs]e|tax|vat|ssn|social security|national insurance|insurance|id card|pin|kunden|konto|steuer|ausweis|versicherungs|mitglieds)(?:[ -]{0,2}(?:numbers?|no|nr|num|id|code|nummer)){0,2}[.:#]{0,2} {0,2}(?:is |was |[=:#] ?)?)([\p{L}\d][\p{L}\d/.-]{2,30}[\p{L}\d])/giu;
const FEWEST_DIGITS = 5;

function maskNamed(found: string, words: string, number: string): string {
  const isNumber = number.replace(/\D/g, '').length >= FEWEST_DIGITS && !DATED.test(number);
  return isNumber ? `${words}[number]` : found;
}

/** Seven digits or more with what may stand between those of a phone, a card or an account; not part of a code. */
const RUN =
  /(?<![\p{L}\d#_/-])\+?\(?\d(?:[ ().\-/\u00a0\u2009\u2010-\u2013\u202f]{0,3}\d){6,40}(?![\p{L}\d_])/gu;

const DATED = /^(?:\d{4}[-./]\d{1,2}[-./]\d{1,2}|\d{1,2}[-./]\d{1,2}[-./]\d{4})/;

/** Words of which each number is made: the longest window that is one, from the left; dates are never part of any. */
function maskRun(run: string, before: string): string {
  const words = run.split(/([ \u00a0\u2009\u202f]+)/);
  let masked = '';
  let at = 0;
  while (at < words.length) {
    const found = windowAt(words, at, before + masked);
    masked += found?.mask ?? words[at] ?? '';
    at = found?.end ?? at + 1;
  }
  return masked;
}

/** Words of one number at most, and its digits at fewest and at most. */
const MOST_WORDS = 8;
const DIGITS = { least: 7, most: 19 };

/** Words are at even places, what stands between them at odd ones. */
function windowAt(
  words: readonly string[],
  start: number,
  before: string,
): { readonly mask: string; readonly end: number } | undefined {
  if (start % 2 === 1) return undefined;
  for (const end of endsFrom(words, start)) {
    const text = words.slice(start, end).join('');
    if (isCard(text, before)) return { mask: '[card]', end };
    if (isPhone(text, before)) return { mask: '[phone]', end };
  }
  return undefined;
}

/** Where a number that begins here may end, the longest first; a date ends every one. */
function endsFrom(words: readonly string[], start: number): readonly number[] {
  const ends: number[] = [];
  let digits = 0;
  for (let end = start + 1; end <= Math.min(words.length, start + 2 * MOST_WORDS); end += 2) {
    const word = words[end - 1] ?? '';
    digits += word.replace(/\D/g, '').length;
    if (digits > DIGITS.most || DATED.test(word)) break;
    if (digits >= DIGITS.least) ends.unshift(end);
  }
  return ends;
}
