// Words of a cell that stand for one of a few meanings: looked up whole, then word by word ("Closed - no response").
import { remembered } from './remembered.ts';

export type WordList<Meaning extends string> = Readonly<Record<Meaning, string>>;

/** A reader of such cells: the meaning, or undefined where no word of the cell has one. Lists are separated by commas. */
export function wordReader<Meaning extends string>(
  lists: WordList<Meaning>,
  meanings: readonly Meaning[],
): (text: string) => Meaning | undefined {
  const byWord = new Map<string, Meaning>();
  for (const meaning of meanings) {
    for (const word of lists[meaning].split(/,\s*/)) byWord.set(plain(word), meaning);
  }
  return remembered((text) => (text.length > LONGEST ? undefined : meaningIn(plain(text), byWord)));
}

const LONGEST = 60;

function meaningIn<Meaning>(text: string, byWord: ReadonlyMap<string, Meaning>): Meaning | undefined {
  const whole = byWord.get(text);
  if (whole !== undefined) return whole;
  const words = text.split(' ');
  for (const word of words) {
    const meaning = byWord.get(word);
    if (meaning !== undefined) return meaning;
  }
  return undefined;
}

/** Lower case, without accents; `past_due`, `Past-Due` and `past due` are one. */
function plain(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}+]+/gu, ' ')
    .trim();
}
