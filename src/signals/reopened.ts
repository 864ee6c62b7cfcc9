import type { AccountSignal, Conversation, Finding } from '../model/index.ts';
import { inConversations, plural } from './support/grievance.ts';

export default {
  id: 'reopened',
  scope: 'account',
  family: 'effort',
  title: 'ticket reopened',
  hears: 'The help desk says that a ticket was solved and opened again.',
  weight: 0.5,
  halfLife: 60,
  provenance: {
    kind: 'paper',
    source: 'SQM: intent to leave 9 % after two contacts, 25 % unresolved; weight by hand',
  },
  find: (account) => inConversations(account, reopening),
  hits: [
    { asOf: '2026-03-16', timeline: ['2026-03-02 ticket [T1] reopened 2'] },
    { asOf: '2026-03-16', timeline: ['2026-02-20 ticket [T7] reopened 1'] },
  ],
  misses: [
    { asOf: '2026-03-16', timeline: ['2026-03-02 ticket [T1] reopened 0'] },
    { asOf: '2026-03-16', timeline: ['2026-03-02 customer [T1]: Please reopen my old ticket.'] },
  ],
} satisfies AccountSignal;

function reopening({ id, contacts }: Conversation): Finding | undefined {
  const times = contacts.reduce((most, { reopens = 0 }) => Math.max(most, reopens), 0);
  const at = contacts.findLast((contact) => contact.at !== undefined)?.at;
  if (times === 0 || at === undefined) return undefined;
  return {
    strength: Math.min(1, 0.4 + 0.3 * times),
    says: `${id} reopened ${plural(times, 'time')}`,
    at,
    about: id,
  };
}
