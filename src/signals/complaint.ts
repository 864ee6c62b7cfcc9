// Complaining is said in more ways than fit here: its phrases are in `lexicon/complaint.ts`.
import { complaintPhrases } from '../lexicon/complaint.ts';
import type { MessageSignal } from '../model/index.ts';

export default {
  id: 'complaint',
  scope: 'message',
  speaker: 'customer',
  family: 'complaint',
  title: 'complains',
  hears:
    'A complaint: blame, a bad verdict, or an expectation that was not met, even without a negative word.',
  weight: 0.9,
  halfLife: 45,
  provenance: {
    kind: 'paper',
    source:
      'Complaint acts: Olshtain & Weinbach 1987; Preotiuc-Pietro et al. 2019. Grades of severity: Trosborg 1995; Jin & Aletras 2021.',
  },
  phrases: complaintPhrases,
  hits: [
    'This was supposed to be delivered on Monday and it is Thursday.',
    'That is not what we ordered.',
    'I would like to make a formal complaint about the way I was treated.',
    'This is the third time this month that the site is down.',
    'We are extremely disappointed with the onboarding.',
    'Your driver was rude and the parcel arrived damaged.',
    'Worst customer service I have had in years.',
    'This level of service is simply unacceptable.',
    'Nobody bothered to tell us that the price list had changed.',
    'Their support team refuses to help.',
    'I was told it would take two days.',
  ],
  misses: [
    'How do I reset my card?',
    'My card was stolen yesterday.',
    'I want to know the refund policy.',
    'I have no complaints, everything went well.',
    'Could you tell me when the parcel is due?',
    'If it arrives damaged, what should I do?',
    'The app shows an error when I log in.',
    'Where do I find your complaints procedure?',
    'Sorry for the inconvenience on our side.',
    'We were not disappointed at all.',
  ],
} as const satisfies MessageSignal;
