// It works now: the customer says so, usually with thanks. What closes an issue in the customer's own words.
import { ISSUE } from '../lexicon/fragments.ts';
import type { MessageSignal } from '../model/index.ts';

export default {
  id: 'thanks-after-fix',
  scope: 'message',
  speaker: 'customer',
  family: 'appreciation',
  title: 'says it is fixed',
  hears:
    'The customer says that the issue is solved: "works now, thanks", "that did the trick", "all sorted".',
  weight: -0.8,
  halfLife: 30,
  provenance: {
    kind: 'paper',
    source:
      'SQM: intent to leave is 5 % when solved at the first contact against 25 % unresolved; the sign is the other way round here.',
  },
  phrases: [
    {
      strength: 1,
      unless: ['negated', 'hypothetical', 'question'],
      phrases: [
        '(works|working|worked|works fine|working fine|up and running|back online|back up|back to normal|operational|running|functioning|sorted|fixed|resolved|solved) (again|now|perfectly|fine|great|like a charm|as expected|as it should|properly|smoothly|correctly|well now|just fine|ok now|perfectly now|fine now|again now) *5 (thank|thanks|cheers|appreciate|appreciated|grateful|great|awesome|perfect)',
        '(thank|thanks|cheers|appreciate|grateful) *5 (works|working|worked|fixed|resolved|solved|sorted|sorting|fixing|resolving|solving|up and running|back online|running again|back to normal) *1 (it|now|again|this|that|the|my|our|out|perfectly|so|fine|quickly|everything|for|$)',
        '(thank|thanks|cheers|appreciate|grateful) * (fixing|resolving|solving|sorting|helping|getting|correcting|refunding)',
        '(thank|thanks|cheers|appreciate|grateful) * (replacing|repairing|clearing|straightening|restoring|taking care)',
        '(that|your (fix|solution|suggestion|advice|answer|instructions|patch|update|workaround|tip)|the (fix|solution|update|patch|workaround|reset|restart|new version|replacement)) (has|have|just|really|totally|completely|finally|actually|all)? *1 (did the trick|did it|solved|fixed|resolved|worked|works perfectly|works great|sorted|helped a lot|helped a great deal|has helped|cleared it up|clears it up|answers my question|answered my question|answered all|solves|fixes|did help)',
        `(${ISSUE}|everything|all|it|this|that|ticket|case|order|refund|account) *1 (is|has been|have been|are|is all|has now been) *2 (resolved|solved|fixed|sorted|sorted out|cleared up|taken care of|working now|working again|working fine|working perfectly|back to normal|rectified|in order now|good now|fine now|okay now|up and running)`,
        '(works|working|worked|running) (now|again|perfectly now|fine now|like a charm|perfectly again|great now|well now|a treat|beautifully now|as expected now|just fine now)',
        '(all|everything) *1 (good|sorted|fixed|set|fine|clear|working|in order|resolved|done) *1 (now|here|again|thanks|thank|on our|on my|cheers)',
        '(up and running again|back up and running|back in business|back online|good to go|good as new|right as rain|got it working|got it to work|got it sorted)',
        '(got it fixed|managed to get it working|i am back in|we are back in|able to (log|login|sign|access|connect|print|send) *2 (now|again))',
        '(you can|please|feel free to|go ahead and) close (the|this|my|our) *1 (ticket|case|request|issue) *2 (now|works|working|resolved|solved|fixed|thank|thanks|sorted|as it|as everything)',
        '(received|got|arrived|came|credited|in my account|delivered) (the|my|our|it|a)? *3 (today|now|this morning|yesterday|safely) *3 (thank|thanks|cheers|appreciate|great|perfect)',
        '(problem|issue|case|mystery|question|matter|crisis) (solved|resolved|closed|sorted|fixed|averted|answered)',
        '(refund|replacement|parcel|package|order|card|money) *2 (arrived|received|came|credited|come through) *4 (thank|thanks|cheers|great|perfect)',
        '(credit|part|parts|delivery|item) *2 (arrived|received|came|credited|come through) *4 (thank|thanks|cheers|great|perfect)',
        '^ *1 (solved|fixed|resolved|sorted) *3 (thanks|thank|cheers|great)',
        '(can|able to) (now)? (log in|login|access|connect|print|send|open|sign in|pay|order|use it) *1 (again|now)',
        `${ISSUE} *2 (disappeared|gone away|gone|vanished) *2 (now|since|after|thanks|great)`,
        '(you|your team|she|he) *1 (solved|fixed|resolved|sorted) (my|our|the|it|this|everything)',
        'helped *2 (thanks|thank|cheers)',
        '(all|everything) *1 (working|works) *1 (now|fine|again|perfectly|you can|thanks|thank|great)',
        'did the job',
        '(runs|works|going|running|live|flowing) again',
      ],
    },
    {
      strength: 0.6,
      unless: ['negated', 'hypothetical', 'question', 'past'],
      phrases: [
        '(thank|thanks|thank you|cheers) *3 (quick|fast|prompt|swift|speedy|rapid|immediate|timely) (fix|resolution|solution|help|action|turnaround)',
        '(thank|thanks|thank you|cheers) *3 (quick|fast|prompt|swift|speedy|rapid|immediate|timely) (repair|response|reply|answer|support)',
        '(thank|thanks|thank you|cheers) *3 (that helps|this helps|that helped|this helped|that was helpful|that is helpful|very helpful)',
        '(thank|thanks|thank you|cheers) *3 (that makes sense|it makes sense|understood|clear now|i understand now|that clears)',
        `(${ISSUE}|everything|it) (was|were|got) *1 (resolved|solved|fixed|sorted|sorted out|cleared up|taken care of)`,
        '(that helps|this helps|that helped|this helped|helped a lot|makes sense now|clear now|i see it now|got it now|that clarifies|that clears it up|found it now)',
        '(glad|happy|pleased|relieved|great|good|nice) *2 (it|this|that|everything|to see|to hear) *3 (sorted|resolved|fixed|solved|working|worked out|back)',
        '(resolved|solved|fixed|sorted) (quickly|promptly|within (minutes|the hour|an hour|hours|a day)|in no time|immediately|straight away)',
        '(resolved|solved|fixed|sorted) (right away|the same day|professionally|efficiently|to my satisfaction|to our satisfaction)',
      ],
    },
    {
      strength: 0,
      phrases: [
        '(not|never|nothing|still|hardly|no longer|far from|until|hope|hoping|hopefully|want|need|please|get|getting|when|if|would like|expect|waiting|should be|has to be|must be|needs to be|to be|can you|have|half|almost|partly|partially|supposedly|apparently|allegedly|said it was|told it was|claimed|claim|claims|says it is|marked as|marked) *3 (fixed|resolved|solved|sorted|sorted out|working|works|up and running|back to normal|worked|back online)',
        '(worked|works|working|fixed|solved|resolved) * (until|but|then (it|the)|for (a|two|one|about|only|just)|before|only|once|at first|except)',
        '(thanks|thank you) for (nothing|not)',
        '(how|what) (works|worked)',
        '(works|working|worked) (for|at|in|with|as) (you|a|an|the company|our|my|{brand})',
      ],
    },
  ],
  hits: [
    'It works now, thank you!',
    'Thanks for fixing it so quickly.',
    'That did the trick.',
    'The issue has been resolved.',
    'All sorted now, cheers.',
    'Everything is working again.',
    'Your suggestion solved it, thanks.',
  ],
  misses: [
    'It is still not fixed.',
    'Please get this resolved today.',
    'It worked until your last update.',
    'Thanks for nothing.',
    'When will it be working again?',
    'We need to get this sorted.',
  ],
} as const satisfies MessageSignal;
