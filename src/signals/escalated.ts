import type { AccountSignal, Conversation, Finding } from '../model/index.ts';
import { inConversations } from './support/grievance.ts';

export default {
  id: 'escalated',
  scope: 'account',
  family: 'escalation',
  title: 'ticket escalated',
  hears: 'The help desk marks a ticket as escalated.',
  weight: 0.6,
  halfLife: 60,
  provenance: { kind: 'hand', note: 'Somebody with the whole ticket before them found it serious.' },
  find: (account) => inConversations(account, escalation),
  hits: [
    { asOf: '2026-03-16', timeline: ['2026-03-02 ticket [T1] escalated'] },
    { asOf: '2026-03-16', timeline: ['2026-02-20 ticket [T7] escalated'] },
  ],
  misses: [
    { asOf: '2026-03-16', timeline: ['2026-03-02 ticket [T1] open'] },
    { asOf: '2026-03-16', timeline: ['2026-03-02 customer [T1]: Thank you, no need to escalate this.'] },
  ],
} satisfies AccountSignal;

function escalation({ id, contacts }: Conversation): Finding | undefined {
  const at = contacts.findLast(({ escalated }) => escalated === true)?.at;
  return at === undefined ? undefined : { strength: 1, says: `${id} was escalated`, at, about: id };
}
