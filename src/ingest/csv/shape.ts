// What a cell looks like, without what it says: `28/01/2018` and `01/02/2019` are both `0/0/0`. Columns of data keep
// to one shape, which tells a header from data and shows where the cells of a ragged row belong.

/** Longest shape worth telling apart; longer cells are `text`. */
const LONGEST = 40;

/**
 * '' for an empty cell, `number` for numbers, amounts and percentages, `url`, `text` for running text, otherwise a
 * pattern: runs of digits are `0`, of letters `a`, of both mixed `x`; everything else stands for itself.
 */
export function shapeOf(cell: string): string {
  if (cell === '') return '';
  if (cell.length > LONGEST) return isAddress(cell) ? 'url' : 'text';
  if (mayBeNumber(cell) && NUMBER.test(cell)) return 'number';
  if (isAddress(cell)) return 'url';
  const pattern = asciiPattern(cell) ?? cell.replace(WORDS, kindOfWord);
  return pattern.split(' ').length > 3 && !pattern.includes('0') ? 'text' : pattern;
}

/** Words begin with a letter and have a small one next: no number does, and most cells are words. */
function mayBeNumber(cell: string): boolean {
  return !(KINDS[cell.charCodeAt(0)] === LETTER && isSmall(cell.charCodeAt(1)));
}

function isSmall(code: number): boolean {
  return code >= 97 && code <= 122;
}

/** The pattern of a cell of ASCII characters, which need no regular expression; undefined for others. */
function asciiPattern(cell: string): string | undefined {
  let pattern = '';
  let kinds = 0;
  for (let at = 0; at < cell.length; at++) {
    const kind = KINDS[cell.charCodeAt(at)];
    if (kind === undefined) return undefined;
    if (kind === 0) {
      pattern += MARKS[kinds] + cell.charAt(at);
      kinds = 0;
    } else kinds |= kind;
  }
  return pattern + MARKS[kinds];
}

const DIGIT = 1;
const LETTER = 2;
/** What stands for a run of digits, letters or both; '' for none. */
const MARKS = ['', '0', 'a', 'x'];
/** Kind of every ASCII character; 0 for what stands for itself. */
const KINDS = Uint8Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  return /\d/.test(character) ? DIGIT : /[a-z]/i.test(character) ? LETTER : 0;
});

/** Digits, an address or a mark of one speak of a value; bare words may be a name as well. */
export function isTyped(shape: string): boolean {
  return shape === 'number' || shape === 'url' || (shape !== 'text' && TYPED.test(shape));
}

const NUMBER = /^[-+(]?(?:\p{Sc}|[A-Z]{3} )?[-+]?\d[\d.,']*(?: ?(?:%|\p{Sc}|[A-Z]{3}))?\)?$/u;
const WORDS = /[\p{L}\p{M}\d]+/gu;
const TYPED = /[0x@]/;

function isAddress(cell: string): boolean {
  return (cell.startsWith('http') && cell.includes('://')) || cell.startsWith('www.');
}

function kindOfWord(word: string): string {
  if (!ANY_DIGIT.test(word)) return 'a';
  return ONLY_DIGITS.test(word) ? '0' : 'x';
}

const ANY_DIGIT = /\d/;
const ONLY_DIGITS = /^\d+$/;
