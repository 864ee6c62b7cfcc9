// Each leaver once: was the customer called before, how early, and what was heard?
import { daysBetween, type Instant } from '../model/index.ts';
import type { PastList } from './observations.ts';

export interface Leaver {
  readonly customer: string;
  readonly at: Instant;
  /** Days from the first call to the leaving; undefined when never called. */
  leadDays: number | undefined;
  /** Was on a list as watch or worse. */
  isListed: boolean;
  isKnown: boolean;
  /** Signal → days from the first list that it weighed in to the leaving. */
  readonly heard: Map<string, number>;
}

/** Those who left within the horizon of some list, by their first such leaving; `capacity` of each list are called. */
export function leaversOf(lists: readonly PastList[], capacity: number): readonly Readonly<Leaver>[] {
  const leavers = new Map<string, Leaver>();
  for (const { rows } of lists) {
    for (const { customer, left } of rows) {
      if (left === undefined || leavers.has(customer)) continue;
      leavers.set(customer, {
        customer,
        at: left,
        leadDays: undefined,
        isListed: false,
        isKnown: false,
        heard: new Map(),
      });
    }
  }
  for (const list of lists) noteList(list, leavers, capacity);
  return [...leavers.values()];
}

function noteList({ day, rows }: PastList, leavers: ReadonlyMap<string, Leaver>, capacity: number): void {
  for (const [place, { customer, isListed, isUnknown, signals }] of rows.entries()) {
    const leaver = leavers.get(customer);
    if (leaver === undefined || day >= leaver.at) continue;
    const days = daysBetween(day, leaver.at);
    if (isListed && place < capacity) leaver.leadDays ??= days;
    leaver.isListed ||= isListed && !isUnknown;
    leaver.isKnown ||= !isUnknown;
    for (const signal of signals) if (!leaver.heard.has(signal)) leaver.heard.set(signal, days);
  }
}

interface Weighted {
  readonly value: number;
  readonly weight: number;
}

/** Mean, each value as often as drawn; NaN of none. */
export function weightedMean(values: readonly Weighted[]): number {
  let [sum, all] = [0, 0];
  for (const { value, weight } of values) {
    sum += value * weight;
    all += weight;
  }
  return sum / all;
}

/** Lower median, each value as often as drawn; NaN of none. `values` ascend. */
export function weightedMedian(values: readonly Weighted[]): number {
  const half = values.reduce((sum, { weight }) => sum + weight, 0) / 2;
  let before = 0;
  for (const { value, weight } of values) {
    before += weight;
    if (weight > 0 && before >= half) return value;
  }
  return Number.NaN;
}
