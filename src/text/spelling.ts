// What a word is to us before any message is read: its usual spelling, its stem, its valence, whether we know it at all.
import { EXPANDED } from '../lexicon/contractions.ts';
import { USUAL_SPELLING } from '../lexicon/spelling.ts';
import type { ValenceWords } from '../lexicon/valence.ts';
import { languagesOf } from './language.ts';
import { stemOf } from './stem.ts';
import { stemValences, wordValences } from './valences.prepared.ts';

const exactValence = valencesIn(wordValences);
const stemValence = valencesIn(stemValences);

/** Folded word → its usual spelling: "dont" → "don't", "soooo" → "so", "company's" → "company". */
export function usualSpelling(word: string): string {
  const known = USUAL_SPELLING.get(word);
  if (known !== undefined) return known;
  if (EXPANDED.has(word) || exactValence.has(word)) return word;
  const short = shortened(word);
  if (short !== word) return usualSpelling(short);
  return word.length > 2 && word.endsWith("'s") ? word.slice(0, -2) : word;
}

/** Three and more of a letter become two when that is a word, else one. */
export function shortened(word: string): string {
  if (!repeats(word) || !/(\p{L})\1\1/u.test(word)) return word;
  const twice = word.replaceAll(/(\p{L})\1{2,}/gu, '$1$1');
  return isKnown(twice) ? twice : word.replaceAll(/(\p{L})\1{2,}/gu, '$1');
}

/** Whether a unit comes three times in a row, or one of a pair in every other place: asked before letters are looked at. */
function repeats(word: string): boolean {
  for (let at = 2; at < word.length; at += 1) {
    const unit = word.charCodeAt(at);
    if (unit === word.charCodeAt(at - 2) && (unit === word.charCodeAt(at - 1) || unit >= FIRST_OF_PAIR))
      return true;
  }
  return false;
}

/** Units from here on may be halves of a letter. */
const FIRST_OF_PAIR = 0xd800;

/** Whether a word is a common one, in any language, or has a valence. */
export function isKnown(word: string, stemmed = stemOf(word)): boolean {
  return valenceOf(word, stemmed) !== 0 || languagesOf(word) !== 0 || USUAL_SPELLING.has(word);
}

export function valenceOf(word: string, stemmed: string): number {
  return exactValence.get(word) ?? stemValence.get(stemmed) ?? 0;
}

function valencesIn(lists: ValenceWords): ReadonlyMap<string, number> {
  const valences = new Map<string, number>();
  for (const [valence, line] of lists) for (const word of line.split(' ')) valences.set(word, valence);
  return valences;
}
