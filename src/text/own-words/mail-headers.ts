// What clients put above a message they do not indent: a block of "From: … Sent: … To: … Subject: …", or a line
// "-----Original Message-----", or both. Everything below is somebody's older words.
import { firstWordsOf } from './first-words.ts';
import { LABELS, type Label, OLDER } from './header-words.ts';
import { isBlank, type Line, nextFilled } from './lines.ts';

const RULE_BEFORE = /^[-_*=─—]{2}[-_*=─—>\s]*/;
const RULE_AFTER = /[-_*=─—:\s]+$/;

const LONGEST_RULE = 120;
const LONGEST_FLAT = 900;
/** Lines in a header, the longest lists of receivers included. */
const MOST_LINES = 40;
/** Longest label with what clients put around it. */
const LONGEST_LABEL = 26;
/** Lines in a row that may be the rest of a long address or subject. */
const MOST_WRAPPED = 2;

/** First words of lines that `announcesOlder` and `labelOf` can be true of, beside those that begin with a mark. */
export const HEADER_WORDS = firstWordsOf([...LABELS.keys(), ...OLDER]);

/** A line that says that what follows is an older message: between dashes, or alone with a colon as Apple has it. */
export function announcesOlder(text: string, first: number, last: number): boolean {
  if (last - first > LONGEST_RULE) return false;
  const isRule = RULE_BEFORE.test(text.slice(first, first + 3));
  const end = text[last - 1];
  if (!isRule && end !== ':' && end !== '：') return false;
  const words = text.slice(first, last).replace(RULE_BEFORE, '').replace(RULE_AFTER, '');
  return isOlder(words) || (isRule && words.startsWith('Forwarded by '));
}

/** Whether these words are a client's name for an older message. */
export function isOlder(words: string): boolean {
  return OLDER.has(words.trim().toLowerCase());
}

/**
 * Index after the header block that begins on this line, or -1. To count, it names a sender or a receiver and has an
 * address, a subject or a "sent": a customer's own "From: Rome, To: Paris, Date: 3 May" is not one.
 */
export function headerBlockEnd(text: string, lines: readonly Line[], from: number): number {
  if (isFlat(text, lines[from])) return from + 1;
  const last = Math.min(lines.length, from + MOST_LINES);
  const found = new Set<Label>();
  let hasAddress = false;
  let end = from;
  for (let index = from, wrapped = 0; index < last && wrapped <= MOST_WRAPPED; index++) {
    const line = lines[index];
    if (line === undefined || (isBlank(line) && !labelOfLine(text, lines[index + 1]))) break;
    const label = labelOfLine(text, line);
    wrapped = label === undefined ? wrapped + 1 : 0;
    if (label === undefined && found.size === 0) return -1;
    if (label !== undefined) {
      found.add(label);
      end = index + 1;
    }
    hasAddress ||= text.slice(line.first, Math.min(line.last, line.first + 300)).includes('@');
  }
  return isHeader(found, hasAddress) ? endOfWrapped(lines, end) : -1;
}

/** The whole block on one line, as exports without line breaks have it. */
function isFlat(text: string, line: Line | undefined): boolean {
  if (line === undefined || !text.startsWith('From: ', line.first)) return false;
  const content = text.slice(line.first, Math.min(line.last, line.first + LONGEST_FLAT));
  const others = [' Sent: ', ' Date: ', ' To: ', ' Subject: '].filter((label) => content.includes(label));
  return others.length > (content.includes('@') ? 0 : 2);
}

function isHeader(found: ReadonlySet<Label>, hasAddress: boolean): boolean {
  if (found.size < 2) return false;
  const hasParty = found.has('from') || (found.has('to') && (hasAddress || found.has('sent')));
  return hasParty && (hasAddress || found.has('subject') || found.has('sent'));
}

/** The last label's words may go on below; a header ends with a blank line. */
function endOfWrapped(lines: readonly Line[], end: number): number {
  const blank = [end, end + 1, end + 2].find((index) => isBlank(lines[index]));
  return nextFilled(lines, blank ?? end);
}

function labelOfLine(text: string, line: Line | undefined): Label | undefined {
  return line === undefined ? undefined : labelOf(text, line.first, line.last);
}

/** The field that a header's line holds. */
export function labelOf(text: string, first: number, last: number): Label | undefined {
  const head = text.slice(first, Math.min(last, first + LONGEST_LABEL));
  const colon = head.search(/[:：]/);
  if (colon < 1) return undefined;
  const label = head.slice(0, colon).replace(/[*_>|]/g, '');
  return LABELS.get(label.trim().toLowerCase());
}
