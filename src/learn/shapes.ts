// The single terms: one readable curve, or list of levels, for each feature.

import { binCoarsely } from './binned.ts';
import type { Pace } from './boost.ts';
import type { Frame } from './frame.ts';
import { createLineTree } from './line-tree.ts';
import { type Ground, runStage, type Unseen } from './stage.ts';
import type { Steps } from './steps.ts';
import type { Shape } from './terms.ts';

export interface FittedShapes {
  readonly shapes: readonly Shape[];
  readonly unseen: Unseen;
  /** Features by the mean size of what they add, the weightiest first. */
  readonly weightiest: readonly number[];
}

/** Steps of trees. */
export const TREE_PACE: Pace = { rate: 0.05, mostRounds: 2000, patience: 30 };

const MOST_BINS = 256;

export function* fitShapes(frame: Frame, base: number, ground: Ground): Steps<FittedShapes> {
  const binned = binCoarsely(frame, [...frame.columns.keys()], ground.rows, MOST_BINS);
  const learners = binned.map(({ axis, bins, size }) => ({
    cells: bins,
    size,
    grow: createLineTree(size, axis.kind === 'cuts'),
  }));
  const start = new Float64Array(frame.outcome.length).fill(base);
  const { weights, unseen } = yield* runStage(learners, start, TREE_PACE, ground);
  const fitted = binned.map(({ feature, axis, bins }, index) => {
    const weight = weights[index] ?? new Float64Array(0);
    const moves = ground.rows.reduce((sum, row) => sum + Math.abs(weight[bins[row] ?? 0] ?? 0), 0);
    return { feature, axis, weights: weight, moves };
  });
  return {
    shapes: fitted.map(({ feature, axis, weights }) => ({ feature, axis, weights })),
    unseen,
    weightiest: fitted
      .toSorted((a, b) => b.moves - a.moves || a.feature - b.feature)
      .map(({ feature }) => feature),
  };
}
