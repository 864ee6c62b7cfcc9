// One customer may stand in several rows and exports that disagree. Each attribute takes the value that most rows
// give, then the larger or later one: decided by content, so that the order of rows and files cannot matter.
import {
  type Account,
  type Customer,
  compareText,
  type Instant,
  type Kept,
  type Profile,
} from '../model/index.ts';
import { isRunning } from './stake.ts';

export type Attributes = Pick<
  Account,
  'owner' | 'plan' | 'segment' | 'since' | 'renewal' | 'seats' | 'seatsUsed' | 'lastSeen' | 'cells'
> & { readonly status: Kept<Customer>['status'] | undefined };

export function mergeAttributes(profile: Profile, asOf: Instant): Attributes {
  const { customers, subscriptions } = profile;
  const [only] = customers;
  if (only !== undefined && customers.length === 1 && subscriptions.length === 0)
    return attributesOf(only, asOf);
  const running = subscriptions.filter((subscription) => isRunning(subscription, asOf));
  return {
    owner: prevailing(customers.map(({ owner }) => owner)),
    plan: prevailing([...customers, ...running].map(({ plan }) => plan)),
    segment: prevailing(customers.map(({ segment }) => segment)),
    status: prevailing(customers.map(({ status }) => status)),
    since: prevailing(customers.map(({ since }) => since)),
    renewal: nextRenewal(
      [...customers, ...running].map(({ renewal }) => renewal),
      asOf,
    ),
    seats: prevailing(customers.map(({ seats }) => seats)),
    seatsUsed: prevailing(customers.map(({ seatsUsed }) => seatsUsed)),
    lastSeen: largest(customers.map(({ lastSeen }) => lastSeen).filter((seen) => (seen ?? 0) <= asOf)),
    cells: mergeCells(customers.flatMap(({ cells }) => cells ?? [])),
  };
}

/** Of whom a single row tells, as of most customers: nothing is to be weighed. */
function attributesOf(row: Kept<Customer>, asOf: Instant): Attributes {
  const { owner, plan, segment, status, since, renewal, seats, seatsUsed, lastSeen, cells } = row;
  const seen = lastSeen !== undefined && lastSeen > asOf ? undefined : lastSeen;
  return { owner, plan, segment, status, since, renewal, seats, seatsUsed, lastSeen: seen, cells };
}

/** Each column by itself: rows of different exports fill different ones. */
function mergeCells(rows: readonly ReadonlyMap<string, string>[]): ReadonlyMap<string, string> | undefined {
  if (rows.length < 2) return rows[0];
  const columns = [...new Set(rows.flatMap((row) => [...row.keys()]))].toSorted(compareText);
  return new Map(columns.map((column) => [column, prevailing(rows.map((row) => row.get(column))) ?? '']));
}

/** The value given most often; of equals the larger number, or the text first in order. */
export function prevailing<Value extends string | number>(
  values: readonly (Value | undefined)[],
): Value | undefined {
  if (values.length < 2) return values[0];
  const counts = new Map<Value, number>();
  for (const value of values) if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1);
  const [first] = [...counts].toSorted(([a, m], [b, n]) => n - m || compareValues(a, b));
  return first?.[0];
}

function compareValues(a: string | number, b: string | number): number {
  return typeof a === 'number' && typeof b === 'number' ? b - a : compareText(String(a), String(b));
}

/** The nearest renewal that is still to come; when all are past, the latest. */
function nextRenewal(renewals: readonly (Instant | undefined)[], asOf: Instant): Instant | undefined {
  const known = renewals.filter((renewal) => renewal !== undefined).toSorted((a, b) => a - b);
  return known.find((renewal) => renewal >= asOf) ?? known.at(-1);
}

function largest(values: readonly (number | undefined)[]): number | undefined {
  return values.filter((value) => value !== undefined).toSorted((a, b) => b - a)[0];
}
