// Every run is this one walk: read → interpret → link → listen → fold → assess → rank → report. The stages meet only here.
import type { Links } from './ingest/index.ts';
import { assessed, Judgement } from './judgement.ts';
import {
  type Account,
  DAY,
  type Diagnostic,
  type Exchange,
  type Explanation,
  type Fact,
  type Instant,
  type ReadingSettings,
  type Report,
  type Signal,
  type Source,
  type Understanding,
} from './model/index.ts';
import { type Opened, openAll } from './open-all.ts';
import { type Part, readPart, recogniseAll } from './part.ts';
import type { Retention } from './profile/contact.ts';
import type { Profiles } from './profile/ledger.ts';
import type { Allowance } from './profile/packed/lists.ts';
import { accountAfter, type Deed, deedsFor, signalAfter } from './rank/deeds.ts';
import { createExchange } from './rank/exchange.ts';
import { explanationOf } from './rank/explanation.ts';
import { type Assessed, createRanking, type Ranking } from './rank/follow-up.ts';
import type { Tally } from './report/tally.ts';
import type { Scorecard } from './risk/scorecard.ts';
import { type Terms, underTerms } from './terms.ts';
import { find, mapped } from './walks.ts';

/** Everything a run depends on besides its input: no clock, no environment. */
export interface RunSettings {
  readonly reading: ReadingSettings;
  readonly signals: readonly Signal[];
  readonly scorecard: Scorecard;
  readonly brands: readonly string[];
  /** Currency → units for one euro, over the built-in rates. */
  readonly rates: ReadonlyMap<string, number>;
  readonly terms: Terms;
  readonly retention: Retention;
  /** How much memory a run may take; undefined: as much as it needs. */
  readonly allowance: Allowance | undefined;
  /** Moment to judge at; undefined: the end of the newest day in the data. */
  readonly asOf: Instant | undefined;
  /** Day to judge on when nothing in the data is dated either. */
  readonly today: Instant;
  readonly onProgress: (progress: RunProgress) => void;
  /** Told of every fact as it is read, before it is known whose it is. */
  readonly onFact: (fact: Fact) => void;
}

export interface RunProgress {
  readonly file: string;
  readonly facts: number;
}

/** What a run gives: the report, and what is behind it for whoever wants to look deeper. */
export interface Run {
  readonly report: Report;
  /** Of all customers, also those who have left; opened anew in each walk, and one at a time. */
  readonly accounts: Iterable<Account>;
  readonly placeOf: Ranking['placeOf'];
}

/** A run with all that pointed to its customers. */
export interface LinkedRun extends Run {
  readonly links: Links;
}

/** The main job, from paths or sources to the ranked report. Memory grows with customers and contacts, not with text. */
export async function run(sources: readonly Source[], settings: RunSettings): Promise<LinkedRun> {
  return reportOn(await gather(sources, settings), settings);
}

/** What a run makes of all that was read. `judgement`: of all customers, where they are judged already. */
export function reportOn(read: Gathered, settings: RunSettings, judgement?: Judgement): LinkedRun {
  const { links, tally, tables } = read;
  const { asOf, exchange } = circumstancesOf(read, settings);
  const all = agreed(openAll(read, asOf, exchange), settings.terms);
  const { lines, census } = judgement ?? judgementOf(all, settings, exchange);
  const { list: followUps, placeOf } = createRanking(lines, exchange);
  const { customers, unlisted, closed } = census;
  const files = new Set(tables.map(({ file }) => file)).size;
  const totals = tally.totals({ files, customers, unlisted, closed, followUps });
  const diagnostics = [...read.diagnostics, ...census.diagnostics({ asOf, tables, exchange })];
  const report: Report = { schemaVersion: 1, asOf, totals, followUps, diagnostics, tables };
  const accounts = mapped(all, ({ account }) => account);
  return { report, accounts, placeOf, links };
}

function judgementOf(all: Iterable<Opened>, settings: RunSettings, exchange: Exchange): Judgement {
  const judgement = new Judgement(settings, exchange);
  let place = 0;
  for (const opened of all) judgement.judge(opened, place++);
  return judgement;
}

/** The same under the terms that were agreed on. */
export function agreed(all: Iterable<Opened>, terms: Terms): Iterable<Opened> {
  return mapped(all, ({ account, profile }) => ({ account: underTerms(account, terms), profile }));
}

/** By what customers are judged besides what was read of them. */
export function circumstancesOf(
  { newest }: Pick<Gathered, 'newest'>,
  { asOf, today, rates }: RunSettings,
): { readonly asOf: Instant; readonly exchange: Exchange } {
  return { asOf: asOf ?? endOfDay(newest ?? today), exchange: createExchange(rates) };
}

/** All that was read: who the customers are, and what is known of each. */
export interface Gathered {
  readonly profiles: Profiles;
  readonly links: Links;
  /** Newest moment at which something happened. */
  readonly newest: Instant | undefined;
  readonly tally: Tally;
  readonly tables: readonly Understanding[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Read, listen, link and fold: all of a run that does not depend on the day of judgement. */
export async function gather(sources: readonly Source[], settings: RunSettings): Promise<Gathered> {
  return settle(await readPart(sources, settings));
}

/** Who is who, and what is known of each, once all parts are one. */
export function settle(part: Part): Gathered {
  recogniseAll(part);
  const { directory, ledger, tally, tables, diagnostics } = part;
  ledger.makeRoom();
  const links = directory.resolve();
  const profiles = ledger.settle((party) => links.of(party).customer);
  const all = [...diagnostics, ...links.diagnostics];
  return { profiles, links, newest: ledger.newest(), tally, tables, diagnostics: all };
}

export function endOfDay(at: Instant): Instant {
  return (Math.floor(at / DAY) + 1) * DAY - 1;
}

/** The explanation of one customer of a run; `settings` are those that the run was made with. */
export function explain(
  customer: string,
  { accounts, report, placeOf }: Run,
  settings: RunSettings,
): Explanation | undefined {
  const account = find(accounts, ({ id }) => id === customer);
  const followUp = report.followUps.find((item) => item.customer.id === customer);
  if (account === undefined || followUp === undefined) return undefined;
  const after = (deeds: readonly Deed[]): Assessed => afterDeeds(account, deeds, settings);
  return explanationOf({
    account,
    followUp,
    of: report.followUps.length,
    deeds: deedsIn(account, settings),
    outcomes: { risk: (deeds) => after(deeds).risk, rank: (deeds) => placeOf(after(deeds)) },
  });
}

/** What can still be done for a customer. */
export function deedsIn(account: Account, { signals }: RunSettings): readonly Deed[] {
  return deedsFor(
    account,
    signals.filter((signal) => signal.scope === 'account'),
  );
}

/** The customer as they would be judged, were these done. */
export function afterDeeds(account: Account, deeds: readonly Deed[], settings: RunSettings): Assessed {
  const signals = settings.signals.map((signal) =>
    signal.scope === 'account' ? signalAfter(signal, deeds) : signal,
  );
  return assessed(accountAfter(account, deeds), { ...settings, signals });
}
