// What reps said of customers, brought to the customers of another day, and what it tells of who left.
import type { Disposition, Testimony } from '../model/index.ts';
import { finderAmong, type Known } from './keys.ts';

/** Dispositions under the ids that their customers have now; those of nobody who is left are dropped. */
export function carriedOver(
  dispositions: readonly Disposition[],
  customers: ReadonlyMap<string, Known>,
): readonly Disposition[] {
  const find = finderAmong(customers);
  return dispositions.flatMap((disposition) => {
    const customer = find(disposition);
    return customer === undefined ? [] : [{ ...disposition, customer }];
  });
}

/** A customer who was saved, who renewed or whose alarm was false stayed; a call alone, or a snooze, tells nothing. */
export function testimoniesOf(dispositions: readonly Disposition[]): readonly Testimony[] {
  return dispositions.flatMap(({ customer, at, kind, outcome }) => {
    if (outcome === undefined && kind !== 'wrong') return [];
    return { customer, at, stayed: outcome !== 'lost' };
  });
}
