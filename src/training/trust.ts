// How far each column is trusted before it is fitted: what is trusted more is held less by the ridge. What the rules heard
// is brought to one spread; n-grams count by how one-sided the lessons are that hold them, which is the log-count ratio of
// naive Bayes (Wang & Manning 2012): so "refund" is ahead of "the" from the beginning.
import type { Targets } from './logistic.ts';
import { type Matrix, RULES } from './matrix.ts';

/** Spread of a rule's feature beside the n-grams': the ridge then trusts rules more. Chosen across sources. */
const RULE_SPREAD = 0.3;
/** Root mean square over the n-grams. */
const GRAM_TRUST = 1.2;
/** What an n-gram has that leans to no side, in units of the log-count ratio. */
const EVEN = 1;
/** Lessons that every n-gram is taken to have had beforehand. */
const BEFOREHAND = 2;

/** A factor for each column. */
export function trustOf(matrix: Matrix, targets: Targets): Float64Array {
  const trust = new Float64Array(matrix.width);
  spreadsOf(matrix).forEach((spread, column) => {
    trust[column] = RULE_SPREAD / (spread + 1e-6);
  });
  const sides = leansOf(matrix, targets).map((lean) => EVEN + Math.abs(lean));
  const usual = Math.sqrt(sides.reduce((sum, side) => sum + side * side, 0) / Math.max(sides.length, 1));
  sides.forEach((side, gram) => {
    trust[RULES + gram] = (GRAM_TRUST * side) / usual;
  });
  return trust;
}

/** The matrix with each column multiplied by its trust. */
export function trusted(matrix: Matrix, trust: Float64Array): Matrix {
  const values = matrix.values.map((value, at) => value * (trust[matrix.columns[at] ?? 0] ?? 0));
  return { ...matrix, values };
}

/** Standard deviations of the rules' columns. */
function spreadsOf({ starts, columns, values }: Matrix): Float64Array {
  const rows = Math.max(starts.length - 1, 1);
  const sums = new Float64Array(RULES);
  const squares = new Float64Array(RULES);
  columns.forEach((column, at) => {
    if (column >= RULES) return;
    const value = values[at] ?? 0;
    sums[column] = (sums[column] ?? 0) + value;
    squares[column] = (squares[column] ?? 0) + value * value;
  });
  return sums.map((sum, column) => Math.sqrt(Math.max((squares[column] ?? 0) / rows - (sum / rows) ** 2, 0)));
}

/** Log-count ratios of the n-grams: > 0 where they stand in lessons of the goal more often than in others. */
function leansOf({ starts, columns, width }: Matrix, { chances, weights }: Targets): Float64Array {
  const base = shareOf({ chances, weights });
  const of = new Float64Array(width - RULES).fill(BEFOREHAND * base);
  const others = new Float64Array(width - RULES).fill(BEFOREHAND * (1 - base));
  for (let row = 0; row + 1 < starts.length; row += 1) {
    const [weight = 0, chance = 0] = [weights[row], chances[row]];
    for (const column of columns.subarray(starts[row], starts[row + 1])) {
      if (column < RULES) continue;
      of[column - RULES] = (of[column - RULES] ?? 0) + weight * chance;
      others[column - RULES] = (others[column - RULES] ?? 0) + weight * (1 - chance);
    }
  }
  const total = Math.log(sumOf(of) / sumOf(others));
  return of.map((count, gram) => Math.log(count / (others[gram] ?? 1)) - total);
}

/** Weighted share of the goal among the lessons. */
function shareOf({ chances, weights }: Targets): number {
  return chances.reduce((sum, chance, row) => sum + chance * (weights[row] ?? 0), 0) / sumOf(weights);
}

function sumOf(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0);
}
