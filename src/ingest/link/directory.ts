// Who is who. Facts are noted while they are read, cheaply and in any order; who they belong to is settled at the end,
// once for each distinct party. A wrong merge is worse than a missed one, so what points to two customers points to none.
import { compareText, type Diagnostic, type Fact, type LinkRules, type Party } from '../../model/index.ts';
import { type Folded, foldParty, NOTHING } from './folded.ts';
import { createClientList, type Likeness, NearNames, point, pointPerson } from './listed.ts';
import { type Known, type Match, match } from './match.ts';
import { emptyNotes, isThread, type Note, type Noted, note, notesIn, takeNote } from './notes.ts';
import { readRules } from './rules.ts';
import { type KeptApart, type Ruling, Rulings, SAID } from './rulings.ts';
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
  /** Notes the fact's party and gives a key for it: the same for the same party. */
  noteFact(fact: Fact): string;
  /** All that was noted, for another directory to take. */
  notes(): Iterable<Note>;
  take(note: Note): void;
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
    notes: () => notesIn(noted),
    take: (note) => takeNote(note, noted),
    resolve: () => {
      const bearers = [...noted.rows, ...[...noted.parties.values()].map((party) => ({ party }))];
      return resolve(noted, ownDomains, options.similarity, new Rulings(links, bearers));
    },
  };
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
  const known: Known = { list, near: new NearNames(list.pointers.name.words(), similarity), rulings };
  const asked = new Map(
    [...parties].map(([key, party]): [string, Asked] => {
      return [key, { folded: foldParty(party, undefined, ownDomains), ruling: rulings.of({ party }) }];
    }),
  );
  introduce(people, asked, known);
  introduceAliases(asked, known);
  const matches = matchAll(asked, known);
  const links = new Map<string, Link>();
  const strangers: string[] = [];
  for (const key of asked.keys()) {
    const found = matches.get(key);
    if (found === undefined) strangers.push(key);
    else links.set(key, { customer: list.customers[found.customer]?.id ?? '', reason: found.reason });
  }
  const identities = new Map<string, Identity>(
    list.customers.map(({ id, name }) => [id, { id, name, known: 'listed' }]),
  );
  const settled: Settled = { parties, asked, rulings, links, identities };
  const [nameless, named] = [strangers.filter(isThread), strangers.filter((key) => !isThread(key))];
  addStrangers(named, settled);
  const adopted = new Set(nameless.filter((key) => adopt(key, parties, threads, links)));
  addStrangers(
    nameless.filter((key) => !adopted.has(key)),
    settled,
  );
  return linksOf(settled, rows.length > 0);
}

/** What is settled so far. */
interface Settled {
  readonly parties: ReadonlyMap<string, Party>;
  readonly asked: ReadonlyMap<string, Asked>;
  readonly rulings: Rulings;
  readonly links: Map<string, Link>;
  readonly identities: Map<string, Identity>;
}

/** Parties that are forced together follow the one of them that is listed: the first on the list, if there are more. */
function matchAll(asked: ReadonlyMap<string, Asked>, known: Known): ReadonlyMap<string, Match> {
  const matches = new Map<string, Match>();
  const leaders = new Map<number, number>();
  for (const [key, { folded, ruling }] of asked) {
    const found = match(folded, ruling, known);
    if (found === undefined) continue;
    matches.set(key, found);
    const { cluster } = ruling;
    if (cluster === undefined) continue;
    leaders.set(cluster, Math.min(found.customer, leaders.get(cluster) ?? found.customer));
  }
  for (const [key, { ruling }] of asked) {
    const leader = ruling.cluster === undefined ? undefined : leaders.get(ruling.cluster);
    if (leader !== undefined) matches.set(key, { customer: leader, reason: SAID });
  }
  return matches;
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
  asked: ReadonlyMap<string, Asked>,
  known: Known,
): void {
  const found: { readonly party: Folded; readonly customer: number }[] = [];
  for (const key of people.keys()) {
    const own = asked.get(key);
    const matched = own === undefined ? undefined : match(own.folded, own.ruling, known);
    if (own !== undefined && matched !== undefined)
      found.push({ party: own.folded, customer: matched.customer });
  }
  for (const { party, customer } of found) pointPerson(known.list.pointers, party, customer);
}

/** An address or contract seen beside a listed id belongs to that customer, if to no other. */
function introduceAliases(asked: ReadonlyMap<string, Asked>, { list }: Known): void {
  const { pointers, clusters } = list;
  for (const { folded, ruling } of asked.values()) {
    const forced = ruling.cluster === undefined ? undefined : clusters.get(ruling.cluster);
    const customer = forced ?? pointers.id.get(folded.id);
    const { email, subscription, person } = folded;
    if (customer !== undefined) point(pointers, { ...NOTHING, email, subscription, person }, customer);
  }
}

function addStrangers(
  keys: readonly string[],
  { parties, asked, rulings, links, identities }: Settled,
): void {
  const sorted = keys.toSorted(compareText);
  const strangers = sorted.map((key) => ({
    folded: asked.get(key)?.folded ?? NOTHING,
    ruling: asked.get(key)?.ruling ?? rulings.of({ party: {} }),
    name: callingName(parties.get(key) ?? {}),
  }));
  const named = nameStrangers(strangers, rulings);
  for (const [index, key] of sorted.entries()) {
    const own = named[index];
    if (own === undefined) continue;
    const id = identities.get(own.id)?.known === 'listed' ? `${own.id} (unlisted)` : own.id;
    identities.set(id, identities.get(id) ?? { id, name: own.name, known: 'unlisted' });
    const isForced = strangers[index]?.ruling.cluster !== undefined;
    links.set(key, { customer: id, reason: isForced ? SAID : UNLISTED });
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
    of: (key) => links.get(key) ?? { customer: key, reason: UNLISTED },
    identity: (customer) => identities.get(customer) ?? { id: customer, name: customer, known: 'unlisted' },
    get all() {
      return [...links]
        .toSorted(([a, one], [b, other]) => compareText(one.customer, other.customer) || compareText(a, b))
        .map(([key, link]) => ({ ...link, party: parties.get(key) ?? {} }));
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
