// A rival in the customer's words: a better offer, an evaluation, a comparison that we lose. Which rival does not
// matter; that there is one does. A rival the customer left for us is none.
import { PROVIDER } from '../lexicon/fragments.ts';
import type { MessageSignal } from '../model/index.ts';

const OTHER =
  '(other|another|a different|different|alternative|an alternative|competing|rival|a rival|a new)';

export default {
  id: 'competitor',
  scope: 'message',
  speaker: 'customer',
  family: 'leaving',
  title: 'names a rival',
  hears:
    'A competitor is in play: a better offer, a quote, an evaluation of alternatives, a comparison we lose.',
  weight: 1.6,
  halfLife: 60,
  provenance: {
    kind: 'hand',
    note: 'Half of leaving: people compare before they go, and some compare only to get a better price.',
  },
  phrases: [
    {
      strength: 0.7,
      unless: ['negated', 'hypothetical'],
      phrases: [
        '(quoted|quoting|offered|offering) (me|us) *1 ({money}|{number})',
        '(better|cheaper|lower|great|good|very good|attractive|competitive|much better) (offer|offers|deal|deals|price|quote|quotes|rate|rates|terms) (from|with|at|by|elsewhere|somewhere else|on the market|on offer elsewhere)',
        `(got|received|have|been given|obtained|asked for|getting|collecting|requested) * (quote|quotes|offer|offers|proposal|proposals|bid|bids) from *1 ${OTHER}`,
        '(your|a|the|another|several) (competitor|competitors|rival|rivals) (is|are|has|have|can|could|offer|offers|offered|offering|does|do|gave|quoted|charges|charge)',
        '(your|a|the|another|several) (competitor|competitors|rival|rivals) (provides|provide|would|will|had|came|approached|contacted|called|reached)',
        '(offer|offered|offers|quote|quoted|approached|contacted|courted|proposal|demo|pitch|pitched|trial|pilot) (by|from|with) *3 (competitor|competitors|rival|rivals|competing)',
        '(evaluating|evaluate|assessing|assess|testing|trialling|trialing|piloting|comparing|compare|shortlisting|shortlisted|reviewing|researching|benchmarking|vetting|exploring|considering|consider|investigating) * (alternative|alternatives|other (providers|vendors|suppliers|tools|options|platforms|products|solutions|systems|carriers|banks|offers|companies|airlines)|competitors|your competitors|competing (products|tools|offers|solutions|vendors)|replacements|a replacement)',
        '(request for proposal|request for proposals|rfp|rfq|vendor evaluation|vendor review|market review|competitive tender)',
        '(out to tender|tendering|going to tender|put (this|it|the contract) out to tender|benchmark you against|bake off)',
        '(in talks|talking|speaking|in discussions|in discussion|in contact|meeting|negotiating|had a demo|booked a demo|have a demo) with * (competitor|competitors|rival|alternative|other (providers|vendors|suppliers|companies|banks))',
        `(trialling|trialing|testing|piloting|evaluating|comparing|trying|demoing) *2 (different|another|alternative|competing|rival|other) ${PROVIDER}`,
        `(appointment|meeting|call|demo|talks|interview) with (another|a different|a competing|other) ${PROVIDER}`,
      ],
    },
    {
      strength: 0.5,
      unless: ['hypothetical'],
      phrases: [
        "(other|every other|all other|all the other|most other|many other|any other|no other|plenty of other) (providers|vendors|suppliers|companies|carriers|banks|airlines|retailers|tools|platforms|networks|stores|shops|insurers|brands|sites|apps|couriers|hotels) * (offer|offers|do|does|can|charge|provide|allow|have|give|manage|would|don't|include|give me|give us|seem|treat|are|deliver)",
        '(plenty|lots|loads|dozens|many) of (other|alternative|cheaper|better|competing) (providers|vendors|suppliers|companies|options|alternatives|banks)',
        '(plenty|lots|loads|dozens|many) of (other|alternative|cheaper|better|competing) (carriers|airlines|places|tools|shops|stores|products|apps)',
        'your (competitor|competitors|competition|rivals)',
        '(competitor|competitors|competition|rival|rivals) * (better|cheaper|faster|instead|already|half|for less|free|easier)',
        '(cheaper|better|faster|easier|lower|half the price|for less|for free|less expensive) (elsewhere|somewhere else|at another|from another|with another)',
        '(cheaper|better|faster|easier|lower|half the price|for less|for free|less expensive) (with someone else|with others|from your competitor|with your competitor)',
        '(what|why) (do you|are you|does your|makes you) * (better|different|compete|more expensive) (than|from) * (competitor|competitors|others|other)',
        '(price match|match (the|this|that|their|our) (offer|price|quote|rate|deal)|match or beat|(you|you please) *1 beat (the|this|that|their) (offer|price|quote|deal))',
        '(compared|comparing|in comparison) (to|with) (other|your|the) * (competitor|competitors|competition|providers|vendors|suppliers)',
        '(compared|comparing|in comparison) (to|with) (other|your|the) * (companies|banks|airlines|market|tools|options|alternatives)',
        `(my|our) (other|previous|last|former|old) ${PROVIDER} (never|always|did|was * better|was * cheaper|would never|would have)`,
        '(should have|should of|wish i had|wish we had|wish i could have) (stayed|stuck|gone|went|kept|bought|booked|chosen) (with|to|from)',
        '(offered|offers|quoted|quotes|charges) (us|me) *5 (less|cheaper|lower|better|half|same for|discount)',
        `(another|other|different|second|alternative) ${PROVIDER} *2 (has|had|can|will|would|does|let~|allow~|offer~|quoted|charge~|deliver~|gave|include~)`,
        '(rival|competitor) of yours',
        'than (the competition|your competitors|your competition|everyone else|everybody else|other (providers|suppliers|vendors|companies|banks|airlines|tools))',
        '(look|looking|looked) (at|into|for) *1 alternatives',
        '(other|every other|all other|most other) *1 (providers|vendors|suppliers|companies|carriers|banks|airlines|retailers|networks|insurers)',
        '(someone|somebody) else (offered|quoted|offers|can do)',
        '(at|from) another (store|shop|provider|supplier|dealer|bank|company|site|vendor|airline)',
        'seen (better|cheaper)',
        '(does|do|did|manages) *2 (in half the time|for half|twice as fast)',
      ],
    },
    {
      strength: 0,
      phrases: [
        '(better|cheaper|nicer|faster|superior|easier|ahead of|more reliable|recommend you) (than|to|of|over) * (competitor|competitors|competition|rivals|other (providers|suppliers|vendors|companies|banks|airlines|tools|platforms))',
        '(chose|chosen|choose|prefer|picked|selected|went with) you (over|above|instead of|rather than) * (competitor|competitors|competition|others|rivals|other)',
        '(our|my|their) (own)? (competitor|competitors|competition|rivals)',
        '(beat|beats|beating) * (competitor|competitors|competition|rivals)',
        '(left|leaving|leave|moving|moved|switched|switching|coming|came) (from)? * (competitor|competitors|other|another|different) * (for|to) (you|{brand})',
        'your competition (prize|winner|entry|terms)',
        '(you|your colleague|your team|your agent|they|he|she) *1 (offered|quoted|offer|quote)',
        '(which|what|any) other',
        '(looked at|tried|compared|tested|evaluated) other *8 (chose|picked|stayed|selected|decided) *1 (you|for you|with you)',
      ],
    },
  ],
  hits: [
    'We got a better offer from another supplier.',
    'We are currently evaluating alternatives.',
    'Your competitors offer this for free.',
    'Other providers do not charge for that.',
    'Can you match this offer?',
    'Globex quoted me 2,900 for the pair of us.',
    'It is cheaper elsewhere.',
    'The contract goes out to tender in March.',
  ],
  misses: [
    'You are better than all the competitors we tried.',
    'We chose you over the competition.',
    'Our competitors are faster, so we need your help to catch up.',
    'Which other payment options do you have?',
    'Can I use another browser?',
    'We would like another quote for 20 more seats.',
  ],
} as const satisfies MessageSignal;
