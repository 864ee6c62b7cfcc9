// Profiles by party key, while reading; and once `link` knows whose keys they are, profiles by customer.
// Memory grows with parties and their compact facts, not with text.
import type { Fact, Heard, Instant, Profile } from '../model/index.ts';
import type { Retention } from './contact.ts';
import { addFact, type Draft, emptyProfile, mergeProfiles } from './fold.ts';

export interface Ledger {
  add(key: string, fact: Fact, heard: Heard | undefined): void;
  /** Everything so far by key, for another ledger to take. */
  entries(): Iterable<readonly [key: string, profile: Profile]>;
  take(key: string, profile: Profile): void;
  /** Hears that something happened then. */
  see(at: Instant): void;
  /** Newest moment at which something happened; undefined when nothing is dated. */
  newest(): Instant | undefined;
  /** One profile per customer: all keys that `customerOf` gives the same customer, merged. */
  settle(customerOf: (key: string) => string): ReadonlyMap<string, Profile>;
}

export function createLedger(retention: Retention): Ledger {
  const drafts = new Map<string, Draft>();
  let newest = -Infinity;
  return {
    add(key, fact, heard) {
      const draft = drafts.get(key) ?? emptyProfile();
      if (!drafts.has(key)) drafts.set(key, draft);
      addFact(draft, fact, heard, retention);
      newest = Math.max(newest, momentOf(fact) ?? -Infinity);
    },
    entries: () => drafts,
    take: (key, profile) => {
      drafts.set(key, mergeProfiles(drafts.get(key) ?? emptyProfile(), profile, retention));
    },
    see: (at) => {
      newest = Math.max(newest, at);
    },
    newest: () => (newest === -Infinity ? undefined : newest),
    settle: (customerOf) => settle(drafts, customerOf, retention),
  };
}

/** When it happened; what is planned (a renewal, a due date) has not happened. */
function momentOf(fact: Fact): Instant | undefined {
  switch (fact.kind) {
    case 'interaction':
    case 'order':
    case 'usage':
    case 'survey':
    case 'departure':
      return fact.at;
    case 'customer':
      return fact.lastSeen;
    default:
      return undefined;
  }
}

function settle(
  drafts: ReadonlyMap<string, Draft>,
  customerOf: (key: string) => string,
  retention: Retention,
): ReadonlyMap<string, Profile> {
  const profiles = new Map<string, Draft>();
  for (const [key, draft] of drafts) {
    const customer = customerOf(key);
    const known = profiles.get(customer);
    profiles.set(customer, known === undefined ? draft : mergeProfiles(known, draft, retention));
  }
  return profiles;
}
