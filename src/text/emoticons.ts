// Finds emoticons such as ":-(" at a place. Kept apart from the tokenizer because the rules about neighbours are its own:
// "http://" holds no ":/", "12:(3" no ":(".
import { EMOTICONS } from '../lexicon/emoji.ts';
import { DIGIT, kindOf, LETTER, unitsAre } from './characters.ts';

/** First two units → emoticons that begin with them, longest first: few are left to compare, whatever the text repeats. */
const byBeginning = new Map<number, string[]>();
/** 1 for each unit with which one begins. */
const beginners = new Uint8Array(0x10000);
for (const line of EMOTICONS.values()) {
  for (const emoticon of line.split(' ')) {
    beginners[emoticon.charCodeAt(0)] = 1;
    const key = beginning(emoticon.charCodeAt(0), emoticon.charCodeAt(1));
    byBeginning.set(
      key,
      [...(byBeginning.get(key) ?? []), emoticon].sort((a, b) => b.length - a.length),
    );
  }
}

function beginning(first: number, second: number): number {
  return first * 0x10000 + second;
}

/** Length of the emoticon at `at`, or 0. */
export function emoticonAt(units: Uint16Array, at: number, to: number): number {
  if (at + 1 >= to || beginners[units[at] ?? 0] === 0) return 0;
  const candidates = byBeginning.get(beginning(units[at] ?? 0, units[at + 1] ?? 0));
  if (candidates === undefined) return 0;
  for (const emoticon of candidates) {
    const end = at + emoticon.length;
    if (end <= to && unitsAre(units, at, emoticon) && standsAlone(units, at, end, to)) return emoticon.length;
  }
  return 0;
}

function standsAlone(units: Uint16Array, at: number, end: number, to: number): boolean {
  const before = at > 0 && isWordUnit(units[at - 1] ?? 0);
  const after = end < to && isWordUnit(units[end] ?? 0);
  if (before && after) return false;
  const glued = isWordUnit(units[end - 1] ?? 0) ? after || before : false;
  return !glued && !(end < to && (units[end] ?? 0) === 0x2f);
}

function isWordUnit(unit: number): boolean {
  const kind = kindOf(unit);
  return kind === LETTER || kind === DIGIT;
}
