// Appreciation said of us: love, best, excellent service. A thank-you alone is politeness, and praise that is taken back
// in the same breath, hoped for, or asked for is none.
import { SERVICE } from '../lexicon/fragments.ts';
import type { MessageSignal } from '../model/index.ts';

const GREAT =
  '(great|excellent|fantastic|amazing|awesome|wonderful|brilliant|outstanding|superb|exceptional|terrific|fabulous|incredible|first class|top notch|stellar|perfect|lovely|phenomenal|impeccable|flawless|marvellous|marvelous|magnificent|spectacular|splendid|remarkable|second to none|world class|unbeatable|five star|5 star|exemplary|sublime|delightful)';
const THING =
  '(job|work|service|support|customer service|customer support|customer care|team|staff|people|product|experience|help|tool|app|software|platform|company|system|crew|communication|quality|value|delivery|response|stay|flight|food|hotel|place|store|website|solution|partner|provider|supplier|update|release|feature|rep|agent|driver|technician|engineer|consultant|onboarding|training|attitude|effort|turnaround|update|bunch|guys|colleague|colleagues|effort|advice|price|deal|phone|sound|location|room|atmosphere)';
const KIND =
  '(helpful|friendly|kind|patient|knowledgeable|professional|responsive|attentive|courteous|polite|thorough|understanding|accommodating|supportive|pleasant|caring|efficient|competent|proactive|reliable|welcoming|prompt|quick|gracious|skilled|generous|easy to work with|easy to deal with|a pleasure)';

export default {
  id: 'praise',
  scope: 'message',
  speaker: 'customer',
  family: 'appreciation',
  title: 'praises us',
  hears: 'Appreciation of us, our people or our product: "excellent service", "we love it", "very helpful".',
  weight: -0.7,
  halfLife: 60,
  provenance: {
    kind: 'hand',
    note: 'Takes back less than a complaint adds: a kind word does not undo an open grievance.',
  },
  phrases: [
    {
      strength: 1,
      unless: ['negated', 'hypothetical', 'question', 'past'],
      phrases: [
        `${GREAT} *1 ${THING}`,
        `${SERVICE} (is|was|has been|have been|are|were|continues to be|remains) *2 ${GREAT}`,
        `(the|your|this|our) *2 (rep|agent|person|guys|people|staff|crew|technician|engineer|driver|app|product|tool|team|experience|onboarding|training|food|stay) (is|was|has been|have been|are|were) *2 (${GREAT}|${KIND})`,
        `(you|you guys|she|he|they|everyone|your team|your people|your staff) (is|are|was|were|have been|has been) *2 (${GREAT}|so ${KIND}|very ${KIND}|extremely ${KIND}|really ${KIND}|incredibly ${KIND}|super ${KIND}|always ${KIND}|the best|a star|a legend|a lifesaver|a life saver|a gem|stars|legends|lifesavers|a joy|a delight|a pleasure|rock stars|rockstars|amazing|a star)`,
        '(i|we) (absolutely|really|truly|just|totally|both|all|simply|still|do)? *1 (love|adore|loved|cherish|am in love with|are in love with) *2 (it|you|you guys|your|this|the|how|working with|using|{brand}|these|them|that you|what you|dealing with)',
        '(best|finest|greatest|easiest|smoothest|friendliest|nicest|most (helpful|reliable|professional|responsive|pleasant|friendly)) * (ever|i have|we have|in the|by far|around|out there|hands down|so far|on the market|dealt with|worked with|used|experience|service|support|provider|supplier|company|product|app|tool|airline|bank|decision|purchase|partner|team)',
        '(very|so|extremely|really|absolutely|totally|more than|incredibly|super|beyond|genuinely|truly|most|quite|completely|fully|perfectly|always) (happy|satisfied|pleased|impressed|delighted|grateful|thankful|thrilled|appreciative|content) *1 (with|by|for|about|to have|that|so far|customer|customers|overall|$)',
        '(delighted|thrilled|over the moon|blown away|ecstatic|stoked|overjoyed|chuffed|tickled pink|in awe)',
        "(couldn't|can't) (be|have been) *1 (happier|better|more pleased|more satisfied|more impressed|easier|prouder|smoother|nicer)",
        "(couldn't|can't) (ask|have asked|hope|have hoped) for (more|better|anything better|a better)",
        "(couldn't|can't) (fault|thank|praise|recommend) *3 (enough|highly)",
        "(couldn't|can't) fault (you|them|it|the|your)",
        '(exceeded|exceeds|surpassed|exceeding|beyond|above) (my|our|all|all my|all our|every|the) *1 (expectations|expectation|hopes)',
        '(above and beyond|went the extra mile|go the extra mile|goes the extra mile|going the extra mile|went out of (your|his|her|their) way|extra mile|hats off|kudos|bravo|thumbs up|shout out|shoutout|props to|credit where|full marks|ten out of ten|10 out of 10|10 10|five stars|5 stars|a plus|game changer|gamechanger|life saver|lifesaver|worth every penny|worth every cent|money well spent|keep up the (good|great|excellent|fantastic|amazing) work|keep it up|keep doing what)',
        '(you guys|you|your team|this app|this product|{brand}) (rock|rocks|rule|rules|nailed it|smashed it|killed it|made my day|made our day|saved my day|saved the day|saved our|are awesome|made it (so)? easy|made this (so)? easy|are killing it|never disappoint|never disappoints|never let us down|never let me down|always deliver|always come through|deliver every time)',
        '(made my|made our|saved my|saved our) (day|week|life|event|launch|weekend|wedding|trip|bacon)',
        '(delivery|shipping|response|reply|service|turnaround|check in|checkout|process|setup|onboarding|installation|migration|transition|switch) (was|is|were|has been) *2 (fast|quick|prompt|smooth|swift|easy|seamless|painless|effortless|speedy|on time|instant|perfect|flawless)',
        '(am|are|was|were|really|very|seriously|genuinely) impressed',
        'everything *3 (smoothly|perfectly|great|well|flawlessly|perfect|as planned|seamlessly)',
        '^ *1 (love|loved|loving) (it|this|that|them|you|your)',
        'exactly what (i|we) *1 (needed|wanted|looking for|hoped for|after|asked for)',
        '(makes|made|making) (my|our) (life|lives|job|work|days) *3 (easier|simpler|better)',
      ],
    },
    {
      strength: 0.8,
      unless: ['negated', 'hypothetical', 'question', 'past'],
      phrases: [
        `(very|so|extremely|really|super|incredibly|always|most|exceptionally|particularly|truly|especially|quite|genuinely) ${KIND}`,
        '(happy|satisfied|pleased|impressed|delighted|content) with *3 (service|support|product|result|results|everything|it|you|your|team|purchase|app|software|work|outcome|quality|how|progress|order|delivery|onboarding|tool|platform|experience|choice|the)',
        '(enjoy|enjoying|enjoyed|like|liked|appreciate|appreciated) (working with|using|dealing with|the (new|service|product|app|support|help|way|update|effort|quick|speed|fast|responsiveness|transparency)|your (help|service|product|support|work|effort|quick|team|app|patience|honesty|transparency|professionalism|responsiveness|efforts|swift|prompt))',
        '(a|such a|real|true|absolute|great|always a) (pleasure|joy|delight|treat) *1 (to (work|deal|use|do|fly|shop|speak|talk|be)|working|dealing|doing|using|talking|speaking|flying)',
        '(thank|thanks|thank you) *2 (from the bottom|for (your|the|all|being|going|such) *2 (great|excellent|wonderful|amazing|fantastic|quick|fast|prompt|kind|outstanding|superb|brilliant|awesome|hard|swift|speedy|patience|terrific|super|exceptional|incredible|lovely|professional|helpful))',
        '(much|greatly|really|truly|highly|very much|deeply|sincerely|hugely) appreciate(d)?',
        '(really|truly|very much|greatly|sincerely|deeply|so|do|highly|much) (appreciate|appreciated|appreciates|appreciative|grateful|thankful)',
        '(works|working|worked|runs|running|performs|fits|looks|arrived) (like a charm|perfectly|flawlessly|beautifully|great|wonderfully|brilliantly|fantastic|like a dream|smoothly|amazingly|seamlessly|very well|really well|exactly as|as expected|as advertised|in perfect condition|ahead of time|early|before time|on time)',
        '(easy|simple|effortless|painless|seamless|smooth|intuitive) *2 (process|to use|experience|setup|set up|transaction|onboarding|migration|and (quick|fast|intuitive|easy|simple)|to work with|to deal with|booking|return|from start)',
        '(quick|fast|prompt|speedy|swift|rapid|lightning fast|very quick|super fast) (response|reply|service|delivery|turnaround|support|shipping)',
        '(great|good|awesome|excellent|amazing|fantastic|brilliant|wonderful|superb) (so far|overall|all round|all around|as always|as usual|again|stuff|idea|choice)',
        '(keep up|long time|loyal|happy|proud|satisfied|lifelong) (the (good|great) work|customer|customers|user|users|client|clients|fan|subscriber|member|camper|campers)',
        '(highly|definitely|strongly|wholeheartedly|thoroughly|would|gladly|happily|totally|fully|can only|always|warmly) (recommended|recommend|recommending)',
        'appreciate (all|everything|what) (you|your)',
        '(lovely|pleasant|nice|wonderful|great) surprise',
      ],
    },
    {
      strength: 0.4,
      unless: ['negated', 'hypothetical', 'question', 'past'],
      phrases: [
        '(good|nice|decent|solid|great|high|top|superior) (quality|service|support|value|customer service|work|job|product|experience|food|people|communication|price|stuff|team)',
        '^ *1 well done',
        '^ *1 (great|excellent|perfect|awesome|fantastic|wonderful|brilliant|amazing|superb|lovely|terrific|nice) (job|work|one|thanks|thank you|product|service|team|guys|stuff)',
        "(it's|it is|this is|that's|that is|was|is|are) (absolutely|really|simply|just|so|truly|totally|pretty|very)? (great|excellent|fantastic|amazing|awesome|wonderful|brilliant|outstanding|superb|perfect|lovely|incredible|terrific|fabulous|delicious|spotless|beautiful|gorgeous|impressive|phenomenal)",
        '(glad|happy|grateful|thankful|lucky|fortunate) (that)? (i|we|to) *1 (chose|found|have|switched|bought|made|went|be (a|your)|work with|stayed|renewed|upgraded|picked)',
        '(thank you|thanks) (for)? *1 (being|always|taking|going|caring|making|listening|your (kindness|patience|honesty|understanding|hard work|support|dedication|professionalism|effort|efforts|service))',
      ],
    },
    {
      strength: 0,
      phrases: [
        '(used to be|was once|were once|once was|would be|would have been|could be|could have been|should be|should have been|supposed to be|expected|promised|advertised|hoping for|hoped for|need|needs|want|looking for|instead of|lack of|far from|no longer|not|never|anything but|so called|hardly|zero|where is) *5 (five star|5 star|great|excellent|fantastic|amazing|awesome|wonderful|brilliant|outstanding|superb|exceptional|perfect|lovely|first class|top notch|stellar|good|happy|satisfied|pleased|impressed|delighted|helpful|friendly|reliable|professional|responsive)',
        '(great|perfect|excellent|brilliant|wonderful|fantastic|awesome|good|nice) (another|now|so now|except|but|if|again|yet another|way to lose|the (site|app|system) is)',
        '(great|good|nice|brilliant|fantastic|excellent|amazing|wonderful|awesome) *1 (job|work) *2 (losing|ruining|breaking|ignoring|wasting|not|screwing|messing|of (losing|ruining|ignoring|wasting))',
        '(would|could) (be|really be)? *1 (great|nice|good|lovely|wonderful|fantastic|helpful|appreciated|much appreciated|perfect|awesome|happy|appreciate)',
        '(great|big|huge|good|large|bad|terrible|worst) (deal of|disappointment|problem|problems|inconvenience|concern|difficulty|frustration|lengths|distress|trouble|many|experience i ever)',
        '(any help|help|reply|response|advice|answer|assistance|feedback|update) *3 (appreciated|appreciate|great|nice|grateful)',
        '(please|kindly|would|will|be) *1 (appreciate|appreciated|grateful|thankful|great if|nice if|happy to (help|pay|provide|discuss|wait|call))',
        '(happy|merry|great|lovely|nice|good|wonderful|awesome|fantastic) (new year|birthday|christmas|holidays|holiday|day|days|weekend|evening|afternoon|morning|night|week|one|time|rest of|thanksgiving|easter)',
        '(thank you|thanks) (so much|very much|a lot)? (in advance|anyway|for nothing)',
        '(good|great|excellent|perfect) (credit|standing|condition|order|question|score|morning|luck|faith|reason|reasons|chance)',
        'recommend *1 (avoiding|against|staying away|not|you do not|looking elsewhere|another|someone else)',
        '(no|not|without|zero) *2 (kudos|credit|appreciation)',
      ],
    },
  ],
  hits: [
    'Excellent service as always!',
    'Your team has been amazing.',
    'We love the new dashboard.',
    'She was very helpful and patient.',
    'I could not be happier.',
    'The onboarding exceeded our expectations.',
    'Keep up the good work.',
  ],
  misses: [
    'It would be great if you could call me.',
    'Great, another outage.',
    'Any help would be appreciated.',
    'The service used to be excellent.',
    'Have a great weekend!',
    'This is not a great experience.',
    'I was promised excellent support.',
    'Thanks in advance.',
  ],
} as const satisfies MessageSignal;
