// The fold: facts of one party in any order, from any split, give the same profile once it is opened,
// because nothing here depends on order and `openAccount` sorts before it counts.
import type {
  Contact,
  Customer,
  Departure,
  Evidence,
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
import { contactOf, quotesOf, type Retention } from './contact.ts';
import { keepStrongest, mayStay } from './quotes.ts';
import { addSample, SAMPLES_OF_EACH } from './samples.ts';

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

/** Adds one fact; an interaction needs what was heard in it. A person says nothing of the customer and adds nothing. */
export function addFact(draft: Draft, fact: Fact, heard: Heard | undefined, retention: Retention): void {
  if (fact.kind === 'person') return;
  if (fact.kind === 'interaction') {
    if (heard !== undefined) addInteraction(draft, fact, heard, retention);
    return;
  }
  addRecord(draft, fact);
}

function addRecord(draft: Draft, fact: Exclude<Fact, { kind: 'person' | 'interaction' }>): void {
  const { party: _party, origin: _origin, ...kept } = fact;
  switch (kept.kind) {
    case 'customer':
      draft.customers.push(kept);
      break;
    case 'order':
      draft.orders.push(kept);
      break;
    case 'subscription':
      draft.subscriptions.push(kept);
      break;
    case 'usage':
      draft.usage.push(kept);
      break;
    case 'survey':
      draft.surveys.push(kept);
      break;
    case 'departure':
      draft.departures.push(kept);
      break;
  }
}

function addInteraction(
  draft: Draft,
  fact: Extract<Fact, { kind: 'interaction' }>,
  heard: Heard,
  retention: Retention,
): void {
  const contact = contactOf(fact, heard, retention);
  draft.contacts.push(contact);
  addSample(draft.samples, fact, contact);
  if (heard.evidence.length === 0) return;
  const wanted = (evidence: Evidence): boolean =>
    mayStay(draft.quotes, evidence, fact.at, retention.quotesPerSignal);
  draft.quotes.push(...quotesOf(fact, heard, contact, wanted));
  if (draft.quotes.length > QUOTES_BEFORE_TRIM) {
    const kept = keepStrongest(draft.quotes, retention.quotesPerSignal);
    draft.quotes.splice(0, draft.quotes.length, ...kept);
  }
}

/** Quotes are trimmed only now and then: sorting at each message would cost more than it saves. */
const QUOTES_BEFORE_TRIM = 200;

/** Both profiles as one. */
export function mergeProfiles(a: Profile, b: Profile, retention: Retention): Draft {
  return {
    customers: [...a.customers, ...b.customers],
    contacts: [...a.contacts, ...b.contacts],
    quotes: [...keepStrongest([...a.quotes, ...b.quotes], retention.quotesPerSignal)],
    samples: [...keepStrongest([...a.samples, ...b.samples], SAMPLES_OF_EACH)],
    orders: [...a.orders, ...b.orders],
    subscriptions: [...a.subscriptions, ...b.subscriptions],
    usage: [...a.usage, ...b.usage],
    surveys: [...a.surveys, ...b.surveys],
    departures: [...a.departures, ...b.departures],
  };
}
