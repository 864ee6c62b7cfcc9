// Finds emoticons such as ":-(" at a place. Kept apart from the tokenizer because the rules about neighbours are its own:
// "http://" holds no ":/", "12:(3" no ":(".
import { EMOTICONS } from '../lexicon/emoji.ts';
import { DIGIT, kindOf, LETTER } from './characters.ts';

/** First unit → emoticons that begin with it, longest first. */
const byFirst = new Map<number, string[]>();
for (const line of EMOTICONS.values()) {
  for (const emoticon of line.split(' ')) {
    const first = emoticon.charCodeAt(0);
    byFirst.set(
      first,
      [...(byFirst.get(first) ?? []), emoticon].sort((a, b) => b.length - a.length),
    );
  }
}

/** Length of the emoticon at `at`, or 0. */
export function emoticonAt(text: string, at: number, to: number): number {
  const candidates = byFirst.get(text.charCodeAt(at));
  if (candidates === undefined) return 0;
  for (const emoticon of candidates) {
    const end = at + emoticon.length;
    if (end <= to && text.startsWith(emoticon, at) && standsAlone(text, at, end, to)) return emoticon.length;
  }
  return 0;
}

function standsAlone(text: string, at: number, end: number, to: number): boolean {
  const before = at > 0 && isWordUnit(text.charCodeAt(at - 1));
  const after = end < to && isWordUnit(text.charCodeAt(end));
  if (before && after) return false;
  const glued = isWordUnit(text.charCodeAt(end - 1)) ? after || before : false;
  return !glued && !(end < to && text.charCodeAt(end) === 0x2f);
}

function isWordUnit(unit: number): boolean {
  const kind = kindOf(unit);
  return kind === LETTER || kind === DIGIT;
}
