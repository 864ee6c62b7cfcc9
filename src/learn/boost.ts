// Cyclic gradient boosting (Lou, Caruana & Gehrke 2012; Nori et al. 2019): round by round every term takes a small
// Newton step on what all terms together still get wrong. Rows held out say when to stop; the weights of the best round
// are kept.
import { logLoss, quickProbability } from './elementary.ts';
import type { Grow } from './line-tree.ts';
import type { Random } from './random.ts';

/** Number of the cell that each row lies in. */
export type Cells = Uint16Array | Uint32Array;

/** A term to be fitted: the cell of every row of the frame, and how a step is found from a histogram of its cells. */
export interface Learner {
  readonly cells: Cells;
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
/** Terms that share one look at what is still wrong; steps are so small that they do not get in each other's way. */
const BLOCK = 4;

/**
 * Weights of every cell of every learner, to be added to `offset` (log-odds of every row of the frame). All weights
 * are 0 where no round helps the rows held out.
 */
export function boost(
  learners: readonly Learner[],
  outcome: Uint8Array,
  offset: Float64Array,
  { training, held }: Split,
  pace: Pace,
  random: Random,
): readonly Float64Array[] {
  const seen = new Side(learners, outcome, offset, training);
  const unseen = new Side(learners, outcome, offset, held);
  const weights = learners.map(({ size }) => new Float64Array(size));
  const best = weights.map((each) => each.slice());
  const order = Int32Array.from(learners.keys());
  let least = unseen.loss();
  let since = 0;
  for (let round = 0; round < pace.mostRounds && since < pace.patience; round++) {
    random.shuffle(order);
    for (let first = 0; first < order.length; first += BLOCK) {
      advance(order.subarray(first, first + BLOCK), {
        learners,
        weights,
        seen,
        unseen,
        rate: pace.rate,
        random,
      });
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
  seen.differentiate();
  for (const index of block) {
    const learner = learners[index];
    const weight = weights[index];
    if (learner === undefined || weight === undefined) continue;
    const step = new Float64Array(learner.size);
    learner.grow(seen.histogram(index, learner.size), step, random);
    for (let cell = 0; cell < step.length; cell++) step[cell] = rate * (step[cell] ?? 0);
    for (let cell = 0; cell < step.length; cell++) weight[cell] = (weight[cell] ?? 0) + (step[cell] ?? 0);
    seen.add(index, step);
    unseen.add(index, step);
  }
}

/** The rows of one side of the split, gathered so that passes over them run through memory in order. */
class Side {
  readonly #cells: readonly Cells[];
  readonly #outcome: Uint8Array;
  readonly #scores: Float64Array;
  /** Gradient and curvature of each row. */
  readonly #slopes: Float64Array;

  constructor(learners: readonly Learner[], outcome: Uint8Array, offset: Float64Array, rows: Int32Array) {
    this.#cells = learners.map(({ cells, size }) => gather(cells, size, rows));
    this.#outcome = Uint8Array.from(rows, (row) => outcome[row] ?? 0);
    this.#scores = Float64Array.from(rows, (row) => offset[row] ?? 0);
    this.#slopes = new Float64Array(2 * rows.length);
  }

  differentiate(): void {
    const slopes = this.#slopes;
    for (let row = 0; row < this.#scores.length; row++) {
      const chance = quickProbability(this.#scores[row] ?? 0);
      slopes[2 * row] = (this.#outcome[row] ?? 0) - chance;
      slopes[2 * row + 1] = chance * (1 - chance);
    }
  }

  histogram(learner: number, size: number): Float64Array {
    const sums = new Float64Array(2 * size);
    const cells = this.#cells[learner] ?? new Uint16Array(0);
    const slopes = this.#slopes;
    for (let row = 0; row < cells.length; row++) {
      const cell = 2 * (cells[row] ?? 0);
      sums[cell] = (sums[cell] ?? 0) + (slopes[2 * row] ?? 0);
      sums[cell + 1] = (sums[cell + 1] ?? 0) + (slopes[2 * row + 1] ?? 0);
    }
    return sums;
  }

  add(learner: number, step: Float64Array): void {
    const cells = this.#cells[learner] ?? new Uint16Array(0);
    const scores = this.#scores;
    for (let row = 0; row < cells.length; row++) {
      scores[row] = (scores[row] ?? 0) + (step[cells[row] ?? 0] ?? 0);
    }
  }

  /** Mean over the rows. */
  loss(): number {
    let sum = 0;
    for (let row = 0; row < this.#scores.length; row++) {
      sum += logLoss(this.#scores[row] ?? 0, this.#outcome[row] ?? 0);
    }
    return sum / Math.max(1, this.#scores.length);
  }
}

/** The rows' cells side by side, in the narrowest type that holds them. */
function gather(cells: Cells, size: number, rows: Int32Array): Cells {
  const gathered = size <= 0x10000 ? new Uint16Array(rows.length) : new Uint32Array(rows.length);
  for (const [index, row] of rows.entries()) gathered[index] = cells[row] ?? 0;
  return gathered;
}
