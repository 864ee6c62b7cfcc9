// One stage of the fit: learners boosted on each bag's training rows, their weights averaged over the bags. A stage
// starts from what earlier ones say of rows that they were not fitted to, so that it mends what they will get wrong on
// new customers and not what they have learnt by heart; and it stays only if it pays on rows that its bag had held out.
import { boost, type Learner, type Pace, type Split } from './boost.ts';
import { logLoss } from './elementary.ts';
import type { Random } from './random.ts';
import type { Steps } from './steps.ts';

/** Log-odds of every row of the frame, by terms that were fitted without it. */
export type Unseen = Float64Array;

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
  readonly unseen: Unseen;
}

export function* runStage(
  learners: readonly Learner[],
  before: Unseen,
  pace: Pace,
  ground: Ground,
): Steps<Stage> {
  const { outcome, bags, random } = ground;
  const weights = learners.map(({ size }) => new Float64Array(size));
  const unseen = before.slice();
  for (const split of bags) {
    const found = yield* boost(learners, outcome, before, split, pace, random);
    for (const [index, { cells }] of learners.entries()) {
      const weight = found[index] ?? new Float64Array(0);
      addShare(weights[index], weight, bags.length);
      for (const row of split.held) unseen[row] = (unseen[row] ?? 0) + (weight[cells[row] ?? 0] ?? 0);
    }
  }
  return { weights, unseen };
}

function addShare(total: Float64Array | undefined, weight: Float64Array, parts: number): void {
  if (total === undefined) return;
  for (const [cell, value] of weight.entries()) total[cell] = (total[cell] ?? 0) + value / parts;
}

/** Gain in log-loss over all rows, in standard errors. So many, since the rows held out have also said when to stop. */
const SURE_GAIN = 4;

/** Whether the later scores beat the earlier ones on rows held out, by more than luck. */
export function pays(before: Unseen, after: Unseen, { outcome, rows }: Ground): boolean {
  let sum = 0;
  let squares = 0;
  for (const row of rows) {
    const gain = logLoss(before[row] ?? 0, outcome[row] ?? 0) - logLoss(after[row] ?? 0, outcome[row] ?? 0);
    sum += gain;
    squares += gain * gain;
  }
  return sum > SURE_GAIN * Math.sqrt(squares);
}

export function lossOf(unseen: Unseen, { outcome, rows }: Ground): number {
  return rows.reduce((sum, row) => sum + logLoss(unseen[row] ?? 0, outcome[row] ?? 0), 0) / rows.length;
}
