// Money: price, value, billing and refunds.
import type { ValencePhrases, ValenceWords } from './valence.ts';

export const MONEY_WORDS: ValenceWords = [
  [
    -3,
    'extort~ extortion extortionate ripoff ripoffs robbery robbed robbing steal stealing stole stolen fraud embezzl~ theft profiteering gouging racket',
  ],
  [
    -2.2,
    'overpriced overcharg~ overcharged overcharging exorbitant exorbitantly unaffordable outrageous outrageously astronomical steep pricey greedy greed rapacious usurious predatory illegal illegally unlawful unlawfully',
  ],
  [
    -1.6,
    'costly dearer uneconomical misbill~ misbilled unjustified unjustifiable unwarranted nonrefundable penalt~ penalty penalties penalized penalised surcharge surcharges unexplained undisclosed hidden bogus',
  ],
  [
    -0.9,
    'overdraft debt debts collections arrears owed owing disput~ unpaid chargeback deduct~ deducted withheld fined chargers unexpected unexpectedly',
  ],
  [
    1.5,
    'affordable inexpensive economical reasonable reasonably competitive discount discounts discounted bargain bargains reimbursed reimburs~ refunded waived goodwill bonus bonuses reward rewards rewarding freebie freebies complimentary perk perks',
  ],
  [2, 'valuable worthwhile worth'],
];

export const MONEY_PHRASES: ValencePhrases = [
  [
    -2.8,
    [
      '(total|complete|absolute|huge|such a|what a|a|big|massive|real) (rip off|ripoff|scam|con|fraud|swindle|racket)',
      '(rip off|rip offs)',
      '(ripped|conned|cheated|screwed|fleeced|robbed|scammed|duped|swindled|rip|rips|ripping) (me|us|you|people|customers|off|out of|by|over)',
      '(taking|took|stealing|stole|keeping|kept|withholding) (all)? (my|our|people~) (hard earned)? (money|cash)',
      '(money|cash) (grab|grabbing|grubbing|hungry|pit|down the drain)',
      '(save|keep) your money',
      '(waste|wasted|wasting) (of)? (my|our|your)? (hard earned)? (money|cash|dollars|{money})',
      '(out of|lost|cost me|cost us|blew|flushed) {money}',
      '(daylight|highway) robbery',
      '(give|want|demand) *1 my money back',
      '(stay|steer|keep) (well|far|very)? (away|clear)',
      '(cost~|costing) (an arm and a leg|a fortune|the earth)',
    ],
  ],
  [
    -1.8,
    [
      '(hidden|ridiculous|unexplained|unnecessary|surprise|outrageous|excessive|junk|bogus|unfair|stupid|insane) (fee~|charge~|cost~|price~|surcharge~|bill~|interest)',
      '(price~|cost~|rate~|fee~|premium~|bill~) (hike~|gouging|doubled|tripled|skyrocketed|jumped|keeps going up|keep going up)',
      'not (at all|really|even)? (worth|value)',
      '(hardly|barely|never) worth',
      '(too|so|way too|far too|overly) (expensive|pricey|costly|dear|steep)',
      '(cost~|costing|paying|paid|pay) (way|far)? too much',
      "(refused|denied|deny|refuse~|not|won't|will not|declined) (to)? (give|issue|me|us|my|a|any|honor|honour|process)? (me|us|my|a|any)? (refund~|reimburse~|compensation|compensate)",
      '(no|without) (refund|refunds|compensation|reimbursement)',
      '(paid|pay|paying|spent) (good money|a lot|so much|all that|that much|premium|extra) (and|for|but|only|to) (nothing|this|got|get|still|no|be)',
      'not getting what (i|we) (paid|pay)',
      '(nickel and dime|nickel and dimed|nickled and dimed)',
      'out of pocket',
      '(charged|billed|pay|paying|paid) (me|us)? for (nothing|something i|a service i|services i|no reason)',
      '(keep|keeps|kept|still) (charging|billing|taking)',
    ],
  ],
  [
    -0.8,
    [
      '(charged|billed|debited|invoiced) (me|us|my account|my card)? (twice|double|two times|three times|{number} times|again|extra|too much|wrongly|incorrectly|without)',
      '(over|mis|double) (charged|charging|billed)',
      '(price|cost|rate|fee|premium|bill) (increase|increases|rise|rises|rose|went up|gone up|going up)',
      '(still waiting for|not received|not got|never got|never received) (my|a|the|our) (refund|money|reimbursement)',
    ],
  ],
  [
    0,
    [
      '(get|request|want|need|like|give|process|issue|for|expect|have|receive) (a|my|the|me a|an) (full)? refund',
      'refund (policy|status|request|process)',
      '(extra|additional|exchange|transfer|transaction|cash|atm|top up|withdrawal|international|foreign|monthly|service) (fee|fees|charge|charges)',
      '(credit|debit|bank|gift) (card|cards)',
      '(free|no) of charge',
    ],
  ],
  [
    1.9,
    [
      '(great|good|excellent|fantastic|amazing|best|incredible|awesome|super|unbeatable|fair|reasonable|decent|nice|low|lower|lowest|unbelievable|wonderful) (price~|value|deal~|bargain~|rate~|offer~)',
      '(well|definitely|totally|so|really|absolutely|very|certainly|completely|is|are|was|were|be|every|truly) worth (it|the|every|your|a|my|checking|buying|trying|visiting|watching|seeing|having)',
      'worth every (penny|cent|dime|bit|dollar)',
      '(bang|value) for (the|your|my)? (buck|money)',
      'money well spent',
      '(can not|could not|will not|cannot) (beat|be beat|be beaten|go wrong)',
      '(got|received|given|gave|issued) (me|us|my|a|the)? (full)? (refund|money back)',
      'free of charge',
      '(saved|save|saves|saving) (me|us|the day|a lot|lots|so much|tons)',
    ],
  ],
];
