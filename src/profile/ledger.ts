// What is known by party, while reading; and once `link` knows whose parties they are, profiles by customer.
// Memory grows with parties and their compact facts, not with text.
import type { Fact, Heard, Instant, Profile } from '../model/index.ts';
import type { Retention } from './contact.ts';
import { addFact, addProfile, profileOf } from './fold.ts';
import { type Allowance, Lists, type Packed } from './packed/lists.ts';
import { type SharedShelves, Shelves, sharedShelves } from './packed/shelves.ts';

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
  /** Those from one place to before another. */
  between(from: number, to: number): Iterable<readonly [customer: string, profile: Profile]>;
  /** All that another thread needs to make the same profiles. */
  share(): SharedProfiles;
}

export interface SharedProfiles {
  readonly shelves: SharedShelves;
  readonly groups: Groups;
}

/** Customers, and behind one another the parties of each: those of customer n begin at `starts[n]`. */
interface Groups {
  readonly customers: readonly string[];
  readonly starts: Uint32Array;
  readonly parties: Uint32Array;
}

/** Profiles that another thread shares. */
export function sharedProfiles(
  { shelves, groups }: SharedProfiles,
  retention: Retention,
  allowance: Allowance | undefined,
): Profiles {
  return new Settled(sharedShelves(shelves, allowance), groups, retention);
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

function groupsOf(parties: number, customerOf: (party: number) => string): Groups {
  const numbers = new Map<string, number>();
  const owners = new Uint32Array(parties);
  for (let party = 0; party < parties; party++) {
    const customer = customerOf(party);
    const number = numbers.get(customer) ?? numbers.size;
    numbers.set(customer, number);
    owners[party] = number;
  }
  return { customers: [...numbers.keys()], ...sortedByOwner(owners, numbers.size) };
}

/** Each owner's in their order. */
function sortedByOwner(owners: Uint32Array, size: number): Pick<Groups, 'starts' | 'parties'> {
  const starts = new Uint32Array(size + 1);
  for (const owner of owners) starts[owner + 1] = (starts[owner + 1] ?? 0) + 1;
  for (let owner = 0; owner < size; owner++)
    starts[owner + 1] = (starts[owner + 1] ?? 0) + (starts[owner] ?? 0);
  const next = starts.slice();
  const parties = new Uint32Array(owners.length);
  for (const [party, owner] of owners.entries()) {
    const place = next[owner] ?? 0;
    parties[place] = party;
    next[owner] = place + 1;
  }
  return { starts, parties };
}

class Settled implements Profiles {
  readonly #shelves: Shelves;
  readonly #groups: Groups;
  readonly #retention: Retention;

  constructor(shelves: Shelves, groups: Groups, retention: Retention) {
    this.#shelves = shelves;
    this.#groups = groups;
    this.#retention = retention;
  }

  get size(): number {
    return this.#groups.customers.length;
  }

  [Symbol.iterator](): Iterator<readonly [string, Profile]> {
    return this.between(0, this.size);
  }

  *between(from: number, to: number): Generator<readonly [string, Profile]> {
    const { customers, starts, parties } = this.#groups;
    for (const [index, customer] of customers.slice(from, to).entries()) {
      const own = parties.subarray(starts[from + index], starts[from + index + 1]);
      yield [customer, profileOf(this.#shelves, own, this.#retention)];
    }
  }

  share(): SharedProfiles {
    return { shelves: this.#shelves.share(), groups: this.#groups };
  }
}
