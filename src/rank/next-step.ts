// Cause × stance × channel: which situation the customer is in decides the act, the facts of the account make it concrete.
// What we owe comes before anything else, also where the customer seems content: a promise is not kept by being liked.
import {
  type Account,
  type Cause,
  type Channel,
  type Contribution,
  DAY,
  type Instant,
  isoDay,
  type NextStep,
  present,
  type Quote,
  type RiskScore,
} from '../model/index.ts';
import { breachWords, openBreaches, promisesDue, waitingSince } from './owed.ts';
import {
  ADVOCATE_STEP,
  CALM_STEP,
  CAUSE_STANCES,
  CHANNEL_STANCES,
  DUE_STEP,
  FOREIGN_STEP,
  RECORDS_STEP,
  SITUATIONS,
  type Situation,
  UNKNOWN_STEP,
} from './stances.ts';
import { addWorkingDays } from './working-days.ts';

/** A contribution below this many log-odds is noise that nobody should call about. */
const WORTH_A_CALL = 0.15;
/** Days before a renewal by which the talk must have been had. */
const TALK_BEFORE_RENEWAL = 14;

/** What is known of a customer, beside the account, by the time the step is chosen. */
export interface Known {
  readonly risk: RiskScore;
  readonly cause: Cause | undefined;
  readonly quote: Quote | undefined;
  readonly advocate: boolean;
}

export function nextStep(account: Account, known: Known): NextStep {
  const { risk, advocate, cause } = known;
  const isQuiet = risk.band === 'calm' || risk.band === 'unknown';
  const found = leading(account, risk.contributions, isQuiet ? DUTIES : SITUATIONS);
  if (found !== undefined) return situationStep(account, found, known);
  const [due] = promisesDue(account);
  if (isQuiet && due !== undefined) {
    return plain(account, DUE_STEP, `"${due.pledge.quote}" by ${isoDay(due.due)}`, undefined);
  }
  if (risk.unknownBecause !== undefined) return unknownStep(account, risk.unknownBecause);
  if (advocate) return plain(account, ADVOCATE_STEP, '', undefined);
  if (risk.band === 'calm') return CALM_STEP;
  const learned = risk.contributions.find(
    ({ kind, logOdds }) => kind === 'learned' && logOdds >= WORTH_A_CALL,
  );
  if (learned !== undefined) return plain(account, RECORDS_STEP, learned.says, cause);
  return plain(account, UNKNOWN_STEP, 'several small signs', cause);
}

/** Words of theirs that nobody here understood are to be read; where there are none, they are to be asked. */
function unknownStep(account: Account, because: string): NextStep {
  const last = account.contacts.findLast(({ author, words }) => author === 'customer' && words > 0);
  const isRecent = because.startsWith('writes in');
  if (last?.at === undefined || !isRecent) return plain(account, UNKNOWN_STEP, because, undefined);
  return plain(account, FOREIGN_STEP, ` on ${isoDay(last.at)} (${last.language})`, undefined);
}

/** What we owe whatever the score says. */
const DUTIES = SITUATIONS.filter(({ signals }) =>
  signals.some((signal) => signal === 'broken-promise' || signal === 'unanswered'),
);

interface Leading {
  readonly situation: Situation;
  readonly contribution: Contribution;
}

/** A promise that was done late, or for which the customer has said thanks, is no reason to call any more. */
function leading(
  account: Account,
  contributions: readonly Contribution[],
  situations: readonly Situation[],
): Leading | undefined {
  const isOwed = openBreaches(account).length > 0;
  const weighing = contributions.filter(
    ({ signal, kind, logOdds }) =>
      kind === 'signal' && logOdds >= WORTH_A_CALL && (isOwed || signal !== 'broken-promise'),
  );
  if (weighing.length === 0) return undefined;
  for (const situation of situations) {
    const contribution = weighing.find(({ signal }) => situation.signals.includes(signal));
    if (contribution !== undefined) return { situation, contribution };
  }
  return undefined;
}

function situationStep(account: Account, { situation, contribution }: Leading, known: Known): NextStep {
  const { about, says } = contribution;
  const [breach] = openBreaches(account);
  const who = known.quote?.authorName;
  const words: Readonly<Record<string, string>> = {
    who: who === undefined ? '' : ` ${who}`,
    about: about === undefined ? '' : aboutWords(account, about),
    says,
    breach: breach === undefined ? says : breachWords(breach),
    since: sinceWords(account, about),
  };
  const action = situation.action.replace(/\{(\w+)\}/g, (_, name: string) => words[name] ?? '');
  const stances = [situation.stance, causeStance(known.cause), channelStance(account, about)];
  return present({
    action: [action, owedWords(account, { situation, contribution }, known.risk)]
      .filter(Boolean)
      .join('; still owed: '),
    stance: stances.filter(Boolean).join('; '),
    due: dueDay(account, situation.within),
  });
}

/** ` about 4466`, or what it was, where the id says nothing to a person. */
function aboutWords({ conversations }: Account, about: string): string {
  const contacts = conversations.find(({ id }) => id === about)?.contacts ?? [];
  const first = contacts.find(({ at }) => at !== undefined);
  const name = first === undefined ? undefined : NAMELESS.get(first.channel);
  return name === undefined || first?.at === undefined
    ? ` about ${about}`
    : ` about ${name} of ${isoDay(first.at)}`;
}

const NAMELESS: ReadonlyMap<Channel, string> = new Map([
  ['survey', 'their survey answer'],
  ['review', 'their review'],
  ['call', 'the call'],
  ['chat', 'the chat'],
]);

function sinceWords({ conversations }: Account, about: string | undefined): string {
  const conversation = conversations.find(({ id }) => id === about);
  const since = conversation === undefined ? undefined : waitingSince(conversation);
  return since === undefined ? '' : `, waiting since ${isoDay(since)}`;
}

/** What else must not be forgotten in that talk: the answer and the promise that the action itself does not name. */
function owedWords(
  account: Account,
  { situation, contribution: { signal, about } }: Leading,
  { contributions }: RiskScore,
): string {
  const [breach] = openBreaches(account);
  const waiting = contributions.find(({ kind, signal }) => kind === 'signal' && signal === 'unanswered');
  const owed: string[] = [];
  if (waiting?.about !== undefined && signal !== 'unanswered') {
    const isSaid = waiting.about === about && situation.action.includes('{about}');
    const place = isSaid ? '' : aboutWords(account, waiting.about);
    owed.push(`an answer${place}${sinceWords(account, waiting.about)}`);
  }
  if (breach !== undefined && signal !== 'broken-promise') owed.push(breachWords(breach));
  return owed.join(', and ');
}

function causeStance(cause: Cause | undefined): string | undefined {
  return cause === undefined ? undefined : CAUSE_STANCES[cause];
}

/** By the channel of what it is about, else of the customer's last word. */
function channelStance({ conversations, contacts }: Account, about: string | undefined): string | undefined {
  const own = conversations.find(({ id }) => id === about)?.contacts ?? contacts;
  const channel = own.findLast(({ author }) => author === 'customer')?.channel;
  return channel === undefined ? undefined : CHANNEL_STANCES.get(channel);
}

function plain(
  account: Account,
  { action, stance, within }: Pick<Situation, 'action' | 'stance' | 'within'>,
  says: string,
  cause: Cause | undefined,
): NextStep {
  return {
    action: action.replace(/\{\w+\}/, () => says),
    stance: [stance, causeStance(cause)].filter(Boolean).join('; '),
    due: dueDay(account, within),
  };
}

function dueDay({ asOf, renewal }: Account, within: number): Instant {
  const usual = addWorkingDays(asOf, within);
  const today = addWorkingDays(asOf, 0);
  if (renewal === undefined || renewal < asOf) return usual;
  return Math.max(today, Math.min(usual, renewal - TALK_BEFORE_RENEWAL * DAY));
}
