// What single words weigh, each under its spelling or its stem, as the lists of the lexicon together say it. Prepared by
// the build, since stemming takes longer than all else of a start.
import { EMOJI, EMOTICONS } from '../lexicon/emoji.ts';
import { VALENCE_WORDS, type ValenceWords } from '../lexicon/valence.ts';
import { stemOf } from './stem.ts';

const words = new Map<string, number>();
const stems = new Map<string, number>();

for (const table of VALENCE_WORDS) for (const [valence, line] of table) note(valence, line);
for (const table of [EMOTICONS, EMOJI])
  for (const [valence, line] of table) note(valence, line.toLowerCase());

function note(valence: number, line: string): void {
  for (const word of line.split(/\s+/)) {
    if (word.endsWith('~')) stems.set(stemOf(word.slice(0, -1)), valence);
    else if (word !== '') words.set(word, valence);
  }
}

/** No word twice. */
export const wordValences = byValence(words);
/** No stem twice. */
export const stemValences = byValence(stems);

function byValence(valences: ReadonlyMap<string, number>): ValenceWords {
  const lines = new Map<number, string>();
  for (const [word, valence] of valences) {
    const line = lines.get(valence);
    lines.set(valence, line === undefined ? word : `${line} ${word}`);
  }
  return [...lines];
}
