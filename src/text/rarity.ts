// How rare a part of a phrase is: the chance that it begins at a word, as if words came independently.
import { COMMON_CLASS, COMMON_WORDS, RARE_STEM, RARE_WORD } from '../lexicon/common-words.ts';
import type { Atom, Sequence } from './phrases.ts';

const shares = new Map<string, number>();
for (const [share, line] of COMMON_WORDS) {
  for (const word of line.split(' ')) shares.set(word, Math.max(share, shares.get(word) ?? 0));
}

export function rarityOf(items: Sequence): number {
  let chance = 1;
  for (const item of items) {
    if (item.kind === 'atom') chance *= shareOf(item.atom);
    if (item.kind === 'choice') {
      chance *= Math.min(
        1,
        item.options.reduce((sum, option) => sum + rarityOf(option), 0),
      );
    }
  }
  return chance;
}

function shareOf(atom: Atom): number {
  if (atom === '^' || atom === '$') return 0.1;
  if (atom.startsWith('#')) return COMMON_CLASS;
  return shares.get(atom.slice(1)) ?? (atom.startsWith('~') ? RARE_STEM : RARE_WORD);
}
