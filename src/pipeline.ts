// Every run is this one walk: read → interpret → link → listen → fold → assess → rank → report. The stages meet only here.
import type { Links } from './ingest/index.ts';
import {
  type Account,
  DAY,
  type Diagnostic,
  type Exchange,
  type Explanation,
  type Fact,
  type Instant,
  type Profile,
  type ReadingSettings,
  type Report,
  type Signal,
  type Source,
  type Understanding,
} from './model/index.ts';
import { type Part, readPart, recogniseAll } from './part.ts';
import { conflictsOf } from './profile/conflicts.ts';
import type { Retention } from './profile/contact.ts';
import { openAccount } from './profile/open.ts';
import { accountAfter, type Deed, deedsFor, signalAfter } from './rank/deeds.ts';
import { createExchange } from './rank/exchange.ts';
import { explanationOf } from './rank/explanation.ts';
import { type Assessed, rank } from './rank/follow-up.ts';
import { remarks } from './remarks.ts';
import type { Tally } from './report/tally.ts';
import { withRhythm } from './rhythm/index.ts';
import { assess } from './risk/assess.ts';
import type { Scorecard } from './risk/scorecard.ts';
import { type Terms, underTerms } from './terms.ts';

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

/** What a run gives: the report, and the accounts behind it for whoever wants to look deeper. */
export interface Run {
  readonly report: Report;
  readonly assessed: readonly Assessed[];
}

/** A run with all that pointed to its customers. */
export interface LinkedRun extends Run {
  readonly links: Links;
}

/** The main job, from paths or sources to the ranked report. Memory grows with customers and contacts, not with text. */
export async function run(sources: readonly Source[], settings: RunSettings): Promise<LinkedRun> {
  return reportOn(await gather(sources, settings), settings);
}

/** What a run makes of all that was read. */
export function reportOn(read: Gathered, settings: RunSettings): LinkedRun {
  const { links, profiles } = read;
  const asOf = settings.asOf ?? endOfDay(read.newest ?? settings.today);
  const exchange = createExchange(settings.rates);
  const assessed = assessAll(profiles, links, asOf, exchange, settings);
  const followUps = rank(assessed, exchange);
  const totals = read.tally.totals({
    files: new Set(read.tables.map(({ file }) => file)).size,
    customers: assessed.length,
    unlisted: assessed.filter(({ account }) => account.known === 'unlisted').length,
    closed: assessed.filter(({ account }) => account.status === 'closed').length,
    followUps,
  });
  const accounts = assessed.map(({ account }) => account);
  const outcome = { asOf, profiles, accounts, tables: read.tables, exchange, settings };
  const diagnostics = [...read.diagnostics, ...remarks(outcome)];
  const report: Report = { schemaVersion: 1, asOf, totals, followUps, diagnostics, tables: read.tables };
  return { report, assessed, links };
}

/** All that was read: who the customers are, and what is known of each. */
export interface Gathered {
  readonly profiles: ReadonlyMap<string, Profile>;
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
  const links = directory.resolve();
  const profiles = new Map(ledger.settle((party) => links.of(party).customer));
  const conflicts = [...profiles].flatMap(([id, profile]) => conflictsOf(id, profile));
  const all = [...diagnostics, ...links.diagnostics, ...conflicts];
  return { profiles, links, newest: ledger.newest(), tally, tables, diagnostics: all };
}

function assessAll(
  profiles: ReadonlyMap<string, Profile>,
  links: Links,
  asOf: Instant,
  exchange: Exchange,
  { signals, scorecard, terms }: RunSettings,
): readonly Assessed[] {
  return openAll({ profiles, links }, asOf, exchange).map((opened) => {
    const account = underTerms(opened, terms);
    return { account, risk: assess(account, signals, scorecard) };
  });
}

/** Every customer's account as of that moment. */
export function openAll(
  { profiles, links }: Pick<Gathered, 'profiles' | 'links'>,
  asOf: Instant,
  exchange: Exchange,
): readonly Account[] {
  const accounts = [...profiles].map(([id, profile]) =>
    openAccount(profile, links.identity(id), asOf, exchange),
  );
  return withRhythm(accounts);
}

export function endOfDay(at: Instant): Instant {
  return (Math.floor(at / DAY) + 1) * DAY - 1;
}

/** The explanation of one customer of a run; `settings` are those that the run was made with. */
export function explain(
  customer: string,
  { assessed, report }: Run,
  settings: RunSettings,
): Explanation | undefined {
  const found = assessed.find(({ account }) => account.id === customer);
  const followUp = report.followUps.find((item) => item.customer.id === customer);
  if (found === undefined || followUp === undefined) return undefined;
  const { account } = found;
  const exchange = createExchange(settings.rates);
  const after = (deeds: readonly Deed[]): Assessed => afterDeeds(account, deeds, settings);
  const rankAfter = (deeds: readonly Deed[]): number => {
    const list = rank([...assessed.filter((item) => item !== found), after(deeds)], exchange);
    return list.find((item) => item.customer.id === customer)?.rank ?? 0;
  };
  return explanationOf({
    account,
    followUp,
    of: report.followUps.length,
    deeds: deedsIn(account, settings),
    outcomes: { risk: (deeds) => after(deeds).risk, rank: rankAfter },
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
export function afterDeeds(
  account: Account,
  deeds: readonly Deed[],
  { signals, scorecard }: RunSettings,
): Assessed {
  const changed = accountAfter(account, deeds);
  const settled = signals.map((signal) => (signal.scope === 'account' ? signalAfter(signal, deeds) : signal));
  return { account: changed, risk: assess(changed, settled, scorecard) };
}
