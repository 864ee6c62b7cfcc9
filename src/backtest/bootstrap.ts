// Intervals by resampling customers, not rows: a customer's days are no independent evidence. The percentile bootstrap
// of Efron (1979), with a seeded generator of its own, so that the same data give the same bytes.
import type { Estimate } from '../model/index.ts';
import type { Weights } from './ordering.ts';

const SAMPLES = 1000;
/** The middle 95 % is shown. */
const SHOWN = 0.95;
/** With fewer samples that give a figure at all, there is no interval and no figure. */
const SAMPLES_NEEDED = SAMPLES / 2;

export interface Distribution {
  /** Undefined where the figure cannot be computed, or hardly ever. */
  readonly estimate: Estimate | undefined;
  /** The value below which this share of the samples lies. */
  quantile(share: number): number;
}

/** Calls `use` with what each customer counts: first once each, then as often as each resample draws it. */
export function resample(customers: number, seed: number, use: (weights: Weights) => void): void {
  const weights = new Float64Array(customers).fill(1);
  use(weights);
  const next = generator(seed);
  for (let sample = 0; sample < SAMPLES; sample++) {
    weights.fill(0);
    for (let drawn = 0; drawn < customers; drawn++) {
      const customer = Math.floor(next() * customers);
      weights[customer] = (weights[customer] ?? 0) + 1;
    }
    use(weights);
  }
}

/** `values`: of the whole, then of each resample; NaN where it could not be computed. */
export function distributionOf(values: readonly number[]): Distribution {
  const [whole = Number.NaN, ...samples] = values;
  const sorted = samples.filter(Number.isFinite).toSorted((a, b) => a - b);
  const quantile = (share: number): number => quantileOf(sorted, share);
  const isKnown = Number.isFinite(whole) && sorted.length >= SAMPLES_NEEDED;
  const tail = (1 - SHOWN) / 2;
  const estimate = isKnown ? { value: whole, low: quantile(tail), high: quantile(1 - tail) } : undefined;
  return { estimate, quantile };
}

/** Between the two nearest values; NaN of none. */
function quantileOf(sorted: readonly number[], share: number): number {
  const place = share * (sorted.length - 1);
  const low = sorted[Math.floor(place)] ?? Number.NaN;
  const high = sorted[Math.ceil(place)] ?? Number.NaN;
  return low + (high - low) * (place - Math.floor(place));
}

/** A 32-bit generator of Weyl steps mixed by multiplication, 0 ≤ value < 1. */
function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x9e3779b9) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 16), 0x21f0aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    return ((mixed ^ (mixed >>> 15)) >>> 0) / 2 ** 32;
  };
}
