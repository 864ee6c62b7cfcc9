// Columns that give the answer away: filled in after the customer left, or another name for the outcome. A fact known
// beforehand never tells leavers from stayers so cleanly on its own.
import { axisSize, binsOf, createAxis } from './axes.ts';
import { areaUnderCurve } from './figures.ts';
import type { Frame } from './frame.ts';
import { nameOf } from './recipe.ts';

/** A column that alone gives the answer. */
export interface Leak {
  readonly column: string;
  /** What it reaches alone. */
  readonly auc: number;
  /** Share of rows whose outcome is the usual one for their value. */
  readonly agreement: number;
  readonly leftOut: boolean;
}

/** By hand: the strongest honest columns of churn tables reach .85 to .9 alone. */
const SUSPICIOUS_AUC = 0.97;
/** Share of leavers whose value no stayer has; the rest may overlap (a score computed with hindsight). */
const SUSPICIOUS_SHARE = 0.5;
/** A value, or range of values, is sure when it holds so many rows and next to no other outcome. */
const SURE = { rows: 20, share: 0.995 };

const MOST_BINS = 32;
const ROWS_PER_BIN = 25;

/** Leaks by column, the plainest first; `kept` are those that the user wants in the model all the same. */
export function findLeaks(frame: Frame, kept: ReadonlySet<string>): readonly Leak[] {
  const leaks = new Map<string, Leak>();
  for (const column of frame.columns) {
    if (column.recipe.kind === 'sum') continue;
    const found = examine(frame, column);
    const { column: name } = column.recipe;
    if (!found.gives || (leaks.get(name)?.auc ?? 0) >= found.auc) continue;
    leaks.set(name, {
      column: name,
      auc: found.auc,
      agreement: found.agreement,
      leftOut: !kept.has(name) && !kept.has(nameOf(column.recipe)),
    });
  }
  return [...leaks.values()].toSorted((a, b) => b.auc - a.auc);
}

interface Examined {
  readonly auc: number;
  readonly agreement: number;
  readonly gives: boolean;
}

function examine({ outcome }: Frame, column: Frame['columns'][number]): Examined {
  const rows = Int32Array.from(outcome.keys());
  const most = Math.max(2, Math.min(MOST_BINS, Math.floor(rows.length / ROWS_PER_BIN)));
  const axis = createAxis(column, rows, most);
  const bins = binsOf(axis, column);
  const counts = countOutcomes(bins, outcome, axisSize(axis));
  const share = (bin: number): number => (counts.left[bin] ?? 0) / Math.max(1, counts.all[bin] ?? 0);
  const scores = Float64Array.from(bins, share);
  const sure = rows.filter((row) => isSure(counts, bins[row] ?? 0) && outcome[row] === 1).length;
  const leavers = outcome.reduce((sum, value) => sum + value, 0);
  const agreeing = rows.filter((row) => (scores[row] ?? 0) >= 0.5 === (outcome[row] === 1)).length;
  const auc = areaUnderCurve(scores, outcome, rows);
  return {
    auc,
    agreement: agreeing / rows.length,
    gives: auc >= SUSPICIOUS_AUC || sure >= SUSPICIOUS_SHARE * leavers,
  };
}

interface Counts {
  readonly all: Int32Array;
  readonly left: Int32Array;
}

function countOutcomes(bins: Uint16Array, outcome: Uint8Array, size: number): Counts {
  const counts = { all: new Int32Array(size), left: new Int32Array(size) };
  for (const [row, bin] of bins.entries()) {
    counts.all[bin] = (counts.all[bin] ?? 0) + 1;
    counts.left[bin] = (counts.left[bin] ?? 0) + (outcome[row] ?? 0);
  }
  return counts;
}

function isSure({ all, left }: Counts, bin: number): boolean {
  const rows = all[bin] ?? 0;
  return rows >= SURE.rows && (left[bin] ?? 0) >= SURE.share * rows;
}
