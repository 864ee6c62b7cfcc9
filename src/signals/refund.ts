// Money demanded back or disputed. Asking how refunds work is not a demand; demanding one, or going to the bank for it, is.
import { CANNOT, HAVE_NOT, I_AM } from '../lexicon/fragments.ts';
import type { MessageSignal } from '../model/index.ts';

const REFUND = '(refund|full refund|partial refund|reimbursement|compensation|credit note|refund of)';

export default {
  id: 'refund',
  scope: 'message',
  speaker: 'customer',
  family: 'dispute',
  title: 'wants money back',
  hears: 'A refund is demanded or chased, a charge disputed, a chargeback announced, compensation claimed.',
  weight: 0.7,
  halfLife: 45,
  provenance: {
    kind: 'hand',
    note: 'A remedy asked for is a relation not yet given up: below leaving and anger, above a mild remark.',
  },
  phrases: [
    {
      strength: 1,
      unless: ['negated', 'hypothetical', 'reported'],
      phrases: [
        '(charge back|chargeback|charge backs|chargebacks)',
        `(demand|demanding|insist on|insisting on|entitled to|owed|owe me|owe us) (a|my|our|an|the|me|us)? * (full)? ${REFUND}`,
        `(refuse|refused|refuses|refusing|denied|deny|denies|rejected|declined) * ${REFUND}`,
        `(where is|where's|wheres|where the hell is|when will i get|when do i get|still waiting for|still waiting on|still no|still not received|never got|never received|not had) *1 ${REFUND}`,
        '(give|want|need|get|getting) *1 (my|our) *1 money back',
        '(disputing|will dispute|going to dispute|contesting|challenging|dispute this|dispute your|dispute these) * (charge|charges|invoice|invoices|bill|fee|fees|amount|claim|payment|transaction|debt)',
        `(won't|not|refuse to|refusing to|not going to) (be)? (pay|paying) (for (this|something|a|it|that)|this (bill|invoice)|your (bill|invoice|invoices)|the (bill|invoice)|any (more|of)|another|you|until)`,
        '(withhold|withholding|withheld|stop|stopped|stopping|suspend|suspending|blocking|block) * (payment|payments|the direct debit|my direct debit|our direct debit)',
        '(compensate|reimburse|reimbursed|compensation for|compensation is|reimbursement for) (me|us|the|my|our|this|all|these|due|owed)',
        '(took|taken|take|stole|stolen|steal|stealing|keep|keeping|kept|robbed) (my|our|me of|us of) (money|cash|funds|deposit)',
      ],
    },
    {
      strength: 0.7,
      unless: ['negated', 'hypothetical', 'question', 'reported'],
      phrases: [
        `(i|we|i'd|we'd) *1 (want|need|like|expect|request|requested|require|deserve|demand|asked for|claim|requesting|asking for) * ${REFUND}`,
        '(refund|reimburse) (me|us|my|our)',
        `(please|kindly|pls) (issue|process|arrange|give|send|make) * ${REFUND}`,
        '(want|get|need|give|send|like) *1 (my|our|the) money (back|returned|refunded)',
        '(money|payment|deposit|fee|fees|amount|charge|charges) * (refunded|returned|reimbursed|credited back|waived)',
        `${I_AM} (disputing|contesting|entitled|owed|out of pocket)`,
        '(out of pocket|service credit|service credits|sla credit|sla credits|goodwill (gesture|credit)|pro rata refund)',
        "(charged for (something|a service|services|an item|items) (i|we) (did not|didn't|never))",
        `${HAVE_NOT} * (refunded|reimbursed|paid back|compensated|refund|compensation)`,
        '(would like|want|expect|need|demand|insist on|give) *3 (money|cent|penny|payment|deposit|dime|fee|dollars|pounds|euros) back',
        '(reverse|reversing) (the|this|that|these|those) *1 (charge|charges|fee|fees|debit)',
        '(you|they|company) owe (me|us)',
        '(would like|want|expect|demand|need|wish|asking) to be (reimbursed|refunded|compensated|credited)',
        '(please|kindly|must|should|need to|have to) (refund|credit|reimburse|compensate) (me|us|the|my|our|this|that|it)',
        '(i|we) dispute',
        '(card issuer|credit card company|my bank|our bank|card company|paypal|visa|amex) *3 (reverse|reversing|dispute|claw)',
        'refund (the|this|that) *1 (difference|rest|amount|money|fee|charge|payment)',
        'take (this|the|that|these) *1 (charge|charges|fee|fees|amount) off',
        'be paid back',
      ],
    },
    {
      strength: 0.4,
      unless: ['hypothetical', 'reported', 'negated'],
      phrases: [
        `(can|could|may|should|when will|when can|when do|will) (i|we|you) * (get|have|receive|issue|give|process|claim) * (my|our) ${REFUND}`,
        `(can|could|may|please) *1 (get|have|receive|request|process|issue|give me|give us) *2 ${REFUND}`,
        `(refund|refunded|refunds) * (not|never|hasn't|still|isn't|yet) *2 (arrived|received|shown|showing|appeared|processed|credited|come|been)`,
        '(how|what) about *2 (refund|compensation|credit)',
      ],
    },
    {
      strength: 0,
      phrases: [
        '(refund|refunds|return|returns|reimbursement|compensation) (policy|policies|process|procedure|terms|conditions|rules)',
        '(do you|can you|does it|do they) (offer|give|provide|do) *1 refunds',
        '(thanks|thank you|thx|grateful|appreciate) * (refund|refunding|refunded|credit|reimbursement)',
        '(got|received|have|receive) (my|our|the) (refund|money back|reimbursement|credit)',
        "(no|not|don't|without|never) * (need|want|asking for|looking for|after) *1 (refund|compensation|reimbursement)",
        `${CANNOT} * (give|offer|issue) (you)? (a)? refund`,
      ],
    },
  ],
  hits: [
    'I want a full refund.',
    'We will dispute this charge with our bank.',
    'I am filing a chargeback.',
    'Give me my money back.',
    'We are not going to pay for this until it works.',
    'I expect compensation for the two lost days.',
    'Still waiting for my refund.',
  ],
  misses: [
    'I want to know the refund policy.',
    'What is your returns process?',
    'Thanks for the refund, it came through.',
    'Do you offer refunds?',
    'I received my refund this morning.',
    'I do not want a refund, a new part is fine.',
  ],
} as const satisfies MessageSignal;
