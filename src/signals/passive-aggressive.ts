// Phrases that people in offices know for what they are. They irritate readers; that they foretell anything is unproven.
import type { MessageSignal } from '../model/index.ts';

export default {
  id: 'passive-aggressive',
  scope: 'message',
  speaker: 'customer',
  family: 'tone',
  title: 'sharp politeness',
  hears:
    'Politeness with an edge: "per my last email", "please advise", "as previously stated", "friendly reminder".',
  weight: 0.25,
  halfLife: 30,
  provenance: {
    kind: 'hand',
    note: 'Surveys show that such phrases irritate, none shows that they precede leaving: low weight until a back-test says more.',
  },
  experimental: true,
  phrases: [
    {
      strength: 1,
      phrases: [
        '(per|as per|according to|further to) my (last|previous|earlier|prior|below|original) *1 (email|e mail|mail|message|note|request|ticket|emails)',
        '(as|like) (previously|already|clearly|repeatedly|plainly|explicitly) (stated|mentioned|discussed|explained|communicated|noted|indicated)',
        '(as|like) (previously|already|clearly|repeatedly|plainly|explicitly) (requested|advised|outlined|agreed|said|described|pointed out)',
        '(as|like) (i|we) (clearly|plainly|explicitly) (stated|said|wrote|explained|mentioned)',
        '(not sure|unsure|maybe|perhaps) (if|whether)? (you|my) *1 (saw|received|missed|read|got|noticed|last email|email|message|mail) *2 (last email|email|message|mail|was|got lost|went)',
        '(friendly|gentle|kind|polite|quick) reminder',
        '(re|just) (attaching|sending|forwarding) *2 (again|once more|for your convenience)',
        '(reattaching|resending|re sending|attaching again) *2 (for your convenience|for convenience|again|once more)',
        'for your convenience *1 (again|once more|here)',
        '(correct me if i am wrong)',
        '(with all due respect|with all respect|no offence but|no offense but)',
        '(i trust|we trust) (you will|this will|that you|you have|that this|you)',
        '(any|a) (reason|explanation) (why|as to why) (this|it|you|my|our|nobody|no one|we|i)',
        '(in case|if) (you|my (email|message|mail)) *1 (missed|overlooked|forgot|forgotten|lost|was lost|got lost|slipped)',
        '(thanks|thank you) (in advance)? for (finally|eventually|your (prompt|swift|speedy) (attention|response|reply) (to|in) (this|the) (matter|urgent))',
        '(noted|duly noted) (with thanks)? $',
        '(going forward|moving forward|in future|next time) *2 (please|kindly|it would be|perhaps|would appreciate|i would appreciate|try|make sure|ensure|let us know|tell)',
        '(it would be|would be) (nice|good|great|lovely|helpful|appreciated|a start) (if|to) *1 (someone|somebody|anyone|you|hear|know|have been|get|receive) *2 (actually|bother|could|reply|respond|told|informed|answer|call|read|from|bothered|update|kept|at least)',
        '(i|we) (assume|presume|take it|gather|understand) *1 (you|this|that|the|your silence|no news) *3 (no longer|not|ignoring|ignore|busy|forgotten|no intention|never)',
        '(interesting|funny|strange|odd|curious) (how|that) (you|your|this|it|the|nobody|no one|i|we)',
        '(must be|must have been) (nice|my fault|my imagination)',
        '(looking forward to|awaiting|await|anticipating) (your|a) *1 (prompt|immediate|urgent|swift|earliest|overdue|long overdue) (reply|response|answer|action|attention|feedback)',
      ],
    },
    {
      strength: 0.6,
      phrases: [
        '(please|kindly) advise',
        '(please|kindly) (confirm|acknowledge) (receipt|that you|you have|by return)',
        '(circling back|circle back|bumping this|bump this|bumping up|just checking in|checking in again|touching base again|following up on my)',
        '(following up again|follow up on my|following up on the below|bringing this back|to the top of your inbox|pushing this)',
        '(see|refer to|kindly refer|please refer) *1 (below|my previous|my last|my earlier|the below|the attached again|the thread below|previous email|earlier email)',
        '(any|an) (update|updates|news|progress|thoughts|movement) (on this|on the below|on my|yet|at all)',
        '(at your earliest convenience|by close of business|by cob|by eod|by end of business)',
      ],
    },
    {
      strength: 0,
      phrases: [
        '(please|kindly) advise *3 (which|on how to|how to|on the best|what size|what colour|what color|if you need)',
      ],
    },
  ],
  hits: [
    'Per my last email, the form is attached.',
    'As previously stated, we need this by Friday.',
    'Just a friendly reminder about the invoice.',
    'Not sure if you saw my last email.',
    'It would be nice if someone actually replied.',
    'Please advise.',
  ],
  misses: [
    'Please advise which size fits best.',
    'I sent the form by email yesterday.',
    'Could you remind me of the date?',
    'Please refer a friend and get ten percent off.',
    'I stated my name and address in the form.',
  ],
} as const satisfies MessageSignal;
