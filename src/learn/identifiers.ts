// Columns that name the row instead of describing the customer: learnt from, they would be learnt by heart.
import type { Column } from './frame.ts';

/** Rows below which distinct values say nothing. */
const FEWEST_ROWS = 20;
const NEARLY_ALL = 0.95;
/** Pairs of equal values that chance would have made, were the values not dealt out one by one. */
const EXPECTED_TWINS = 4;

export function looksLikeId(column: Column): boolean {
  return column.kind === 'category' ? isNameOfRows(column.codes) : isNumberOfRows(column.values);
}

function isNameOfRows(codes: Int32Array): boolean {
  const filled = codes.filter((code) => code >= 0);
  return filled.length >= FEWEST_ROWS && new Set(filled).size >= NEARLY_ALL * filled.length;
}

/** Whole numbers without a single repetition, where a range so narrow would have made some by chance. */
function isNumberOfRows(values: Float64Array): boolean {
  const filled = values.filter((value) => !Number.isNaN(value)).sort();
  if (filled.length < FEWEST_ROWS || !filled.every(Number.isInteger)) return false;
  if (filled.some((value, index) => value === filled[index - 1])) return false;
  const range = (filled.at(-1) ?? 0) - (filled[0] ?? 0) + 1;
  return (filled.length * filled.length) / (2 * range) >= EXPECTED_TWINS;
}
