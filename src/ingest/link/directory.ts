// Who is who. Facts are noted while they are read, cheaply and in any order; who they belong to is settled at the end,
// once for each distinct party. A wrong merge is worse than a missed one, so what points to two customers points to none.
import { compareText, type Diagnostic, type Fact, type LinkRules, type Party } from '../../model/index.ts';
import { type Folded, Folding, NOTHING } from './folded.ts';
import { createClientList, type Likeness, NearNames, pointAlias, pointPerson } from './listed.ts';
import { type Known, match } from './match.ts';
import {
  adoptNotes,
  emptyNotes,
  type Given,
  giveNotes,
  type Note,
  type Noted,
  note,
  notesIn,
  takeNote,
} from './notes.ts';
import { isThread, type Parties } from './parties.ts';
import { readRules } from './rules.ts';
import { type Bearer, type KeptApart, type Ruling, Rulings, SAID } from './rulings.ts';
import type { Threads } from './threads.ts';
import { nameStrangers } from './unlisted.ts';

export interface DirectoryOptions {
  /** Likeness of two folded names, 0 … 1. */
  readonly similarity: Likeness;
  /** Our own mail domains, which are no customer's. */
  readonly ownDomains: readonly string[];
  readonly links?: LinkRules | undefined;
}

/** Notes parties and settles whose they are. Memory grows with distinct parties. */
export interface Directory {
  /** Notes the fact's party and gives a number for it: the same for the same party. */
  noteFact(fact: Fact): number;
  /** By what another directory knows the party. */
  keyOf(party: number): string;
  numberOf(key: string): number;
  /** All that was noted, for another directory to take. */
  notes(): Iterable<Note>;
  take(note: Note): void;
  /** Notes of parties and rows, and who was met in which thread by the numbers of the parties: for a directory in another thread. */
  give(): Given;
  /** Takes what another directory gave; gives by its number of a party our own. */
  adopt(given: Given): Uint32Array;
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
  of(party: number): Link;
  identity(customer: string): Identity;
  /** Every distinct party with its link, for people to check. */
  readonly all: readonly (Link & { readonly party: Party })[];
  /** What would be one customer if the user did not say otherwise. */
  readonly keptApart: readonly KeptApart[];
  readonly diagnostics: readonly Diagnostic[];
}

export const UNLISTED = 'on no client list';

const NO_RULES: LinkRules = { together: [], apart: [] };

/** Throws UsageError for links that contradict each other. */
export function createDirectory({ links = NO_RULES, ...options }: DirectoryOptions): Directory {
  const noted = emptyNotes();
  const ownDomains = new Set(options.ownDomains.map((domain) => domain.toLowerCase()));
  readRules(links);
  return {
    noteFact: (fact) => note(fact, noted),
    keyOf: (party) => noted.parties.keyOf(party),
    numberOf: (key) => noted.parties.numberOf(key),
    notes: () => notesIn(noted),
    take: (note) => takeNote(note, noted),
    give: () => giveNotes(noted),
    adopt: (given) => adoptNotes(given, noted),
    resolve() {
      noted.recent.clear();
      return resolve(noted, ownDomains, options.similarity, new Rulings(links, bearersIn(noted)));
    },
  };
}

function* bearersIn({ rows, parties }: Noted): Generator<Bearer> {
  yield* rows;
  for (let number = 0; number < parties.size; number++) yield { party: parties.at(number) };
}

/** A party as it is compared. */
interface Asked {
  readonly folded: Folded;
  readonly ruling: Ruling;
}

function resolve(
  { parties, rows, people, threads }: Noted,
  ownDomains: ReadonlySet<string>,
  similarity: Likeness,
  rulings: Rulings,
): Links {
  const list = createClientList(rows, ownDomains, rulings);
  const known: Known = { list, near: new NearNames(() => list.pointers.name.words(), similarity), rulings };
  const asked = Array.from({ length: parties.size }, (_, number): Asked => {
    const party = parties.at(number);
    return { folded: new Folding(party, ownDomains), ruling: rulings.of({ party }) };
  });
  introduce(people, asked, known);
  introduceAliases(asked, known);
  const identities = new Map<string, Identity>(
    list.customers.map(({ id, name }) => [id, { id, name, known: 'listed' }]),
  );
  const settled: Settled = { parties, asked, rulings, links: [], identities };
  const strangers = linkListed(settled, known);
  const [nameless, named] = [
    strangers.filter((number) => isThread(parties.keyOf(number))),
    strangers.filter((number) => !isThread(parties.keyOf(number))),
  ];
  addStrangers(named, settled);
  const adopted = new Set(nameless.filter((number) => adopt(number, threads, settled)));
  addStrangers(
    nameless.filter((number) => !adopted.has(number)),
    settled,
  );
  return linksOf(settled, rows.length > 0);
}

/** What is settled so far. */
interface Settled {
  readonly parties: Parties;
  readonly asked: readonly Asked[];
  readonly rulings: Rulings;
  /** By number of the party. */
  readonly links: Link[];
  readonly identities: Map<string, Identity>;
}

/**
 * Links whom the client list knows; gives the others. Parties that are forced together follow the one of them that is
 * listed: the first on the list, if there are more.
 */
function linkListed({ asked, links }: Settled, known: Known): readonly number[] {
  const matches = asked.map(({ folded, ruling }) => match(folded, ruling, known));
  const leaders = new Map<number, number>();
  for (const [number, { ruling }] of asked.entries()) {
    const [found, { cluster }] = [matches[number], ruling];
    if (found === undefined || cluster === undefined) continue;
    leaders.set(cluster, Math.min(found.customer, leaders.get(cluster) ?? found.customer));
  }
  const strangers: number[] = [];
  for (const [number, { ruling }] of asked.entries()) {
    const leader = ruling.cluster === undefined ? undefined : leaders.get(ruling.cluster);
    const found = leader === undefined ? matches[number] : { customer: leader, reason: SAID };
    if (found === undefined) strangers.push(number);
    else links[number] = { customer: known.list.customers[found.customer]?.id ?? '', reason: found.reason };
  }
  return strangers;
}

/** Gives a thread to the customer who takes part in it; false where there is no such one. */
function adopt(number: number, threads: Threads, { parties, links }: Settled): boolean {
  const thread = parties.at(number).conversation ?? '';
  const customer = threads.customerOf(thread, (other) => links[other]?.customer);
  if (customer !== undefined) links[number] = { customer, reason: 'same conversation' };
  return customer !== undefined;
}

/** People and contracts point to their customer by all they carry. Those without any customer wait to be strangers. */
function introduce(people: Iterable<number>, asked: readonly Asked[], known: Known): void {
  const found: { readonly party: Folded; readonly customer: number }[] = [];
  for (const number of people) {
    const own = asked[number];
    const matched = own === undefined ? undefined : match(own.folded, own.ruling, known);
    if (own !== undefined && matched !== undefined)
      found.push({ party: own.folded, customer: matched.customer });
  }
  for (const { party, customer } of found) pointPerson(known.list.pointers, party, customer);
}

/** An address or contract seen beside a listed id belongs to that customer, if to no other. */
function introduceAliases(asked: readonly Asked[], { list }: Known): void {
  const { pointers, clusters } = list;
  for (const { folded, ruling } of asked) {
    const forced = ruling.cluster === undefined ? undefined : clusters.get(ruling.cluster);
    const customer = forced ?? pointers.id.get(folded.id);
    if (customer !== undefined) pointAlias(pointers, folded, customer);
  }
}

function addStrangers(
  numbers: readonly number[],
  { parties, asked, rulings, links, identities }: Settled,
): void {
  const sorted = numbers.toSorted((a, b) => compareText(parties.keyOf(a), parties.keyOf(b)));
  const strangers = sorted.map((number) => ({
    folded: asked[number]?.folded ?? NOTHING,
    ruling: asked[number]?.ruling ?? rulings.of({ party: {} }),
    name: callingName(parties.at(number)),
  }));
  const named = nameStrangers(strangers, rulings);
  for (const [index, number] of sorted.entries()) {
    const own = named[index];
    if (own === undefined) continue;
    const id = identities.get(own.id)?.known === 'listed' ? `${own.id} (unlisted)` : own.id;
    identities.set(id, identities.get(id) ?? { id, name: own.name, known: 'unlisted' });
    const isForced = strangers[index]?.ruling.cluster !== undefined;
    links[number] = { customer: id, reason: isForced ? SAID : UNLISTED };
  }
}

function callingName(party: Party): string {
  const { name, personName, email, id, person, phone, subscription, hint, conversation } = party;
  const called = name ?? personName ?? email ?? id ?? person ?? phone ?? subscription ?? hint;
  return called ?? conversation ?? 'nobody named';
}

function linksOf({ links, identities, parties, rulings }: Settled, hasList: boolean): Links {
  const unlisted = [...identities.values()].filter(({ known }) => known === 'unlisted');
  const strangers = hasList ? unlisted.map(({ name }) => name).toSorted(compareText) : [];
  return {
    of: (party) => links[party] ?? { customer: parties.keyOf(party), reason: UNLISTED },
    identity: (customer) => identities.get(customer) ?? { id: customer, name: customer, known: 'unlisted' },
    get all() {
      return links
        .map((link, number) => ({ link, number, key: parties.keyOf(number) }))
        .toSorted((a, b) => compareText(a.link.customer, b.link.customer) || compareText(a.key, b.key))
        .map(({ link, number }) => ({ ...link, party: parties.at(number) }));
    },
    keptApart: rulings.keptApart,
    diagnostics: [
      ...rulings.diagnostics,
      ...strangers.map(
        (party): Diagnostic => ({ severity: 'note', code: 'party-unmatched', args: { party } }),
      ),
    ],
  };
}
