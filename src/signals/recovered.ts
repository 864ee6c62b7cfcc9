import { type AccountSignal, type Conversation, type Finding, isoDay } from '../model/index.ts';
import { inConversations, isGrievance, isSettled } from './support/grievance.ts';

export default {
  id: 'recovered',
  scope: 'account',
  family: 'appreciation',
  title: 'won back',
  hears: 'A grievance that ended with the customer saying thanks, with none after it.',
  weight: -0.7,
  halfLife: 60,
  provenance: { kind: 'hand', note: 'A mended grievance binds; it takes back about what a complaint adds.' },
  find: (account) => inConversations(account, recovery),
  hits: [
    {
      asOf: '2026-03-16',
      timeline: [
        '2026-03-02 customer [T1]: This is unacceptable, the sync crashed again.',
        '2026-03-03 agent [T1]: Sorry. It is mended.',
        '2026-03-04 customer [T1]: It works now, thank you so much!',
      ],
    },
    {
      asOf: '2026-03-16',
      timeline: [
        '2026-03-02 customer [T1]: I am very disappointed, still not working.',
        '2026-03-05 customer [T1]: That fixed it, thanks a lot!',
      ],
    },
  ],
  misses: [
    {
      asOf: '2026-03-16',
      timeline: [
        '2026-03-02 customer [T1]: How do I print?',
        '2026-03-04 customer [T1]: It works now, thank you!',
      ],
    },
    {
      asOf: '2026-03-16',
      timeline: ['2026-03-02 customer [T1]: This is unacceptable, the sync crashed again.'],
    },
  ],
} satisfies AccountSignal;

function recovery({ id, contacts }: Conversation): Finding | undefined {
  const last = contacts.findLastIndex(isGrievance);
  const settled = last < 0 ? undefined : contacts.slice(last + 1).find(isSettled);
  if (settled?.at === undefined) return undefined;
  return { strength: 1, says: `${id} ended with thanks, ${isoDay(settled.at)}`, at: settled.at, about: id };
}
