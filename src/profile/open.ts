// Opens a profile on a day. The one place that sorts, drops doubles and shuts out the future: whatever reads an
// account afterwards cannot see later than `asOf`, which is what makes a back-test honest.
import {
  type Account,
  type Contact,
  type Conversation,
  type Customer,
  compareText,
  type Exchange,
  type Instant,
  type Kept,
  type Profile,
  type Survey,
} from '../model/index.ts';
import { mergeAttributes } from './attributes.ts';
import { commitmentsOf } from './commitments.ts';
import { isRunning, stakeOf, withoutDoubles } from './stake.ts';

/** Who a profile belongs to, as `link` found it. */
export interface Identity {
  readonly id: string;
  readonly name: string;
  readonly known: 'listed' | 'unlisted';
}

/** Names every field, present or not: there are as many accounts as customers, and objects of one shape are fastest. */
export function openAccount(
  profile: Profile,
  { id, name, known }: Identity,
  asOf: Instant,
  exchange: Exchange,
): Account {
  const contacts = sortedContacts(profile.contacts, asOf);
  const { owner, plan, segment, since, ...attributes } = mergeAttributes(profile, asOf);
  const stake = stakeOf(profile, asOf, exchange);
  return {
    id,
    name,
    known,
    asOf,
    owner,
    status: statusOf(profile, attributes.status, contacts, asOf),
    plan,
    answerWithinDays: undefined,
    segment,
    since,
    renewal: attributes.renewal,
    seats: attributes.seats,
    seatsUsed: attributes.seatsUsed,
    lastSeen: attributes.lastSeen,
    cells: attributes.cells,
    stake: stake?.money,
    stakeFrom: stake?.from,
    contacts,
    conversations: conversationsOf(contacts),
    quotes: past(profile.quotes, asOf),
    samples: past(profile.samples, asOf),
    orders: ordersOf(profile, asOf),
    stillBuying: undefined,
    subscriptions: withoutDoubles(profile.subscriptions, (subscription) => subscription.id),
    usage: past(profile.usage, asOf).toSorted((a, b) => byTime(a, b) || a.quantity - b.quantity),
    surveys: withoutDoubles(surveysInOrder(profile, asOf), surveyKey),
    promises: commitmentsOf(contacts, attributes.renewal, asOf),
    departures: past(profile.departures, asOf).toSorted(byTime),
  };
}

/** In order of time, each once. */
export function ordersOf({ orders }: Profile, asOf: Instant): Account['orders'] {
  return withoutDoubles(past(orders, asOf).toSorted(byTime), (order) => order.id);
}

function surveysInOrder({ surveys }: Profile, asOf: Instant): readonly Kept<Survey>[] {
  return past(surveys, asOf).toSorted(
    (a, b) =>
      byTime(a, b) || compareText(a.scale, b.scale) || a.value - b.value || compareText(a.answer, b.answer),
  );
}

/** The same answer at the same moment is one answer that was exported twice. */
function surveyKey({ scale, answer, at }: Kept<Survey>): string | undefined {
  return at === undefined ? undefined : `${scale} ${answer} ${at}`;
}

interface Dated {
  readonly at?: Instant | undefined;
}

function byTime(a: Dated, b: Dated): number {
  return (a.at ?? 0) - (b.at ?? 0);
}

function past<Record extends Dated>(records: readonly Record[], asOf: Instant): readonly Record[] {
  const isPast = ({ at }: Dated): boolean => at === undefined || at <= asOf;
  return records.every(isPast) ? records : records.filter(isPast);
}

function sortedContacts(contacts: readonly Contact[], asOf: Instant): readonly Contact[] {
  const sorted = past(contacts, asOf).toSorted(compareContacts);
  const isEachAtItsOwnTime = sorted.every((contact, index) => {
    const before = sorted[index - 1];
    return before === undefined || byTime(before, contact) !== 0;
  });
  return isEachAtItsOwnTime ? sorted : eachOnce(sorted);
}

function compareContacts(a: Contact, b: Contact): number {
  return (
    byTime(a, b) ||
    compareText(a.conversation, b.conversation) ||
    a.turn - b.turn ||
    a.fingerprint - b.fingerprint
  );
}

function eachOnce(contacts: readonly Contact[]): readonly Contact[] {
  const seen = new Set<number>();
  return contacts.filter(({ fingerprint }) => seen.size !== seen.add(fingerprint).size);
}

/** How many of the contacts are the same message exported twice. */
export function countDoubles(contacts: readonly Contact[]): number {
  return contacts.length - new Set(contacts.map(({ fingerprint }) => fingerprint)).size;
}

/** In order of their first contacts. */
function conversationsOf(contacts: readonly Contact[]): readonly Conversation[] {
  const groups = new Map<string, Contact[]>();
  for (const contact of contacts) {
    const group = groups.get(contact.conversation);
    if (group === undefined) groups.set(contact.conversation, [contact]);
    else group.push(contact);
  }
  return [...groups.values()].map(conversationOf);
}

function conversationOf(contacts: readonly Contact[]): Conversation {
  let id = '';
  let cause: Conversation['cause'];
  let state: Contact['state'];
  for (const contact of contacts) {
    id = contact.conversation;
    if (contact.author === 'customer') cause = contact.cause ?? cause;
    state = contact.state ?? state;
  }
  return { id, contacts, closed: state === 'solved', cause };
}

/** Closed when the client list says so, or when a departure was followed by nothing. */
function statusOf(
  profile: Profile,
  listed: Kept<Customer>['status'],
  contacts: readonly Contact[],
  asOf: Instant,
): Account['status'] {
  if (listed === 'closed') return 'closed';
  const left = past(profile.departures, asOf).reduce((last, { at }) => Math.max(last, at), -Infinity);
  if (left === -Infinity) return listed ?? 'active';
  const lastSeen = contacts.findLast(({ author }) => author === 'customer')?.at ?? -Infinity;
  const running = profile.subscriptions.some((subscription) => isRunning(subscription, asOf));
  if (left >= lastSeen && !running) return 'closed';
  return listed ?? 'active';
}
