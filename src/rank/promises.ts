// The ledger of promises: every commitment of every account as an entry, and counted by who made it and to whom.
import {
  type Account,
  type Commitment,
  compareText,
  daysBetween,
  firstDifference,
  type PromiseEntry,
  type PromiseLedger,
  type PromiseTally,
  present,
  type Quote,
} from '../model/index.ts';

/** Of accounts opened on `asOf`. */
export function promiseLedger(accounts: Iterable<Account>, asOf: number): PromiseLedger {
  const entries: PromiseEntry[] = [];
  for (const account of accounts)
    for (const promise of account.promises) entries.push(entryOf(promise, account));
  return {
    schemaVersion: 1,
    asOf,
    totals: tallyOf(entries),
    reps: [...groupBy(entries, ({ by }) => by ?? '')].map(repOf).toSorted(compareTallies),
    customers: [...groupBy(entries, ({ customer }) => customer.id)]
      .flatMap(customerOf)
      .toSorted(compareTallies),
    promises: entries.toSorted(compareEntries),
  };
}

function entryOf(promise: Commitment, account: Account): PromiseEntry {
  const { id, name, owner, asOf } = account;
  const { pledge, by, at, due, dueAssumed, conversation, state, because, evidence, late } = promise;
  const overdue = state === 'broken' && late === undefined && due !== undefined;
  return present({
    customer: { id, name },
    owner,
    by,
    act: pledge.act,
    quote: pledge.quote,
    conversation,
    made: at,
    due,
    dueAssumed,
    state,
    daysOverdue: overdue ? Math.max(0, Math.floor(daysBetween(due, asOf))) : undefined,
    because,
    evidence,
    late,
    reaction: reactionTo(promise, account),
  });
}

/** Days after the evidence within which the customer's words are taken for a reaction to it. */
const REACTION_DAYS = 14;

/** The customer's words about a broken promise where they are the evidence; else the first strong ones after its day. */
function reactionTo(promise: Commitment, { quotes }: Account): PromiseEntry['reaction'] {
  const { state, evidence, due, at, conversation } = promise;
  if (evidence?.author === 'customer' && evidence.quote !== undefined) {
    return { text: evidence.quote, at: evidence.at };
  }
  const from = evidence?.at ?? due ?? at;
  const after = quotes.filter(
    (quote) =>
      quote.author === 'customer' &&
      quote.conversation === conversation &&
      quote.at !== undefined &&
      quote.at > from &&
      daysBetween(from, quote.at) <= REACTION_DAYS,
  );
  const [first] = after.toSorted(byMoment);
  if (state === 'open' || first === undefined) return undefined;
  return present({ text: first.text, at: first.at, authorName: first.authorName });
}

function byMoment(a: Quote, b: Quote): number {
  return firstDifference((a.at ?? 0) - (b.at ?? 0), b.strength - a.strength, compareText(a.text, b.text));
}

function tallyOf(entries: readonly PromiseEntry[]): PromiseTally {
  const count = (is: (entry: PromiseEntry) => boolean): number => entries.filter(is).length;
  const kept = count(({ state }) => state === 'kept');
  const broken = count(({ state }) => state === 'broken');
  const due = kept + broken;
  return {
    made: entries.length,
    due,
    kept,
    broken,
    late: count(({ late }) => late !== undefined),
    open: count(({ state }) => state === 'open'),
    ...(due > 0 && { integrity: Math.round((kept / due) * 1000) / 1000 }),
  };
}

function repOf([name, entries]: readonly [string, readonly PromiseEntry[]]): PromiseLedger['reps'][number] {
  return { name, ...tallyOf(entries) };
}

function customerOf([id, entries]: readonly [string, readonly PromiseEntry[]]): PromiseLedger['customers'] {
  return entries.slice(0, 1).map(({ customer, owner }) => ({
    id,
    name: customer.name,
    ...(owner !== undefined && { owner }),
    ...tallyOf(entries),
  }));
}

function groupBy<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}

type Named = PromiseTally & { readonly name: string; readonly id?: string };

/** Most broken first, then least integrity, most made, and name. */
function compareTallies(a: Named, b: Named): number {
  return firstDifference(
    b.broken - a.broken,
    (a.integrity ?? 1) - (b.integrity ?? 1),
    b.made - a.made,
    compareText(a.name, b.name),
    compareText(a.id ?? '', b.id ?? ''),
  );
}

function compareEntries(a: PromiseEntry, b: PromiseEntry): number {
  const place = placeOf(a);
  return firstDifference(
    place - placeOf(b),
    place === OPEN ? (a.due ?? Infinity) - (b.due ?? Infinity) || 0 : (b.due ?? b.made) - (a.due ?? a.made),
    b.made - a.made,
    compareText(a.customer.id, b.customer.id),
    compareText(a.conversation, b.conversation),
    compareText(a.quote, b.quote),
  );
}

const OPEN = 1;

function placeOf({ state, late }: PromiseEntry): number {
  if (state === 'broken') return late === undefined ? 0 : 2;
  return state === 'open' ? OPEN : 3;
}
