// The person who chose us goes. In business sales the successor often brings other favourites; no study measured it.
import { I_AM } from '../lexicon/fragments.ts';
import type { MessageSignal } from '../model/index.ts';

const US = '(company|firm|organisation|organization|business|team|department|role|position|job|post)';

export default {
  id: 'champion-change',
  scope: 'message',
  speaker: 'customer',
  family: 'commercial',
  title: 'contact is changing',
  hears: 'The person in charge at the customer changes: leaves the company, names a successor, takes over.',
  weight: 0.4,
  halfLife: 120,
  provenance: {
    kind: 'hand',
    note: 'Common wisdom of account managers, no study found: a visible fact with little weight until a back-test says more.',
  },
  experimental: true,
  phrases: [
    {
      strength: 1,
      unless: ['negated', 'hypothetical'],
      phrases: [
        `${I_AM} *1 (leaving|moving on from|departing|stepping down from|retiring from|transitioning out of|exiting) *1 (the|my|our|this) *2 ${US}`,
        `${I_AM} *1 (leaving in|moving on|stepping down|retiring|changing jobs|changing roles|moving to a new role|moving to another role)`,
        `${I_AM} *1 (starting a new job|on maternity leave|going on maternity leave|going on parental leave|taking on a new role)`,
        '(my|our) last day *2 (at|with|in|is|will|here|as|of|working)',
        '(my|his|her|their) (successor|replacement)',
        '(i|he|she|they) (have|has|had)? *1 (left|resigned|retired|moved on|departed|no longer works|no longer work|stepped down|been let go|was let go|been made redundant|been laid off) *3 (the|our|this|that) *2 (company|firm|organisation|organization|business|team|department|role|position)',
        '(no longer) (with|at|work for|works for|works at|working for|working at|employed by|part of) (the|us|our|{brand})? *1 (company|firm|organisation|organization|us|business|team|department|here)',
        '(no longer) *1 (in charge|responsible|the (right|main|primary)? (contact|person)|your contact|handling|managing|looking after|your point of contact)',
        '(new|different|interim|incoming) *1 (person|colleague|manager|director|head|contact|owner|ceo|cfo|cto|coo|cio|vp|procurement|management|leadership|admin|administrator|decision maker|boss|point of contact|team lead) *2 (in charge|responsible|will|is|has|who|taking|joined|started|from|for|at|of|on our)',
        "(i'm|we're|i|we|i have|who|she|he|colleague|successor) *1 (taking|takes|took|taken|take) over *2 (from|for|as|the|this|his|her|my|our) *2 (role|position|account|responsibility|responsibilities|contract|project|predecessor|duties|him|her|me|relationship|management|work|department|portfolio|former|colleague|team)",
        '(handed|handing|hand|passed|passing) over *2 (my|the|this|his|her|our|all) *1 (responsibilities|responsibility|account|project|duties)',
        '(handed|handing|hand|passed|passing) over *2 (my|the|this|his|her|our|all) *1 (role|contract|work|relationship|subscription)',
        '(hand over|handover|handing over|handed over|passing) *1 (to|with) (my|our|a|the) (successor|colleague|replacement|new)',
        '(change|changes|changed|changing|restructuring|reorganisation|reorganization|reorg|shake up|turnover|new) *3 (leadership|management|ownership|org structure|the organisation|the organization|our team|personnel|the board)',
        '(we|our company|our firm|our business|our group|my company|company i work for) *1 (were|was|been|being|got|are) *1 (acquired|bought|sold to|taken over|merged)',
        '(merging|merged|merger) with',
        '(we|our company|our firm|our business|our group|my company|company i work for) *2 (under new management|under new ownership)',
        '(change of ownership|under new management|under new ownership|restructuring|reorganisation|reorganization)',
        '(new (point of contact|main contact|contact person|primary contact)|update (the|our|your) (primary|main|billing|account)? *1 contact|change (the|our) (primary|main|account)? *1 contact)',
        "(i|we|she|he|i'm|we're|has|have) *1 (taking|took|taken) over (from|for|as)",
        '(our|the|my) *1 (head of|director|manager|champion|owner|contact|admin|ceo|cto|coo|cfo) *8 (has left|is leaving|resigned|moved on|departed)',
        '(our|the|my) *1 (head of|director|manager|champion|owner|contact|admin|ceo|cto|coo|cfo) *8 (was let go|retired|left the|left us)',
      ],
    },
    {
      strength: 0,
      phrases: [
        '(leaving|leave|left) (the office|work|for|on|now|early|soon for|home|tomorrow|a message|you)',
        '(your|your company|your team) *2 (successor|new contact|new manager|restructuring|acquired|merger|taken over)',
        '(were you|are you|have you been|you were|you have been) *1 (acquired|bought|taken over|merged)',
        '(replacement|replacements) (card|part|parts|device|unit|phone|order|item|product|cable|battery|screen|router|key|for (my|the|our) (card|phone|device))',
        '(my|our) (replacement) (card|part|parts|device|unit|phone|order|item|product|cable|has (not|arrived)|arrived|came|is (broken|late|defective))',
        '(last day) (of|for|to) *3 (trip|holiday|stay|offer|sale|trial|vacation|order|return|pay)',
      ],
    },
  ],
  hits: [
    'I am leaving the company at the end of the month.',
    'My successor will be in touch.',
    'We have a new head of operations who will review all suppliers.',
    'Maria no longer works for us.',
    'I am taking over the account from Tom.',
    'We were acquired by Globex in March.',
  ],
  misses: [
    'I am leaving the office now.',
    'When will my replacement card arrive?',
    'Tomorrow is the last day of my trip.',
    'We have a new printer.',
    'Was your company acquired?',
    'Please take over the old settings.',
  ],
} as const satisfies MessageSignal;
