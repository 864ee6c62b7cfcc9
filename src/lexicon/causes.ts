// What a grievance is about: phrases for each cause of shared practice. A cause is told only beside a grievance, so these
// name the subject and need not be negative themselves; a phrase that names it unmistakably is stronger than a mere word.
import type { CauseGroup } from '../model/index.ts';
import { CANNOT, HAVE_NOT, NOBODY } from './fragments.ts';

/** Strongest phrase wins; of equally strong ones the first in the text. */
export const causes: readonly CauseGroup[] = [
  {
    cause: 'price',
    strength: 1,
    phrases: [
      '(too|so|very|far too|way too|ridiculously|overly) (expensive|pricey|costly|dear|steep)',
      '(overpriced|rip off|ripoff|price gouging|extortionate|exorbitant|unaffordable|price hike|price increase|price rise|fee increase|rate increase|rent increase)',
      '(price|prices|pricing|cost|costs|fee|fees|rate|rates|premium|subscription) *3 (increase|increased|increases|hike|went up|gone up|going up|doubled|too high|raised|rise|risen|higher)',
      '(cheaper|better price|better deal|better offer|lower price|less expensive) *2 (elsewhere|than|from|with|at|competitor|alternative|provider)',
      `(${CANNOT}|no longer) *1 (afford|justify the (cost|price|expense))`,
      '(budget|budgets) *2 (cut|cuts|reduced|frozen|tight|freeze|constraints)',
      '(not|never|hardly) *1 worth (the (money|price|cost)|it|what (i|we) pay)',
      '(poor|bad|no|little) value',
      '(hidden|extra|additional|surprise) (fee|fees|cost|costs|charge|charges)',
    ],
  },
  {
    cause: 'price',
    strength: 0.5,
    phrases: [
      '(expensive|pricey|costly|cheaper|overpriced|discount|price|prices|pricing|budget|cost|costs|fee|fees)',
    ],
  },
  {
    cause: 'product',
    strength: 0.9,
    phrases: [
      '(poor|bad|low|terrible|awful|inferior|cheap|shoddy|disappointing) (quality|build|material|materials|design|workmanship|sound|picture|taste)',
      '(missing|lacks|lacking|lack of|without|no|needs|wish it had|does not have|does not support|no support for) *2 (feature|features|functionality|function|option|options|integration|integrations|export|import|api|dark mode|mobile app|report|reports|dashboard|customisation|customization|settings|sso|search|filter)',
      '(hard|difficult|confusing|complicated|clunky|unintuitive|cumbersome|awkward|impossible|not easy|painful) *2 (to use|interface|ui|ux|navigate|navigation|menu|layout|set up|setup|configure|design|to learn|to understand)',
      '(not|nothing|nowhere near) *1 as (described|advertised|pictured|shown|expected)',
      '(fell apart|falls apart|broke after|broke within|stopped working after|cheaply made|flimsy|defective|faulty product|poorly made|badly made|does not fit|wrong size|too small|too big|out of stock|sold out|discontinued|limited selection|poor selection|no choice|range of products|inedible|tasteless|bland|stale|undercooked|overcooked|uncomfortable|dirty room|filthy)',
      '(broke|broken|ripped|torn|cracked|snapped|leaks|leaking|scratched|shrunk|faded) *3 (after|within|first|days|weeks|wash|use|month)',
      '(new|latest|redesigned|updated) (version|update|release|interface|design|layout|app) *3 (worse|terrible|awful|hate|horrible|slower|confusing|ugly|unusable|step back|bad)',
    ],
  },
  {
    cause: 'product',
    strength: 0.45,
    phrases: [
      '(product|quality|feature|features|functionality|usability|interface|design|defective|faulty|food|meal|item|items|selection|assortment|size|material)',
    ],
  },
  {
    cause: 'attitude',
    strength: 1,
    phrases: [
      '(rude|dismissive|condescending|unhelpful|disrespectful|unprofessional|arrogant|impolite|patronising|patronizing|hostile|abusive|sarcastic|snarky|aggressive|unfriendly|incompetent|clueless|uncaring|indifferent|careless|racist|discriminated|discriminating)',
      '(hung|hang|hangs|hanging) up on (me|us)',
      `(${NOBODY}|not|never|do not|does not|did not|could not) *2 (care|cares|cared|listen|listens|listened|give a damn|bothered)`,
      '(attitude|manner|tone|behaviour|behavior|demeanor|demeanour|manners|body language)',
      '(treated|treat|treating) (me|us|customers|people) *2 (like|badly|poorly|as|with)',
      '(spoke|spoken|talked|talking|speaking|yelled|shouted|screamed|laughed|swore) *1 (down|rudely|at me|at us|over me|to me like)',
      '(rolled (his|her|their) eyes|no empathy|lack of empathy|zero empathy|no sympathy|no courtesy|no respect|lack of respect|belittled|insulted|humiliated|ignored me|made me feel (stupid|like|small|bad))',
    ],
  },
  {
    cause: 'delivery',
    strength: 1,
    phrases: [
      '(parcel|parcels|package|packages|order|orders|delivery|deliveries|shipment|shipments|courier|post|letter|item|items|goods|pallet|container|driver|card) *4 (late|delayed|lost|missing|never arrived|not arrived|not (been)? (delivered|received|shipped|dispatched)|damaged|wrong|stolen|incomplete|stuck|never came|never turned up|returned to sender|overdue)',
      '(late|delayed|lost|missing|failed|missed|wrong|incomplete|damaged|slow) (delivery|deliveries|parcel|parcels|package|packages|order|orders|shipment|shipments|shipping|consignment|post|mail|collection|pickup)',
      `(${HAVE_NOT}|not|never|still) *3 (delivered|arrived|shipped|dispatched)`,
      '(wrong|incorrect|different|another) (item|items|product|products|size|colour|color|model|address|quantity|part|parts|meal|dish|order)',
      '(arrived|came|delivered|turned up) *3 (late|damaged|broken|smashed|opened|empty|incomplete|wrong|cold|crushed|soaked)',
      '(left|dumped|thrown|dropped|leaving) *3 (in the rain|outside|on the doorstep|at the wrong|with a neighbour|with a neighbor|over the fence|in the bin|by the bins|in the hallway)',
      '(tracking) *4 (not|no|wrong|says|shows|stuck|has not|never|updated)',
      '(flight|train|bus|luggage|baggage|bag|bags|suitcase) *3 (late|delayed|cancelled|lost|missing|diverted|damaged|missed|overbooked)',
      '(lost|missing|delayed|damaged) (luggage|baggage|bag|bags|suitcase)',
    ],
  },
  {
    cause: 'delivery',
    strength: 0.5,
    phrases: [
      '(delivery|deliveries|delivered|parcel|package|shipment|shipping|courier|shipped|arrival|carrier|dispatch|tracking number|tracking)',
    ],
  },
  {
    cause: 'returns',
    strength: 1,
    phrases: [
      '(refund|refunds|refunded|reimbursement|reimbursed|reimburse|money back|chargeback|charge back|store credit|restocking fee)',
      '(return|returned|returning|send back|sent back|sending back|exchange|exchanged|replacement|replace) *3 (item|items|product|label|policy|order|refused|denied|parcel|goods|it|them|refund|process|shipping|not accepted|faulty)',
      '(return label|returns process|return policy|returns department|warranty claim|guarantee claim|rma)',
      '(compensation|compensate|credit note)',
    ],
  },
  {
    cause: 'waiting',
    strength: 1,
    phrases: [
      `${NOBODY} *3 (called|replied|responded|answered|answers|got back|came back|calls|picks up|responds|replies|contacted|phoned|in touch)`,
      '(on hold|in a queue|in the queue|hold time|hold times|wait time|wait times|waiting time|waiting times|queue times|long wait|long hold)',
      '(no|never|not|without|still no|awaiting|waiting for|have not had|slow to) *2 (reply|response|answer|call back|callback|update|feedback|acknowledgement|word|reaction)',
      '(wait|waited|waiting) *3 (hours|days|weeks|months|minutes|ages|forever|too long|so long)',
      `(${CANNOT}|impossible to|difficult to|hard to|unable to|never) *1 (reach|get hold of|get through|contact|speak to|talk to)`,
      '(ignored|ignoring) *2 (me|us|my|our|emails|calls|messages|tickets|requests)',
      '(slow|late|delayed|tardy) (response|responses|reply|replies|answer|answers|support)',
      '(take|takes|took|taking) *3 (to (reply|respond|answer|get back|call back))',
      '(unanswered|unreturned|ghosted|radio silence|left hanging|kept waiting)',
    ],
  },
  {
    cause: 'waiting',
    strength: 0.4,
    phrases: ['(waiting|waited|on hold|queue|no reply|response time|chasing|call back|callback|unreachable)'],
  },
  {
    cause: 'reliability',
    strength: 0.95,
    phrases: [
      '(outage|outages|downtime|crash|crashes|crashed|crashing|bug|bugs|buggy|glitch|glitches|glitchy|unstable|data loss|lost data|timeout|timeouts|time outs|error 500|500 error|error message|error messages)',
      '(site|website|app|system|server|servers|service|platform|internet|network|connection|line|wifi|portal|api|dashboard|software|integration|router|signal|phone|login|sync|machine|device) *3 (down|offline|broken|crash~|slow|freez~|frozen|unavailable|unusable|fails|failing|failed|drops|dropping|not (work|working|loading|responding|syncing|connecting)|keeps|unreliable|stopped|disconnects|dead|out)',
      '(does|do|did|is|are|still|has|was) not *1 (work|working|load|loading|sync|syncing|connect|connecting|respond|responding|function|functioning)',
      '(stopped|stops|quit) (working|syncing|loading|responding|connecting)',
      '(keeps|keep|kept|constantly|always) *1 (crash~|freez~|disconnect~|drop~|fail~|timing out|going down|breaking|logging)',
      '(no|poor|bad|weak|lost|unstable|intermittent|patchy|slow) (signal|connection|internet|reception|coverage|service|wifi|broadband|speed|speeds)',
      `(${CANNOT}|not able to|unable to) *1 (log in|login|log on|sign in|access|connect|load|open|print|upload|download|sync)`,
    ],
  },
  {
    cause: 'billing',
    strength: 1,
    phrases: [
      '(overcharged|over charged|double charged|double billed|charged twice|billed twice|charged double|wrongly charged|incorrectly charged|wrong invoice|wrong bill|incorrect invoice|incorrect bill|billing error|billing errors|billing mistake|billing issue|billing problem|unauthorised charge|unauthorized charge|unauthorised payment|unauthorized payment|duplicate charge|duplicate payment|unknown charge|late fee|late fees|overdraft fee|overdraft fees)',
      '(invoice|invoices|bill|bills|statement|direct debit|charge|charges|payment) *3 (wrong|incorrect|error|mistake|twice|duplicate|double|not mine|not recognise|not recognize|dispute|disputed|missing|still|again|unexplained|never agreed)',
      '(charged|charging|billed|billing|debited|invoiced) *3 (me|us|my card|our card|our account|my account|wrong|incorrectly|twice|again|after|even though|for something|without|extra|late)',
      '(took|taken|taking|deducted|withdrew|debited) *2 (money|payment|funds|amount) *2 (from|out of|without|twice)',
      '(dispute|disputing|disputed|contest) *2 (charge|charges|invoice|bill|fee|payment|debt)',
    ],
  },
  {
    cause: 'billing',
    strength: 0.5,
    phrases: [
      '(invoice|invoices|billing|billed|bill|charged|charges|debited|direct debit|overdraft|interest rate|late payment|debt|collection agency|collections)',
    ],
  },
  {
    cause: 'promise',
    strength: 1,
    phrases: [
      '(was|were|been|as|had) *1 (promised|assured|guaranteed)',
      '(you|they|he|she|agent|rep|colleague|team|salesman|manager|website|company) *1 (promised|assured|guaranteed|swore|said (it|you|they|someone) would|told (me|us) (it|you|they|someone|that) *2 would)',
      '(broken|empty|false|unkept|unfulfilled) (promise|promises)',
      '(not|never|fail|failed|failed to) *1 (keep|kept|keeping|honour|honor|honoured|honored) *2 (promise|promises|word|commitment|commitments|agreement)',
      '(broke|break|breaking|went back on) *2 (promise|promises|word|commitment|agreement)',
      '(was|were) supposed to',
      '(missed|missing) *2 (deadline|deadlines|appointment|callback|commitment|delivery date|due date)',
      '(told|said) (it|this|that|someone|you|they|i|we) would',
      '(never|did not|has not|have not|nobody|no one) *1 (called back|call back|followed up|follow up|happened|showed up|turned up|came back)',
      '(lied|misled|bait and switch|false advertising|misleading)',
    ],
  },
  {
    cause: 'repetition',
    strength: 1,
    phrases: [
      '(as|like) (i|we) *3 (said|told|explained|mentioned|stated|written)',
      '(third|fourth|fifth|sixth|{number}) time *3 (call|calling|email|emailing|asking|contact|contacting|writing|explaining|telling|chasing|reporting|raising)',
      '(repeat|repeating|explain|explaining) *2 (myself|ourselves|again|everything|story|over and over|all over|to everyone|same thing)',
      '(passed|transferred|bounced|sent|pushed|shunted) *2 (around|from one|pillar to post|between|back and forth|from person|from department|multiple times|several times)',
      '(again and again|over and over|time and again|countless times|how many times|run around|runaround|round in circles|around in circles|back to square one|to no avail|back and forth|broken record|same questions)',
      '(keep|keeps|kept) *1 (having to|calling|explaining|asking|repeating|chasing|telling|sending|writing)',
      '(already) (told|explained|said|sent|provided|given|asked|reported|called|emailed|mentioned)',
      '(several|many|multiple|numerous|countless|{number}) (times|calls|emails|tickets|attempts|agents|people|departments)',
    ],
  },
];
