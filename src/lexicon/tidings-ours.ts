// What became of a promise, in our own words: done, something done, admitted not done, or moved to another day.
import type { TidingGroup } from '../model/index.ts';
import { GOODS, HAS, MONEY, PAID, TODAY } from './tiding-words.ts';

const WE_DID =
  '(i|we|he|she|they|(our|my|the|a) (team|crew|engineer|technician|driver|courier|fitter|mechanic|colleague)) *2';
const SENT =
  '(sent|shipped|dispatched|posted|delivered|installed|fitted|replaced|handed over|collected|picked up|brought|couriered)';
const MENDED =
  '(fixed|repaired|resolved|solved|restored|corrected|sealed|closed|live|replaced|sorted|sorted out|reset|updated|deployed|released|mended|completed|done|finished|ready|patched|back up|rolled out|removed|cancelled|activated|unlocked|adjusted|cleaned|booked|rectified|added|extended|changed|in place|set up|reduced|applied|matched|honoured|honored|upgraded|renewed|erased|deleted|created|prepared|arranged|ordered|reserved|approved|unblocked|merged|moved|printed|published|switched|enabled|disabled)';

export const ourTidings: readonly TidingGroup[] = [
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
    says: 'acted',
    unless: ['negated', 'question', 'hypothetical'],
    phrases: ['(has|have) (now|just|already|all|also|since)? been', '(i|we) (have)? (now|just|already)'],
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
];
