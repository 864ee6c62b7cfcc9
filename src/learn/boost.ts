// Cyclic gradient boosting (Lou, Caruana & Gehrke 2012; Nori et al. 2019): round by round every term takes a small
// Newton step on what all terms together still get wrong. Rows held out say when to stop; the weights of the best round
// are kept.
import type { Grow } from './line-tree.ts';
import type { Random } from './random.ts';
import { BLOCK, Side } from './side.ts';
import type { Steps } from './steps.ts';

/** A term to be fitted: the cell of every row of the frame, and how a step is found from a histogram of its cells. */
export interface Learner {
  readonly cells: Uint16Array;
  readonly size: number;
  readonly grow: Grow;
}

export interface Split {
  readonly training: Int32Array;
  readonly held: Int32Array;
}

export interface Pace {
  /** Share of each Newton step that is taken. */
  readonly rate: number;
  readonly mostRounds: number;
  /** Rounds without gain after which the best one is believed to be found. */
  readonly patience: number;
}

/** Mean log-loss by which a round must beat the best one. */
const LEAST_GAIN = 1e-5;
/**
 * Weights of every cell of every learner, to be added to `offset` (log-odds of every row of the frame). All weights
 * are 0 where no round helps the rows held out.
 */
export function* boost(
  learners: readonly Learner[],
  outcome: Uint8Array,
  offset: Float64Array,
  { training, held }: Split,
  pace: Pace,
  random: Random,
): Steps<readonly Float64Array[]> {
  const seen = new Side(learners, outcome, offset, training);
  const unseen = new Side(learners, outcome, offset, held);
  const weights = learners.map(({ size }) => new Float64Array(size));
  const best = weights.map((each) => each.slice());
  const order = Int32Array.from(learners.keys());
  let least = unseen.loss();
  let since = 0;
  for (let round = 0; round < pace.mostRounds && since < pace.patience; round++) {
    yield;
    random.shuffle(order);
    for (let first = 0; first < order.length; first += BLOCK) {
      const block = order.subarray(first, first + BLOCK);
      advance(block, { learners, weights, seen, unseen, rate: pace.rate, random });
    }
    const loss = unseen.loss();
    since = loss < least - LEAST_GAIN ? 0 : since + 1;
    if (since > 0) continue;
    least = loss;
    for (const [index, each] of weights.entries()) best[index]?.set(each);
  }
  return best;
}

interface State {
  readonly learners: readonly Learner[];
  readonly weights: readonly Float64Array[];
  readonly seen: Side;
  readonly unseen: Side;
  readonly rate: number;
  readonly random: Random;
}

function advance(block: Int32Array, { learners, weights, seen, unseen, rate, random }: State): void {
  const sums = Array.from(block, (index) => new Float64Array(2 * (learners[index]?.size ?? 0)));
  seen.sum(block, sums);
  const steps = sums.map((sum, place) => {
    const index = block[place] ?? 0;
    const weight = weights[index] ?? new Float64Array(0);
    const step = new Float64Array(weight.length);
    learners[index]?.grow(sum, step, random);
    for (let cell = 0; cell < step.length; cell++) {
      step[cell] = rate * (step[cell] ?? 0);
      weight[cell] = (weight[cell] ?? 0) + (step[cell] ?? 0);
    }
    return step;
  });
  seen.add(block, steps);
  unseen.add(block, steps);
}
