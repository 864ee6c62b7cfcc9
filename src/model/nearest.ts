// Did you mean: the known names that a misspelt one is nearest to.
import { compareText } from './order.ts';

/** Edits that still count as a slip of the finger, for a word of this length. */
function tolerance(length: number): number {
  return Math.max(1, Math.floor(length / 3));
}

/** At most three, nearest first; names that contain the word count as near. */
export function nearest(word: string, names: readonly string[]): readonly string[] {
  const folded = word.toLowerCase();
  return names
    .map((name) => ({ name, distance: distanceOf(folded, name.toLowerCase()) }))
    .filter(({ distance }) => distance <= tolerance(word.length))
    .toSorted((a, b) => a.distance - b.distance || compareText(a.name, b.name))
    .slice(0, 3)
    .map(({ name }) => name);
}

function distanceOf(word: string, name: string): number {
  return word.length > 2 && name.includes(word) ? 1 : editDistance(word, name);
}

/** Levenshtein's: insertions, deletions and replacements. */
function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const replaced = (previous[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      current.push(Math.min(replaced, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
    }
    previous = current;
  }
  return previous.at(-1) ?? 0;
}
