// Who is who. Facts are noted while they are read, cheaply and in any order; who they belong to is settled at the end,
// once for each distinct party. A wrong merge is worse than a missed one, so what points to two customers points to none.
import { compareText, type Diagnostic, type Fact, type Party } from '../../model/index.ts';
import { type Folded, foldParty } from './folded.ts';
import { type ClientList, createClientList, type Likeness, NearNames, point, pointPerson } from './listed.ts';
import { type Match, match } from './match.ts';
import { emptyNotes, isThread, type Noted, note } from './notes.ts';
import type { Threads } from './threads.ts';
import { nameStrangers } from './unlisted.ts';

export interface DirectoryOptions {
  /** Likeness of two folded names, 0 … 1. */
  readonly similarity: Likeness;
  /** Our own mail domains, which are no customer's. */
  readonly ownDomains: readonly string[];
}

/** Notes parties and settles whose they are. Memory grows with distinct parties. */
export interface Directory {
  /** Notes the fact's party and gives a key for it: the same for the same party. */
  noteFact(fact: Fact): string;
  resolve(): Links;
}

export interface Link {
  readonly customer: string;
  /** `same id`, `same e-mail` …; `on no client list` for one that matches none. */
  readonly reason: string;
}

export interface Identity {
  readonly id: string;
  readonly name: string;
  readonly known: 'listed' | 'unlisted';
}

export interface Links {
  of(key: string): Link;
  identity(customer: string): Identity;
  /** Every distinct party with its link, for people to check. */
  readonly all: readonly (Link & { readonly party: Party })[];
  readonly diagnostics: readonly Diagnostic[];
}

export const UNLISTED = 'on no client list';

export function createDirectory(options: DirectoryOptions): Directory {
  const noted = emptyNotes();
  const ownDomains = new Set(options.ownDomains.map((domain) => domain.toLowerCase()));
  return {
    noteFact: (fact) => note(fact, noted),
    resolve: () => resolve(noted, ownDomains, options.similarity),
  };
}

function resolve(
  { parties, rows, people, threads }: Noted,
  ownDomains: ReadonlySet<string>,
  similarity: Likeness,
): Links {
  const list = createClientList(rows, ownDomains);
  const near = new NearNames(list.pointers.name.words(), similarity);
  const folded = new Map([...parties].map(([key, party]) => [key, foldParty(party, undefined, ownDomains)]));
  introduce(people, folded, list, near);
  introduceAliases(folded, list);
  const links = new Map<string, Link>();
  const strangers: string[] = [];
  for (const [key, party] of folded) {
    const found = match(party, list, near);
    if (found === undefined) strangers.push(key);
    else links.set(key, { customer: list.customers[found.customer]?.id ?? '', reason: found.reason });
  }
  const identities = new Map<string, Identity>(
    list.customers.map(({ id, name }) => [id, { id, name, known: 'listed' }]),
  );
  const [nameless, named] = [strangers.filter(isThread), strangers.filter((key) => !isThread(key))];
  addStrangers(named, parties, folded, links, identities);
  const adopted = new Set(nameless.filter((key) => adopt(key, parties, threads, links)));
  addStrangers(
    nameless.filter((key) => !adopted.has(key)),
    parties,
    folded,
    links,
    identities,
  );
  return linksOf(links, identities, parties, rows.length > 0);
}

/** Gives a thread to the customer who takes part in it; false where there is no such one. */
function adopt(
  key: string,
  parties: ReadonlyMap<string, Party>,
  threads: Threads,
  links: Map<string, Link>,
): boolean {
  const thread = parties.get(key)?.conversation ?? '';
  const customer = threads.customerOf(thread, (other) => links.get(other)?.customer);
  if (customer !== undefined) links.set(key, { customer, reason: 'same conversation' });
  return customer !== undefined;
}

/** People and contracts point to their customer by all they carry. Those without any customer wait to be strangers. */
function introduce(
  people: ReadonlyMap<string, Party>,
  folded: ReadonlyMap<string, Folded>,
  list: ClientList,
  near: NearNames,
): void {
  const found: { readonly party: Folded; readonly match: Match }[] = [];
  for (const key of people.keys()) {
    const party = folded.get(key);
    const matched = party === undefined ? undefined : match(party, list, near);
    if (party !== undefined && matched !== undefined) found.push({ party, match: matched });
  }
  for (const {
    party,
    match: { customer },
  } of found)
    pointPerson(list.pointers, party, customer);
}

/** An address or contract seen beside a listed id belongs to that customer, if to no other. */
function introduceAliases(folded: ReadonlyMap<string, Folded>, list: ClientList): void {
  for (const party of folded.values()) {
    const customer = list.pointers.id.get(party.id);
    const { email, subscription, person } = party;
    if (customer !== undefined) point(list.pointers, { ...NOTHING, email, subscription, person }, customer);
  }
}

const NOTHING: Folded = {
  id: '',
  subscription: '',
  person: '',
  email: '',
  domain: '',
  phone: '',
  name: '',
  personName: '',
  hint: '',
  conversation: '',
};

function addStrangers(
  keys: readonly string[],
  parties: ReadonlyMap<string, Party>,
  folded: ReadonlyMap<string, Folded>,
  links: Map<string, Link>,
  identities: Map<string, Identity>,
): void {
  const sorted = keys.toSorted(compareText);
  const strangers = sorted.map((key) => ({
    folded: folded.get(key) ?? NOTHING,
    name: callingName(parties.get(key) ?? {}),
  }));
  const named = nameStrangers(strangers);
  for (const [index, key] of sorted.entries()) {
    const own = named[index];
    if (own === undefined) continue;
    const id = identities.get(own.id)?.known === 'listed' ? `${own.id} (unlisted)` : own.id;
    identities.set(id, identities.get(id) ?? { id, name: own.name, known: 'unlisted' });
    links.set(key, { customer: id, reason: UNLISTED });
  }
}

function callingName(party: Party): string {
  const { name, personName, email, id, person, phone, subscription, hint, conversation } = party;
  const called = name ?? personName ?? email ?? id ?? person ?? phone ?? subscription ?? hint;
  return called ?? conversation ?? 'nobody named';
}

function linksOf(
  links: ReadonlyMap<string, Link>,
  identities: ReadonlyMap<string, Identity>,
  parties: ReadonlyMap<string, Party>,
  hasList: boolean,
): Links {
  const unlisted = [...identities.values()].filter(({ known }) => known === 'unlisted');
  const strangers = unlisted.map(({ name }) => name).toSorted(compareText);
  return {
    of: (key) => links.get(key) ?? { customer: key, reason: UNLISTED },
    identity: (customer) => identities.get(customer) ?? { id: customer, name: customer, known: 'unlisted' },
    get all() {
      return [...links]
        .toSorted(([a, one], [b, other]) => compareText(one.customer, other.customer) || compareText(a, b))
        .map(([key, link]) => ({ ...link, party: parties.get(key) ?? {} }));
    },
    diagnostics: hasList
      ? strangers.map((party) => ({ severity: 'note', code: 'party-unmatched', args: { party } }))
      : [],
  };
}
