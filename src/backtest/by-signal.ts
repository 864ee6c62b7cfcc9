// Each signal on its own: how much more often those leave of whom it was heard, how early, and how many leavers it hears.
import { compareText, firstDifference, type SignalRecord } from '../model/index.ts';
import { distributionOf, resample } from './bootstrap.ts';
import { type Leaver, weightedMedian } from './leavers.ts';
import type { PastList } from './observations.ts';

/** The rule of thumb from practice for more than an experiment; beyond it, the lift's interval must lie above 1. */
const PROVEN = { lift: 2, leadDays: 30, coverage: 0.25 } as const;

/** Customer-days on which a signal weighed, by number of the customer. */
interface Heard {
  readonly customers: number[];
  readonly left: number[];
}

/** Largest lift first. */
export function recordsOf(
  lists: readonly PastList[],
  customers: readonly string[],
  leavers: readonly Readonly<Leaver>[],
  seed: number,
): readonly SignalRecord[] {
  const numbers = new Map(customers.map((customer, index) => [customer, index]));
  const all: Heard = { customers: [], left: [] };
  const heard = new Map<string, Heard>();
  for (const row of lists.flatMap(({ rows }) => rows)) {
    const number = numbers.get(row.customer) ?? 0;
    const left = Number(row.left !== undefined);
    add(all, number, left);
    for (const signal of row.signals) {
      const rows = heard.get(signal) ?? { customers: [], left: [] };
      heard.set(signal, rows);
      add(rows, number, left);
    }
  }
  const lifts = liftsOf(all, heard, customers.length, seed);
  return [...heard]
    .map(([signal, rows]) => recordOf(signal, rows, lifts.get(signal) ?? [], leavers))
    .toSorted((a, b) =>
      firstDifference((b.lift?.value ?? 0) - (a.lift?.value ?? 0), compareText(a.signal, b.signal)),
    );
}

function add(heard: Heard, customer: number, left: number): void {
  heard.customers.push(customer);
  heard.left.push(left);
}

function liftsOf(
  all: Heard,
  heard: ReadonlyMap<string, Heard>,
  customers: number,
  seed: number,
): ReadonlyMap<string, readonly number[]> {
  const lifts = new Map<string, number[]>([...heard.keys()].map((signal) => [signal, []]));
  resample(customers, seed, (weights) => {
    const base = rateOf(all, weights);
    for (const [signal, rows] of heard) lifts.get(signal)?.push(rateOf(rows, weights) / base);
  });
  return lifts;
}

function rateOf({ customers, left }: Heard, weights: Float64Array): number {
  let [rows, gone] = [0, 0];
  for (let index = 0; index < customers.length; index++) {
    const weight = weights[customers[index] ?? 0] ?? 0;
    rows += weight;
    gone += weight * (left[index] ?? 0);
  }
  return gone / rows;
}

function recordOf(
  signal: string,
  rows: Heard,
  lifts: readonly number[],
  leavers: readonly Readonly<Leaver>[],
): SignalRecord {
  const leads = leavers.flatMap(({ heard }) => heard.get(signal) ?? []).toSorted((a, b) => a - b);
  const median = weightedMedian(leads.map((value) => ({ value, weight: 1 })));
  const lift = distributionOf(lifts).estimate;
  const coverage = leavers.length === 0 ? 0 : leads.length / leavers.length;
  return {
    signal,
    customers: new Set(rows.customers).size,
    leavers: leads.length,
    coverage,
    experimental: !(
      (lift?.value ?? 0) >= PROVEN.lift &&
      (lift?.low ?? 0) > 1 &&
      median >= PROVEN.leadDays &&
      coverage >= PROVEN.coverage
    ),
    ...(lift !== undefined && { lift }),
    ...(leads.length > 0 && { leadDays: median }),
  };
}
