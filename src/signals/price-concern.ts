// Price as a grievance: too much, more than before, more than elsewhere, no budget. Asking for a price is none. A
// customer lost on price is not a customer lost on service, so this stays apart from complaint.
import { CANNOT, VERY } from '../lexicon/fragments.ts';
import type { MessageSignal } from '../model/index.ts';

const PRICE =
  '(price|prices|pricing|cost|costs|fee|fees|rate|rates|charge|charges|bill|bills|premium|premiums|subscription|invoice|quote|renewal quote|renewal price|tariff|fare|fares|rent|licence fee|license fee)';

export default {
  id: 'price-concern',
  scope: 'message',
  speaker: 'customer',
  family: 'commercial',
  title: 'finds it expensive',
  hears:
    'Price as a grievance: too expensive, an increase, cheaper elsewhere, a budget cut, not worth the money.',
  weight: 1,
  halfLife: 90,
  provenance: {
    kind: 'hand',
    note: 'Price is a common reason to go and a common way to bargain: about a complaint.',
  },
  phrases: [
    {
      strength: 1,
      unless: ['negated', 'hypothetical'],
      phrases: [
        '(too|so|very|way too|far too|ridiculously|insanely|outrageously|prohibitively|increasingly|rather|quite|really|extremely|bit|overly|more and more|just too|simply too) (expensive|pricey|costly|dear|overpriced|steep|high priced)',
        '(overpriced|over priced|exorbitant|extortionate|extortion|daylight robbery|highway robbery|price gouging|gouging|rip off|ripoff|ripped off|ripping off|ripping us off|ripping me off|money grab|cash grab|cash cow|nickel and dime|nickel and diming|nickle and diming|nickel and dimed|fleeced|fleecing)',
        `${PRICE} *2 (increase|increases|increased|increasing|hike|hikes|hiked|rise|rises|risen|rose|went up|gone up|going up|goes up|jump|jumped|doubled|doubling|tripled|skyrocketed|soared|shot up|climbing|creep|raised)`,
        `(increase|increases|increased|increasing|hike|raise|raised|raising|put up|putting up|hiked|hiking|doubled|doubling|upped) *2 (my|our|the|your|of|in) *2 ${PRICE}`,
        `${PRICE} *2 (is|are|was|were|has become|have become|seems|seem|getting|been|become) *1 (too high|too much|so high|very high|ridiculous|outrageous|insane|absurd|excessive|unfair|unreasonable|unjustified|unaffordable|crazy|steep|out of control|hard to justify|not justified|a joke|astronomical|extortionate|exorbitant|prohibitive)`,
        `(${CANNOT}|no longer|not|unable to|struggle to|struggling to|can barely|hard to|difficult to|impossible to) *1 (afford|justify (the|this|that|your|such|paying)|keep paying|continue paying|sustain the cost)`,
        '(budget|budgets|spending|spend) *2 (cut|cuts|cutting|reduced|reduction|freeze|frozen|slashed|tight|tighter|constraints|squeeze|under pressure|shrinking|shrunk|been cut|halved|on hold|under review)',
        '(cut|cutting|reduce|reducing|slash|slashing|trim|trimming|lower|lowering|tighten|tightening|review|reviewing) *3 (costs|expenses|budget|budgets|spend|spending|overhead|overheads|vendor costs|software spend|saas spend|expenditure)',
        '(cost cutting|cost saving measures|cost reduction|belt tightening|savings target|save money|saving money|cut back|cutting back|downsizing|layoffs|laid off|hiring freeze|redundancies)',
        "(not|never|hardly|no longer|isn't|wasn't) *1 (worth (the|that|this|it|my|our|your|what|paying|the price|the money|the cost|every)|good value|value for money|great value|the value)",
        '(poor|bad|terrible|no|little|zero|awful|lousy|not much|limited) (value|value for money|return on investment|roi|bang for)',
        '(pay|paying|paid|charging) *2 (too much|way too much|far too much|over the odds|through the nose|so much|twice as much|a fortune|an arm and a leg|more than (anyone|others|new customers|before|last year|agreed)|more and more|premium price|full price for)',
        '(costs|cost|costing) *1 (a fortune|an arm and a leg|the earth|a bomb|too much|way too much|far too much|more than (it|we|i|others|before|last)|double|twice|a lot more|a lot of money|much more)',
      ],
    },
    {
      strength: 0.75,
      unless: ['hypothetical'],
      phrases: [
        '(cheaper|less expensive|lower price|better price|better deal|better rate|lower rate|more affordable) (elsewhere|somewhere else|with|from|at|alternative|alternatives|option|options|provider|supplier|competitor|than you|than yours|solution|solutions|tool|product|plan)',
        '(hidden|surprise|sneaky|junk|bogus|undisclosed|outrageous|excessive|ridiculous|unreasonable|unjustified) (fee|fees|charge|charges|cost|costs|surcharge|surcharges)',
        '(new customers|new clients|new subscribers|others) *3 (pay less|less|cheaper|better deal|better rate|discount|half|better price|better offer)',
        '(loyalty) *2 (penalty|tax|means nothing|counts for nothing|not rewarded|punished|no discount)',
        '(need|want|ask|asking|request|expect|require|demand|negotiate|get|give us|give me|offer us|offer me) *2 (discount|better price|lower price|price reduction|price cut|better deal|better rate|lower rate|reduction in price|best price|sharper price|price freeze)',
        '(renegotiate|renegotiating|negotiate|negotiating|re negotiate) *2 (price|prices|pricing|contract|terms|rate|rates|fees|cost|deal|renewal)',
        '(steep|hefty|huge|massive|significant|big|sharp|enormous|sudden|unexplained|another|considerable|{number} percent|{number}) (price|rate|fee|cost|rent|premium)? (increase|hike|jump|rise|markup|uplift)',
        `(${VERY}|a bit|bit|rather|quite|pretty|too) (expensive|pricey|costly|steep) *2 (for (what|us|me|a|the|such|this)|compared|than|considering|given|now)`,
        '(expensive) (for what|compared to|considering|given|nowadays|these days)',
        '(finance|cfo|procurement|management|accounting|my boss|our board|leadership|purchasing) *2 (question|questions|questioning|challenging|asking|wants to cut|asked us to|pushing|pushing back|scrutinising|scrutinizing|not approve|not approving|reviewing|refuses|refused|rejected|does not see|looking at every) ',
        '(out of|over|exceeds|exceed|beyond|above|outside|blown) (our|my|the)? (budget|price range|means|financial)',
        '(no|without|not in the|lost our|lack of|have no) (budget|funding|funds) (for|left|this|anymore|to|any more|next|approved|available)?',
        '(why|how come) *5 (so expensive|so high|so much|more expensive|gone up|went up|going up)',
        '(hard|difficult|tough|impossible) to (swallow|justify|stomach)',
        '(a lot of|so much|too much|good|serious) money for (what|this|that|a|so little|the little)',
        'for (what|the price|the money|the amount|what it|that kind of money) (i|we) *1 (pay|are paying|get|spend)',
        '(at|with) (this|that|your|these|the current|the new) (price|prices|rate|rates|cost|costs) *3 (not|no longer|hard)',
        '(price|rate|cost|fee|rent)? (increase|hike|rise) of *1 ({number}|{money})',
        '(quote|invoice|bill|price|offer|renewal) *5 (above|higher than|over|more than|beyond) *2 (expected|budget|last year|planned|agreed|market)',
        'not *1 (paying|pay) (that|this|so) much',
        '(more|extra) (a|per|each|every) (month|year) for the same',
        '(is|was|its) (just|simply|far|way|clearly)? too much (for us|for me|money|$)',
        "value *1 (no longer|not|isn't) *1 (there|right|good)",
        '(do|done) (anything|something) (about|on) (the|our|my|your) price',
        'come down *1 (on|in) price',
        '(out of|outside|beyond) *2 (price range|budget|reach)',
        'shocked *4 (bill|invoice|price|prices|cost|quote|fee|fees)',
        `${PRICE} *1 (keep|keeps|kept) (rising|going up|increasing|climbing|growing)`,
        '(better|flexible|flexibility|something|anything|sharper) (on|with) (the)? (price|pricing|cost|rate)',
        '(defend|justify|argue for) *2 (cost|costs|price|expense|spend|bill)',
      ],
    },
    {
      strength: 0.4,
      unless: ['negated', 'hypothetical', 'question'],
      phrases: [
        '(expensive|pricey|costly|unaffordable|extravagant)',
        '(hard times|tough times|tough year|difficult year|cash flow|short of money|money is tight|tight on money|tighten our belts|difficult financially|financial difficulties|financial trouble|financial hardship|lost my job|lost our biggest)',
        '(as (cheap|affordable) as (possible|it|we))',
      ],
    },
    {
      strength: 0,
      phrases: [
        "(not|isn't|wasn't|never|less|far from|nowhere near|hardly|without being|not too|not that|not very) (too|so|very|that|at all|overly)? (expensive|pricey|costly|overpriced|expensive at all|steep)",
        '(worth (every|each)|good value|great value|best value|excellent value|fair price|great price|good price|reasonable|reasonably priced|affordable|value for money)',
        '(exchange|interest|interbank|conversion|heart|success|conversion|currency) (rate|rates)',
        '(atm|withdrawal|transfer|transaction|top up|card|delivery|shipping|late) (fee|fees|charge|charges)',
        '(afford|afforded) to (lose|wait|miss|be without)',
        '(price|cost|fee) (list|per|of the|for a|for the|match)',
      ],
    },
  ],
  hits: [
    'This is getting too expensive for us.',
    'Your prices have gone up again.',
    'Our budget has been cut by a third.',
    'We cannot justify the cost any longer.',
    'It is simply not worth the money.',
    'New customers pay less than we do.',
  ],
  misses: [
    'What is the price for ten more seats?',
    'It was not expensive at all.',
    'Worth every penny.',
    'Is there a fee for a transfer abroad?',
    'The exchange rate was different on Monday.',
    'Could you send me the price list?',
  ],
} as const satisfies MessageSignal;
