// An agent admits the fault and says sorry. A fact rather than a merit: what counts is whether a complaint got one, which
// is judged over the whole conversation. "Sorry to hear that" and "unfortunately" admit nothing and are weaker.
import type { MessageSignal } from '../model/index.ts';

const SORRY =
  '(sorry|apologise|apologize|apologies|apology|apologising|apologizing|apologised|apologized|regret)';

export default {
  id: 'apology',
  scope: 'message',
  speaker: 'agent',
  family: 'tone',
  title: 'we apologised',
  hears:
    'Our side says sorry: "I apologise for the mistake", "this was our fault"; "sorry to hear that" counts little.',
  weight: 0,
  halfLife: 60,
  provenance: {
    kind: 'hand',
    note: 'A visible fact of weight 0: an early apology lowers tension, and its absence is heard by never-apologised.',
  },
  phrases: [
    {
      strength: 1,
      unless: ['hypothetical', 'negated'],
      phrases: [
        `(sincere|sincerely|deepest|deeply|truly|genuinely|really|so|very|terribly|awfully|extremely) *1 ${SORRY}`,
        `(unreservedly|wholeheartedly|profusely|heartfelt|honestly|most|humblest|humbly) *1 ${SORRY}`,
        `${SORRY} (unreservedly|sincerely|wholeheartedly|profusely|from the bottom)`,
        `${SORRY} *1 (for|about|that) *3 (our|my|mistake|error|delay|delays|trouble|problem|problems|issue|issues|experience|way|how|what happened|poor|bad|mix up|confusion)`,
        `${SORRY} *1 (for|about|that) *3 (frustration|outage|oversight|failure|late|wait|waiting|the|this|these|any|you have|you had|we|i|it|letting|not|having|keeping)`,
        '(i|we) (must|would like to|want to|wish to|do|have to|owe you an|need to|can only|should) *1 (apologise|apologize|say sorry|apology)',
        '(accept|please accept|offer|extend|send) *1 (my|our) *2 (apology|apologies)',
        '(our|my) (fault|mistake|error|bad|oversight|responsibility|failure)',
        '(i|we) (dropped the ball|let you down|messed up|got (it|this) wrong|made a mistake|made an error)',
        '(i|we) (should have (done|called|replied|told|informed|been|handled|communicated|checked|answered|followed)|fell short)',
        '(i|we) (take full responsibility|take responsibility|own this|failed you|were wrong|was wrong|were at fault|could have done better)',
        '(i|we) (should not have (happened|told|charged|sent|closed))',
        '(this|that|it) (should not|should never|must not) have happened',
        '(you are|you were|you have every) (absolutely|completely|right to be|entirely|fully)? *1 (right to be (upset|angry|annoyed|frustrated|disappointed)|right to complain|justified)',
        '(mistake|error|fault|failure|oversight) on (our|my) (part|side|end)',
      ],
    },
    {
      strength: 0.5,
      unless: ['hypothetical', 'negated', 'question'],
      phrases: [
        "(i'm|we're|so|am|are) sorry",
        '(my|our|many) (apologies|apology)',
        '(apologise|apologize|apologies|apologising|apologizing)',
        '^ sorry',
        '(regret) *2 (to|that|the|this|any|inconvenience)',
      ],
    },
    {
      strength: 0.25,
      phrases: [
        '(sorry) (to hear|you feel|you are|if|that you)',
        '(apologise|apologize|apologies|sorry) (for|about) (any|the|all the|this|your)? *1 (inconvenience|inconvenience caused|trouble caused)',
      ],
    },
    {
      strength: 0,
      phrases: [
        '(sorry) (i|we|but|not|no|what|could you|can you|did not catch|i did not|the line|did you|you (cut|broke))',
        '(no|without|accept (your|their|his)|your|their) (apology|apologies)',
        '(no need|not) (to)? (apologise|apologize|be sorry)',
        '(please|must|should|you) (apologise|apologize)',
      ],
    },
  ],
  hits: [
    'I sincerely apologise for the delay.',
    'We are very sorry, this was our mistake.',
    'Please accept our apologies.',
    'You are right to be upset, this should not have happened.',
    'We let you down, and I want to apologise.',
    'Sorry about the mix-up with your order.',
  ],
  misses: [
    'Sorry, could you repeat the number?',
    'No need to apologise.',
    'I will send the invoice today.',
    'Your order has been shipped.',
  ],
} as const satisfies MessageSignal;
