// What is known by party, while reading; and once `link` knows whose parties they are, profiles by customer.
// Memory grows with parties and their compact facts, not with text.
import type { Fact, Heard, Instant, Profile } from '../model/index.ts';
import type { Retention } from './contact.ts';
import { addFact, addProfile, profileOf } from './fold.ts';
import { type Allowance, Lists, type Packed } from './packed/lists.ts';
import { Shelves } from './packed/shelves.ts';

export interface Ledger {
  /** Parties go by numbers: 0, 1, 2 … */
  add(party: number, fact: Fact, heard: Heard | undefined): void;
  /** Everything so far by party, for another ledger to take. */
  entries(): Iterable<readonly [party: number, profile: Profile]>;
  take(party: number, profile: Profile): void;
  /** All that it holds, for a ledger in another thread. It may not be asked for anything any more. */
  give(): Packed;
  /** Takes what another ledger gave. `ours`: by their number of a party our own. */
  adopt(given: Packed, ours: Uint32Array): void;
  /** Hears that something happened then. */
  see(at: Instant): void;
  /** Puts aside what is left, where something was: all is read, and what follows needs room. */
  makeRoom(): void;
  /** Newest moment at which something happened; undefined when nothing is dated. */
  newest(): Instant | undefined;
  /** One profile per customer: all parties that `customerOf` gives the same customer. Each is made when it is asked for. */
  settle(customerOf: (party: number) => string): Profiles;
}

/** Profiles by customer; each walk over them makes them anew. */
export interface Profiles extends Iterable<readonly [customer: string, profile: Profile]> {
  readonly size: number;
}

/** `allowance`: how much memory there is; without it all is kept in memory. */
export function createLedger(retention: Retention, allowance?: Allowance): Ledger {
  const lists = new Lists(allowance);
  const shelves = new Shelves(lists, allowance);
  let parties = 0;
  let newest = -Infinity;
  return {
    add(party, fact, heard) {
      parties = Math.max(parties, party + 1);
      addFact(lists, party, fact, heard, retention);
      newest = Math.max(newest, momentOf(fact) ?? -Infinity);
    },
    *entries() {
      for (let party = 0; party < parties; party++) yield [party, profileOf(shelves, [party], retention)];
    },
    take(party, profile) {
      parties = Math.max(parties, party + 1);
      addProfile(lists, party, profile);
    },
    give: () => lists.give(),
    adopt(given, ours) {
      shelves.take(given, ours);
      parties = ours.reduce((most, number) => Math.max(most, number + 1), parties);
    },
    see: (at) => {
      newest = Math.max(newest, at);
    },
    newest: () => (newest === -Infinity ? undefined : newest),
    makeRoom: () => lists.makeRoom(),
    settle: (customerOf) => new Settled(shelves, groupsOf(parties, customerOf), retention),
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

function groupsOf(
  parties: number,
  customerOf: (party: number) => string,
): ReadonlyMap<string, readonly number[]> {
  const groups = new Map<string, number[]>();
  for (let party = 0; party < parties; party++) {
    const customer = customerOf(party);
    const group = groups.get(customer);
    if (group === undefined) groups.set(customer, [party]);
    else group.push(party);
  }
  return groups;
}

class Settled implements Profiles {
  readonly #lists: Shelves;
  readonly #groups: ReadonlyMap<string, readonly number[]>;
  readonly #retention: Retention;

  constructor(lists: Shelves, groups: ReadonlyMap<string, readonly number[]>, retention: Retention) {
    this.#lists = lists;
    this.#groups = groups;
    this.#retention = retention;
  }

  get size(): number {
    return this.#groups.size;
  }

  *[Symbol.iterator](): Iterator<readonly [string, Profile]> {
    for (const [customer, parties] of this.#groups)
      yield [customer, profileOf(this.#lists, parties, this.#retention)];
  }
}
