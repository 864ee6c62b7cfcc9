// One customer's line on the list, but for what only all customers together tell.
import type { Account, Cause, Exchange, FollowUp, Quote, RiskScore } from '../model/index.ts';
import { nextStep } from './next-step.ts';
import { lastWordOfOurs } from './owed.ts';
import { recentSentiment } from './sentiment.ts';
import { recentSeverity } from './severity.ts';
import { silenceOfOurs, type Urgency, urgenciesOf } from './urgency.ts';

export interface Assessed {
  readonly account: Account;
  readonly risk: RiskScore;
}

/** A line whose rank and priority are still 0. */
export interface Line {
  readonly followUp: { -readonly [Field in keyof FollowUp]: FollowUp[Field] };
  /** Stake in the reference currency. */
  readonly worth: number | undefined;
  readonly hearsUs: boolean;
  /** Counts where the data hold words of ours at all. */
  readonly silence: readonly Urgency[];
}

export function lineOf({ account, risk }: Assessed, exchange: Exchange): Line {
  const cause = leadingCause(account);
  const advocate = isAdvocate(account, risk);
  const quote = tellingQuote(account, risk);
  const { id, name, known, owner, stake, stakeFrom } = account;
  return {
    followUp: {
      rank: 0,
      customer: { id, name, known },
      owner,
      risk,
      sentiment: recentSentiment(account),
      stake,
      stakeFrom,
      reasons: reasonsOf(risk),
      cause,
      severity: recentSeverity(account),
      quote,
      nextStep: nextStep(account, { risk, cause, quote, advocate }),
      priority: 0,
      urgency: urgenciesOf(account, risk),
      advocate,
    },
    worth: stake === undefined ? undefined : exchange.inReference(stake),
    hearsUs: lastWordOfOurs(account) !== undefined,
    silence: silenceOfOurs(account, risk),
  };
}

/** Log-odds below which a contribution has faded, and is left to `explain`. */
const WORTH_SAYING = 0.1;

/** Of what was learnt the weightiest is said; `explain` shows all. */
const LEARNED_SAID = 3;

/** What is not known, what raises the score, the facts that move urgency; of a calm customer what eases it. */
export function reasonsOf({ band, contributions, unknownBecause, unheard }: RiskScore): readonly string[] {
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
  for (const { kind, signal, logOdds } of contributions) {
    const isWanted = kind !== 'learned' && (band === 'calm' ? logOdds < 0 : logOdds > 0);
    if (!isWanted) continue;
    const quote = quotes.find((own) => own.signal === signal && own.author === 'customer');
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
  if (counts.size < 2) return counts.keys().next().value;
  return [...counts].toReversed().toSorted(([, a], [, b]) => b - a)[0]?.[0];
}

/** Praise and nothing open: nobody is asked for a reference while a promise to them is broken. */
function isAdvocate({ promises }: Account, { band, contributions }: RiskScore): boolean {
  if (band !== 'calm' || promises.some(({ state }) => state === 'broken')) return false;
  const heavy = contributions.some(({ kind, logOdds }) => kind === 'signal' && logOdds > 0.3);
  return !heavy && contributions.some(({ kind, signal }) => kind === 'signal' && ADVOCACY.has(signal));
}

const ADVOCACY: ReadonlySet<string> = new Set(['praise', 'referral']);
