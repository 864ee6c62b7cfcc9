// One customer, all of it: what `explain` shows.
import {
  type Account,
  type Contact,
  daysBetween,
  type Explanation,
  type FollowUp,
  isoDay,
  present,
  type TimelineEntry,
} from '../model/index.ts';
import type { Deed } from './deeds.ts';
import { movesOf, type Outcomes, planOf } from './moves.ts';

export interface Question {
  readonly account: Account;
  readonly followUp: FollowUp;
  /** How many customers are ranked. */
  readonly of: number;
  /** What can be done, and what that would make of score and rank. */
  readonly deeds: readonly Deed[];
  readonly outcomes: Outcomes;
}

type Outline = Omit<Question, 'outcomes'> & { readonly outcomes: Pick<Outcomes, 'risk'> };

export function explanationOf(question: Question): Explanation {
  const { followUp, deeds, outcomes } = question;
  return present({ ...outlineOf(question), plan: planOf(followUp.risk, deeds, outcomes) });
}

/** All but the plan, for which the whole list is ranked anew. */
export function outlineOf({ account, followUp, of, deeds, outcomes }: Outline): Explanation {
  return {
    followUp,
    of,
    asOf: account.asOf,
    facts: factsOf(account),
    contributions: followUp.risk.contributions,
    timeline: timelineOf(account),
    quotes: account.quotes,
    promises: account.promises,
    moves: movesOf(followUp.risk, deeds, outcomes),
  };
}

function factsOf(account: Account): Explanation['facts'] {
  const { seats, seatsUsed, since, renewal, asOf, lastSeen } = account;
  const days = renewal === undefined ? 0 : Math.ceil(daysBetween(asOf, renewal));
  const facts: readonly (readonly [string, string | undefined])[] = [
    ['plan', account.plan],
    ['segment', account.segment],
    ['status', account.status],
    ['customer since', since === undefined ? undefined : isoDay(since)],
    [
      'renewal',
      renewal === undefined ? undefined : `${isoDay(renewal)} (${days < 0 ? 'past' : `in ${days} days`})`,
    ],
    ['seats', seats === undefined ? undefined : `${seatsUsed ?? '?'} of ${seats} in use`],
    ['last seen', lastSeen === undefined ? undefined : isoDay(lastSeen)],
  ];
  return facts.flatMap(([name, value]) => (value === undefined ? [] : [{ name, value }]));
}

function timelineOf({ contacts, orders, surveys, departures }: Account): readonly TimelineEntry[] {
  const entries: readonly TimelineEntry[] = [
    ...contacts.map(contactEntry),
    ...orders.map(({ at, id, status }) => ({
      at,
      what: 'order',
      who: '',
      signals: [],
      text: [id, status].filter(Boolean).join(' '),
    })),
    ...surveys.map(({ at, scale, answer }) => ({
      ...(at !== undefined && { at }),
      what: 'survey',
      who: '',
      signals: [],
      text: `${scale} ${answer}`,
    })),
    ...departures.map(({ at, reason }) => ({ at, what: 'left', who: '', signals: [], text: reason ?? '' })),
  ];
  return entries.toSorted((a, b) => (a.at ?? 0) - (b.at ?? 0));
}

function contactEntry(contact: Contact): TimelineEntry {
  return {
    what: contact.channel,
    who: contact.authorName === undefined ? contact.author : `${contact.authorName} (${contact.author})`,
    author: contact.author,
    signals: contact.evidence.map(({ signal }) => signal),
    text: contact.snippet ?? '',
    ...(contact.severity !== undefined && { severity: contact.severity }),
    ...(contact.at !== undefined && { at: contact.at }),
  };
}
