// The same customer comes back with the same matter: in one conversation or in several with one cause.
import { type Account, type AccountSignal, type Contact, DAY, type Finding } from '../model/index.ts';
import { isGrievance, plural, within } from './support/grievance.ts';

const WINDOW_DAYS = 30;
/** Days of contact about one matter from which it is a repeat, and at which the signal is at full strength. */
const FROM = 3;
const FULL = 5;

export default {
  id: 'repeat-contact',
  scope: 'account',
  family: 'effort',
  title: 'had to come back',
  hears: 'Contact on three or more days within a month about the same trouble.',
  weight: 0.8,
  halfLife: 60,
  provenance: {
    kind: 'paper',
    source:
      'SQM: intent to leave 5 % when solved at first contact, 9 % after two, 25 % unresolved; CEB on effort',
  },
  find: (account) => repeats(account),
  hits: [
    {
      asOf: '2026-03-16',
      timeline: [
        '2026-03-02 customer [T1]: The export is still not working.',
        '2026-03-05 customer [T1]: Export still not working.',
        '2026-03-09 customer [T1]: It is still not working today.',
      ],
    },
    {
      asOf: '2026-03-16',
      timeline: [
        '2026-03-01 customer [T1]: This is unacceptable, the sync crashed.',
        '2026-03-04 customer [T1]: Sync crashed again, this is unacceptable.',
        '2026-03-08 customer [T1]: And again it crashed. Unacceptable.',
        '2026-03-10 customer [T1]: The sync is still broken.',
      ],
    },
  ],
  misses: [
    {
      asOf: '2026-03-16',
      timeline: [
        '2026-03-02 customer [T1]: Please add a user.',
        '2026-03-05 customer [T2]: How do I print labels?',
        '2026-03-09 customer [T3]: Where do I find the invoices?',
      ],
    },
    { asOf: '2026-03-16', timeline: ['2026-03-02 customer [T1]: The export is still not working.'] },
  ],
} satisfies AccountSignal;

function repeats(account: Account): readonly Finding[] {
  const troubles = account.contacts.filter(
    (contact) => isGrievance(contact) && within(account, contact.at, WINDOW_DAYS),
  );
  const byMatter = new Map<string, Contact[]>();
  for (const contact of troubles) {
    for (const matter of [
      contact.conversation,
      ...(contact.cause === undefined ? [] : [`cause ${contact.cause}`]),
    ]) {
      byMatter.set(matter, [...(byMatter.get(matter) ?? []), contact]);
    }
  }
  const findings = [...byMatter].flatMap(([matter, contacts]) => repeatOf(matter, contacts));
  return findings.toSorted((a, b) => b.strength - a.strength).slice(0, 1);
}

function repeatOf(matter: string, contacts: readonly Contact[]): readonly Finding[] {
  const days = new Set(contacts.map(({ at }) => Math.floor((at ?? 0) / DAY))).size;
  const last = contacts.at(-1);
  if (days < FROM || last?.at === undefined) return [];
  const about = matter.startsWith('cause ') ? matter.slice('cause '.length) : matter;
  return [
    {
      strength: Math.min(1, 0.5 + (0.5 * (days - FROM)) / (FULL - FROM)),
      says: `came back on ${plural(days, 'day')} within a month about ${about}`,
      at: last.at,
      about: last.conversation,
    },
  ];
}
