// Pairs of features as smooth planes: trees on the pairs that gain most over what is known without them.

import { type BinnedAxis, gridOf } from './binned.ts';
import type { Learner } from './boost.ts';
import { rankPairs } from './pairs.ts';
import { createPlaneTree } from './plane-tree.ts';
import { TREE_PACE } from './shapes.ts';
import { type Ground, pays, runStage, type Unseen } from './stage.ts';
import type { Steps } from './steps.ts';
import type { Grid } from './terms.ts';

/** Terms of two features, and what all terms so far say of rows that they were not fitted to. */
export interface FittedPairs {
  readonly grids: readonly Grid[];
  readonly unseen: Unseen;
}

/** Planes tried; more would hardly ever pay and be hard to read. */
const MOST_PLANES = 12;

/** Adds planes on pairs of `sides` where they pay. */
export function* addPlanes(
  sides: readonly BinnedAxis[],
  before: FittedPairs,
  ground: Ground,
): Steps<FittedPairs> {
  const pairs = rankPairs(sides, before.unseen, ground).slice(0, MOST_PLANES);
  const { weights, unseen } = yield* runStage(pairs.map(learnerOf), before.unseen, TREE_PACE, ground);
  if (!pays(before.unseen, unseen, ground)) return before;
  const grids = pairs.map(({ first, second }, index) =>
    gridOf(first, second, weights[index]?.entries() ?? []),
  );
  return { grids: [...before.grids, ...grids], unseen };
}

interface Sides {
  readonly first: BinnedAxis;
  readonly second: BinnedAxis;
}

function learnerOf({ first, second }: Sides): Learner {
  const cells = Uint16Array.from(first.bins, (bin, row) => bin * second.size + (second.bins[row] ?? 0));
  return { cells, size: first.size * second.size, grow: createPlaneTree(first.size, second.size) };
}
