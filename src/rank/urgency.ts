// What cannot wait moves the order: factors on the expected loss, each said in words. The last one sees to it that nobody
// is buried: who is worth a call and hears nothing from us rises with the weeks.
import {
  type Account,
  type Band,
  daysBetween,
  type Instant,
  isoDay,
  type RiskScore,
} from '../model/index.ts';
import { firstWordOfTheirs, lastWordOfOurs, openBreaches, promisesDue, waitingSince } from './owed.ts';

export interface Urgency {
  readonly factor: number;
  readonly says: string;
}

interface Step {
  readonly days: number;
  readonly factor: number;
}

/** Factors by hand: all together at most 3.4, so that they never turn a small risk into a great one. */
const RENEWAL_WITHIN: readonly Step[] = [
  { days: 30, factor: 1.5 },
  { days: 90, factor: 1.25 },
];
const UNANSWERED_FROM: readonly Step[] = [
  { days: 7, factor: 1.35 },
  { days: 3, factor: 1.25 },
  { days: 0, factor: 1.1 },
];
const NO_WORD_FROM: readonly Step[] = [
  { days: 60, factor: 1.2 },
  { days: 30, factor: 1.15 },
  { days: 14, factor: 1.1 },
];
const BROKEN_PROMISE_FACTOR = 1.3;
const BROKEN_PROMISES_FACTOR = 1.4;
const PROMISE_DUE_FACTOR = 1.1;

/** All but the silence of ours. */
export function urgenciesOf(account: Account, risk: RiskScore): readonly Urgency[] {
  return [...renewal(account), ...unanswered(account, risk), ...promises(account)];
}

function renewal({ renewal: day, asOf }: Account): readonly Urgency[] {
  const days = day === undefined ? Infinity : Math.ceil(daysBetween(asOf, day));
  const rule = RENEWAL_WITHIN.find((window) => days >= 0 && days <= window.days);
  return rule === undefined || day === undefined
    ? []
    : [{ factor: rule.factor, says: `renewal ${isoDay(day)}` }];
}

/** By the days of the wait, so that the fifth day weighs more than the first. */
function unanswered({ conversations, asOf }: Account, { contributions }: RiskScore): readonly Urgency[] {
  const found = contributions.find(({ kind, signal }) => kind === 'signal' && signal === 'unanswered');
  if (found === undefined) return [];
  const conversation = conversations.find(({ id }) => id === found.about);
  const since = conversation === undefined ? undefined : waitingSince(conversation);
  return [{ factor: factorFor(since, asOf, UNANSWERED_FROM), says: found.says }];
}

function promises(account: Account): readonly Urgency[] {
  const broken = openBreaches(account).length;
  if (broken === 1) return [{ factor: BROKEN_PROMISE_FACTOR, says: '1 broken promise' }];
  if (broken > 1) return [{ factor: BROKEN_PROMISES_FACTOR, says: `${broken} broken promises` }];
  const [next] = promisesDue(account);
  return next === undefined ? [] : [{ factor: PROMISE_DUE_FACTOR, says: `promise due ${isoDay(next.due)}` }];
}

const WORTH_A_CALL: ReadonlySet<Band> = new Set(['critical', 'high', 'watch']);

/** Of who is worth a call. Where the data hold no word of ours to anybody, it is no finding. */
export function silenceOfOurs(account: Account, { band }: RiskScore): readonly Urgency[] {
  if (!WORTH_A_CALL.has(band)) return [];
  const ours = lastWordOfOurs(account);
  const since = ours ?? firstWordOfTheirs(account);
  const factor = factorFor(since, account.asOf, NO_WORD_FROM);
  if (since === undefined || factor === 1) return [];
  const says =
    ours === undefined
      ? `no word from us, theirs since ${isoDay(since)}`
      : `no word from us since ${isoDay(since)}`;
  return [{ factor, says }];
}

/** Of the steps, longest first, the one that is reached; 1 where none is. */
function factorFor(since: Instant | undefined, asOf: Instant, steps: readonly Step[]): number {
  const days = since === undefined ? 0 : daysBetween(since, asOf);
  return steps.find((step) => days >= step.days)?.factor ?? 1;
}
