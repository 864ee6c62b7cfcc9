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
  if (NUMBER.test(cell)) return 'number';
  if (isAddress(cell)) return 'url';
  const pattern = cell.replace(WORDS, kindOfWord);
  return pattern.split(' ').length > 3 && !pattern.includes('0') ? 'text' : pattern;
}

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
