// One stage of the fit: learners boosted on each bag's training rows on top of what earlier stages say, their weights
// averaged over the bags. A stage stays only if it pays on rows that its bag had held out.
import { boost, type Learner, type Pace, type Split } from './boost.ts';
import { logLoss } from './elementary.ts';
import type { Random } from './random.ts';

/** What is known of every row of the frame so far. */
export interface Progress {
  /** Log-odds by each bag. */
  readonly scores: readonly Float64Array[];
  /** Log-odds by the bag that had held the row out. */
  readonly unseen: Float64Array;
}

export interface Ground {
  readonly outcome: Uint8Array;
  readonly rows: Int32Array;
  /** Each of the rows is held out by exactly one. */
  readonly bags: readonly Split[];
  readonly random: Random;
}

export interface Stage {
  /** Mean over the bags, for each learner. */
  readonly weights: readonly Float64Array[];
  readonly progress: Progress;
}

export function startFrom(logOdds: number, { outcome, bags }: Ground): Progress {
  const scores = bags.map(() => new Float64Array(outcome.length).fill(logOdds));
  return { scores, unseen: new Float64Array(outcome.length).fill(logOdds) };
}

export function runStage(learners: readonly Learner[], before: Progress, pace: Pace, ground: Ground): Stage {
  const { outcome, bags, random } = ground;
  const weights = learners.map(({ size }) => new Float64Array(size));
  const unseen = before.unseen.slice();
  const scores = bags.map((split, bag) => {
    const score = (before.scores[bag] ?? unseen).slice();
    const found = boost(learners, outcome, score, split, pace, random);
    for (const [index, learner] of learners.entries()) {
      const weight = found[index] ?? new Float64Array(0);
      addShare(weights[index], weight, bags.length);
      for (let row = 0; row < score.length; row++) {
        score[row] = (score[row] ?? 0) + (weight[learner.cells[row] ?? 0] ?? 0);
      }
    }
    for (const row of split.held) unseen[row] = score[row] ?? 0;
    return score;
  });
  return { weights, progress: { scores, unseen } };
}

function addShare(total: Float64Array | undefined, weight: Float64Array, parts: number): void {
  if (total === undefined) return;
  for (const [cell, value] of weight.entries()) total[cell] = (total[cell] ?? 0) + value / parts;
}

/** Gain in log-loss over all rows, in standard errors. So many, since the rows held out have also said when to stop. */
const SURE_GAIN = 4;

/** Whether the later scores beat the earlier ones on rows held out, by more than luck. */
export function pays(before: Progress, after: Progress, { outcome, rows }: Ground): boolean {
  let sum = 0;
  let squares = 0;
  for (const row of rows) {
    const gain =
      logLoss(before.unseen[row] ?? 0, outcome[row] ?? 0) -
      logLoss(after.unseen[row] ?? 0, outcome[row] ?? 0);
    sum += gain;
    squares += gain * gain;
  }
  return sum > SURE_GAIN * Math.sqrt(squares);
}

export function lossOf({ unseen }: Progress, { outcome, rows }: Ground): number {
  return rows.reduce((sum, row) => sum + logLoss(unseen[row] ?? 0, outcome[row] ?? 0), 0) / rows.length;
}
