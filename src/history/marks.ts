// What reps said of customers, brought to the customers of another day.
import type { Disposition } from '../model/index.ts';
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
