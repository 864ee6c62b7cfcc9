// The figures by which a forecast is judged, over the given rows.
import { probability } from './elementary.ts';

/** How well forecasts did on rows that they were not learnt from. */
export interface Figures {
  /** Mean over the folds, and standard deviation between them. */
  readonly auc: number;
  readonly aucSd: number;
  /** Area under precision and recall (average precision); the share of leavers is what chance reaches. */
  readonly prAuc: number;
  readonly brier: number;
  /** Expected calibration error over ten equally wide bins of probability. */
  readonly ece: number;
  /** Leavers among the tenth at highest risk: against chance, and as a share. */
  readonly lift10: number;
  readonly precision10: number;
}

/** `scores` are log-odds of every row, each from a model that has not seen it. */
export function figuresOf(
  scores: Float64Array,
  outcome: Uint8Array,
  folds: readonly { readonly held: Int32Array }[],
): Figures {
  const all = Int32Array.from(outcome.keys());
  const areas = folds.map(({ held }) => areaUnderCurve(scores, outcome, held));
  const auc = mean(areas);
  const spread = areas.reduce((sum, area) => sum + (area - auc) * (area - auc), 0);
  const chances = Float64Array.from(scores, probability);
  const precision10 = precisionAtTop(scores, outcome, all);
  return {
    auc,
    aucSd: Math.sqrt(spread / Math.max(1, areas.length - 1)),
    prAuc: averagePrecision(scores, outcome, all),
    brier: mean(
      Array.from(chances, (chance, row) => (chance - (outcome[row] ?? 0)) * (chance - (outcome[row] ?? 0))),
    ),
    ece: calibrationError(chances, outcome),
    lift10: precision10 / mean([...outcome]),
    precision10,
  };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}

/** The chance that a leaver scores above a stayer; ties count half. */
export function areaUnderCurve(scores: Float64Array, outcome: Uint8Array, rows: Int32Array): number {
  let below = 0;
  let wins = 0;
  let leavers = 0;
  for (const { left, stayed } of tiesOf(scores, outcome, rows).toReversed()) {
    wins += left * (below + stayed / 2);
    below += stayed;
    leavers += left;
  }
  return leavers === 0 || below === 0 ? 0.5 : wins / (leavers * below);
}

function averagePrecision(scores: Float64Array, outcome: Uint8Array, rows: Int32Array): number {
  let left = 0;
  let seen = 0;
  let sum = 0;
  for (const tie of tiesOf(scores, outcome, rows)) {
    left += tie.left;
    seen += tie.left + tie.stayed;
    sum += (tie.left * left) / seen;
  }
  return left === 0 ? 0 : sum / left;
}

/** Of rows that tie at the border as many count as there is room for. */
function precisionAtTop(scores: Float64Array, outcome: Uint8Array, rows: Int32Array): number {
  const room = Math.max(1, Math.round(rows.length / 10));
  let seen = 0;
  let left = 0;
  for (const tie of tiesOf(scores, outcome, rows)) {
    const size = tie.left + tie.stayed;
    const taken = Math.min(size, room - seen);
    left += (tie.left * taken) / size;
    seen += taken;
    if (seen === room) break;
  }
  return left / room;
}

interface Tie {
  readonly left: number;
  readonly stayed: number;
}

/** Rows of equal score, the highest first. */
function tiesOf(scores: Float64Array, outcome: Uint8Array, rows: Int32Array): readonly Tie[] {
  const order = rows.toSorted((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0));
  const ties: Tie[] = [];
  for (let start = 0, end = 0; start < order.length; start = end) {
    const score = scores[order[start] ?? 0];
    let left = 0;
    for (; end < order.length && scores[order[end] ?? 0] === score; end++)
      left += outcome[order[end] ?? 0] ?? 0;
    ties.push({ left, stayed: end - start - left });
  }
  return ties;
}

const BINS = 10;

function calibrationError(chances: Float64Array, outcome: Uint8Array): number {
  const gaps = new Float64Array(BINS);
  for (const [row, chance] of chances.entries()) {
    const bin = Math.min(BINS - 1, Math.floor(chance * BINS));
    gaps[bin] = (gaps[bin] ?? 0) + chance - (outcome[row] ?? 0);
  }
  return gaps.reduce((sum, gap) => sum + Math.abs(gap), 0) / Math.max(1, chances.length);
}
