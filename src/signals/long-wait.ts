// How long the customer had to wait for our first word, where we did answer.
import {
  type Account,
  type AccountSignal,
  type Conversation,
  daysBetween,
  type Finding,
} from '../model/index.ts';
import { inConversations, plural, spoken } from './support/grievance.ts';

/** A wait is slow from here on, unless the company has set its own time; a week later the signal is at full strength. */
const FROM_DAYS = 3;
const FULL_AFTER_DAYS = 7;

export default {
  id: 'long-wait',
  scope: 'account',
  family: 'silence',
  title: 'slow reply',
  hears: 'We took three days or more to answer a message.',
  weight: 0.4,
  halfLife: 45,
  provenance: {
    kind: 'hand',
    note: 'Vendors report it, no study was found; experimental until a back-test shows lift.',
  },
  experimental: true,
  find: (account) => inConversations(account, (conversation) => slowest(account, conversation)),
  hits: [
    {
      asOf: '2026-03-16',
      timeline: [
        '2026-03-01 customer [T1]: Which rate applies?',
        '2026-03-08 agent [T1]: The standard rate.',
      ],
    },
    {
      asOf: '2026-03-16',
      timeline: ['2026-02-01 customer [T1]: Can we add a site?', '2026-02-05 agent [T1]: Yes.'],
    },
  ],
  misses: [
    {
      asOf: '2026-03-16',
      timeline: [
        '2026-03-01 customer [T1]: Which rate applies?',
        '2026-03-02 agent [T1]: The standard rate.',
      ],
    },
    {
      asOf: '2026-03-16',
      timeline: ['2026-03-01 agent [T1]: Hello.', '2026-03-15 agent [T1]: Hello again.'],
    },
  ],
} satisfies AccountSignal;

function slowest(
  { answerWithinDays: from = FROM_DAYS }: Account,
  { id, contacts }: Conversation,
): Finding | undefined {
  if (contacts.length < 2) return undefined;
  const waits = waitsOf(spoken(contacts));
  const [longest] = waits.toSorted((a, b) => b.days - a.days);
  if (longest === undefined || longest.days < from) return undefined;
  const strength = Math.min(1, 0.4 + (0.6 * (longest.days - from)) / FULL_AFTER_DAYS);
  return {
    strength,
    says: `waited ${plural(Math.floor(longest.days), 'day')} for an answer (${id})`,
    at: longest.at,
    about: id,
  };
}

interface Wait {
  readonly days: number;
  readonly at: number;
}

/** From the first word of the customer since ours to our next. */
function waitsOf(contacts: Conversation['contacts']): readonly Wait[] {
  const waits: Wait[] = [];
  let since: number | undefined;
  for (const { author, at } of contacts) {
    if (at === undefined) continue;
    if (author === 'customer') since ??= at;
    else if (author === 'agent' && since !== undefined) {
      waits.push({ days: daysBetween(since, at), at });
      since = undefined;
    }
  }
  return waits;
}
