// Pairs of features as tables of cells, each with a weight of its own: what trees, which cut planes into few rectangles,
// cannot say ("these two values together"). Step by step the table that foresees best is moved. What counts is how each
// row is foreseen by the *other* rows of its cell (leave one out, in closed form): a row cannot be learnt by heart, two
// values that meet by chance are not picked up, and later terms are fitted to what is then still wrong.
import { type BinnedAxis, gridOf } from './binned.ts';
import { logarithm } from './elementary.ts';
import { createLookup, gainOf, type Lookup, sumsOf, takeStride } from './lookup.ts';
import type { FittedPairs } from './planes.ts';
import { slopesOf } from './slopes.ts';
import { type Ground, pays, type Unseen } from './stage.ts';
import type { Steps } from './steps.ts';
import type { Grid } from './terms.ts';

const RATE = 0.1;
const MOST_STEPS = 100;
/** From "two rows alike are proof" to "only many rows are". */
const RIDGES = [0.03, 0.1, 0.3, 1, 3, 10];
/** Tables that are kept after the first look at all, and those looked at in each step until the next look. */
const MOST_KEPT = 300;
const MOST_AHEAD = 40;
/** Cells a table may have room for: beyond that hardly two rows share one. */
const MOST_CELLS = 2 ** 20;
const STEPS_PER_LOOK = 25;
/** Log-likelihood that a table chosen before must still gain by, for a full step. */
const LEAST_GAIN = 1;

/** The tables that may be added, each pair of `sides` on two features; judged by what `unseen` leaves to be said. */
export function* proposeLookups(
  sides: readonly BinnedAxis[],
  unseen: Unseen,
  { outcome, rows }: Ground,
): Steps<readonly Lookup[]> {
  const slopes = slopesOf(unseen, outcome, rows);
  const seen = [];
  for (const pair of pairsOf(sides)) {
    yield;
    seen.push({ pair, gain: lookAt(createLookup(...pair, rows), slopes, RIDGES).gain });
  }
  return seen
    .toSorted((a, b) => b.gain - a.gain)
    .slice(0, MOST_KEPT)
    .map(({ pair }) => createLookup(...pair, rows));
}

function pairsOf(sides: readonly BinnedAxis[]): readonly (readonly [BinnedAxis, BinnedAxis])[] {
  return sides.flatMap((first, place) =>
    sides
      .slice(place + 1)
      .filter(({ feature, size }) => feature !== first.feature && size * first.size <= MOST_CELLS)
      .map((second) => [first, second] as const),
  );
}

/** Adds lookups where they pay. */
export function* addLookups(
  lookups: readonly Lookup[],
  before: FittedPairs,
  ground: Ground,
): Steps<FittedPairs> {
  const { outcome, rows } = ground;
  const scores = before.unseen.slice();
  const race = new Race(lookups);
  for (let step = 0; step < MOST_STEPS; step++) {
    yield;
    const slopes = slopesOf(scores, outcome, rows);
    const best = race.next(slopes, step % STEPS_PER_LOOK === 0);
    if (best === undefined) break;
    const { lookup, ridge } = best;
    const sums = sumsOf(lookup, slopes);
    takeStride(
      lookup,
      slopes,
      sums,
      { rate: RATE, ridge },
      { scores, rows, weights: race.weightsOf(lookup) },
    );
  }
  if (!pays(before.unseen, scores, ground)) return before;
  return { grids: [...before.grids, ...race.grids()], unseen: scores };
}

interface Candidate {
  readonly lookup: Lookup;
  readonly ridge: number;
  readonly gain: number;
}

/** All lookups side by side; those that were chosen once have weights. */
class Race {
  readonly #lookups: readonly Lookup[];
  readonly #weights = new Map<Lookup, Float64Array>();
  /** What being chosen out of so many costs: the length of the choice's name (minimum description length). */
  readonly #entry: number;
  #ahead: readonly Candidate[] = [];

  constructor(lookups: readonly Lookup[]) {
    this.#lookups = lookups;
    this.#entry = 2 * logarithm(Math.max(1, lookups.length));
  }

  /** The table that gains most, if any gains enough; all are looked at when asked for or when those ahead tire. */
  next(slopes: Float64Array, lookAtAll: boolean): Candidate | undefined {
    const before = lookAtAll ? [] : this.#ahead;
    const [best] = this.#bestFirst(before.map(({ lookup, ridge }) => lookAt(lookup, slopes, [ridge])));
    if (best !== undefined) return best;
    const all = this.#bestFirst(this.#lookups.map((lookup) => lookAt(lookup, slopes, RIDGES)));
    this.#ahead = all.slice(0, MOST_AHEAD);
    return all[0];
  }

  #bestFirst(candidates: readonly Candidate[]): readonly Candidate[] {
    return candidates
      .filter(({ lookup, gain }) => gain > RATE * (this.#weights.has(lookup) ? LEAST_GAIN : this.#entry))
      .toSorted((a, b) => b.gain - a.gain);
  }

  weightsOf(lookup: Lookup): Float64Array {
    const weights = this.#weights.get(lookup) ?? new Float64Array(lookup.keys.length);
    this.#weights.set(lookup, weights);
    return weights;
  }

  grids(): readonly Grid[] {
    return [...this.#weights].map(([{ first, second, keys }, weights]) =>
      gridOf(
        first,
        second,
        keys.map((key, cell) => [key, weights[cell] ?? 0]),
      ),
    );
  }
}

/** The ridge that serves best. */
function lookAt(lookup: Lookup, slopes: Float64Array, ridges: readonly number[]): Candidate {
  const sums = sumsOf(lookup, slopes);
  return ridges
    .map((ridge) => ({ lookup, ridge, gain: gainOf(lookup, slopes, sums, { rate: RATE, ridge }) }))
    .reduce((best, other) => (other.gain > best.gain ? other : best));
}
