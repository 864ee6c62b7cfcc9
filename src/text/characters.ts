// What a UTF-16 code unit is, and its lower case, by table look-up: the tokenizer asks for every character of every
// message. ASCII is filled in at once, the rest when first met, so that loading costs nothing.

export const OTHER = 0;
export const LETTER = 1;
export const DIGIT = 2;
export const SPACE = 3;
export const NEWLINE = 4;
/** Apostrophes, which join the two sides of "don't". */
export const APOSTROPHE = 5;
/** Zero-width characters, soft hyphens, variation selectors: no part of a word's spelling. */
export const INVISIBLE = 6;
/** First half of a pair beyond the basic plane; the second half is `OTHER` on its own. */
export const HIGH_SURROGATE = 7;
/** Pictographs within the basic plane. */
export const PICTOGRAPH = 8;
const UNKNOWN = 255;

const kinds = new Uint8Array(0x10000).fill(UNKNOWN);
const folds = new Uint16Array(0x10000);

/** One of the kinds above. */
export function kindOf(unit: number): number {
  const kind = kinds[unit] ?? OTHER;
  return kind === UNKNOWN ? learn(unit) : kind;
}

/** Lower case where it is one unit too; typographic apostrophes become `'`. Accents stay. */
export function fold(unit: number): number {
  const folded = folds[unit] ?? 0;
  if (folded !== 0) return folded;
  learn(unit);
  return folds[unit] ?? unit;
}

export function isUpper(unit: number): boolean {
  return unit < 0x80 ? unit >= 0x41 && unit <= 0x5a : kindOf(unit) === LETTER && fold(unit) !== unit;
}

/** Ideographs, kana and other scripts that put no spaces between words. */
export function isUnspaced(unit: number): boolean {
  return (
    (unit >= 0x3040 && unit <= 0x30ff) ||
    (unit >= 0x3400 && unit <= 0x9fff) ||
    (unit >= 0x0e00 && unit <= 0x0eff) ||
    (unit >= 0xf900 && unit <= 0xfaff)
  );
}

/** Whether `word` stands at a place. */
export function unitsAre(units: Uint16Array, at: number, word: string): boolean {
  for (let index = 0; index < word.length; index += 1) {
    if (units[at + index] !== word.charCodeAt(index)) return false;
  }
  return true;
}

const APOSTROPHES = "'’‘ʼ＇´`";
const NEWLINES = '\n\r\u0085\u2028\u2029';

for (let unit = 0; unit < 0x80; unit += 1) learn(unit);

function learn(unit: number): number {
  const character = String.fromCharCode(unit);
  const kind = classify(unit, character);
  const lower = character.toLowerCase();
  kinds[unit] = kind;
  folds[unit] = kind === APOSTROPHE ? 0x27 : lower.length === 1 ? lower.charCodeAt(0) : unit;
  return kind;
}

function classify(unit: number, character: string): number {
  if (APOSTROPHES.includes(character)) return APOSTROPHE;
  if (NEWLINES.includes(character)) return NEWLINE;
  if (unit === 0 || /\s/u.test(character)) return SPACE;
  if (unit >= 0xd800 && unit <= 0xdbff) return HIGH_SURROGATE;
  if (/[\p{L}\p{M}_]/u.test(character)) return unit >= 0xfe00 && unit <= 0xfe0f ? INVISIBLE : LETTER;
  if (/\p{N}/u.test(character)) return DIGIT;
  if (/[\p{Cf}\p{Cc}]/u.test(character)) return INVISIBLE;
  return /\p{Extended_Pictographic}/u.test(character) && unit > 0xff ? PICTOGRAPH : OTHER;
}
