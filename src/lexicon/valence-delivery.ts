// Delivery, orders and travel: late, lost, wrong, or just as promised.
import type { ValencePhrases, ValenceWords } from './valence.ts';

export const DELIVERY_WORDS: ValenceWords = [
  [
    -2,
    'damaged damage damages damaging smashed shattered crushed dented dent dents cracked crack cracks scratched scratches torn ripped ruined spoiled spoilt rotten mouldy moldy contaminated melted squashed undelivered misdelivered misplaced mislaid',
  ],
  [
    -1.3,
    'overbook~ overbooked overbooking bumped rerouted diverted misrouted backordered backorder unavailable shortage leaking soggy stale tampered unsealed cancellation cancellations turbulence layover tarmac stranded',
  ],
  [1.3, 'ontime punctual intact undamaged tracked upgrade upgrades upgraded'],
];

export const DELIVERY_PHRASES: ValencePhrases = [
  [
    -2.4,
    [
      '(cancelled|canceled|cancel) (my|our) (flight~|order|trip|reservation|booking|connection|ticket~)',
      '(miss|missed|missing|make me miss|made me miss|making us miss) (my|our|a|the|his|her) (flight~|connection~|connecting|deadline|event|meeting|wedding|appointment|interview|dinner|train|cruise|funeral)',
      '(lost|losing|misplaced|damaged|broke|destroyed|ruined|delayed) (my|our|the|his|her) (package|parcel|luggage|bag~|order|suitcase|stuff|delivery|shipment|baggage|reservation|booking|wedding|vacation|holiday|trip|weekend|evening)',
      '(lost|missing|delayed|damaged|destroyed) (luggage|baggage|bag~|parcel~|package~|shipment~|suitcase~)',
      '(stuck|stranded|trapped|abandoned) (at|on|in|here|there|overnight|for)',
      '(sitting|sat|sit|waiting) on (the|a) (tarmac|runway|plane|ground)',
      '(arrived|came|turned up|showed up|delivered|got here|received|shows up) (damaged|broken|late|cold|wrong|empty|smashed|cracked|incomplete|opened|days late|hours late|used|dirty)',
      '({number}|an|several|few|couple|half an|many) (hour~|hr|hrs|day~|week~|month~|minute~|min|mins) (late|delay~|overdue|behind)',
      '(days|weeks|hours|months) (late|overdue|delayed)',
    ],
  ],
  [
    -1.2,
    [
      '(wrong|incorrect|faulty|defective|different) (item~|order~|product~|size~|color|colour|address|part~|model|one|parcel|package|thing~|luggage|bag~|piece~|seat~|house|person|name|flight)',
      '(never|not|nothing|failed to|yet to) (even|yet|actually|been|ever)? (arrive|arrives|arrived|show up|showed up|turned up|turn up|delivered|shipped|dispatched|materialized)',
      'no (sign|trace|tracking|record) of',
      '(flight|flights|train|trains|connection|bus) (is|was|has been|got|gets|keeps getting|being|just got|are|were)? (delayed|late|overbooked|diverted|cancelled|canceled)',
      '(sold out|out of stock)',
      'no show',
    ],
  ],
  [
    -0.6,
    [
      '(never|not|yet to) (even|yet|actually|ever)? (come|came|received|receive|got|gotten)',
      'not (here|there) yet',
    ],
  ],
  [
    1.8,
    [
      '(arrived|came|delivered|shipped|received|got here|landed|here) (early|quickly|promptly|fast|on time|safely|ahead|exactly|perfectly|in perfect|in great|in good|in excellent|next day|super|so fast|well packed|well packaged)',
      '(early|next day|same day|on time|free|great|smooth) (delivery|arrival|shipping|flight|landing)',
      '(better|faster|earlier|sooner|quicker|nicer|easier|cheaper) than (expected|i expected|we expected|anticipated|promised|i thought|i had hoped|hoped|i hoped|advertised|most|the others|before|ever|any|i imagined)',
      '(exceed~|surpass~) (my|our|all)? (expectation~)',
      'perfect condition',
      'in one piece',
      'found (my|the|our) (bag~|luggage|parcel|package|phone|wallet)',
    ],
  ],
];
