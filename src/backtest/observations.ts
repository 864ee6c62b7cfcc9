// One row for each customer on each day: what the list said then, and what came of it.
import { type Account, daysBetween, type FollowUp, type Instant } from '../model/index.ts';
import { type Membership, nextLeaving } from './membership.ts';

export interface Observation {
  readonly customer: string;
  /** Chance of leaving within the horizon, as the risk of a year says it. */
  readonly chance: number;
  /** Worth a call: not calm. */
  readonly isListed: boolean;
  readonly isUnknown: boolean;
  /** Worth in the reference currency; undefined where it was not known. */
  readonly worth: number | undefined;
  /** Days since the customer last wrote, ordered, answered or used anything. */
  readonly idleDays: number;
  /** Signals that weighed on the score. */
  readonly signals: readonly string[];
  /** The next leaving, when it is within the horizon. */
  readonly left: Instant | undefined;
}

/** A list as it would have been printed, in its order. */
export interface PastList {
  readonly day: Instant;
  readonly rows: readonly Observation[];
}

/** A ranked customer with the account it was ranked by. */
export interface Ranked {
  readonly followUp: FollowUp;
  readonly account: Account;
  readonly membership: Membership;
  readonly worth: number | undefined;
}

export function observe(
  { followUp, account, membership, worth }: Ranked,
  day: Instant,
  horizonDays: number,
): Observation {
  const { risk } = followUp;
  const leaving = nextLeaving(membership, day);
  return {
    customer: account.id,
    chance: 1 - (1 - risk.value / 100) ** (horizonDays / YEAR_OF_DAYS),
    isListed: risk.band !== 'calm',
    isUnknown: risk.band === 'unknown',
    worth,
    idleDays: daysBetween(lastSign(account, membership.joined), day),
    signals: risk.contributions.flatMap(({ kind, signal, logOdds }) =>
      kind === 'signal' && Math.abs(logOdds) >= FELT ? [signal] : [],
    ),
    left: leaving !== undefined && daysBetween(day, leaving) <= horizonDays ? leaving : undefined,
  };
}

const YEAR_OF_DAYS = 365;
/** Log-odds from which a signal weighs; below, it has faded. */
const FELT = 0.1;

/** The customer's own last word, order, answer or use; when there was none, the day on which they joined. */
function lastSign({ contacts, orders, usage, surveys, since }: Account, joined: Instant): Instant {
  const own = contacts.findLast(({ author }) => author === 'customer')?.at ?? -Infinity;
  const others = [orders, usage, surveys].map((records) => records.at(-1)?.at ?? -Infinity);
  const last = Math.max(own, ...others);
  return last > -Infinity ? last : (since ?? joined);
}
