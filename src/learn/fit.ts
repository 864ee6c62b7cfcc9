// Fits one model on some rows of a frame: a shape for every feature; then pairs, as planes and as lookups, where they pay;
// at last the calibration. The parts are terms of one sum of log-odds.
import { binCoarsely, binTwice } from './binned.ts';
import { calibrate } from './calibrate.ts';
import { dealSplits } from './deal.ts';
import { logOddsOf } from './elementary.ts';
import type { Frame } from './frame.ts';
import { addLookups, proposeLookups } from './lookups.ts';
import { addPlanes, type FittedPairs } from './planes.ts';
import type { Random } from './random.ts';
import { fitShapes } from './shapes.ts';
import { type Ground, lossOf } from './stage.ts';
import type { Steps } from './steps.ts';
import type { Fit, Grid } from './terms.ts';

const BAGS = 8;
/** Features, the weightiest first, that may stand in a pair. */
const MOST_PAIRED = 40;
/** Bins at most: of a plane's side, and of a lookup's coarse side. */
const MOST_BINS = { plane: 32, lookup: 8 };

export function* fitModel(frame: Frame, rows: Int32Array, random: Random): Steps<Fit> {
  const { outcome } = frame;
  const ground: Ground = { outcome, rows, bags: dealSplits(rows, outcome, BAGS, random), random };
  const left = rows.reduce((sum, row) => sum + (outcome[row] ?? 0), 0);
  const base = logOddsOf(left / rows.length);
  const { shapes, unseen, weightiest } = yield* fitShapes(frame, base, ground);
  const paired = weightiest.slice(0, MOST_PAIRED).toSorted((a, b) => a - b);
  const pairs = yield* fitPairs(frame, paired, { grids: [], unseen }, ground);
  return { base, shapes, grids: pairs.grids, calibration: calibrate(pairs.unseen, outcome, rows) };
}

/**
 * What comes first takes what either could say. Smooth planes first suit most tables; but where many rows are nearly
 * copies of others, lookups do, since planes would bend to tell the copies apart. So both orders are tried, and their mean.
 */
function* fitPairs(
  frame: Frame,
  paired: readonly number[],
  before: FittedPairs,
  ground: Ground,
): Steps<FittedPairs> {
  const smooth = binCoarsely(frame, paired, ground.rows, MOST_BINS.plane);
  const single = binTwice(frame, paired, ground.rows, MOST_BINS.lookup);
  const lookups = yield* proposeLookups(single, before.unseen, ground);
  const planesFirst = yield* addLookups(lookups, yield* addPlanes(smooth, before, ground), ground);
  const lookupsFirst = yield* addPlanes(smooth, yield* addLookups(lookups, before, ground), ground);
  return [planesFirst, lookupsFirst, meanOf(planesFirst, lookupsFirst)].reduce((best, other) =>
    lossOf(other.unseen, ground) < lossOf(best.unseen, ground) ? other : best,
  );
}

function meanOf(a: FittedPairs, b: FittedPairs): FittedPairs {
  return {
    grids: [...a.grids, ...b.grids].map(halved),
    unseen: a.unseen.map((score, row) => (score + (b.unseen[row] ?? 0)) / 2),
  };
}

function halved(grid: Grid): Grid {
  return { ...grid, weights: new Map([...grid.weights].map(([cell, weight]) => [cell, weight / 2])) };
}
