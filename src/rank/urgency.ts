// What cannot wait moves the order: factors on the expected loss, each said in words.
import {
  type Account,
  type Commitment,
  daysBetween,
  type Instant,
  isoDay,
  type RiskScore,
} from '../model/index.ts';

export interface Urgency {
  readonly factor: number;
  readonly says: string;
}

/** Factors by hand: together they at most double or triple a place, never turn a small risk into a great one. */
const RENEWAL_WITHIN = [
  { days: 30, factor: 1.5 },
  { days: 90, factor: 1.25 },
] as const;
const UNANSWERED_FACTOR = 1.25;
const BROKEN_PROMISE_FACTOR = 1.3;
const PROMISE_DUE_FACTOR = 1.1;

export function urgenciesOf(account: Account, risk: RiskScore): readonly Urgency[] {
  return [...renewal(account), ...unanswered(risk), ...promises(account.promises, account.asOf)];
}

function renewal({ renewal: day, asOf }: Account): readonly Urgency[] {
  const days = day === undefined ? Infinity : Math.ceil(daysBetween(asOf, day));
  const rule = RENEWAL_WITHIN.find((window) => days >= 0 && days <= window.days);
  return rule === undefined || day === undefined
    ? []
    : [{ factor: rule.factor, says: `renewal ${isoDay(day)}` }];
}

function unanswered({ contributions }: RiskScore): readonly Urgency[] {
  const waiting = contributions.find(({ signal }) => signal === 'unanswered');
  return waiting === undefined ? [] : [{ factor: UNANSWERED_FACTOR, says: waiting.says }];
}

function promises(all: readonly Commitment[], asOf: Instant): readonly Urgency[] {
  const broken = all.filter(({ state, late }) => state === 'broken' && late === undefined).length;
  if (broken > 0)
    return [{ factor: BROKEN_PROMISE_FACTOR, says: `${broken} broken promise${broken > 1 ? 's' : ''}` }];
  const next = all.find(({ state, due = Infinity }) => state === 'open' && daysBetween(asOf, due) <= 2)?.due;
  return next === undefined ? [] : [{ factor: PROMISE_DUE_FACTOR, says: `promise due ${isoDay(next)}` }];
}
