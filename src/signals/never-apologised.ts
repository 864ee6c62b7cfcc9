import { type Account, type AccountSignal, type Conversation, type Finding, isoDay } from '../model/index.ts';
import { inConversations, openGrievance, wholeDays } from './support/grievance.ts';

const FROM_DAYS = 2;

export default {
  id: 'never-apologised',
  scope: 'account',
  family: 'promise',
  title: 'no apology',
  hears: 'We answered a grievance and never said sorry.',
  weight: 0.4,
  halfLife: 60,
  provenance: {
    kind: 'hand',
    note: 'An early apology lowers tension, a late one hurts; how much is not measured yet.',
  },
  experimental: true,
  find: (account) => inConversations(account, (conversation) => unapologised(account, conversation)),
  hits: [
    {
      asOf: '2026-03-16',
      timeline: [
        '2026-03-02 customer [T1]: This is unacceptable, the sync crashed again.',
        '2026-03-03 agent [T1]: Which version do you use?',
      ],
    },
    {
      asOf: '2026-03-16',
      timeline: [
        '2026-03-02 customer [T1]: I am very disappointed with the service.',
        '2026-03-03 agent [T1]: Please send a screenshot.',
      ],
    },
  ],
  misses: [
    {
      asOf: '2026-03-16',
      timeline: [
        '2026-03-02 customer [T1]: This is unacceptable, the sync crashed again.',
        '2026-03-03 agent [T1]: I am very sorry about this.',
      ],
    },
    {
      asOf: '2026-03-16',
      timeline: ['2026-03-02 customer [T1]: How do I print?', '2026-03-03 agent [T1]: Under Settings.'],
    },
  ],
} satisfies AccountSignal;

function unapologised(account: Account, conversation: Conversation): Finding | undefined {
  const grievance = openGrievance(conversation);
  if (grievance?.at === undefined || wholeDays(grievance.at, account.asOf) < FROM_DAYS) return undefined;
  const ours = conversation.contacts.filter(({ author }) => author === 'agent');
  const apologised = ours.some(({ evidence }) => evidence.some(({ signal }) => signal === 'apology'));
  if (ours.length === 0 || apologised) return undefined;
  const says = `no apology for ${conversation.id}, ${isoDay(grievance.at)}`;
  return { strength: 1, says, at: grievance.at, about: conversation.id };
}
