// What would be lost in a year if the customer left, from the best source there is.
import {
  daysBetween,
  type Exchange,
  type Instant,
  type Kept,
  type Money,
  type Order,
  type Profile,
  type Subscription,
} from '../model/index.ts';

export interface Stake {
  readonly money: Money;
  /** In words: which facts it was taken from. */
  readonly from: string;
}

const YEAR_OF_DAYS = 365;

export function stakeOf(profile: Profile, asOf: Instant, exchange: Exchange): Stake | undefined {
  return (
    total('running subscriptions', runningValues(profile.subscriptions, asOf), exchange) ??
    total('client list', listedValue(profile, exchange), exchange) ??
    total('orders of the last 12 months', recentOrders(profile.orders, asOf), exchange)
  );
}

function runningValues(subscriptions: readonly Kept<Subscription>[], asOf: Instant): readonly Money[] {
  return withoutDoubles(subscriptions, (subscription) => subscription.id)
    .filter((subscription) => isRunning(subscription, asOf))
    .flatMap(({ annualValue }) => annualValue ?? []);
}

export function isRunning(subscription: Kept<Subscription>, asOf: Instant): boolean {
  const started = subscription.start === undefined || subscription.start <= asOf;
  return (
    started && (subscription.end === undefined || subscription.end > asOf) && subscription.trial !== true
  );
}

/** One value per customer: of several rows the highest, since a client list counts each customer once. */
function listedValue({ customers }: Profile, exchange: Exchange): readonly Money[] {
  const values = customers.flatMap(({ annualValue }) => annualValue ?? []);
  if (values.length < 2) return values;
  return values.toSorted((a, b) => exchange.inReference(b) - exchange.inReference(a)).slice(0, 1);
}

function recentOrders(orders: readonly Kept<Order>[], asOf: Instant): readonly Money[] {
  return withoutDoubles(orders, (order) => order.id)
    .filter((order) => order.at <= asOf && daysBetween(order.at, asOf) <= YEAR_OF_DAYS)
    .filter((order) => order.status !== 'refunded' && order.status !== 'cancelled')
    .flatMap(({ amount }) => amount ?? []);
}

/** The same order exported twice counts once; records without an id are all kept. */
export function withoutDoubles<Record>(
  records: readonly Record[],
  idOf: (record: Record) => string | undefined,
): readonly Record[] {
  if (records.length < 2) return records;
  const seen = new Set<string>();
  return records.filter((record) => {
    const id = idOf(record);
    if (id === undefined) return true;
    if (seen.has(id)) return false;
    seen.add(id);
    return true;
  });
}

/** Sum in the currency that most of the value is in; cents are summed as integers, so order does not matter. */
function total(from: string, values: readonly Money[], exchange: Exchange): Stake | undefined {
  if (values.length === 0) return undefined;
  const cents = new Map<string | undefined, number>();
  for (const { amount, currency } of values) {
    cents.set(currency, (cents.get(currency) ?? 0) + Math.round(amount * 100));
  }
  const sums = [...cents].map(([currency, sum]) => moneyOf(sum / 100, currency));
  const [largest, ...others] = sums.toSorted((a, b) => exchange.inReference(b) - exchange.inReference(a));
  if (largest === undefined || largest.amount <= 0) return undefined;
  if (others.length === 0) return { money: largest, from };
  const perUnit = exchange.inReference(moneyOf(1, largest.currency));
  const rest = others.reduce((sum, money) => sum + exchange.inReference(money) / perUnit, 0);
  return { money: moneyOf(Math.round((largest.amount + rest) * 100) / 100, largest.currency), from };
}

function moneyOf(amount: number, currency: string | undefined): Money {
  return currency === undefined ? { amount } : { amount, currency };
}
