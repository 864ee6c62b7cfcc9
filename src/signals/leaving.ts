// Leaving is said in more ways than fit here: its phrases are in `lexicon/leaving.ts`.
import { leavingPhrases } from '../lexicon/leaving.ts';
import type { MessageSignal } from '../model/index.ts';

export default {
  id: 'leaving',
  scope: 'message',
  speaker: 'customer',
  family: 'leaving',
  title: 'wants to leave',
  hears: 'The customer means to leave us: cancels, closes, does not renew, switches away, or threatens to.',
  weight: 2.6,
  halfLife: 60,
  provenance: {
    kind: 'hand',
    note: 'Said by the customer, it lifts a prior of 10 % to even odds: overt churners announce it (Ascarza, Netzer, Hardie 2018).',
  },
  phrases: leavingPhrases,
  hits: [
    'We will cancel our subscription at the end of the month.',
    'We have decided to move to another provider.',
    'This is the last order you will get from us.',
    'I am closing my account today.',
    'We will not be renewing.',
    'If this is not fixed by Friday we will take our business elsewhere.',
    'Honestly, we are thinking about switching.',
    'You have lost a loyal customer.',
    'Never flying with you again.',
    'How do I cancel my subscription?',
    'Please send me the PAC code for my number.',
    "If our data weren't all in there we'd have switched to something simpler by now.",
  ],
  misses: [
    'Please cancel my order.',
    'I have to cancel the meeting on Tuesday.',
    'I am leaving you a voicemail with the details.',
    'We are moving to you from another provider.',
    'I do not want to cancel my subscription.',
    'You closed my account without telling me.',
    'My colleague is leaving the office at four.',
    'My neighbour said she wants to cancel her contract.',
    'Please cancel my card, it was stolen.',
    'I was about to cancel my subscription but you changed my mind.',
    'We are happy to stay with you.',
  ],
} as const satisfies MessageSignal;
