// Where a signature begins at the end of a stretch of the author's own lines. A delimiter or a closing counts only when
// own words stand above it and what follows looks like a signature: few, short lines that are no sentences.
import { beginsUnusually, wordAt } from './first-words.ts';
import { type Kind, OWN, QUOTED, SIGNATURE } from './kinds.ts';
import { contentOf, isBlank, type Line, nextFilled } from './lines.ts';
import { isDashedName, SIGN_OFF_WORDS, type SignOff, signOffOf } from './sign-offs.ts';

interface Allowance {
  readonly lines: number;
  readonly characters: number;
  /** In one line; more make a sentence. */
  readonly words: number;
}

/** What may follow: `--` is a promise (RFC 3676), other marks are often a rule between two paragraphs. */
const AFTER_DELIMITER: Allowance = { lines: 14, characters: 900, words: 60 };
const AFTER_CLOSING: Allowance = { lines: 12, characters: 800, words: 9 };
const AFTER_RULE: Allowance = { lines: 6, characters: 240, words: 5 };

/** Lines from the end in which a signature may begin. */
const MOST_LINES = 60;
const CONTACT = /@|https?:|www\.|\+?\d[\d ()./-]{6,}\d/;
/** How lines begin that somebody says, not that name him. */
const CLAUSE =
  /^(?:i|i'm|i’m|we|you|please|my|our|it|this|that|there|when|why|how|what|can|could|do|does|is|are|not|still|also|and|but|if|so|because)\s/i;
const POSTSCRIPT = /^p\.?\s?s\b/i;

/** A stretch of own lines, the last of them filled. */
interface Stretch {
  readonly text: string;
  readonly lines: readonly Line[];
  readonly kinds: Kind[];
  /** Index of the first filled line; own words stand above every later one. */
  readonly first: number;
  readonly end: number;
}

/** Marks signatures among the lines `from` … `to`, all of them own. `hasWords` tells whether own words stand above. */
export function markSignature(
  text: string,
  lines: readonly Line[],
  kinds: Kind[],
  from: number,
  to: number,
  hasWords: boolean,
): void {
  const first = hasWords ? from - 1 : nextFilled(lines, from);
  const stretch: Stretch = { text, lines, kinds, first, end: lastFilled(lines, to) + 1 };
  const end = markDevices(stretch, from);
  markDashedName({ ...stretch, end: markSignOff({ ...stretch, end }, from) }, from);
}

/**
 * Device lines stand under the author's words. What clients leave below one that is a paragraph of its own is the older
 * mail, unless it is a postscript. Gives the index at which the words above end.
 */
function markDevices(stretch: Stretch, from: number): number {
  const { text, lines, kinds, first, end } = stretch;
  let wordsEnd = end;
  for (let index = from; index < end; index++) {
    if (kinds[index] !== OWN || signOffAt(stretch, index) !== 'device') continue;
    kinds[index] = SIGNATURE;
    const below = nextFilled(lines, index + 1);
    const isParagraph = below > index + 1 && (index === 0 || isBlank(lines[index - 1]));
    const isLast = below >= end;
    if (wordsEnd === end && (isLast || isParagraph)) wordsEnd = lastFilled(lines, index) + 1;
    if (!isLast && isParagraph && index > first) {
      kinds.fill(QUOTED, index + 1, postscriptIn(text, lines, index + 1, end));
      return wordsEnd;
    }
  }
  return wordsEnd;
}

/** Gives the index at which the words above end. */
function markSignOff(stretch: Stretch, from: number): number {
  const { text, lines, kinds, first, end } = stretch;
  for (let index = Math.max(from, first + 1, end - MOST_LINES); index < end; index++) {
    if (kinds[index] !== OWN) continue;
    const sign = signOffAt(stretch, index);
    const stop = sign === 'none' ? index : postscriptIn(text, lines, index, end);
    if (stop === index || !isBegin(stretch, sign, index, stop)) continue;
    kinds.fill(SIGNATURE, sign === 'thanks' ? index + 1 : index, stop);
    return index;
  }
  return end;
}

function signOffAt({ text, lines }: Stretch, index: number): SignOff {
  const line = lines[index];
  if (line === undefined || isBlank(line)) return 'none';
  const mayBegin =
    beginsUnusually(text.charCodeAt(line.first)) || SIGN_OFF_WORDS.has(wordAt(text, line.first, line.last));
  return mayBegin ? signOffOf(text, line.first, line.last) : 'none';
}

/** Whether what stands between the line at `index` and `stop` can be a signature that the line begins. */
function isBegin(stretch: Stretch, sign: SignOff, index: number, stop: number): boolean {
  switch (sign) {
    case 'delimiter':
      return isStrict(stretch, index) || fits(stretch, index + 1, stop, AFTER_DELIMITER);
    case 'rule':
      return fits(stretch, index + 1, stop, AFTER_RULE) && isNameOrContact(stretch, index + 1, stop);
    case 'closing':
      return fits(stretch, index + 1, stop, AFTER_CLOSING);
    case 'thanks':
      return fits(stretch, index + 1, stop, AFTER_CLOSING) && holdsContact(stretch, index + 1, stop);
    default:
      return false;
  }
}

/** `-- ` with its space, which no one types by chance. */
function isStrict({ text, lines }: Stretch, index: number): boolean {
  return text[lines[index]?.last ?? 0] === ' ';
}

function markDashedName({ text, lines, kinds, first, end }: Stretch, from: number): void {
  const last = lastFilled(lines, end);
  const line = lines[last];
  if (line === undefined || last <= Math.max(from, first) || !isBlank(lines[last - 1])) return;
  if (isDashedName(text, line.first, line.last)) kinds[last] = SIGNATURE;
}

function fits({ text, lines }: Stretch, from: number, to: number, allowed: Allowance): boolean {
  const filled = lines.slice(from, to).filter((line) => !isBlank(line));
  const characters = filled.reduce((sum, line) => sum + line.last - line.first, 0);
  if (filled.length > allowed.lines || characters > allowed.characters) return false;
  return !filled.some((line) => isSentence(contentOf(text, line), allowed.words));
}

/** A question, an outcry, a clause, or more words than a name, a title or an address has. */
function isSentence(content: string, mostWords: number): boolean {
  if (CONTACT.test(content) || /[|•·]/.test(content)) return false;
  return /[?!]$/.test(content) || CLAUSE.test(content) || content.split(/\s+/).length > mostWords;
}

function isNameOrContact(stretch: Stretch, from: number, to: number): boolean {
  const filled = stretch.lines.slice(from, to).filter((line) => !isBlank(line)).length;
  return filled === 1 || holdsContact(stretch, from, to);
}

function holdsContact({ text, lines }: Stretch, from: number, to: number): boolean {
  return lines.slice(from, to).some((line) => CONTACT.test(contentOf(text, line)));
}

/** Index of the first postscript, which is the author's own again; `to` where there is none. */
function postscriptIn(text: string, lines: readonly Line[], from: number, to: number): number {
  for (let index = from; index < to; index++) {
    const line = lines[index];
    if (line !== undefined && POSTSCRIPT.test(text.slice(line.first, Math.min(line.last, line.first + 5))))
      return index;
  }
  return to;
}

/** Index of the last filled line before `end`, or -1. */
function lastFilled(lines: readonly Line[], end: number): number {
  let index = end - 1;
  while (index >= 0 && isBlank(lines[index])) index--;
  return index;
}
