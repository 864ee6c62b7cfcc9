// The trained layer: what the rules heard and what the n-grams say, weighed together into two calibrated chances. Linear,
// so that every feature and every n-gram has a share that can be told.
import { FEATURES, type Feature, type Features } from '../features.ts';
import { type Grams, KINDS } from './grams.ts';
import { GramTable, type Lean } from './table.ts';
import { DISSATISFIED, GRAMS, PLEASED, SCALES } from './weights.ts';

/** Logistic weights of the rules' features, in any message and, added to that, in a long one. */
export interface Coefficients {
  readonly intercept: number;
  readonly always: Readonly<Record<Feature, number>>;
  readonly long: Readonly<Record<Feature, number>>;
}

/** Chances, 0 … 1. */
export interface Chances {
  readonly dissatisfied: number;
  readonly pleased: number;
}

/** The n-grams of a message count by the root of their number, as evidence that repeats itself does; at least by this,
 * since a message of a word or two says little for certain. */
const FEWEST_GRAMS = 8 * KINDS;

let table: GramTable | undefined;

/** Coefficients in the order of `FEATURES`. */
interface Weights {
  readonly intercept: number;
  readonly always: Float64Array;
  readonly long: Float64Array;
}

const dissatisfaction = weightsOf(DISSATISFIED);
const pleasure = weightsOf(PLEASED);
/** Of the features of the message at hand, in that order. */
const values = new Float64Array(FEATURES.length);

function weightsOf({ intercept, always, long }: Coefficients): Weights {
  const inOrder = (by: Readonly<Record<Feature, number>>) =>
    Float64Array.from(FEATURES, (feature) => by[feature]);
  return { intercept, always: inOrder(always), long: inOrder(long) };
}

/** What each n-gram of a message weighs is divided by this, so that long messages are not all certain. */
export function lengthOf(grams: number): number {
  return Math.sqrt(Math.max(grams, FEWEST_GRAMS));
}

/** `lean`: what the n-grams say; `grams`: how many they are. */
export function chancesOf(features: Features, { dissatisfied, pleased }: Lean, grams: number): Chances {
  const length = lengthOf(grams);
  let at = 0;
  for (const feature of FEATURES) {
    values[at] = features[feature];
    at += 1;
  }
  return {
    dissatisfied: logistic(
      sumOf(dissatisfaction, features.long) + (SCALES.dissatisfied * dissatisfied) / length,
    ),
    pleased: logistic(sumOf(pleasure, features.long) + (SCALES.pleased * pleased) / length),
  };
}

/** What each n-gram of a message adds to the log-odds of dissatisfaction. */
export function sharesOf({ hashes, count }: Grams): Float64Array {
  const length = lengthOf(count);
  const grams = gramTable();
  return Float64Array.from(
    hashes.subarray(0, count),
    (hash) => (SCALES.dissatisfied * grams.dissatisfaction(grams.numberOf(hash))) / length,
  );
}

/** Unpacked at the first message, not at start-up. */
export function gramTable(): GramTable {
  table ??= new GramTable(GRAMS);
  return table;
}

/** What features add, by `values`. */
function sumOf({ intercept, always, long }: Weights, length: number): number {
  let sum = intercept;
  for (let at = 0; at < FEATURES.length; at += 1) {
    sum += ((always[at] ?? 0) + length * (long[at] ?? 0)) * (values[at] ?? 0);
  }
  return sum;
}

function logistic(sum: number): number {
  return 1 / (1 + Math.exp(-sum));
}
