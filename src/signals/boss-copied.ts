// The customer brings in whoever is above them: they no longer expect it to be solved at their own level.
import type { MessageSignal } from '../model/index.ts';

const MY = '(my|our|the)';
const BOSS =
  '(boss|manager|line manager|managing director|director|md|ceo|cto|cfo|coo|vp|vice president|head of (sales|operations|service|support|it|finance|procurement|engineering|product|customer service)|chief (executive|operating|financial|technology|information) officer|president|owner|partner|principal|chairman|chairwoman|board|management|leadership|supervisor|superintendent|team lead|legal team|procurement)';

export default {
  id: 'boss-copied',
  scope: 'message',
  speaker: 'customer',
  family: 'escalation',
  title: 'boss copied in',
  hears: 'The customer copies in, or reports to, somebody above them.',
  weight: 0.8,
  halfLife: 45,
  experimental: true,
  provenance: {
    kind: 'hand',
    note: 'No study was found; in practice the last step before asking for a manager. Experimental until a back-test shows lift.',
  },
  phrases: [
    {
      strength: 1,
      unless: ['negated', 'hypothetical'],
      phrases: [
        `(copying|copied|copy|cc'ing|ccing|cc'd|ccd|cc|adding|added|looping|looped|including|included|put|putting|brought|bringing) *2 ${MY} *2 ${BOSS}`,
        `${BOSS} *4 (in|on) (copy|cc|this (mail|email|thread))`,
        `(with|cc) ${MY} ${BOSS} (in|on) (copy|cc)`,
        `${MY} ${BOSS} (is|are) *1 (now)? (copied|cc'd|ccd|on (copy|cc)|in (copy|cc)|involved|asking (me|us)? why|breathing down|furious|angry|not (happy|pleased|amused))`,
        `(escalated|escalating|raised|raising|reported|reporting|taken|taking) (this|it|the matter|the issue) *2 (to|with) ${MY} *2 ${BOSS}`,
      ],
    },
    {
      strength: 0.6,
      unless: ['negated', 'hypothetical', 'question'],
      phrases: [
        `${MY} ${BOSS} *1 (had to (answer|explain|apologise|apologize|justify)|wants (an explanation|answers|to know why)|keeps asking|demands)`,
        `(answer|explain|justify|explaining|answering) (this|it|myself|ourselves)? *1 to ${MY} ${BOSS}`,
      ],
    },
  ],
  hits: [
    'I put our managing director Dr. Brenner in copy.',
    'Copying my boss, since this has been open for three weeks.',
    'My manager is now copied on this email.',
    'I have escalated this to our CEO.',
    'My boss wants an explanation.',
  ],
  misses: [
    'Can I copy a booking to my colleague?',
    'Our manager would like a second login.',
    'How do I add my boss as a user?',
    'There is no need to copy in my manager.',
  ],
} satisfies MessageSignal;
