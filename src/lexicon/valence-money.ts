// Money: price, value, billing and refunds.
import type { ValencePhrases, ValenceWords } from './valence.ts';

export const MONEY_WORDS: ValenceWords = [
  [
    -3,
    'extort~ extortion extortionate ripoff ripoffs robbery robbed robbing steal stealing stole stolen fraud embezzl~ theft profiteering gouging racket',
  ],
  [
    -2.2,
    'overpriced overcharg~ overcharged overcharging exorbitant exorbitantly unaffordable outrageous outrageously astronomical steep pricey greedy greed rapacious usurious predatory illegal illegally unlawful unlawfully unauthorised unauthorized',
  ],
  [
    -1.6,
    'expensive costly dearer uneconomical misbill~ misbilled unjustified unjustifiable unwarranted nonrefundable penalt~ penalty penalties penalized penalised surcharge surcharges unexplained undisclosed hidden bogus',
  ],
  [
    -0.9,
    'overdraft debt debts collections arrears owed owing disput~ disputed unpaid chargeback deduct~ deducted withheld fine fined fees charges chargers unexpected unexpectedly',
  ],
  [
    1.5,
    'affordable inexpensive economical cheap cheaper cheapest reasonable reasonably competitive discount discounts discounted bargain bargains deal savings reimbursed reimburs~ refunded waived goodwill bonus bonuses reward rewards rewarding freebie freebies complimentary free perk perks',
  ],
  [2, 'valuable worthwhile worth'],
];

export const MONEY_PHRASES: ValencePhrases = [
  [
    -2.8,
    [
      '(total|complete|absolute|huge|such a|what a|a|big|massive|real) (rip off|ripoff|scam|con|fraud|swindle|racket)',
      'rip (off|offs)',
      '(ripped|ripping|rip|rips|conned|cheated|screwed|fleeced|robbed|scammed|duped|swindled|ripped off) (me|us|you|people|customers|off|out of|by)',
      '(took|take~|taking|steal~|stole|stolen|keep~|kept|withhold~) (all )?(my|our|people~|your) (hard earned )?(money|cash|deposit|funds)',
      '(money|cash) (grab|grabbing|grubbing|hungry|pit|down the drain)',
      "(save|keep|don't waste|waste) your money",
      '(wasted|lost|cost me|cost us|out of pocket|out|blew|flushed) {money}',
      'daylight robbery',
      'highway robbery',
      '(want|demand|need|give me|get|getting|like|owed|owe) * my (money|cash|deposit) back',
      '(stay|steer|keep) (well |far |very )?(away|clear)',
    ],
  ],
  [
    -1.9,
    [
      '(charged|charge|charging|billed|billing|debited|took|taken|paid|pay|invoiced) (me|us|my (account|card))? (twice|double|two times|three times|{number} times|again|for (nothing|something|a service|services|no reason)|extra|too much|wrongly|incorrectly|without|more than)',
      '(hidden|extra|additional|ridiculous|unexplained|unnecessary|unexpected|surprise|outrageous|excessive|high|higher|junk|bogus|unfair|stupid) (fee~|charge~|cost~|price~|surcharge~|bill~|interest)',
      '(price~|cost~|rate~|fee~|premium~|bill~) (increase~|hike~|rise~|rose|went up|gone up|going up|doubled|tripled|skyrocket~|jumped)',
      'not (at all |really |even )?(worth|value)',
      "(isn't|wasn't|aren't|ain't|never|hardly) worth",
      '(too|so|way too|very|far too|more|overly) (expensive|pricey|costly|dear|steep|high)',
      '(cost~|costing) (an arm and a leg|a fortune|the earth|too much|way too much)',
      "(no|not|without|refused|denied|never|still waiting for|haven't received|haven't got|not received|deny|deny~|refuse~|won't) (a |any |my |the |me a |to |our |give |me |get )?(refund~|reimburse~|compensation|credit)",
      '(paid|pay|paying|spent) (good money|a lot|too much|so much|all that|that much|premium|extra|{money}) (and|for|but|only|to) (nothing|this|got|get|still|no|be)',
      'not getting what (i|we) (paid|pay)',
      '(over|mis|double) (charged|charging|priced|billed)',
      '(nickel and dime|nickel and dimed|nickled and dimed)',
      'out of pocket',
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
      "you (can not|can't) (beat|go wrong)",
      "(can't|cannot|couldn't|won't|don't think you can) (beat|go wrong|be beat|be beaten)",
      '(got|received|given|gave|get|getting) (me |us |my |a |the )?(full )?(refund|money back)',
      'free of charge',
      '(saved|save|saves|saving) (me|us|my|you|a lot|lots|so much|tons|the day|money|hundreds|time|hours)',
    ],
  ],
];
