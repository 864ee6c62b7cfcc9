// Observations in arrays, in the orders that are compared, so that a resampled run is one walk along each of them.
import { compareText, firstDifference } from '../model/index.ts';
import type { Observation, PastList } from './observations.ts';

/** Customers by number and whether they left, in one order. */
export interface Order {
  readonly customers: Int32Array;
  readonly left: Uint8Array;
}

/** One day: the same rows in three orders. */
export interface SampleDay {
  readonly list: Order;
  /** So many of the list, from the top, are worth a call. */
  readonly listed: number;
  readonly value: Order;
  readonly recency: Order;
}

/** All rows of all days, the highest chance first. */
export interface Pool extends Order {
  readonly chances: Float64Array;
  /** Tenth of the rows by chance; rows of one chance share theirs. */
  readonly bins: Uint8Array;
}

export interface Sample {
  /** Ids in order; the number of a customer is its place. */
  readonly customers: readonly string[];
  readonly days: readonly SampleDay[];
  readonly pool: Pool;
  /** Some value was known on some day. */
  readonly hasValues: boolean;
}

export const BINS = 10;

export function sampleOf(lists: readonly PastList[]): Sample {
  const rows = lists.flatMap((list) => list.rows);
  const customers = [...new Set(rows.map(({ customer }) => customer))].toSorted(compareText);
  const numbers = new Map(customers.map((customer, index) => [customer, index]));
  return {
    customers,
    days: lists.map((list) => dayOf(list, numbers)),
    pool: poolOf(rows, numbers),
    hasValues: rows.some(({ worth }) => worth !== undefined),
  };
}

type Numbers = ReadonlyMap<string, number>;

function dayOf({ rows }: PastList, numbers: Numbers): SampleDay {
  const usual = medianWorth(rows);
  const worth = ({ worth: known }: Observation): number => known ?? usual;
  return {
    list: orderOf(rows, numbers),
    listed: rows.filter(({ isListed }) => isListed).length,
    value: orderOf(sorted(rows, worth), numbers),
    recency: orderOf(
      sorted(rows, ({ idleDays }) => idleDays),
      numbers,
    ),
  };
}

/** As the list itself does: who is of unknown value counts as the median. */
function medianWorth(rows: readonly Observation[]): number {
  const known = rows.flatMap(({ worth }) => worth ?? []).toSorted((a, b) => a - b);
  return known[Math.floor(known.length / 2)] ?? 0;
}

/** Largest first; ties by id. */
function sorted(rows: readonly Observation[], keyOf: (row: Observation) => number): readonly Observation[] {
  return rows.toSorted((a, b) => firstDifference(keyOf(b) - keyOf(a), compareText(a.customer, b.customer)));
}

function orderOf(rows: readonly Observation[], numbers: Numbers): Order {
  return {
    customers: Int32Array.from(rows, ({ customer }) => numbers.get(customer) ?? 0),
    left: Uint8Array.from(rows, ({ left }) => Number(left !== undefined)),
  };
}

function poolOf(rows: readonly Observation[], numbers: Numbers): Pool {
  const ordered = sorted(rows, ({ chance }) => chance);
  const chances = Float64Array.from(ordered, ({ chance }) => chance);
  return { ...orderOf(ordered, numbers), chances, bins: binsOf(chances) };
}

function binsOf(chances: Float64Array): Uint8Array {
  const bins = new Uint8Array(chances.length);
  let start = 0;
  for (let index = 0; index < chances.length; index++) {
    if (chances[index] !== chances[start]) start = index;
    bins[index] = Math.floor((BINS * start) / chances.length);
  }
  return bins;
}
