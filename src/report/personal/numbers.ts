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

/** What stands between two spaces of a run, by its places in the run. */
interface Group {
  readonly start: number;
  readonly end: number;
  readonly digits: string;
  readonly isDate: boolean;
}

/** Groups of which each number is made: the longest window that is one, from the left. */
function maskRun(run: string, before: string): string {
  const groups = groupsOf(run);
  let masked = '';
  let done = 0;
  let cue = before;
  for (const [at, group] of groups.entries()) {
    if (group.start < done) continue;
    const found = numberAt(run, groups, at, cue);
    const end = found?.end ?? group.end;
    const shown = run.slice(done, group.start) + (found?.mask ?? run.slice(group.start, end));
    masked += shown;
    // A word says nothing of a number that stands behind another one.
    cue = found === undefined && group.digits !== '' ? '' : cue + shown;
    done = end;
  }
  return masked;
}

function groupsOf(run: string): readonly Group[] {
  return [...run.matchAll(/[^ \u00a0\u2009\u202f]+/g)].map(({ 0: text, index }) => ({
    start: index,
    end: index + text.length,
    digits: text.replace(/\D/g, ''),
    isDate: DATED.test(text),
  }));
}

function numberAt(
  run: string,
  groups: readonly Group[],
  at: number,
  cue: string,
): { readonly mask: string; readonly end: number } | undefined {
  const window = groups.slice(at, at + MOST_GROUPS);
  const start = window[0]?.start;
  for (const { end, digits } of endsOf(window)) {
    const text = run.slice(start, end);
    if (isCard(text, digits, cue)) return { mask: '[card]', end };
    if (isPhone(text, digits, cue)) return { mask: '[phone]', end };
  }
  return undefined;
}

/** Groups of one number at most, and its digits at fewest and at most. */
const MOST_GROUPS = 8;
const DIGITS = { least: 7, most: 19 };

/** Where a number that begins with the first of these may end, the longest first; a date is part of none. */
function endsOf(window: readonly Group[]): readonly Pick<Group, 'end' | 'digits'>[] {
  const ends: Pick<Group, 'end' | 'digits'>[] = [];
  let digits = '';
  for (const group of window) {
    digits += group.digits;
    if (digits.length > DIGITS.most || group.isDate) break;
    if (digits.length >= DIGITS.least) ends.unshift({ end: group.end, digits });
  }
  return ends;
}
