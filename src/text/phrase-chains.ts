// Phrases with gaps as chains of gap-free parts: a choice that holds gaps becomes a chain for each of its options, and
// every chain is cut at its gaps.
import { type Item, keyOf, type Part, PhraseError, type Sequence, WIDEST_GAP } from './phrase-items.ts';

/** Every chain of parts that a phrase stands for. Throws a PhraseError where a gap stands at an end. */
export function chainsOf(sequence: Sequence, phrase: string): readonly (readonly Part[])[] {
  return withoutNestedGaps(sequence)
    .map((flat) => cut(flat, phrase))
    .filter((chain) => chain.length > 0);
}

/** Splits choices that hold gaps into phrases of their own, so that gaps stand at the top only. */
function withoutNestedGaps(sequence: Sequence): Sequence[] {
  if (!sequence.some((item) => item.kind === 'choice' && item.holdsGap)) return [sequence];
  let flats: Sequence[] = [[]];
  for (const item of sequence) {
    const branches =
      item.kind === 'choice' && item.holdsGap ? item.options.flatMap(withoutNestedGaps) : [[item]];
    flats = flats.flatMap((flat) => branches.map((branch) => [...flat, ...branch]));
  }
  return flats;
}

/** Cuts a sequence at its gaps; gaps that follow each other add up. */
function cut(sequence: Sequence, phrase: string): readonly Part[] {
  const parts: Part[] = [];
  let gap = 0;
  let items: Item[] = [];
  const close = () => {
    if (items.length === 0) return;
    if (items.every(mayBeNothing))
      throw new PhraseError(phrase, 'nothing but optional words between gaps or ends');
    parts.push({ gap: parts.length === 0 ? 0 : Math.min(gap, WIDEST_GAP), key: keyOf(items), items });
    items = [];
    gap = 0;
  };
  for (const item of sequence) {
    if (item.kind !== 'gap') {
      items.push(item);
      continue;
    }
    close();
    if (parts.length === 0) throw new PhraseError(phrase, 'a gap at the start finds nothing');
    gap += item.most;
  }
  if (items.length === 0 && gap > 0) throw new PhraseError(phrase, 'a gap at the end finds nothing');
  close();
  return parts;
}

function mayBeNothing(item: Item): boolean {
  return item.kind === 'choice' && item.options.some((option) => option.every(mayBeNothing));
}
