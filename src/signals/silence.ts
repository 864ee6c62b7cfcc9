// Silence is not one thing: this classifies it. A customer who used to write every two weeks and stops after an
// unresolved issue is not one who never wrote much. Overt leavers write more before they go and silent ones less
// (Ascarza, Netzer, Hardie 2018), so a grievance does not end a silence: only ordinary contact is rhythm.
import { type Account, type AccountSignal, DAY, type Finding, type Instant, isoDay } from '../model/index.ts';
import { isGrievance, median, openGrievance, plural, spoken, wholeDays } from './support/grievance.ts';

/** Days with contact needed before there is a rhythm to break. */
const RHYTHM_NEEDS = 4;
/** The gap must be this many times the customer's usual gap, and this many days long. */
const RATIO_FROM = 3;
/** A burst of messages is no rhythm of hours: the usual gap counts as a week at least. */
const SHORTEST_USUAL = 7;
const DAYS_FROM = 21;
/** Ratio at which the signal is at full strength. */
const RATIO_FULL = 6;

export default {
  id: 'silence',
  scope: 'account',
  family: 'silence',
  title: 'gone quiet',
  hears:
    "No ordinary contact for a multiple of the customer's own usual gap; says after what the silence began.",
  weight: 1.1,
  halfLife: 365,
  provenance: {
    kind: 'paper',
    source: 'Ascarza, Netzer & Hardie (2018): silent leavers contact less before they go; strength by hand',
  },
  find: (account) => {
    const rhythm = rhythmOf(account);
    return rhythm === undefined ? [] : silenceOf(account, rhythm);
  },
  hits: [
    {
      asOf: '2026-03-16',
      timeline: [
        '2025-11-03 customer [T1]: Please add a user.',
        '2025-11-17 customer [T2]: How do I print labels?',
        '2025-12-01 customer [T3]: Please add another user.',
        '2025-12-15 customer [T4]: Where do I find the invoices?',
      ],
    },
    {
      asOf: '2026-03-16',
      timeline: [
        '2025-11-03 customer [T1]: Please add a user.',
        '2025-11-10 customer [T2]: How do I print labels?',
        '2025-11-17 customer [T3]: Please add another user.',
        '2025-11-24 customer [T4]: Where do I find the invoices?',
        '2025-12-01 customer [T5]: The labels are still not printing and this is unacceptable.',
      ],
    },
  ],
  misses: [
    {
      asOf: '2026-03-16',
      timeline: [
        '2026-01-19 customer [T1]: Please add a user.',
        '2026-02-02 customer [T2]: How do I print labels?',
        '2026-02-16 customer [T3]: Please add another user.',
        '2026-03-02 customer [T4]: Where do I find the invoices?',
      ],
    },
    {
      asOf: '2026-03-16',
      timeline: ['2025-11-03 customer [T1]: Please add a user.', '2025-12-15 customer [T2]: How do I print?'],
    },
  ],
} satisfies AccountSignal;

interface Rhythm {
  readonly usualDays: number;
  readonly last: Instant;
}

/** Median gap between days of ordinary contact. */
function rhythmOf({ contacts }: Account): Rhythm | undefined {
  const days = new Set<number>();
  for (const contact of contacts) {
    if (contact.author === 'customer' && contact.at !== undefined && !isGrievance(contact)) {
      days.add(Math.floor(contact.at / DAY));
    }
  }
  const sorted = [...days].toSorted((a, b) => a - b);
  const last = sorted.at(-1);
  if (last === undefined || sorted.length < RHYTHM_NEEDS) return undefined;
  const gaps = sorted.slice(1).map((day, index) => day - (sorted[index] ?? day));
  return { usualDays: Math.max(1, median(gaps)), last: last * DAY };
}

function silenceOf(account: Account, { usualDays, last }: Rhythm): readonly Finding[] {
  const days = wholeDays(last, account.asOf);
  const ratio = days / Math.max(usualDays, SHORTEST_USUAL);
  if (days < DAYS_FROM || ratio < RATIO_FROM) return [];
  const began = beginning(account);
  const strength = Math.min(1, 0.4 + (0.6 * (ratio - RATIO_FROM)) / (RATIO_FULL - RATIO_FROM)) * began.share;
  const says = `no ordinary contact for ${plural(days, 'day')}, usually every ${Math.round(usualDays)}, ${began.words}`;
  return [{ strength, says: `${says} (last ${isoDay(last)})`, at: account.asOf }];
}

/** After what the silence began, and how much that makes it mean. */
function beginning({ conversations, contacts }: Account): { readonly words: string; readonly share: number } {
  if (conversations.some((conversation) => openGrievance(conversation) !== undefined)) {
    return { words: 'after an unresolved issue', share: 1 };
  }
  const last = spoken(contacts).at(-1);
  if (last?.author === 'agent') return { words: 'after our last message', share: 0.8 };
  return { words: 'after a message of theirs', share: 0.7 };
}
