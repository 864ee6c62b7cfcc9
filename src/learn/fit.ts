// Fits one model on some rows of a frame: a shape for every feature, then trees on the pairs that gain most, then cells
// of pairs one by one, each where it pays; at last the calibration. The parts are terms of one sum of log-odds.
import { type Axis, axisSize, binsOf, createAxis } from './axes.ts';
import type { Learner, Pace } from './boost.ts';
import { type Calibration, calibrate } from './calibrate.ts';
import { dealSplits } from './deal.ts';
import { logOddsOf } from './elementary.ts';
import type { Frame } from './frame.ts';
import { createLineTree } from './line-tree.ts';
import { type Bins, createLookup, type Lookup, lookupLearner, slopesOf, spreadOf } from './lookups.ts';
import { rankPairs } from './pairs.ts';
import { createPlaneTree } from './plane-tree.ts';
import type { Random } from './random.ts';
import { type Ground, lossOf, type Progress, pays, runStage, type Stage, startFrom } from './stage.ts';

/** A feature's own term: one weight for each bin. */
export interface Shape {
  readonly feature: number;
  readonly axis: Axis;
  readonly weights: Float64Array;
}

/** A term of two features; cells that are not in `weights` add nothing. */
export interface Grid {
  readonly features: readonly [number, number];
  readonly axes: readonly [Axis, Axis];
  /** By `bin of the first × size of the second + bin of the second`. */
  readonly weights: ReadonlyMap<number, number>;
}

/** Log-odds are the calibration's intercept, and its slope times the base and all terms that hold. */
export interface Fit {
  readonly base: number;
  readonly shapes: readonly Shape[];
  readonly grids: readonly Grid[];
  readonly calibration: Calibration;
}

const BAGS = 8;
const TREES: Pace = { rate: 0.05, mostRounds: 2000, patience: 30 };
const CELLS: Pace = { rate: 0.1, mostRounds: 100, patience: 5 };

/** Bins at most: of a shape, of a plane's side, and of a lookup's sides, once coarse and once by every value. */
const MOST_BINS = { shape: 256, plane: 32, coarse: 8, exact: 3000 };

/** Planes tried; more would hardly ever pay and be hard to read. */
const MOST_PLANES = 12;
/** Features, the weightiest first, that may stand in a pair. */
const MOST_PAIRED = 40;
const MOST_LOOKUPS = 150;
/** Standard errors by which the cells of a lookup must differ. */
const LEAST_CERTAINTY = 1;
/** How much the shrinking of cells may be slackened, since lookups that share cells share the work. */
const SLACK = [1, 0.03];

export function fitModel(frame: Frame, rows: Int32Array, random: Random): Fit {
  const { outcome } = frame;
  const ground: Ground = { outcome, rows, bags: dealSplits(rows, outcome, BAGS, random), random };
  const left = rows.reduce((sum, row) => sum + (outcome[row] ?? 0), 0);
  const base = logOddsOf(left / rows.length);
  const shapes = fitShapes(frame, startFrom(base, ground), ground);
  const paired = weightiest(shapes.terms, rows);
  const planes = fitPlanes(frame, paired, shapes.progress, ground);
  const lookups = fitLookups(frame, paired, planes.progress, ground);
  return {
    base,
    shapes: shapes.terms.map(({ feature, axis, weights }) => ({ feature, axis, weights })),
    grids: [...planes.terms, ...lookups.terms],
    calibration: calibrate(lookups.progress.unseen, outcome, rows),
  };
}

interface Fitted<Term> {
  readonly terms: readonly Term[];
  readonly progress: Progress;
}

interface BinnedShape extends Shape {
  readonly bins: Uint16Array;
}

function fitShapes({ columns }: Frame, start: Progress, ground: Ground): Fitted<BinnedShape> {
  const axes = columns.map((column) => createAxis(column, ground.rows, MOST_BINS.shape));
  const bins = columns.map((column, index) => binsOf(axes[index] ?? NO_AXIS, column));
  const learners = axes.map((axis, index) => ({
    cells: bins[index] ?? new Uint16Array(0),
    size: axisSize(axis),
    grow: createLineTree(axisSize(axis), axis.kind === 'cuts'),
  }));
  const { weights, progress } = runStage(learners, start, TREES, ground);
  const terms = axes.map((axis, feature) => ({
    feature,
    axis,
    weights: weights[feature] ?? new Float64Array(0),
    bins: bins[feature] ?? new Uint16Array(0),
  }));
  return { terms, progress };
}

const NO_AXIS: Axis = { kind: 'cuts', feature: '', cuts: [] };

/** Features by the mean size of what they add, in the order of the table. */
function weightiest(shapes: readonly BinnedShape[], rows: Int32Array): readonly number[] {
  const weight = ({ bins, weights }: BinnedShape): number =>
    rows.reduce((sum, row) => sum + Math.abs(weights[bins[row] ?? 0] ?? 0), 0);
  return shapes
    .map((shape) => ({ feature: shape.feature, weight: weight(shape) }))
    .toSorted((a, b) => b.weight - a.weight || a.feature - b.feature)
    .slice(0, MOST_PAIRED)
    .map(({ feature }) => feature)
    .toSorted((a, b) => a - b);
}

interface BinnedAxes extends Bins {
  readonly axes: readonly Axis[];
}

function binAll({ columns }: Frame, features: readonly number[], rows: Int32Array, most: number): BinnedAxes {
  const chosen = features.flatMap((feature) => columns[feature] ?? []);
  const axes = chosen.map((column) => createAxis(column, rows, most));
  const bins = chosen.map((column, index) => binsOf(axes[index] ?? NO_AXIS, column));
  return { axes, bins, sizes: axes.map(axisSize) };
}

function fitPlanes(frame: Frame, paired: readonly number[], before: Progress, ground: Ground): Fitted<Grid> {
  const binned = binAll(frame, paired, ground.rows, MOST_BINS.plane);
  const { bins, sizes } = binned;
  const { outcome, rows } = ground;
  const pairs = rankPairs({ bins, sizes, rows, outcome, scores: before.unseen }).slice(0, MOST_PLANES);
  const learners = pairs.map(({ first, second }): Learner => {
    const [height, width] = [sizes[first] ?? 1, sizes[second] ?? 1];
    const cells = Uint16Array.from(bins[first] ?? [], (bin, row) => bin * width + (bins[second]?.[row] ?? 0));
    return { cells, size: height * width, grow: createPlaneTree(height, width) };
  });
  const { weights, progress } = runStage(learners, before, TREES, ground);
  if (!pays(before, progress, ground)) return { terms: [], progress: before };
  const terms = pairs.map((pair, index) => gridOf(pair, paired, binned, new Map(weights[index]?.entries())));
  return { terms, progress };
}

function gridOf(
  { first, second }: { readonly first: number; readonly second: number },
  paired: readonly number[],
  { axes }: BinnedAxes,
  weights: ReadonlyMap<number, number>,
): Grid {
  return {
    features: [paired[first] ?? 0, paired[second] ?? 0],
    axes: [axes[first] ?? NO_AXIS, axes[second] ?? NO_AXIS],
    weights,
  };
}

interface Candidate {
  readonly lookup: Lookup;
  readonly binned: BinnedAxes;
  readonly variance: number;
  readonly certainty: number;
}

function fitLookups(frame: Frame, paired: readonly number[], before: Progress, ground: Ground): Fitted<Grid> {
  const candidates = candidatesOf(frame, paired, before, ground);
  const tried = SLACK.map((slack) => {
    const learners = candidates.map(({ lookup, variance }) => lookupLearner(lookup, slack / variance));
    return runStage(learners, before, CELLS, ground);
  });
  const best = tried.reduce((a, b) => (lossOf(b.progress, ground) < lossOf(a.progress, ground) ? b : a));
  if (!pays(before, best.progress, ground)) return { terms: [], progress: before };
  const terms = candidates.map(({ lookup, binned }, index) =>
    gridOf(lookup, paired, binned, weightsByKey(lookup, best, index)),
  );
  return { terms, progress: best.progress };
}

function weightsByKey({ keys }: Lookup, { weights }: Stage, index: number): ReadonlyMap<number, number> {
  return new Map(keys.map((key, place) => [key, weights[index]?.[place + 1] ?? 0]));
}

/** Lookups whose cells differ, the surest first. */
function candidatesOf(
  frame: Frame,
  paired: readonly number[],
  before: Progress,
  ground: Ground,
): readonly Candidate[] {
  const { outcome, rows } = ground;
  const slopes = slopesOf(before.unseen, outcome, rows);
  const coarse = binAll(frame, paired, rows, MOST_BINS.coarse);
  const exact = binAll(frame, paired, rows, MOST_BINS.exact);
  const found: Candidate[] = [];
  const consider = (first: number, second: number, binned: BinnedAxes): void => {
    const lookup = createLookup(first, second, binned, rows);
    const spread = spreadOf(lookup, slopes, rows);
    if (spread.certainty >= LEAST_CERTAINTY) found.push({ lookup, binned, ...spread });
  };
  for (const first of paired.keys()) {
    for (let second = first + 1; second < paired.length; second++) {
      consider(first, second, coarse);
      const finer = [first, second].some((side) => (exact.sizes[side] ?? 0) > (coarse.sizes[side] ?? 0));
      if (finer) consider(first, second, exact);
    }
  }
  return found.toSorted((a, b) => b.certainty - a.certainty).slice(0, MOST_LOOKUPS);
}

/** Log-odds of every row of the frame. */
export function forecast(
  { base, shapes, grids, calibration }: Fit,
  { columns, outcome }: Frame,
): Float64Array {
  const scores = new Float64Array(outcome.length).fill(base);
  const binsFor = (axis: Axis, feature: number): Uint16Array => {
    const column = columns[feature];
    return column === undefined ? new Uint16Array(outcome.length) : binsOf(axis, column);
  };
  for (const { axis, feature, weights } of shapes) {
    for (const [row, bin] of binsFor(axis, feature).entries())
      scores[row] = (scores[row] ?? 0) + (weights[bin] ?? 0);
  }
  for (const { axes, features, weights } of grids) {
    const along = binsFor(axes[1], features[1]);
    const width = axisSize(axes[1]);
    for (const [row, bin] of binsFor(axes[0], features[0]).entries()) {
      scores[row] = (scores[row] ?? 0) + (weights.get(bin * width + (along[row] ?? 0)) ?? 0);
    }
  }
  return scores.map((score) => calibration.intercept + calibration.slope * score);
}
