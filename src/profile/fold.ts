// The fold: facts of one party in any order, from any split, give the same profile once it is opened, because nothing here
// depends on order and `openAccount` sorts before it counts. A fact is a record; a profile is what the records of all
// parties of a customer give.
import type {
  Contact,
  Customer,
  Departure,
  Fact,
  Heard,
  Kept,
  Order,
  Profile,
  Quote,
  Subscription,
  Survey,
  Usage,
} from '../model/index.ts';
import { messageOf, type Retention } from './contact.ts';
import type { Lists } from './packed/lists.ts';
import { type Message, type Shown, writeMessage } from './packed/message.ts';
import { type Kept as KeptMessages, readMessage } from './packed/read-message.ts';
import type { Reader } from './packed/reader.ts';
import { readValue, writeFields } from './packed/value.ts';
import { Strongest } from './quotes.ts';
import { SAMPLES_OF_EACH } from './samples.ts';

/** A profile under construction. */
export interface Draft extends Profile {
  readonly customers: Kept<Customer>[];
  readonly contacts: Contact[];
  readonly quotes: Quote[];
  readonly samples: Quote[];
  readonly orders: Kept<Order>[];
  readonly subscriptions: Kept<Subscription>[];
  readonly usage: Kept<Usage>[];
  readonly surveys: Kept<Survey>[];
  readonly departures: Kept<Departure>[];
}

export function emptyProfile(): Draft {
  return {
    customers: [],
    contacts: [],
    quotes: [],
    samples: [],
    orders: [],
    subscriptions: [],
    usage: [],
    surveys: [],
    departures: [],
  };
}

type KeptRecord =
  | Kept<Customer>
  | Kept<Order>
  | Kept<Subscription>
  | Kept<Usage>
  | Kept<Survey>
  | Kept<Departure>;

/** How a record begins. */
const KIND = { message: 0, other: 1 } as const;

/** Adds one fact; an interaction needs what was heard in it. A person says nothing of the customer and adds nothing. */
export function addFact(
  lists: Lists,
  party: number,
  fact: Fact,
  heard: Heard | undefined,
  retention: Retention,
): void {
  if (fact.kind === 'person') return;
  if (fact.kind === 'interaction') {
    if (heard !== undefined) addMessage(lists, party, messageOf(fact, heard, retention));
    return;
  }
  addRecord(lists, party, fact);
}

function addMessage(lists: Lists, party: number, message: Message): void {
  const writer = lists.begin();
  writer.byte(KIND.message);
  writeMessage(writer, message);
  lists.finish(party);
}

function addRecord(lists: Lists, party: number, record: KeptRecord): void {
  const writer = lists.begin();
  writer.byte(KIND.other);
  writeFields(writer, record, PLACE);
  lists.finish(party);
}

/** Fields of a fact that are not kept: whose it is shows by the list. */
const PLACE: ReadonlySet<string> = new Set(['party', 'origin']);

/** Adds all that another fold has of the party. */
export function addProfile(lists: Lists, party: number, profile: Profile): void {
  const { customers, orders, subscriptions, usage, surveys, departures } = profile;
  for (const record of [...customers, ...orders, ...subscriptions, ...usage, ...surveys, ...departures])
    addRecord(lists, party, record);
  const quotes = byContact(profile.quotes);
  const samples = byContact(profile.samples);
  for (const contact of profile.contacts) {
    const [own, shown] = [quotes.get(contact.fingerprint), samples.get(contact.fingerprint)];
    // Of a message that was exported twice, the first has the quotes.
    quotes.delete(contact.fingerprint);
    samples.delete(contact.fingerprint);
    const origin = own?.[0]?.origin ?? shown?.[0]?.origin ?? NOWHERE;
    const { fingerprint, evidence, snippet } = contact;
    addMessage(lists, party, {
      said: contact,
      heard: contact,
      fingerprint,
      evidence,
      snippet,
      origin,
      quotes: shownBy(own),
      samples: shownBy(shown),
    });
  }
}

const NOWHERE = { file: '', record: 0 };

function byContact(quotes: readonly Quote[]): Map<number, Quote[]> {
  const groups = new Map<number, Quote[]>();
  for (const quote of quotes) {
    const group = groups.get(quote.contact);
    if (group === undefined) groups.set(quote.contact, [quote]);
    else group.push(quote);
  }
  return groups;
}

function shownBy(quotes: readonly Quote[] = []): readonly Shown[] {
  return quotes.map(({ signal, strength, text }) => {
    return { signal, strength, text, start: 0, end: text.length, longest: text.length, isContinued: false };
  });
}

/** The profile of a customer, from all its parties. */
export function profileOf(
  lists: Pick<Lists, 'read'>,
  parties: Iterable<number>,
  retention: Retention,
): Profile {
  const draft = emptyProfile();
  const quotes = new Strongest(retention.quotesPerSignal);
  const samples = new Strongest(SAMPLES_OF_EACH);
  const messages = { contacts: draft.contacts, quotes, samples };
  const take = (reader: Reader): void => readRecord(reader, draft, messages);
  for (const party of parties) lists.read(party, take);
  return { ...draft, quotes: quotes.all(), samples: samples.all() };
}

function readRecord(reader: Reader, draft: Draft, messages: KeptMessages): void {
  if (reader.byte() === KIND.message) {
    readMessage(reader, messages);
    return;
  }
  const record = readValue(reader);
  if (isKeptRecord(record)) place(record, draft);
}

function isKeptRecord(value: unknown): value is KeptRecord {
  return typeof value === 'object' && value !== null && 'kind' in value;
}

function place(record: KeptRecord, draft: Draft): void {
  switch (record.kind) {
    case 'customer':
      draft.customers.push(record);
      break;
    case 'order':
      draft.orders.push(record);
      break;
    case 'subscription':
      draft.subscriptions.push(record);
      break;
    case 'usage':
      draft.usage.push(record);
      break;
    case 'survey':
      draft.surveys.push(record);
      break;
    case 'departure':
      draft.departures.push(record);
      break;
  }
}
