// What builds up across customers: grievances by cause, this window against the one before, with who, how much is at stake and
// in whose words. Customers are counted, not messages: one who writes ten times is one.
import {
  type Account,
  compareText,
  DAY,
  type Exchange,
  firstDifference,
  type Instant,
  type Money,
  present,
  type Quote,
  type Theme,
  type ThemeCustomer,
  type ThemeReport,
  type Trend,
} from '../model/index.ts';
import { burstOf } from './bursts.ts';
import { binomialAtLeast } from './chance.ts';
import { type Grievance, grievancesOf, type Mention, mentionsOf } from './grievances.ts';
import { type Spoken, topicsOf, type Wording } from './topics.ts';

export interface ThemeSettings {
  readonly asOf: Instant;
  /** Length of each of the two windows. */
  readonly days: number;
  readonly exchange: Exchange;
  readonly wording: Wording;
}

/** In one walk over the accounts, of which no more is kept than what the themes tell. */
export function themeReport(accounts: Iterable<Account>, settings: ThemeSettings): ThemeReport {
  const { asOf, days } = settings;
  const context = gather(accounts, settings);
  const { grievances, heard, since } = context;
  const current = new Set(grievances.filter(({ at }) => at > since).map(({ cause }) => cause));
  const themes = [...current].map((cause) => themeOf(cause, context));
  return { schemaVersion: 1, asOf, days, heard, themes: themes.toSorted(compareThemes) };
}

function gather(accounts: Iterable<Account>, settings: ThemeSettings): Context {
  const { asOf, days } = settings;
  const since = asOf - days * DAY;
  const from = since - days * DAY;
  const isOfTime = ({ at }: Mention): boolean => at > from && at <= asOf;
  const grievances: Grievance[] = [];
  const mentions: Mention[] = [];
  const customers: ThemeParty[] = [];
  const heard = { now: 0, before: 0 };
  for (const account of accounts) {
    grievances.push(...grievancesOf(account).filter(isOfTime));
    if (spoke(account, since, asOf)) heard.now += 1;
    if (spoke(account, from, since)) heard.before += 1;
    const own = mentionsOf(account).filter(isOfTime);
    const { id, name, stake } = account;
    if (own.length > 0) customers.push({ id, name, stake });
    mentions.push(...own);
  }
  return { customers, grievances, mentions: mentions.toSorted(byMoment), since, heard, settings };
}

/** Whether the customer said anything at all after `from`, up to `to`. */
function spoke({ contacts }: Account, from: Instant, to: Instant): boolean {
  return contacts.some(({ author, at = 0 }) => author === 'customer' && at > from && at <= to);
}

type ThemeParty = Pick<Account, 'id' | 'name' | 'stake'>;

interface Context {
  /** Who names a cause. */
  readonly customers: readonly ThemeParty[];
  readonly grievances: readonly Grievance[];
  /** Whatever names a cause, in order of time. */
  readonly mentions: readonly Mention[];
  readonly since: Instant;
  readonly heard: ThemeReport['heard'];
  readonly settings: ThemeSettings;
}

function themeOf(cause: Theme['cause'], context: Context): Theme {
  const { grievances, mentions, since, heard, settings } = context;
  const own = grievances.filter((grievance) => grievance.cause === cause).toSorted(byMoment);
  const now = own.filter(({ at }) => at > since);
  const before = own.filter(({ at }) => at <= since);
  const counts = { now: countOf(now), before: countOf(before) };
  const customers = customersOf(now, settings.exchange);
  const moments = mentions.filter((mention) => mention.cause === cause);
  return present({
    cause,
    ...counts,
    ...trendOf(counts.now.customers, counts.before.customers, heard),
    topics: topicsOf(spokenOf(now, grievances), settings.wording),
    customers,
    atStake: totalStake(customers),
    quotes: quotesOf(now),
    burst: burstAmong(moments, context),
  });
}

/** With the names of those it hit, and what they pay. */
function burstAmong(moments: readonly Mention[], { since, settings, ...context }: Context): Theme['burst'] {
  const found = burstOf(moments, since, settings.days * 2);
  if (found === undefined) return undefined;
  const hit = new Set(found.customers);
  const customers = context.customers
    .filter(({ id }) => hit.has(id))
    .toSorted((a, b) => compareText(a.id, b.id));
  return {
    ...found,
    customers: customers.map(({ id, name }) => ({ id, name })),
    atStake: totalStake(customers),
  };
}

function byMoment(a: Mention, b: Mention): number {
  return firstDifference(a.at - b.at, compareText(a.customer, b.customer), a.contact - b.contact);
}

function countOf(grievances: readonly Grievance[]): Theme['now'] {
  return {
    customers: new Set(grievances.map(({ account }) => account.id)).size,
    messages: grievances.length,
  };
}

const SURELY = 0.01;
const PERHAPS = 0.05;

/** By how many customers were heard at all: more complaints among more customers are no growth. */
function trendOf(
  now: number,
  before: number,
  heard: ThemeReport['heard'],
): { readonly trend: Trend; readonly chance?: number } {
  if (heard.before === 0) return { trend: 'not comparable' };
  const share = heard.now / (heard.now + heard.before);
  if (share ** (now + before) > PERHAPS) return { trend: 'too few to tell' };
  const chance = Math.round(binomialAtLeast(now, now + before, share) * 10_000) / 10_000;
  const fewer = binomialAtLeast(before, now + before, 1 - share);
  if (chance <= SURELY) return { trend: before === 0 ? 'new' : 'growing', chance };
  if (chance <= PERHAPS) return { trend: 'perhaps growing', chance };
  return { trend: fewer <= SURELY ? 'shrinking' : 'steady', chance };
}

function customersOf(grievances: readonly Grievance[], exchange: Exchange): readonly ThemeCustomer[] {
  const byId = new Map<string, readonly Grievance[]>();
  for (const one of grievances) byId.set(one.account.id, [...(byId.get(one.account.id) ?? []), one]);
  const customers = [...byId.values()].flatMap((own) => {
    const last = own.at(-1);
    if (last === undefined) return [];
    const { id, name, owner, stake } = last.account;
    return [present({ id, name, owner, stake, messages: own.length, last: last.at })];
  });
  const worth = ({ stake }: ThemeCustomer): number => (stake === undefined ? 0 : exchange.inReference(stake));
  return customers.toSorted((a, b) => firstDifference(worth(b) - worth(a), compareText(a.id, b.id)));
}

/** By currency, in cents, the largest first. */
function totalStake(customers: readonly Pick<Account, 'stake'>[]): readonly Money[] {
  const cents = new Map<string | undefined, number>();
  for (const { stake } of customers) {
    if (stake === undefined) continue;
    cents.set(stake.currency, (cents.get(stake.currency) ?? 0) + Math.round(stake.amount * 100));
  }
  return [...cents]
    .map(([currency, sum]) => present({ amount: sum / 100, currency }))
    .toSorted((a, b) =>
      firstDifference(b.amount - a.amount, compareText(a.currency ?? '', b.currency ?? '')),
    );
}

const QUOTES_SHOWN = 3;

/** The strongest of each customer, those of the strongest first. */
function quotesOf(grievances: readonly Grievance[]): readonly Quote[] {
  const best = new Map<string, Quote>();
  for (const { account, contact } of grievances) {
    for (const quote of account.quotes) {
      if (quote.contact !== contact || quote.author !== 'customer') continue;
      const known = best.get(account.id);
      if (known === undefined || compareTelling(quote, known) < 0) best.set(account.id, quote);
    }
  }
  return [...best.values()].toSorted(compareTelling).slice(0, QUOTES_SHOWN);
}

function compareTelling(a: Quote, b: Quote): number {
  return firstDifference(
    b.strength - a.strength,
    b.text.length - a.text.length,
    (b.at ?? 0) - (a.at ?? 0),
    compareText(a.text, b.text),
    a.contact - b.contact,
  );
}

/** The words of each customer: of the theme in this window, and of every other grievance. */
function spokenOf(theme: readonly Grievance[], all: readonly Grievance[]): readonly Spoken[] {
  const inTheme = new Set(theme.map(({ contact }) => contact));
  const accounts = new Map(all.map(({ account }) => [account.id, account]));
  const about = new Set(all.map(({ contact }) => contact));
  return [...accounts.values()].map(({ quotes }) => {
    const own = quotes.filter(({ author, contact }) => author === 'customer' && about.has(contact));
    const words = (is: boolean): readonly string[] =>
      own.filter(({ contact }) => inTheme.has(contact) === is).map(({ text }) => text);
    return { theme: words(true), others: words(false) };
  });
}

const RISING: readonly Trend[] = ['new', 'growing', 'perhaps growing'];

/** What builds up first, a burst before none; then by customers, messages and name; what is not named last. */
function compareThemes(a: Theme, b: Theme): number {
  return firstDifference(
    Number(a.cause === 'not named') - Number(b.cause === 'not named'),
    Number(b.burst !== undefined) - Number(a.burst !== undefined),
    placeOf(a.trend) - placeOf(b.trend),
    b.now.customers - a.now.customers,
    b.now.messages - a.now.messages,
    compareText(a.cause, b.cause),
  );
}

/** What rises surely before what rises perhaps, and all of that before the rest. */
function placeOf(trend: Trend): number {
  const place = RISING.indexOf(trend);
  return place < 0 ? RISING.length : place;
}
