// How well an order of customers does on one day, when every customer counts as often as the resampling drew it.
import type { Order } from './sample.ts';

/** Times that each customer was drawn. */
export type Weights = Float64Array;

export interface Caught {
  readonly called: number;
  readonly caught: number;
}

export interface Total {
  readonly rows: number;
  readonly left: number;
}

export function totalOf({ customers, left }: Order, weights: Weights): Total {
  let rows = 0;
  let gone = 0;
  for (let index = 0; index < customers.length; index++) {
    const weight = weights[customers[index] ?? 0] ?? 0;
    rows += weight;
    gone += weight * (left[index] ?? 0);
  }
  return { rows, left: gone };
}

/** The first `calls` of the first `among` rows. */
export function callFirst(
  { customers, left }: Order,
  among: number,
  calls: number,
  weights: Weights,
): Caught {
  let called = 0;
  let caught = 0;
  for (let index = 0; index < among && called < calls; index++) {
    const weight = Math.min(weights[customers[index] ?? 0] ?? 0, calls - called);
    called += weight;
    caught += weight * (left[index] ?? 0);
  }
  return { called, caught };
}
