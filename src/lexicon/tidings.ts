// What became of a promise, in the words of either side: it is done, it is not, or another day is asked for.
import type { TidingGroup } from '../model/index.ts';

const HAS = '(has|have|had|was|were|is|are|been|got|gets|get)';
const WE_DID =
  '(i|we|he|she|they|(our|my|the|a) (team|crew|engineer|technician|driver|courier|fitter|mechanic|colleague)) *2';
const NEVER =
  '(not|never|nobody|no one|none|neither|nothing|no|without|did not|has not|have not|was not|were not|failed to|fail to|forgot to|forgotten to)';
const TODAY =
  '(today|this morning|this afternoon|this evening|just now|yesterday|earlier|last night|an hour ago|now|already)';
const CALLED = '(called|rang|phoned|telephoned|call|ring|phone|calls)';
const GOODS =
  '(parcel|package|order|delivery|replacement|card|router|part|parts|item|items|goods|shipment|letter|invoice|contract|quote|offer|documents|document|form|update|label|engineer|technician|fitter|driver|courier|crew|mechanic|one|ones)';
const MONEY =
  '(refund|money|credit|voucher|payment|reimbursement|credit note|amount|compensation|deposit|transfer|cashback)';
const PAID = '(refunded|credited|reimbursed|waived|reversed|transferred|paid back|repaid|paid|deducted)';
const SENT =
  '(sent|shipped|dispatched|posted|delivered|installed|fitted|replaced|handed over|collected|picked up|brought|couriered)';
const MENDED =
  '(fixed|repaired|resolved|solved|restored|corrected|sealed|closed|live|replaced|sorted|sorted out|reset|updated|deployed|released|mended|completed|done|finished|ready|patched|back up|rolled out|removed|cancelled|activated|unlocked|adjusted|cleaned|booked|rectified|added|extended|changed|in place|set up)';

export const tidings: readonly TidingGroup[] = [
  {
    speaker: 'agent',
    act: 'any',
    says: 'done',
    unless: ['negated', 'question'],
    phrases: [
      'as (promised|agreed|announced|arranged|said|discussed)',
      '^ (hi|hello|dear|good morning|so)? *1 (here|below) (is|are|comes|you go|it is|they are|you will find)',
      '(here is|here are) (the|your|our|a|my)',
      '(attached|enclosed) (is|are|you|please|here|find)',
      '(is|are|find|have|it|them) *1 (attached|enclosed)',
      '(please|you will)? find (attached|enclosed|below)',
      '(photo|photos|report|quote|file|document|invoice|copy|details|papers) *1 (attached|enclosed|below)',
      '(i|we) *1 (attach|attached|enclosed|have attached|have enclosed)',
      '(that|this|it|all|everything) (is|has been) *1 (done|completed|arranged|taken care of|set up|sorted)',
      '^ (all)? done',
    ],
  },
  {
    speaker: 'agent',
    act: 'call',
    says: 'done',
    unless: ['negated', 'question'],
    phrases: [
      '(tried|attempted) *1 to *1 (call|ring|phone|reach|contact) *1 you',
      '(tried|attempted) (calling|ringing|phoning|reaching|your)',
      '(i|we) (have|had)? *1 (called|rang|phoned|telephoned|spoke|spoken) *1 (you|with you|to you)',
      'left *2 (voicemail|message|voice mail)',
      '(discussed|agreed|said|spoke|spoken|talked|mentioned) (on|over|by) (the)? (phone|telephone)',
      '(on|over|by) the phone (today|just now|earlier|this morning|this afternoon|yesterday)',
      '(thanks|thank you) for *2 (time|taking my call|speaking|talking|chat|call|conversation)',
      '(good|nice|great|pleasure) *1 (talking|speaking|to talk|to speak|chatting) (to|with)',
      '(following|after) (up on)? *1 (our|the|my) *1 (call|phone call|conversation|chat)',
    ],
  },
  {
    speaker: 'agent',
    act: 'refund',
    says: 'done',
    unless: ['negated', 'question', 'hypothetical'],
    phrases: [
      `${HAS} *3 ${PAID}`,
      `${WE_DID} ${PAID}`,
      `${MONEY} *5 (is|was|are|has been|have been|went) *1 (on your|in your|on its way|issued|processed|sent|through|out|done|made|complete|completed|approved and|with your bank)`,
      `(sent|issued|processed|made|credited|released) *3 ${MONEY}`,
    ],
  },
  {
    speaker: 'agent',
    act: 'deliver',
    says: 'done',
    unless: ['negated', 'question', 'hypothetical'],
    phrases: [
      `${HAS} *2 ${SENT}`,
      `${WE_DID} ${SENT}`,
      'tracking (number|link|code|no|id)',
      '(was|were|am|are|been|is) (on site|on its way|on their way|out for delivery|at your|there (this|today|yesterday|on))',
      `${GOODS} *1 (left|went out|is out|is in|are in|arrived)`,
      `^ ${GOODS}? *2 (sent|shipped|dispatched|delivered|installed) ${TODAY}`,
    ],
  },
  {
    speaker: 'agent',
    act: 'fix',
    says: 'done',
    unless: ['negated', 'question', 'hypothetical'],
    phrases: [
      `${HAS} *2 ${MENDED}`,
      `${WE_DID} ${MENDED}`,
      '(should|will) *1 (work|be working|be fine|be back) (again|now|as)',
      '(went|gone|going|is|are) live',
      '(works|working|back|up and running) (again|now|as before|since|as normal)',
      'is (the|a|my|our) (fix|solution|cause|answer|result)',
    ],
  },
  {
    speaker: 'agent',
    act: 'any',
    says: 'undone',
    phrases: [
      '(i|we) owe you *1 (apology|call|answer|reply|explanation|refund)',
      '(i|we) (did|have|could|was|were|had|would) not *3 (get|got|call|called|send|sent|manage|managed|make|made|done|do|finish|finished|come|came|keep|kept|reply|replied|refunded|fixed|able)',
      '(sorry|apologies|apologise|apologize|apology) *2 (for|that|about) *2 (not|never|failing|missing|forgetting|missed)',
      '(should|was meant|was supposed|meant|wanted) *1 (have|to) *1 (called|sent|replied|written|been done|come|call|send|reply|write|come back)',
      '(i|we) (forgot|missed|overlooked|failed|let you down|dropped the ball)',
      '(slipped|fell) (through|my|off|by|between)',
    ],
  },
  {
    speaker: 'agent',
    act: 'any',
    says: 'moved',
    phrases: [
      '(would|could|can|shall|does) (we|you|it|i|{weekday}|the) *5 (instead|move|postpone|reschedule|suit|another day|other day)',
      '(move|push|postpone|reschedule|shift|put) *4 (to|until|till|back)',
      '(need|needs|takes|will take|going to take) *2 (longer|more time|another|until)',
      '(instead of|rather than) {weekday}',
      '(delayed|postponed|rescheduled) *2 (to|until|till|by)',
    ],
  },
  {
    speaker: 'customer',
    act: 'call',
    says: 'done',
    unless: ['negated', 'hypothetical'],
    phrases: [
      '(thanks|thank you|thx|cheers) *3 (calling|the call|your call|phoning|ringing|call back|call today|callback|the chat|phone call)',
      '(good|nice|great|lovely) *1 (to talk|talking|speaking|to speak|chatting)',
      '(as)? (discussed|agreed|said|spoke|talked) (on|over|by) (the)? phone',
      `(your|the|you|he|she|colleague|manager|engineer|technician) *2 (called|rang|phoned) *2 ${TODAY}`,
      '(called|rang|phoned|call|ring|phone) *2 (when|as|like|exactly when) (you|he|she|they) *1 (said|promised|agreed)',
      '(called|rang|phoned) me (back)? (today|yesterday|this|an hour|within|right|just|and)',
    ],
  },
  {
    speaker: 'customer',
    act: 'any',
    says: 'done',
    unless: ['negated', 'hypothetical', 'question'],
    phrases: [
      '(thanks|thank you|thx|cheers|appreciate) *4 (sending|coming|getting back|quick reply|quick answer|quick refund|replying|sorting|fixing|the update|the quote|the offer|the refund|the replacement|the voucher|the credit|keeping your word|delivering|the visit|the answer|the information)',
      '(kept|keeping|keep) (your|his|her|their) (word|promise)',
      '(when|as|like|just as|exactly as) (you|he|she) (said|promised) (you|he|she)? (would)?',
    ],
  },
  {
    speaker: 'customer',
    act: 'deliver',
    says: 'done',
    unless: ['negated', 'hypothetical', 'question'],
    phrases: [
      `(arrived|came|delivered|received|landed|installed|got here|turned up) *2 (${TODAY}|safely|on time|in one piece|in time|as promised|quickly|thank you|thanks)`,
      '(it|they|this|that) *1 (came|arrived|have come|has come|is here|are here|have arrived|has arrived)',
      `${GOODS} *1 (arrived|came|has come|have come|has arrived|have arrived|is here|are here|was here|were here|is in|are in|is there|was delivered|were delivered)`,
      `(got|received|have) (the|my|our|your) *1 ${GOODS}`,
      '(got|received) (it|them|everything)',
    ],
  },
  {
    speaker: 'customer',
    act: 'refund',
    says: 'done',
    unless: ['negated', 'hypothetical', 'question'],
    phrases: [
      `${MONEY} *2 (arrived|came|came in|is there|is here|is on|is in|has come|has arrived|landed|went through|was credited|received|is back|has been|showed up)`,
      `(got|received|have|see|saw) (the|my|our|your) *1 ${MONEY}`,
      `${HAS} *1 ${PAID}`,
    ],
  },
  {
    speaker: 'customer',
    act: 'fix',
    says: 'done',
    unless: ['negated', 'hypothetical', 'question'],
    phrases: [
      '(works|working|fixed|solved|resolved|repaired|running|sorted|mended|back) *1 (now|again|fine|perfectly|well|today|thanks|thank you|since|as before|like new|great)',
      '(is|are) *1 (back|fixed|solved|resolved|repaired|sorted|mended)',
      '(all|everything) *1 (good|fine|well|works|ok|okay|sorted) (now|again)?',
    ],
  },
  {
    speaker: 'customer',
    act: 'call',
    says: 'undone',
    phrases: [
      `${NEVER} *4 ${CALLED}`,
      `(waiting|waited|wait|sat) *6 (call|phone|callback)`,
      `(no|without (a|any|your|the)|missed|where is (my|the|your)) *1 (call|callback|phone call|call back)`,
      '(promised|owe|owed|missing) *4 (call|callback|phone call|call back)',
    ],
  },
  {
    speaker: 'customer',
    act: 'any',
    says: 'undone',
    phrases: [
      '(you|he|she|they|we were|i was|colleague|was|were) *1 (promised|assured|told|said) *8 (but|yet|still|never|not|and nothing|nothing|nobody|no one)',
      '(said|promised|told) *2 (you|he|she|they|it|someone|somebody) (would|will)',
      '(offer|update|call|answer|reply|quote|refund|parts|visit|date) (that|which)? *1 (you|i was|we were) *1 promised',
      '(have|did|do) you *1 (forgotten|forget|forgot)',
      '(any|some|no|without) *1 (update|updates|news|progress|word|sign)',
      `${NEVER} *4 (heard|answered|replied|happened|arrived|received|come|came|turned up|showed up|shown up|seen|saw|got|here|there|delivered|picked up|collected|fixed|repaired|resolved|done|sent|installed|refunded|credited|shown|responded|followed up|changed|appeared|got back|moved|visited)`,
      `${NEVER} *2 (hear|receive|get|see|reply|answer|arrive|come|show up|turn up|happen|send|deliver|respond|follow up)`,
      'still (no|not|waiting|missing|without|broken|nothing|the same|have|has|do|does|is|are|cannot|sticks|leaks|open)',
      '(is|are|was|were|it|they) still',
      '(still|yet) *1 $',
      '(nothing|no one|nobody|no *2) *2 (since|so far|yet|today|happened|arrived|came|shown up)',
      '(nowhere to be|come and gone|so much for|not a (word|trace|sign|peep)|out of luck|gone quiet|radio silence)',
      'as (loud|bad|slow|broken|cold|wet|dirty) as *1 (ever|before)',
      `(where|when) (is|are|was|will) *3 (${MONEY}|${GOODS}|update|answer|call)`,
      '(days|weeks|week|day|month|{weekday}|deadline|date) *1 (is|are|have|has) *1 (over|passed|gone|past|up)',
      '(has|have) been *2 (day|days|week|weeks|month|months) since',
      '(waiting|waited|chasing|chased) *2 (for|since|on|you|the|still)',
    ],
  },
  {
    speaker: 'customer',
    act: 'any',
    says: 'moved',
    phrases: [
      '(could|can|would|may) (you|we|it) *4 (instead|move|another day|later|the {ordinal}|{weekday}|next week)',
      '({weekday}|next week|tomorrow|the {ordinal}|later|that|another day) *1 (is|would be|works|suits|will be) *1 (fine|ok|okay|good|great|perfect|no problem|me|for me|for us|us|alright|better)',
      '(no (rush|hurry|worries)|take your time|whenever you|does not matter when)',
      '(i|we) (am|are|will be) *1 (away|out|not in|busy|on holiday|travelling|traveling) *2 (on)? {weekday}',
    ],
  },
];
