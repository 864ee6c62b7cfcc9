// What the rhythm of all customers' orders says of each one, for the signals.
import { type Account, compareText } from '../model/index.ts';
import { aliveChance, fitModel } from './beta-geometric.ts';
import { type Buyer, buyerOf, historyOf } from './histories.ts';
import { countRepeaters, REPEATERS_NEEDED } from './rhythm.ts';

/** Whether so many orders may hold a rhythm at all; where they cannot, nobody need look for buyers. */
export function mayHoldRhythm(orders: number): boolean {
  return orders >= 2 * REPEATERS_NEEDED;
}

/**
 * What puts `stillBuying` on the accounts of those who ordered on two days or more. `buyers`: all there are, by the end of
 * day `until`. Where too few bought twice it leaves everyone as they are; of one-time buyers the model knows nothing.
 */
export function rhythmAmong(buyers: readonly Buyer[], until: number): (account: Account) => Account {
  if (countRepeaters(buyers, Infinity) < REPEATERS_NEEDED) return (account) => account;
  // Sums differ in their last digits with the order of what is added.
  const sorted = buyers.toSorted((a, b) => compareText(a.id, b.id));
  const { parameters } = fitModel(sorted.flatMap((buyer) => historyOf(buyer, until, 'week') ?? []));
  return (account) => {
    const buyer = buyerOf(account);
    const history = buyer === undefined ? undefined : historyOf(buyer, until, 'week');
    if (history === undefined || history.frequency === 0) return account;
    return { ...account, stillBuying: aliveChance(parameters, history) };
  };
}
