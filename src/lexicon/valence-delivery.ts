// Delivery, orders and travel: late, lost, wrong, or just as promised.
import type { ValencePhrases, ValenceWords } from './valence.ts';

export const DELIVERY_WORDS: ValenceWords = [
  [
    -2,
    'damaged damage damages damaging smashed shattered crushed dented dent dents cracked crack cracks scratched scratches torn ripped ruined spoiled spoilt rotten mouldy moldy contaminated melted squashed undelivered misdelivered misplaced mislaid',
  ],
  [
    -1.3,
    'overbook~ overbooked overbooking bumped rerouted diverted misrouted backordered backorder unavailable shortage leaking soggy stale expired opened tampered unsealed cancellation cancellations turbulence layover tarmac stranded',
  ],
  [1.3, 'delivered early ontime punctual intact undamaged tracked upgrade upgrades upgraded'],
];

export const DELIVERY_PHRASES: ValencePhrases = [
  [
    -2,
    [
      "(never|not|hasn't|haven't|didn't|yet to|still hasn't|still haven't|nothing|failed to|wasn't|weren't) (even |yet |actually |been |ever )?(arrive~|arrived|come|came|show~ up|showed|turned up|receive~|received|deliver~|delivered|ship~|shipped|dispatched|sent|turn up|appeared|materialized)",
      '(wrong|incorrect|different|faulty|damaged|broken|defective|used|missing) (item~|order~|product~|size~|color|colour|address|part~|model|one|parcel|package|thing~|luggage|bag~|piece~|seat~|house|person|amount|name|flight)',
      '(lost|losing|lose~|misplaced|damaged|broke|destroyed|ruined|delayed) (my|our|the|his|her) (package|parcel|luggage|bag~|order|suitcase|stuff|item~|delivery|shipment|mail|baggage|reservation|booking|ticket~|card|wedding|vacation|holiday|trip|day|weekend|evening|plan~|connection)',
      '(cancelled|canceled|cancel) (my flight|our flight|flight~|my order|our order|without)',
      '(miss~|missed|missing|make me miss|made me miss) (my|our|a|the|his|her) (flight~|connection~|connecting|deadline|event|meeting|wedding|appointment|interview|dinner|train|cruise)',
      '(stuck|stranded|sat|sitting|trapped|left|abandoned) (at|on|in|here|there|out|overnight|for)',
      '(arrived|came|turned up|showed up|delivered|got here|received|shows up|left) (damaged|broken|late|cold|wrong|empty|smashed|cracked|incomplete|opened|days late|hours late|used|dirty)',
      '({number}|an|several|few|couple|half an|many) (hour~|hr|hrs|day~|week~|month~|minute~|min|mins) (late|delay~|overdue|behind)',
      '(days|weeks|hours|months) (late|overdue|past|behind|delayed)',
      '(lost|missing|delayed|damaged|stolen|destroyed) (luggage|baggage|bag~|parcel~|package~|order~|shipment~|suitcase~|mail|item~)',
      'no (sign|trace|show|tracking|record) of',
      'late flight',
      'flight (was |is |got |has been |keeps getting |being |just got )?(delayed|late|cancelled|canceled|overbooked|diverted)',
      'nobody (was )?(home|here|there|showed|came)',
      'sold out',
      'out of stock',
    ],
  ],
  [
    1.8,
    [
      '(arrived|came|delivered|shipped|received|got here|landed|here) (early|quickly|promptly|fast|on time|within|safely|before|ahead|exactly|perfectly|in perfect|in great|in good|in excellent|as described|next day|super|so fast|well packed|well packaged)',
      '(early|next day|same day|on time|free|great|smooth) (delivery|arrival|shipping|flight|landing)',
      'as (described|advertised|promised|pictured|expected|shown|ordered)',
      '(better|faster|earlier|sooner|quicker|nicer|easier|cheaper|bigger) than (expected|i expected|we expected|anticipated|promised|i thought|i had hoped|hoped|i hoped|advertised|most|the others|before|ever|any|i imagined)',
      'exceed~ (my|our|all)? (expectation~)',
      'perfect condition',
      'in one piece',
      'found (my|the|our) (bag~|luggage|parcel|package|phone|wallet)',
    ],
  ],
];
