// What a company says of its customers that no export does: who looks after whom now, and how soon an answer is due.
import type { Account } from './model/index.ts';

export interface Terms {
  /** Former owner, or segment of those whom nobody owns → owner. */
  readonly owners: ReadonlyMap<string, string>;
  /** Plan, or `*` for every other → days within which a message is to be answered. */
  readonly serviceLevels: ReadonlyMap<string, number>;
}

export function underTerms(account: Account, { owners, serviceLevels }: Terms): Account {
  const owner = owners.get(account.owner ?? account.segment ?? '') ?? account.owner;
  const answerWithinDays = serviceLevels.get(account.plan ?? '') ?? serviceLevels.get('*');
  if (owner === account.owner && answerWithinDays === account.answerWithinDays) return account;
  return { ...account, owner, answerWithinDays };
}
