// Parties as they are noted while reading: each distinct one once, under a key that is the same for the same party.
import type { Customer, Fact, Party } from '../../model/index.ts';
import type { Row } from './listed.ts';
import { Threads } from './threads.ts';

export interface Noted {
  readonly parties: Map<string, Party>;
  readonly rows: Row[];
  /** Parties of people and contracts, by key: what they carry points to their customer. */
  readonly people: Map<string, Party>;
  readonly threads: Threads;
  /** By its first name, the last party so named: most rows repeat one, and need no key made. */
  readonly recent: Map<string, Recent>;
}

interface Recent {
  readonly party: Party;
  readonly key: string;
}

/** Notes the fact's party and gives its key. Runs once for every fact. */
export function note(fact: Fact, noted: Noted): string {
  const { party } = fact;
  const { rows, people, threads } = noted;
  const key = knownKey(party, noted);
  if (party.conversation !== undefined && !key.startsWith(THREAD)) threads.note(party.conversation, key);
  if (fact.kind === 'customer') rows.push(rowOf(fact));
  if (fact.kind === 'person' || fact.kind === 'subscription') people.set(key, party);
  return key;
}

function rowOf(customer: Customer): Row {
  const { party, domain } = customer;
  const weight = Object.keys(customer).length;
  return domain === undefined ? { party, weight } : { party, domain, weight };
}

function knownKey(party: Party, { parties, recent }: Noted): string {
  const name =
    party.id ?? party.email ?? party.subscription ?? party.person ?? party.name ?? party.conversation;
  const last = name === undefined ? undefined : recent.get(name);
  if (last !== undefined && isSame(last.party, party)) return last.key;
  const key = keyOf(party);
  if (!parties.has(key)) parties.set(key, key.startsWith(THREAD) ? party : withoutThread(party));
  if (name !== undefined) recent.set(name, { party, key });
  return key;
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

/** A party is the same in every thread it takes part in. */
function withoutThread({ conversation: _, ...party }: Party): Party {
  return party;
}

const NO = '\u0001';

/** Begins the key of a party that names nothing but its thread. */
const THREAD = 'thread\u0000';
const NOBODY = Array.from({ length: 8 }, () => NO).join('\u0000');

/** The same for the same party. */
export function keyOf(party: Party): string {
  const key = keyOfNames(party);
  return key === NOBODY ? `${THREAD}${party.conversation ?? ''}` : key;
}

function keyOfNames(party: Party): string {
  const {
    id = NO,
    subscription = NO,
    person = NO,
    email = NO,
    phone = NO,
    name = NO,
    personName = NO,
    hint = NO,
  } = party;
  return `${id}\u0000${email}\u0000${name}\u0000${person}\u0000${personName}\u0000${subscription}\u0000${phone}\u0000${hint}`;
}

/** Whether the key is that of a party that names nothing but its thread. */
export function isThread(key: string): boolean {
  return key.startsWith(THREAD);
}

/** What was noted, in pieces that can be handed on to where all parts of a run come together. */
export type Note =
  | { readonly type: 'party'; readonly key: string; readonly party: Party; readonly points: boolean }
  | { readonly type: 'row'; readonly row: Row }
  | { readonly type: 'thread'; readonly thread: string; readonly keys: readonly string[] };

export function* notesIn({ parties, rows, people, threads }: Noted): Generator<Note> {
  for (const [key, party] of parties) yield { type: 'party', key, party, points: people.has(key) };
  for (const row of rows) yield { type: 'row', row };
  for (const [thread, keys] of threads.entries()) yield { type: 'thread', thread, keys };
}

export function takeNote(note: Note, { parties, rows, people, threads }: Noted): void {
  switch (note.type) {
    case 'party':
      parties.set(note.key, note.party);
      if (note.points) people.set(note.key, note.party);
      break;
    case 'row':
      rows.push(note.row);
      break;
    case 'thread':
      for (const key of note.keys) threads.note(note.thread, key);
      break;
  }
}

export function emptyNotes(): Noted {
  return { parties: new Map(), rows: [], people: new Map(), threads: new Threads(), recent: new Map() };
}
