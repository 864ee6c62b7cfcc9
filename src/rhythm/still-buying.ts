// What the rhythm of all customers' orders says of each one, for the signals.
import type { Account } from '../model/index.ts';
import { aliveChance, fitModel } from './beta-geometric.ts';
import { buyerOf, dayOf, historyOf } from './histories.ts';
import { countRepeaters, REPEATERS_NEEDED } from './rhythm.ts';

/**
 * Accounts of one day with `stillBuying` on those who ordered on two days or more; as they were where too few did. Of
 * one-time buyers the model knows nothing.
 */
export function withRhythm(accounts: readonly Account[]): readonly Account[] {
  const buyers = accounts.map(buyerOf);
  const known = buyers.flatMap((buyer) => buyer ?? []);
  if (countRepeaters(known, Infinity) < REPEATERS_NEEDED) return accounts;
  const histories = accounts.map(({ asOf }, index) => {
    const buyer = buyers[index];
    return buyer === undefined ? undefined : historyOf(buyer, dayOf(asOf), 'week');
  });
  const { parameters } = fitModel(histories.flatMap((history) => history ?? []));
  return accounts.map((account, index) => {
    const history = histories[index];
    if (history === undefined || history.frequency === 0) return account;
    return { ...account, stillBuying: aliveChance(parameters, history) };
  });
}
