// Whose words each line of a body holds: first what is quoted, then what machines add, then signatures, each among the
// lines that are still the author's. A head without own words above it opens a forwarded mail, which is all there is,
// so reading starts again below it.
import { attributionEndingAt, isAttribution, isQuote, mayEndAttribution } from './attribution.ts';
import { markBoilerplate, replyLine } from './boilerplate.ts';
import { beginsUnusually, wordAt } from './first-words.ts';
import { inlineCuts, mayHoldInline } from './inline.ts';
import { BOILERPLATE, type Kind, OWN, QUOTED } from './kinds.ts';
import { contentOf, isBlank, type Line, nextFilled, splitLines } from './lines.ts';
import { announcesOlder, HEADER_WORDS, headerBlockEnd } from './mail-headers.ts';
import { markSignature } from './signature.ts';

export interface Parts {
  readonly lines: readonly Line[];
  /** One for each line. */
  readonly kinds: readonly Kind[];
}

const RULE = /^[_\-=*─—]{3,}$/;
const LONG = 50;
const MOST_HEAD_LINES = 6;
/** Lines that end as an attribution does: each is read together with those above it. Long threads have some dozens; a
 * page of markup has a thousand, none of which is one. */
const MOST_CANDIDATES = 100;

export function partsOf(text: string): Parts {
  const lines = splitLines(text, mayHoldInline(text) ? inlineCuts(text) : []);
  const kinds: Kind[] = new Array(lines.length).fill(OWN);
  markBelowReplyLine(text, lines, kinds);
  const heads = markQuotes(text, lines, kinds);
  if (heads === 0 && !hasWords(lines, kinds) && !beginsWithAttribution(text, lines)) kinds.fill(OWN);
  markBoilerplate(text, lines, kinds);
  markSignatures(text, lines, kinds);
  markBlanks(lines, kinds);
  return { lines, kinds };
}

function markBelowReplyLine(text: string, lines: readonly Line[], kinds: Kind[]): void {
  const reply = replyLine(text, lines);
  if (reply < 0) return;
  kinds[reply] = BOILERPLATE;
  if (nextFilled(lines, 0) < reply) kinds.fill(QUOTED, reply + 1);
}

/** Gives the number of heads that were found. */
function markQuotes(text: string, lines: readonly Line[], kinds: Kind[]): number {
  let heads = 0;
  let from = 0;
  let firstOwn = -1;
  const headAt = headFinder(text, lines);
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index];
    if (line === undefined || kinds[index] !== OWN || isBlank(line)) continue;
    if (line.marked || isWrapped(text, lines, index)) {
      kinds[index] = QUOTED;
      continue;
    }
    if (firstOwn < 0) firstOwn = index;
    const head = headAt(index, from);
    if (head === undefined) continue;
    heads++;
    if (firstOwn >= head.first) firstOwn = -1;
    markQuoteOf(head, firstOwn >= 0, text, lines, kinds);
    from = head.next;
    index = head.next - 1;
  }
  return heads;
}

interface Head {
  readonly first: number;
  /** Index of the line after it. */
  readonly next: number;
  /** True when everything below is older. */
  readonly cuts: boolean;
}

/** Finds the head at a line, looking back no further than `from`. */
function headFinder(text: string, lines: readonly Line[]): (index: number, from: number) => Head | undefined {
  let candidates = 0;
  return (index, from) => {
    const line = lines[index];
    if (line === undefined) return undefined;
    const head = olderHeadAt(text, lines, index, line);
    if (head !== undefined || candidates === MOST_CANDIDATES) return head;
    if (!mayEndAttribution(text, line.first, line.last)) return undefined;
    candidates++;
    return attributionHeadAt(text, lines, index, from);
  };
}

/** A line that announces what is older, or the header lines of a mail. */
function olderHeadAt(text: string, lines: readonly Line[], index: number, line: Line): Head | undefined {
  const isUnusual = beginsUnusually(text.charCodeAt(line.first));
  if (!isUnusual && !HEADER_WORDS.has(wordAt(text, line.first, line.last))) return undefined;
  if (announcesOlder(text, line.first, line.last)) return { first: index, next: index + 1, cuts: true };
  const end = headerBlockEnd(text, lines, index);
  return end > index ? { first: index, next: end, cuts: true } : undefined;
}

function attributionHeadAt(
  text: string,
  lines: readonly Line[],
  index: number,
  from: number,
): Head | undefined {
  const attribution = attributionEndingAt(text, lines, index, from);
  if (attribution === undefined) return undefined;
  const next = attribution.last + 1;
  const isMarked = isQuote(text, lines[nextFilled(lines, next)]);
  return { first: attribution.first, next, cuts: attribution.certain && !isMarked };
}

/** A body that is marked as a whole may be an export's way of writing; with an attribution inside it is a quote. */
function beginsWithAttribution(text: string, lines: readonly Line[]): boolean {
  let words = '';
  for (const line of lines.slice(0, MOST_HEAD_LINES)) {
    words = `${words} ${contentOf(text, line)
      .slice(0, 300)
      .replace(/^[> ]+/, '')}`.trim();
    if (isAttribution(words)) return true;
  }
  return false;
}

/** With own words above a head that cuts, all below is older; without, it is a forwarded mail and read on. */
function markQuoteOf(head: Head, hasOwn: boolean, text: string, lines: readonly Line[], kinds: Kind[]): void {
  markHead(text, lines, kinds, head.first, head.next);
  if (head.cuts && hasOwn) kinds.fill(QUOTED, head.next);
  else markPiped(text, lines, kinds, head.next);
}

/** A rule right above a head belongs to it. */
function markHead(text: string, lines: readonly Line[], kinds: Kind[], first: number, next: number): void {
  let above = first - 1;
  while (above >= 0 && isBlank(lines[above])) above--;
  const rule = lines[above];
  const isRule =
    rule !== undefined && rule.last - rule.first < 120 && RULE.test(text.slice(rule.first, rule.last));
  kinds.fill(QUOTED, isRule ? above : first, next);
}

/** Some clients mark what they quote with `|`; elsewhere that is a table. */
function markPiped(text: string, lines: readonly Line[], kinds: Kind[], from: number): void {
  for (let index = nextFilled(lines, from); index < lines.length; index++) {
    const line = lines[index];
    if (line === undefined || (!isBlank(line) && text[line.first] !== '|')) return;
    kinds[index] = QUOTED;
  }
}

/** An unmarked line between marked ones that goes on in the middle of a sentence or link is the rest of a long line. */
function isWrapped(text: string, lines: readonly Line[], index: number): boolean {
  const [above, line, below] = [lines[index - 1], lines[index], lines[index + 1]];
  if (above === undefined || line === undefined || !above.marked || below?.marked !== true) return false;
  const content = text.slice(line.first, Math.min(line.last, line.first + 400));
  if (/^\(?<?https?:\S+$|^\(https?:\S+\) ?>?$/.test(content)) return true;
  const previous = text.slice(Math.max(above.first, above.last - 400), above.last);
  if (previous.lastIndexOf('(') > previous.lastIndexOf(')') && /^[^\s()]+\)/.test(content)) return true;
  return previous.length >= LONG && /^[\p{Ll}\d_&(<]/u.test(content) && !/[.?!:;>]$/.test(previous);
}

function markSignatures(text: string, lines: readonly Line[], kinds: Kind[]): void {
  let hasOwn = false;
  for (let from = 0; from < lines.length; ) {
    let to = from;
    while (to < lines.length && kinds[to] === OWN) to++;
    const filled = nextFilled(lines, from);
    if (filled < to) {
      markSignature(text, lines, kinds, from, to, hasOwn);
      hasOwn ||= kinds[filled] === OWN;
    }
    from = Math.max(to, from + 1);
  }
}

/** Blank lines go with what stands above them. */
function markBlanks(lines: readonly Line[], kinds: Kind[]): void {
  for (let index = 1; index < lines.length; index++) {
    if (isBlank(lines[index])) kinds[index] = kinds[index - 1] ?? OWN;
  }
}

function hasWords(lines: readonly Line[], kinds: readonly Kind[]): boolean {
  return lines.some((line, index) => kinds[index] === OWN && !isBlank(line));
}
