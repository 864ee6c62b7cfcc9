// What was known on a past day. An export is a picture of today: of each fact only what carries its own date is kept, and
// of that only what lies before the day. `openAccount` shuts out later messages; here goes what it could not know to be
// later, because it is written beside an older date: the state a ticket came to, whether an invoice was paid in the end.
import type {
  Contact,
  Customer,
  Instant,
  Kept,
  LeftOut,
  Order,
  Profile,
  Subscription,
} from '../model/index.ts';

/** The profile without whatever has no date of its own. Departures stay: `openAccount` shows those of the past. */
export function datedOnly(profile: Profile): Profile {
  return {
    customers: profile.customers.map(sinceOnly),
    contacts: profile.contacts.filter(isDated).map(withoutState),
    quotes: [],
    samples: [],
    orders: profile.orders.map(withoutStatus),
    subscriptions: profile.subscriptions.filter(({ start }) => start !== undefined),
    usage: profile.usage,
    surveys: profile.surveys.filter(isDated),
    departures: profile.departures,
  };
}

/** What of a dated profile was known on a day; contacts, orders and the like are cut by `openAccount`. */
export function knownThen(profile: Profile, asOf: Instant): Profile {
  const subscriptions = profile.subscriptions
    .filter(({ start = Infinity }) => start <= asOf)
    .map((subscription) => contractThen(subscription, asOf));
  const customers = profile.customers.filter(({ since = 0 }) => since <= asOf);
  return { ...profile, customers, subscriptions };
}

/** What `datedOnly` leaves out, counted over all profiles; states of what no list up to day `last` saw are not. */
export function countLeftOut(profiles: readonly Profile[], last: Instant): Omit<LeftOut, 'leftUndated'> {
  const contacts = profiles.flatMap((profile) => profile.contacts);
  const undated = (records: readonly { readonly at?: Instant | undefined }[]) =>
    records.filter((record) => !isDated(record)).length;
  return {
    snapshotRows: sum(profiles.map(({ customers }) => customers.length)),
    undatedMessages: undated(contacts),
    undatedRecords: sum(
      profiles.map(
        ({ surveys, subscriptions }) =>
          undated(surveys) + subscriptions.filter(({ start }) => start === undefined).length,
      ),
    ),
    ticketStates: contacts.filter((contact) => hasState(contact) && (contact.at ?? Infinity) <= last).length,
    orderStates: sum(
      profiles.map(
        ({ orders }) => orders.filter(({ status, at }) => status !== undefined && at <= last).length,
      ),
    ),
  };
}

/** Since when is told by its own date; owner, plan, status, seats, value and renewal are today's. */
function sinceOnly({ kind, since }: Kept<Customer>): Kept<Customer> {
  return since === undefined ? { kind } : { kind, since };
}

function withoutState(contact: Contact): Contact {
  if (!hasState(contact)) return contact;
  return { ...contact, state: undefined, reopens: undefined, escalated: undefined };
}

function hasState({ state, reopens, escalated }: Contact): boolean {
  return state !== undefined || reopens !== undefined || escalated !== undefined;
}

function withoutStatus({ status: _status, ...order }: Kept<Order>): Kept<Order> {
  return order;
}

/** Start and value stand in the contract; whether it was ended, renewed or made smaller came later. */
function contractThen(
  { kind, id, start, end, annualValue }: Kept<Subscription>,
  asOf: Instant,
): Kept<Subscription> {
  return {
    kind,
    ...(id !== undefined && { id }),
    ...(start !== undefined && { start }),
    ...(end !== undefined && end <= asOf && { end }),
    ...(annualValue !== undefined && { annualValue }),
  };
}

function isDated({ at }: { readonly at?: Instant | undefined }): boolean {
  return at !== undefined;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
