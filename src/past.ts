// The list as it would have been printed on past days, from what was known then: the same walk as `pipeline.ts`, with the
// profiles opened again on each day. Everything is read and heard once.
import {
  countLeftOut,
  datedOnly,
  hasDatedLeaving,
  isMember,
  judge,
  knownThen,
  lastListDay,
  leftUndated,
  listDays,
  type Membership,
  membershipOf,
  newestSign,
  observe,
  type PastList,
  withTestimonies,
} from './backtest/index.ts';
import { carriedOver, testimoniesOf } from './history/marks.ts';
import { knownIn } from './known.ts';
import {
  type Backtest,
  type BacktestQuestion,
  type Diagnostic,
  type Disposition,
  type Exchange,
  type Instant,
  isoDay,
  type Profile,
  type Source,
  UsageError,
} from './model/index.ts';
import { endOfDay, gather, type RunSettings } from './pipeline.ts';
import { conflictsOf } from './profile/conflicts.ts';
import { openAccount } from './profile/open.ts';
import { createExchange } from './rank/exchange.ts';
import { rank } from './rank/follow-up.ts';
import { assess } from './risk/assess.ts';
import { underTerms } from './terms.ts';

export interface LookBack {
  /** Undefined where nothing could be read. */
  readonly backtest: Backtest | undefined;
  readonly diagnostics: readonly Diagnostic[];
  readonly used: number;
}

/**
 * Draws up the lists of past days and holds them against who left. `settings.asOf` is the newest day with knowledge of
 * that. `marks`: what reps said of who left and who stayed. Throws a UsageError where no leaving has a date.
 */
export async function lookBack(
  sources: readonly Source[],
  settings: RunSettings,
  question: BacktestQuestion,
  marks: readonly Disposition[] = [],
): Promise<LookBack> {
  const { profiles: kept, links, newest, tables, ...gathered } = await gather(sources, settings);
  const read = new Map(kept);
  const conflicts = [...read].flatMap(([id, profile]) => conflictsOf(id, profile));
  const diagnostics = [...gathered.diagnostics, ...conflicts];
  const used = tables.reduce((sum, table) => sum + table.used, 0);
  if (used === 0) return { backtest: undefined, diagnostics, used };
  const until = endOfDay(settings.asOf ?? newestSign([...read.values()]) ?? newest ?? settings.today);
  const testimonies = marks.length === 0 ? [] : testimoniesOf(carriedOver(marks, knownIn(links)));
  const profiles = withTestimonies(read, testimonies, until);
  const all = [...profiles.values()];
  const members = membersOf(profiles, until, (id) => links.identity(id));
  const undated = all.filter(leftUndated).length;
  if (!all.some(hasDatedLeaving)) throw noLeavers(undated);
  const exchange = createExchange(settings.rates);
  const days = listDays(all, question, until);
  checkOver(days, question, until);
  const lists = days.map((day) => listOf(day, members, { settings, question, exchange }));
  const leftOut = { ...countLeftOut(all, days.at(-1) ?? until), leftUndated: undated };
  return { backtest: judge({ lists, until, leftOut }, question), diagnostics, used };
}

/** A list is judged by who leaves within its horizon, so that has to be over. */
function checkOver(days: readonly Instant[], question: BacktestQuestion, until: Instant): void {
  const last = lastListDay(question, until);
  const early = days.find((day) => day > last);
  if (early === undefined) return;
  throw new UsageError(
    `the ${question.horizonDays} days after ${isoDay(early)} are not over by ${isoDay(until)}, up to which is known who ` +
      `left; the last possible day is ${isoDay(last)} (--horizon makes it later)`,
    [],
  );
}

interface Member {
  readonly identity: Parameters<typeof openAccount>[1];
  /** Only what is dated. */
  readonly profile: Profile;
  readonly membership: Membership;
}

function membersOf(
  profiles: ReadonlyMap<string, Profile>,
  until: Instant,
  identityOf: (id: string) => Member['identity'],
): readonly Member[] {
  return [...profiles].flatMap(([id, profile]) => {
    const membership = membershipOf(profile, until);
    return membership === undefined
      ? []
      : [{ identity: identityOf(id), profile: datedOnly(profile), membership }];
  });
}

interface Terms {
  readonly settings: RunSettings;
  readonly question: BacktestQuestion;
  readonly exchange: Exchange;
}

function listOf(day: Instant, members: readonly Member[], { settings, question, exchange }: Terms): PastList {
  const present = members.filter(({ membership }) => isMember(membership, day));
  const assessed = present.map(({ identity, profile }) => {
    const opened = openAccount(knownThen(profile, day), identity, day, exchange);
    const account = underTerms(opened, settings.terms);
    return { account, risk: assess(account, settings.signals, settings.scorecard) };
  });
  const accounts = new Map(assessed.map(({ account }) => [account.id, account]));
  const memberships = new Map(present.map(({ identity, membership }) => [identity.id, membership]));
  const rows = rank(assessed, exchange).flatMap((followUp) => {
    const account = accounts.get(followUp.customer.id);
    const membership = memberships.get(followUp.customer.id);
    if (account === undefined || membership === undefined) return [];
    const worth = account.stake === undefined ? undefined : exchange.inReference(account.stake);
    return [observe({ followUp, account, membership, worth }, day, question.horizonDays)];
  });
  return { day, rows };
}

function noLeavers(undated: number): UsageError {
  const left = `${undated} customer${undated === 1 ? ' has' : 's have'} left on a day that nothing tells`;
  return new UsageError(
    `${undated === 0 ? 'nothing says when a customer left' : left}, so there is nothing to hold past lists against. A ` +
      'date gives it: a column such as "Churn Date", "Cancelled at" or "Left on" in the client list, an "End Date" of ' +
      'ended subscriptions, or a table of cancellations with a date (undertone inspect shows what was read; ' +
      '--map at=COLUMN names one). Without one, mark who left (undertone done NAME --outcome lost) and give --history',
    [],
  );
}
