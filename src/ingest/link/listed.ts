// The client list: rows that are one customer become one, and everything that points to a customer is indexed.
import { type Customer, compareText, type Party } from '../../model/index.ts';
import { isMarkerWord } from '../values/empty.ts';
import { type Folded, foldParty, NOTHING } from './folded.ts';
import { Index } from './groups.ts';
import { joinMembers, type Member } from './join.ts';
import { distinguishing } from './names.ts';
import { foldKey, type Sides } from './rules.ts';
import type { Ruling, Rulings } from './rulings.ts';

/** A customer on the client list. */
export interface Listed {
  readonly id: string;
  readonly name: string;
  readonly sides: Sides;
}

/** What of a party may point to a listed customer. */
export interface Pointers {
  readonly id: Index;
  readonly subscription: Index;
  readonly person: Index;
  readonly email: Index;
  readonly phone: Index;
  readonly domain: Index;
  readonly name: Index;
  readonly personName: Index;
}

export interface ClientList {
  readonly customers: readonly Listed[];
  readonly pointers: Pointers;
  /** Number of the customer to whom a cluster of keys is forced. */
  readonly clusters: ReadonlyMap<number, number>;
}

export interface Row extends Pick<Customer, 'party' | 'domain'> {
  /** How many attributes the row gives: the fullest of a customer's rows lends it id and name. */
  readonly weight: number;
}

/** Order of the rows does not matter: they are put into an order of their own first, the fullest ahead. */
export function createClientList(
  rows: readonly Row[],
  ownDomains: ReadonlySet<string>,
  rulings: Rulings,
): ClientList {
  const sorted = inOrder(rows);
  const folded = sorted.map(({ party, domain }) => foldParty(party, domain, ownDomains));
  const shared = sharedNames(folded);
  const members = sorted.map((row, index) => memberOf(folded[index] ?? NOTHING, rulings.of(row), shared));
  const groups = joinMembers(members, rulings);
  const pointers = emptyPointers();
  /** By member, the number of the customer whose first row it is. */
  const numbers: number[] = [];
  const clusters = new Map<number, number>();
  const customers: { id: string; name: string; sides: Map<number, string> }[] = [];
  const taken = new Set<string>();
  const absent = repeatedMarkers(sorted);
  for (const [index, row] of folded.entries()) {
    const root = groups.find(index);
    const number = numbers[root] ?? customers.length;
    if (number === customers.length) {
      numbers[root] = number;
      const party = named(sorted[root]?.party ?? {}, absent);
      const own = listed(party, folded[root] ?? row, number, taken);
      taken.add(own.id);
      customers.push({ ...own, sides: rulings.isEmpty ? NO_SIDES : new Map() });
    }
    addRuling(members[index]?.ruling, number, customers[number]?.sides, clusters);
    point(pointers, row, number);
  }
  return { customers, pointers, clusters };
}

/** Of customers whom the user said nothing of: shared, since nothing is ever added. */
const NO_SIDES = new Map<number, string>();

function inOrder(rows: readonly Row[]): readonly Row[] {
  return rows
    .map((row) => ({ row, key: keyOf(row) }))
    .toSorted((a, b) => b.row.weight - a.row.weight || compareText(a.key, b.key))
    .map(({ row }) => row);
}

function addRuling(
  ruling: Ruling | undefined,
  number: number,
  sides: Map<number, string> | undefined,
  clusters: Map<number, number>,
): void {
  if (ruling?.cluster !== undefined) clusters.set(ruling.cluster, number);
  for (const [list, key] of ruling?.sides ?? []) sides?.set(list, sides.get(list) ?? key);
}

function emptyPointers(): Pointers {
  return {
    id: new Index(),
    subscription: new Index(),
    person: new Index(),
    email: new Index(),
    phone: new Index(),
    domain: new Index(),
    name: new Index(),
    personName: new Index(),
  };
}

function keyOf({ party, domain }: Row): string {
  return [party.id ?? '\uffff', party.name, party.email, domain, party.personName].join('\u0000');
}

/** Same id; or, where an id is missing or differs, the same name together with the same domain, mail or phone. */
function memberOf(party: Folded, ruling: Ruling, shared: ReadonlySet<string>): Member {
  const { id, domain, email, phone } = party;
  const who = nameOf(party);
  const signs: string[] = [];
  if (shared.has(who))
    for (const place of [domain, email, phone]) if (place !== '') signs.push(`${who} @ ${place}`);
  if (id === '') signs.push(email === '' ? `name ${who}` : `mail ${email}`);
  return { id, signs, ruling };
}

function nameOf({ name, personName }: Folded): string {
  return name === '' ? personName : name;
}

/** Names that several rows bear: one that a single row bears joins it to none. */
function sharedNames(rows: readonly Folded[]): ReadonlySet<string> {
  const seen = new Set<string>(['']);
  const shared = new Set<string>();
  for (const row of rows) {
    const who = nameOf(row);
    if (who !== '' && seen.size === seen.add(who).size) shared.add(who);
  }
  return shared;
}

/** `NaN` in one row may be a company's name; in several it stands for no name. */
function repeatedMarkers(rows: readonly Row[]): ReadonlySet<string> {
  const ids = new Map<string, string | undefined>();
  const repeated = new Set<string>();
  for (const { party } of rows) {
    const name = party.name?.toLowerCase() ?? '';
    if (!isMarkerWord(name)) continue;
    if (ids.has(name) && ids.get(name) !== party.id) repeated.add(name);
    ids.set(name, party.id);
  }
  return repeated;
}

function named(party: Party, absent: ReadonlySet<string>): Party {
  if (party.name === undefined || absent.size === 0 || !absent.has(party.name.toLowerCase())) return party;
  const { name: _name, ...rest } = party;
  return rest;
}

/** No two customers bear the same id, even where the list gives none. */
function listed(
  party: Party,
  { id, email, domain, name }: Folded,
  number: number,
  taken: ReadonlySet<string>,
): { readonly id: string; readonly name: string } {
  const isFree = (word: string): boolean => word !== '' && !taken.has(word);
  const called = party.name ?? party.personName ?? party.email ?? party.id;
  return {
    id: [id, email, domain, name].find(isFree) ?? freeKey(party.name ?? '', isFree) ?? `row ${number + 1}`,
    name: called ?? `customer ${number + 1}`,
  };
}

function freeKey(name: string, isFree: (word: string) => boolean): string | undefined {
  const key = foldKey(name);
  return isFree(key) ? key : undefined;
}

/** Lets every name of the party point to the customer. */
export function point(pointers: Pointers, party: Folded, customer: number): void {
  pointers.id.add(party.id, customer);
  pointers.subscription.add(party.subscription, customer);
  pointers.person.add(party.person, customer);
  pointers.email.add(party.email, customer);
  pointers.phone.add(party.phone, customer);
  pointers.domain.add(party.domain, customer);
  pointers.name.add(party.name, customer);
  pointers.personName.add(party.personName, customer);
}

/** Like `point`, for a fact that only mentions the customer: an organisation's name there is not its own. */
export function pointPerson(pointers: Pointers, party: Folded, customer: number): void {
  pointAlias(pointers, party, customer);
  pointers.phone.add(party.phone, customer);
  pointers.personName.add(party.personName, customer);
}

/** Lets only what one customer has point to it. */
export function pointAlias(pointers: Pointers, party: Folded, customer: number): void {
  pointers.subscription.add(party.subscription, customer);
  pointers.person.add(party.person, customer);
  pointers.email.add(party.email, customer);
}

export type Likeness = (a: string, b: string) => number;

/** Names at least so alike are one; by hand, and only among names that share their first word. */
const ALIKE = 0.95;
const SHORTEST_FUZZY = 6;

/** Finds the one listed name that is nearly the given one. Costs one look per name with the same first word. */
export class NearNames {
  readonly #names: () => Iterable<string>;
  readonly #likeness: Likeness;
  #byFirstWord: ReadonlyMap<string, readonly string[]> | undefined;

  /** `names` is asked when the first name is looked for. */
  constructor(names: () => Iterable<string>, likeness: Likeness) {
    this.#names = names;
    this.#likeness = likeness;
  }

  find(name: string): string | undefined {
    if (name.length < SHORTEST_FUZZY) return undefined;
    this.#byFirstWord ??= byFirstWord(this.#names());
    const group = this.#byFirstWord.get(firstWord(name)) ?? [];
    if (group.length > MOST_COMPARED) return undefined;
    const near = group.filter(
      (other) => distinguishing(other) === distinguishing(name) && this.#likeness(name, other) >= ALIKE,
    );
    return near.length === 1 ? near[0] : undefined;
  }
}

/** A first word that so many names share tells nothing, and comparing them all would cost too much. */
const MOST_COMPARED = 200;

function byFirstWord(names: Iterable<string>): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const name of names) {
    const first = firstWord(name);
    const group = groups.get(first);
    if (group === undefined) groups.set(first, [name]);
    else group.push(name);
  }
  return groups;
}

function firstWord(name: string): string {
  return name.split(' ', 1)[0] ?? '';
}
