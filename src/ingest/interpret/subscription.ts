// A running or ended contract.
import type { Money, Subscription } from '../../model/index.ts';
import { readCustomerStatus } from '../values/states.ts';
import { wordReader } from '../values/word-list.ts';
import type { Cells, Reader } from './cells.ts';
import { annualValueReader, churnedReader, round } from './customer.ts';
import { type Draft, type Interpreter, NOBODY, put, type TableContext } from './fact.ts';
import { ownAddress, PARTY_FIELDS, partyReader } from './party.ts';

type Interval = 'day' | 'week' | 'month' | 'quarter' | 'half' | 'year';

const TIMES_A_YEAR: Readonly<Record<Interval, number>> = {
  day: 365,
  week: 52,
  month: 12,
  quarter: 4,
  half: 2,
  year: 1,
};

const readInterval = wordReader<Interval>(
  {
    day: 'day, daily, täglich',
    week: 'week, weekly, wöchentlich, woche, hebdomadaire, semanal',
    month: `month, monthly, months, mo, 1 month, p1m, monatlich, monat, mensuel, mensuelle, mois, mensual, mes, mensile,
      maandelijks, month to month`,
    quarter:
      'quarter, quarterly, 3 months, 3 month, p3m, vierteljährlich, quartal, trimestriel, trimestral, trimestrale',
    half: 'semi annual, semiannual, semi annually, biannual, half yearly, 6 months, p6m, halbjährlich, semestriel',
    year: `year, yearly, annual, annually, years, yr, 12 months, p1y, one year, jährlich, jahr, annuel, annuelle, an, anual,
      año, annuale, anno, jaarlijks`,
  },
  ['half', 'quarter', 'year', 'week', 'month', 'day'],
);

export function subscriptionInterpreter({ cells, settings }: TableContext): Interpreter {
  const party = partyReader(cells, PARTY_FIELDS, ownAddress(settings.ownDomains));
  const id = cells.text('subscription_id');
  const plan = cells.text('plan');
  const start = cells.date('start');
  const close = closeReader(cells);
  const value = valueReader(cells);
  const seats = cells.number('seats');
  const downgraded = cells.boolean('downgraded');
  const trial = cells.boolean('trial');
  const status = cells.parsed('status', 'active, trial or closed', readCustomerStatus);
  return (row, origin, facts) => {
    const who = party(row);
    if (who === undefined) return NOBODY;
    const subscription: Draft<Subscription> = { kind: 'subscription', party: who, origin };
    const stated = status(row, origin);
    const { end, renewal } = close(row, origin, stated);
    put(subscription, 'id', id(row, origin));
    put(subscription, 'start', start(row, origin));
    put(subscription, 'end', end);
    put(subscription, 'renewal', renewal);
    put(subscription, 'annualValue', value(row, origin));
    put(subscription, 'plan', plan(row, origin));
    put(subscription, 'seats', seats(row, origin));
    put(subscription, 'downgraded', downgraded(row, origin));
    put(subscription, 'trial', trial(row, origin) ?? (stated === 'trial' ? true : undefined));
    facts.push(subscription);
    return undefined;
  };
}

interface Close {
  readonly end: number | undefined;
  readonly renewal: number | undefined;
}

/** An "end" of a contract that the row calls running is the day on which it renews, not one on which it ended. */
function closeReader(cells: Cells) {
  const end = cells.date('end');
  const renewal = cells.date('renewal');
  const churned = churnedReader(cells);
  return (
    row: readonly string[],
    origin: Parameters<typeof end>[1],
    status: 'active' | 'trial' | 'closed' | undefined,
  ): Close => {
    const [ended, renews, left] = [end(row, origin), renewal(row, origin), churned(row, origin)];
    const isRunning = left === false || (left === undefined && (status === 'active' || status === 'trial'));
    if (isRunning) return { end: undefined, renewal: renews ?? ended };
    const isOver = left === true || status === 'closed';
    return { end: ended ?? (isOver ? renews : undefined), renewal: isOver ? undefined : renews };
  };
}

/** What it brings in a year: said, or its amount times the payments in a year where the row tells how often. */
function valueReader(cells: Cells): Reader<Money> {
  const annual = annualValueReader(cells);
  const amount = cells.money('amount');
  const seats = cells.number('seats');
  const interval = cells.parsed('interval', 'month, year …', readInterval);
  const isEach = /\b(?:unit|price|seat)\b/.test(cells.header('amount'));
  return (row, origin) => {
    const stated = annual(row, origin);
    const every = interval(row, origin);
    if (stated !== undefined || every === undefined) return stated;
    const paid = amount(row, origin);
    if (paid === undefined) return undefined;
    const pieces = isEach ? (seats(row, origin) ?? 1) : 1;
    return { ...paid, amount: round(paid.amount * pieces * TIMES_A_YEAR[every]) };
  };
}
