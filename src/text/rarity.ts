// How rare a part of a phrase is: the chance that it begins at a word, as if words came independently.
import { COMMON_CLASS, COMMON_WORDS, RARE_STEM, RARE_WORD } from '../lexicon/common-words.ts';
import { type Atom, type Item, OUR_NAME, type Sequence } from './phrase-items.ts';

const shares = new Map<string, number>();
for (const [share, line] of COMMON_WORDS) {
  for (const word of line.split(' ')) shares.set(word, Math.max(share, shares.get(word) ?? 0));
}

/** By item, since phrases share many. */
const chances = new WeakMap<Item, number>();

export function rarityOf(items: Sequence): number {
  let chance = 1;
  for (const item of items) chance *= chanceOf(item);
  return chance;
}

function chanceOf(item: Item): number {
  if (item.kind === 'gap') return 1;
  if (item.kind === 'atom') return shareOf(item.atom);
  const known = chances.get(item);
  if (known !== undefined) return known;
  const chance = Math.min(
    1,
    item.options.reduce((sum, option) => sum + rarityOf(option), 0),
  );
  chances.set(item, chance);
  return chance;
}

/** How many of all words are this. */
export function shareOf(atom: Atom): number {
  if (atom === '^' || atom === '$') return 0.1;
  if (atom === OUR_NAME) return RARE_WORD;
  if (atom.startsWith('#')) return COMMON_CLASS;
  return shares.get(atom.slice(1)) ?? (atom.startsWith('~') ? RARE_STEM : RARE_WORD);
}
