// When a customer was one. Only dates count: a flag that says "churned" without a day tells that somebody left, not when,
// and whoever left on an unknown day can be neither a leaver nor a stayer of any list.
import { DAY, type Instant, type Profile } from '../model/index.ts';

export interface Membership {
  readonly joined: Instant;
  /** Moments of leaving, ascending. */
  readonly left: readonly Instant[];
  /** Moments at which a contract or purchase began; one after a leaving brings the customer back. */
  readonly returned: readonly Instant[];
}

/** A contract within this time of the last one continues it, and an invoice is its last one: neither is a return. */
const GAP = 45 * DAY;

/** As known on day `until`; undefined where the customer left on an unknown day, or nothing tells of one. */
export function membershipOf(profile: Profile, until: Instant): Membership | undefined {
  if (leftUndated(profile)) return undefined;
  const left = leavings(profile).filter((moment) => moment <= until);
  const began = beginnings(profile);
  const joined = Math.min(...(began.length > 0 ? began : signsOfLife(profile)));
  return joined === Infinity ? undefined : { joined, left, returned: began };
}

/** The data tell a day on which the customer left, or will. */
export function hasDatedLeaving(profile: Profile): boolean {
  return leavings(profile).length > 0;
}

/** Left for good, as the data say, on a day that they do not tell. */
export function leftUndated(profile: Profile): boolean {
  return !hasDatedLeaving(profile) && isClosedToday(profile);
}

/** Whether the customer was one at that moment. */
export function isMember({ joined, left, returned }: Membership, at: Instant): boolean {
  if (joined > at) return false;
  const last = left.findLast((moment) => moment <= at);
  return last === undefined || returned.some((moment) => moment > last + GAP && moment <= at);
}

/** The next leaving after a moment at which the customer was one. */
export function nextLeaving({ left }: Membership, after: Instant): Instant | undefined {
  return left.find((moment) => moment > after);
}

function leavings(profile: Profile): readonly Instant[] {
  const told = profile.departures.map(({ at }) => at);
  return [...new Set([...told, ...contractEnds(profile)])].toSorted((a, b) => a - b);
}

/** The end of a contract is a leaving where no other one runs on or begins soon after. */
function contractEnds({ subscriptions }: Profile): readonly Instant[] {
  const contracts = subscriptions.filter(({ trial }) => trial !== true);
  return contracts.flatMap(({ end }) => {
    if (end === undefined) return [];
    const goesOn = contracts.some(
      (other) => (other.start ?? -Infinity) <= end + GAP && (other.end ?? Infinity) > end,
    );
    return goesOn ? [] : [end];
  });
}

function isClosedToday({ customers }: Profile): boolean {
  const stated = customers.flatMap(({ status }) => status ?? []);
  return stated.includes('closed') && !stated.includes('active');
}

function beginnings({ customers, subscriptions, orders }: Profile): readonly Instant[] {
  return [
    ...customers.flatMap(({ since }) => since ?? []),
    ...subscriptions.flatMap(({ start }) => start ?? []),
    ...orders.map(({ at }) => at),
  ];
}

function signsOfLife({ contacts, usage, surveys }: Profile): readonly Instant[] {
  return [...contacts, ...usage, ...surveys].flatMap(({ at }) => at ?? []);
}
