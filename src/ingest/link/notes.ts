// Parties as they are noted while reading: each distinct one once, under a number that is the same for the same party.
import type { Customer, Fact, Party } from '../../model/index.ts';
import type { Row } from './listed.ts';
import { isThread, keyOf, Parties } from './parties.ts';
import { type Meetings, Threads } from './threads.ts';

export interface Noted {
  readonly parties: Parties;
  readonly rows: Row[];
  /** Numbers of people and contracts: what they carry points to their customer. */
  readonly people: Set<number>;
  readonly threads: Threads;
  /** By its first name, the last party so named: most rows repeat one, and need no key made. */
  readonly recent: Map<string, Recent>;
}

interface Recent {
  readonly party: Party;
  readonly number: number;
  readonly isThread: boolean;
}

/** Notes the fact's party and gives its number. Runs once for every fact. */
export function note(fact: Fact, noted: Noted): number {
  const { party } = fact;
  const { rows, people, threads } = noted;
  const known = recentOf(party, noted);
  if (party.conversation !== undefined && !known.isThread) threads.note(party.conversation, known.number);
  if (fact.kind === 'customer') rows.push(rowOf(fact, known.party));
  if (fact.kind === 'person' || fact.kind === 'subscription') people.add(known.number);
  return known.number;
}

function rowOf(customer: Customer, party: Party): Row {
  const { domain } = customer;
  const weight = Object.keys(customer).length;
  return domain === undefined ? { party, weight } : { party, domain, weight };
}

function recentOf(party: Party, { parties, recent }: Noted): Recent {
  const last = recent.get(nameOf(party));
  if (last !== undefined && isSame(last.party, party)) return last;
  const key = keyOf(party);
  const number = parties.numberOf(key, party);
  const own = parties.at(number);
  const known = { party: own, number, isThread: isThread(key) };
  if (!known.isThread) recent.set(nameOf(own), known);
  return known;
}

function nameOf({ id, email, subscription, person, name, personName, phone, hint }: Party): string {
  return id ?? email ?? subscription ?? person ?? name ?? personName ?? phone ?? hint ?? '';
}

/** The same but for the thread, which tells parties apart only where it is all they have. */
function isSame(a: Party, b: Party): boolean {
  return (
    a.id === b.id &&
    a.email === b.email &&
    a.name === b.name &&
    a.personName === b.personName &&
    a.person === b.person &&
    a.subscription === b.subscription &&
    a.phone === b.phone &&
    a.hint === b.hint
  );
}

/** What was noted, in pieces that can be handed on to where all parts of a run come together. */
export type Note =
  | { readonly type: 'party'; readonly key: string; readonly party: Party; readonly points: boolean }
  | { readonly type: 'row'; readonly row: Row }
  | { readonly type: 'thread'; readonly thread: number; readonly keys: readonly string[] };

export function* notesIn({ parties, rows, people, threads }: Noted): Generator<Note> {
  for (let number = 0; number < parties.size; number++)
    yield {
      type: 'party',
      key: parties.keyOf(number),
      party: parties.at(number),
      points: people.has(number),
    };
  for (const row of rows) yield { type: 'row', row };
  for (const [thread, numbers] of threads.entries())
    yield { type: 'thread', thread, keys: numbers.map((number) => parties.keyOf(number)) };
}

export function takeNote(note: Note, { parties, rows, people, threads }: Noted): void {
  switch (note.type) {
    case 'party': {
      const number = parties.numberOf(note.key, note.party);
      if (note.points) people.add(number);
      break;
    }
    case 'row':
      rows.push(note.row);
      break;
    case 'thread':
      for (const key of note.keys) threads.add(note.thread, parties.numberOf(key));
      break;
  }
}

/** What was noted, as it is handed to another thread: a few long lists. */
export interface Given {
  /** In the order of their numbers. */
  readonly keys: readonly string[];
  /** Parties that a key does not tell, by number. */
  readonly odd: ReadonlyMap<number, Party>;
  readonly people: ReadonlySet<number>;
  readonly rows: readonly Row[];
  readonly meetings: Meetings;
}

export function giveNotes({ parties, rows, people, threads }: Noted): Given {
  return { ...parties.give(), people, rows, meetings: threads.give() };
}

export function adoptNotes({ keys, odd, people, rows, meetings }: Given, noted: Noted): Uint32Array {
  const ours = Uint32Array.from(keys, (key, number) => noted.parties.numberOf(key, odd.get(number)));
  for (const number of people) noted.people.add(ours[number] ?? 0);
  for (const row of rows) noted.rows.push(row);
  noted.threads.adopt(meetings, ours);
  return ours;
}

export function emptyNotes(): Noted {
  return { parties: new Parties(), rows: [], people: new Set(), threads: new Threads(), recent: new Map() };
}
