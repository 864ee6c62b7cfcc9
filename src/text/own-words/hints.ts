// Whether a body may hold anything but its author's words: asked of every message, so that most need no more than this.
import { mayEndAttribution } from './attribution.ts';
import { isReplyLine } from './boilerplate.ts';
import { beginsUnusually, wordAt } from './first-words.ts';
import { mayBeHtml } from './html.ts';
import { mayHoldInline } from './inline.ts';
import { endOfWords, MOST_LINES, startOfWords } from './lines.ts';
import { announcesOlder, HEADER_WORDS, labelOf } from './mail-headers.ts';
import { isBanner, noticesAt } from './notices.ts';
import { isDashedName, SIGN_OFF_WORDS, signOffOf } from './sign-offs.ts';

const QUOTE_MARK = 0x3e;

export function mayHoldMore(text: string): boolean {
  if (mayBeHtml(text)) return true;
  const mark = text.includes('\n') ? '\n' : '\r';
  let above: Above = 'nothing';
  let next = 0;
  let lines = 0;
  for (let start = 0; start < text.length && lines < MOST_LINES; start = next, lines++) {
    next = text.indexOf(mark, start) + 1 || text.length;
    const last = endOfWords(text, start, next);
    const first = startOfWords(text, start, last);
    if (first < last && isTelling(text, first, last, above)) return true;
    above = first === last ? 'blank' : 'words';
    if (start === 0 && next === text.length) return mayHoldInline(text);
  }
  return false;
}

/** What stands on the line above. */
type Above = 'nothing' | 'blank' | 'words';

function isTelling(text: string, first: number, last: number, above: Above): boolean {
  const unit = text.charCodeAt(first);
  if (unit === QUOTE_MARK || mayEndAttribution(text, first, last)) return true;
  if (beginsUnusually(unit))
    return isSigning(text, first, last) || isHeading(text, first, last) || beginsNotice(text, first, last);
  const word = wordAt(text, first, last);
  if (SIGN_OFF_WORDS.has(word) && isSigning(text, first, last)) return true;
  if (HEADER_WORDS.has(word) && isHeading(text, first, last)) return true;
  return above === 'blank'
    ? beginsNotice(text, first, last)
    : above === 'nothing' && isBanner(text, first, last);
}

function isSigning(text: string, first: number, last: number): boolean {
  return signOffOf(text, first, last) !== 'none' || isDashedName(text, first, last);
}

function isHeading(text: string, first: number, last: number): boolean {
  return announcesOlder(text, first, last) || labelOf(text, first, last) !== undefined;
}

function beginsNotice(text: string, first: number, last: number): boolean {
  return noticesAt(text, first, last).length > 0 || isReplyLine(text, first, last);
}
