// What became of a promise, in the customer's words: it came, thanks for it, it did not come, or another day suits better.
import type { TidingGroup } from '../model/index.ts';
import { GOODS, HAS, MONEY, PAID, TODAY } from './tiding-words.ts';

const NEVER =
  '(not|never|nobody|no one|none|neither|nothing|no|without|did not|has not|have not|was not|were not|failed to|fail to|forgot to|forgotten to)';
const CALLED = '(called|rang|phoned|telephoned|call|ring|phone|calls)';

export const theirTidings: readonly TidingGroup[] = [
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
    act: 'any',
    says: 'thanks',
    phrases: [
      '(thanks|thank you|thx|cheers|much appreciated|brilliant|fantastic|lovely|perfect|wonderful)',
      'you (are|have been) *1 (star|legend|lifesaver|hero|angel|gem|best)',
      'spot on',
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
      '(all|everything) *1 (good|fine|well|works|ok|okay|sorted|correct) (now|again)?',
      '(looks|look|looking|feels|runs|is) *1 (right|better|normal|correct|good) (now|again|since|today)',
      '(gone|solved|no more|not happened|no longer) *1 (now|since|again)',
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
      `(and|but|with|yet|still) no *1 (${GOODS}|${MONEY}|one|word|answer|reply|call)`,
      '(get|got|gone|been|getting) *1 (lost|forgotten|overlooked)',
      '(i|we) (was|were|am|are) *1 (hoping|expecting|counting) *1 (to|for|on|that|it)',
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
