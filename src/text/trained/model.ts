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

/** What each n-gram of a message weighs is divided by this, so that long messages are not all certain. */
export function lengthOf(grams: number): number {
  return Math.sqrt(Math.max(grams, FEWEST_GRAMS));
}

/** `lean`: what the n-grams say; `grams`: how many they are. */
export function chancesOf(features: Features, { dissatisfied, pleased }: Lean, grams: number): Chances {
  const length = lengthOf(grams);
  return {
    dissatisfied: logistic(sumOf(DISSATISFIED, features) + (SCALES.dissatisfied * dissatisfied) / length),
    pleased: logistic(sumOf(PLEASED, features) + (SCALES.pleased * pleased) / length),
  };
}

/** What each n-gram of a message adds to the log-odds of dissatisfaction. */
export function sharesOf({ hashes, count }: Grams): Float64Array {
  const length = lengthOf(count);
  return Float64Array.from(hashes.subarray(0, count), (hash) => {
    const grams = gramTable();
    grams.begin();
    grams.weigh(Int32Array.of(hash), 0, 1);
    return (SCALES.dissatisfied * grams.lean.dissatisfied) / length;
  });
}

/** Unpacked at the first message, not at start-up. */
export function gramTable(): GramTable {
  table ??= new GramTable(GRAMS);
  return table;
}

function sumOf({ intercept, always, long }: Coefficients, features: Features): number {
  let sum = intercept;
  for (const feature of FEATURES) {
    sum += (always[feature] + features.long * long[feature]) * features[feature];
  }
  return sum;
}

function logistic(sum: number): number {
  return 1 / (1 + Math.exp(-sum));
}
