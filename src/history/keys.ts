// What points to a customer besides the id of the day: earlier ids, contracts, addresses, the name. Marks and comparisons
// follow these when a customer is renamed, gets a new id or becomes one with another. Kept as fingerprints, since an
// address need not be in the file for that.
import { hash } from 'node:crypto';
import { compareText, type Party } from '../model/index.ts';

/** Fields that point to one customer as a rule; a person's own name does not. The surest first. */
const FIELDS = ['id', 'subscription', 'email', 'phone', 'name', 'person'] as const;
/** A customer with hundreds of people is found by the first few as well. */
const KEPT_OF_EACH = 8;
/** Of the digest in base 64: 60 bits, so that even of a million keys hardly two are alike. */
const LENGTH = 10;

/** Fingerprints of all that these parties are known by; the same for the same parties in any order. */
export function keysOf(parties: readonly Party[]): readonly string[] {
  return FIELDS.flatMap((field) => {
    const words = parties.flatMap((party) => foldedWord(party[field]) ?? []);
    const kept = [...new Set(words)].toSorted(compareText).slice(0, KEPT_OF_EACH);
    return kept.map((word) => hash('sha256', `${field} ${word}`, 'base64').slice(0, LENGTH));
  });
}

function foldedWord(word: string | undefined): string | undefined {
  const folded = word?.trim().toLowerCase().replace(/\s+/g, ' ');
  return folded === '' ? undefined : folded;
}

/** Whoever can be followed from one day to another. */
export interface Known {
  readonly customer: string;
  readonly knownAs: readonly string[];
}

/**
 * Finds who a customer of another day is among these: the one with the same id, else the only one to whom its keys point.
 * Keys that point to two point to none. Undefined where nobody is.
 */
export function finderAmong(customers: ReadonlyMap<string, Known>): (wanted: Known) => string | undefined {
  let owners: Owners | undefined;
  return ({ customer, knownAs }) => {
    if (customers.has(customer)) return customer;
    owners ??= ownersOf(customers.values());
    const found = new Set(knownAs.flatMap((key) => owners?.get(key) ?? []));
    const [only, ...others] = found;
    return others.length === 0 ? only : undefined;
  };
}

/** The same, from one run to another: only by keys that no other customer had either. */
export function followerOf(
  before: ReadonlyMap<string, Known>,
  after: ReadonlyMap<string, Known>,
): (wanted: Known) => string | undefined {
  let owners: Owners | undefined;
  const find = finderAmong(after);
  return (wanted) => {
    if (after.has(wanted.customer)) return wanted.customer;
    owners ??= ownersOf(before.values());
    return find({ ...wanted, knownAs: ownKeysIn(owners, wanted) });
  };
}

/** Whether there were customers, and not one of them is among those of now. */
export function areStrangers(before: ReadonlyMap<string, Known>, now: ReadonlyMap<string, Known>): boolean {
  const follow = followerOf(before, now);
  return before.size > 0 && [...before.values()].every((known) => follow(known) === undefined);
}

/** The keys of a customer that no other one has. */
export function ownKeysOf(wanted: Known, customers: Iterable<Known>): readonly string[] {
  return ownKeysIn(ownersOf(customers), wanted);
}

/** Key → who has it; undefined where several do. */
type Owners = ReadonlyMap<string, string | undefined>;

function ownersOf(customers: Iterable<Known>): Owners {
  const owners = new Map<string, string | undefined>();
  for (const { customer, knownAs } of customers) {
    for (const key of knownAs)
      owners.set(key, owners.has(key) && owners.get(key) !== customer ? undefined : customer);
  }
  return owners;
}

function ownKeysIn(owners: Owners, { customer, knownAs }: Known): readonly string[] {
  return knownAs.filter((key) => owners.get(key) === customer);
}
