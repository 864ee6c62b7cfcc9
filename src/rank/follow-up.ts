// Scores → the list: expected loss, moved by urgency, in a total order with stated ties.
import {
  type Account,
  type Cause,
  compareText,
  type Exchange,
  type FollowUp,
  firstDifference,
  present,
  type Quote,
  type RiskScore,
} from '../model/index.ts';
import { nextStep } from './next-step.ts';
import { lastWordOfOurs } from './owed.ts';
import { recentSentiment } from './sentiment.ts';
import { recentSeverity } from './severity.ts';
import { urgenciesOf } from './urgency.ts';

export interface Assessed {
  readonly account: Account;
  readonly risk: RiskScore;
}

/** Every customer that is not closed, first the one to call first. */
export function rank(assessed: readonly Assessed[], exchange: Exchange): readonly FollowUp[] {
  const open = assessed.filter(({ account }) => account.status !== 'closed');
  const usual: Usual = {
    stake: medianStake(open, exchange),
    hearsUs: open.some(({ account }) => lastWordOfOurs(account) !== undefined),
  };
  return open
    .map((item) => followUp(item, usual, exchange))
    .toSorted(compareFollowUps)
    .map((item, index) => ({ ...item, rank: index + 1 }));
}

/** What is taken from all customers together. */
interface Usual {
  readonly stake: number;
  readonly hearsUs: boolean;
}

/** Stake of a customer whose value is not known: what half of the others exceed. 1 when nobody's is known. */
function medianStake(assessed: readonly Assessed[], exchange: Exchange): number {
  const stakes = assessed
    .flatMap(({ account }) => (account.stake === undefined ? [] : exchange.inReference(account.stake)))
    .toSorted((a, b) => a - b);
  return stakes[Math.floor(stakes.length / 2)] ?? 1;
}

function followUp({ account, risk }: Assessed, usual: Usual, exchange: Exchange): FollowUp {
  const urgency = urgenciesOf(account, risk, usual.hearsUs);
  const stake = account.stake === undefined ? usual.stake : exchange.inReference(account.stake);
  const factor = urgency.reduce((product, item) => product * item.factor, 1);
  const cause = leadingCause(account);
  const advocate = isAdvocate(account, risk);
  const quote = tellingQuote(account, risk);
  return present({
    rank: 0,
    customer: { id: account.id, name: account.name, known: account.known },
    owner: account.owner,
    risk,
    sentiment: recentSentiment(account),
    stake: account.stake,
    stakeFrom: account.stakeFrom,
    reasons: reasonsOf(risk),
    cause,
    severity: recentSeverity(account),
    quote,
    nextStep: nextStep(account, { risk, cause, quote, advocate }),
    priority: Math.round((risk.value / 100) * stake * factor * 100) / 100,
    urgency,
    advocate,
  });
}

/** Worth a call before calm; then expected loss; then risk, stake unconverted by nothing but its number, and id. */
function compareFollowUps(a: FollowUp, b: FollowUp): number {
  return firstDifference(
    Number(a.risk.band === 'calm') - Number(b.risk.band === 'calm'),
    b.priority - a.priority,
    b.risk.value - a.risk.value,
    (b.stake?.amount ?? 0) - (a.stake?.amount ?? 0),
    compareText(a.customer.id, b.customer.id),
  );
}

/** Log-odds below which a contribution has faded, and is left to `explain`. */
const WORTH_SAYING = 0.1;

/** Of what was learnt the weightiest is said; `explain` shows all. */
const LEARNED_SAID = 3;

/** What is not known, what raises the score, the facts that move urgency; of a calm customer what eases it. */
function reasonsOf({ band, contributions, unknownBecause, unheard }: RiskScore): readonly string[] {
  const learned = contributions.filter(({ kind }) => kind === 'learned').slice(0, LEARNED_SAID);
  const heard = contributions.filter((part) => part.kind === 'signal' || learned.includes(part));
  const raising = heard.filter(({ logOdds }) => logOdds >= WORTH_SAYING);
  const facts = heard.filter(({ logOdds, family }) => logOdds === 0 && family === 'commercial');
  const easing = band === 'calm' ? heard.filter(({ logOdds }) => logOdds <= -WORTH_SAYING) : [];
  const unknown = [unknownBecause, unheard].filter((why) => why !== undefined);
  return [...unknown, ...[...raising, ...facts, ...easing].map(({ says }) => says)];
}

/** The customer's own words for the heaviest reason that has any. */
function tellingQuote({ quotes }: Account, { contributions, band }: RiskScore): Quote | undefined {
  const own = quotes.filter(({ author }) => author === 'customer');
  const wanted = contributions.filter(
    ({ kind, logOdds }) => kind !== 'learned' && (band === 'calm' ? logOdds < 0 : logOdds > 0),
  );
  for (const { signal } of wanted) {
    const quote = own.find((candidate) => candidate.signal === signal);
    if (quote !== undefined) return quote;
  }
  return undefined;
}

/** The cause named most often where the customer held something against us; the newest of equals. */
function leadingCause({ contacts }: Account): Cause | undefined {
  const counts = new Map<Cause, number>();
  for (const { author, cause, dissatisfaction } of contacts) {
    if (author !== 'customer' || cause === undefined) continue;
    counts.delete(cause);
    counts.set(cause, (counts.get(cause) ?? 0) + dissatisfaction);
  }
  return [...counts].toReversed().toSorted(([, a], [, b]) => b - a)[0]?.[0];
}

/** Praise and nothing open: nobody is asked for a reference while a promise to them is broken. */
function isAdvocate({ promises }: Account, { band, contributions }: RiskScore): boolean {
  if (band !== 'calm' || promises.some(({ state }) => state === 'broken')) return false;
  const heavy = contributions.some(({ kind, logOdds }) => kind === 'signal' && logOdds > 0.3);
  return !heavy && contributions.some(({ kind, signal }) => kind === 'signal' && ADVOCACY.has(signal));
}

const ADVOCACY: ReadonlySet<string> = new Set(['praise', 'referral']);
