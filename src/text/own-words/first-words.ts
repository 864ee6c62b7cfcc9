// First words of lines as numbers, so that no string is made for the many lines that begin with none of those looked
// for. Two words may share a number; that only costs a closer look.

/** The numbers of the first words of phrases. */
export function firstWordsOf(phrases: Iterable<string>): ReadonlySet<number> {
  const words = new Set<number>();
  for (const phrase of phrases) words.add(wordAt(phrase, 0, phrase.length));
  return words;
}

/** The word at `from` as a number; it ends at a space, a bracket, a quotation mark, or `, . : ;`. Case is folded for ASCII. */
export function wordAt(text: string, from: number, to: number): number {
  let number = 0;
  for (let index = from; index < to; index++) {
    const unit = text.charCodeAt(index);
    if (unit <= 0x2c || unit === 0x2e || unit === 0x3a || unit === 0x3b) break;
    number = (number * 31 + (unit >= 0x41 && unit <= 0x5a ? unit + 0x20 : unit)) & 0x3fffffff;
  }
  return number;
}

/** Marks, and scripts beyond Latin: a line that begins so always gets the closer look. */
export function beginsUnusually(unit: number): boolean {
  return unit > 0x24f || MARKS.has(unit);
}

const MARKS: ReadonlySet<number> = new Set(Array.from('>|-_–—*=#<(["«~─', (mark) => mark.charCodeAt(0)));
