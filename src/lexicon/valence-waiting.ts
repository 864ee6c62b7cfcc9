// Waiting and reaching somebody: queues, holds, silence, and the relief of a quick answer.
import type { ValencePhrases, ValenceWords } from './valence.ts';

export const WAITING_WORDS: ValenceWords = [
  [
    -2,
    'endless endlessly interminable eternity unanswered neverending nonresponsive unresponsiveness excruciating',
  ],
  [
    -1.5,
    'slow slower slowest slowness sluggish sluggishly delay delays delayed delaying overdue tardy late lateness belated belatedly backlog bottleneck stalled stalling stranded lengthy lengthier prolonged tedious tiresome timewaster standstill gridlock',
  ],
  [
    -1,
    'waited waits queue queues queuing queueing queued postpone~ postponed rescheduled reschedule voicemail unreturned awaiting lingering',
  ],
  [-0.4, 'still forever busy only rebooked'],
  [
    1.6,
    'quick quickly quicker quickest fast faster fastest speedy speedily swiftly instantly immediate rapid rapidly expedite~ expedited snappy brisk efficient efficiently efficiency streamlined effortless effortlessly painless painlessly seamless seamlessly smoothly',
  ],
];

export const WAITING_PHRASES: ValencePhrases = [
  [
    -2.6,
    [
      '(put|placed|kept|stuck|sat|left|been|sitting|waiting|spent) *2 on hold',
      'on hold (for)? (over|more than|almost|nearly|about|at least)? ({number}|an|half|forever|hours|ages)',
      '({number}|an|half an|several) (minute|minutes|mins|min|hour|hours|hrs|hr) *2 on hold',
      'hold (time|times) (is|are|was|were|of)? (over|ridiculous|insane|crazy|long|outrageous|unacceptable)',
      '(nobody|no one|noone|not one person) *2 (answer~|repl~|respond~|help~|care~|listen~|called|calls|came|knows|knew|bothered)',
      '(nobody|no one|noone) (has|have|had|ever|even|will|can|could|would)',
      '(wait~|been|sat|spent) * (over|more than|nearly|almost|at least|another|about|up to)? ({number}|several|many|countless|a few|couple|an|half an) (hour|hours|hr|hrs)',
      '(wait~|been|spent) * (over|more than|nearly|almost|at least|another|about|up to)? ({number}|several|many|countless) (weeks|months|years)',
      '(for|took|takes|taking|take|after) (ages|an eternity|donkeys years)',
      '(wait~|held|hold) (for)? (ages|forever|an eternity|way too long|far too long|days|weeks|months)',
      'the (longest|slowest) (wait|line|queue|hold|delay)',
    ],
  ],
  [
    -2,
    [
      '(no|zero|without a|without any|not a single|not one) (reply|replies|response|answer|word|acknowledgement|acknowledgment|callback|call back|communication|follow up|explanation|apology|apologies|answers|updates)',
      '(never|not) (ever|even|yet|once)? (called|replied|answered|responded|returned) (me|us|my|our|back|any|to|the)?',
      '(never|not) (get|got|gotten|hear|heard) (anything)? back',
      '(not|never) (heard|hear) (anything|a word|a thing|from)',
      '(get|got|gets|getting|been|was|were|kept) (disconnected|cut off|hung up on|bounced|passed around|passed from|passed on to)',
      '(bounced|passed|shunted|shuffled|shoved) (me|us|around|back|from|between)',
      'from pillar to post',
      'back and forth',
      '(in|around in|round in|going in|going round in) circles',
      'phone tree',
      'dead end',
      '(long|longer|longest|huge|massive|ridiculous|horrendous|insane|excessive|unreasonable|endless) (wait|waits|queue|queues|line|delay|delays|hold|waiting)',
      '({number}|several|many|multiple|countless|numerous|repeated|a dozen|endless) (phone)? (calls|emails|mails|messages|attempts|requests|tickets|chats|reminders|phone calls) (later|and|already|so far|with no|without)',
      '(left|leave) (many|several|multiple|countless|numerous|{number}|a dozen) (message~|voicemail~|voice mail~)',
      '(how much longer|how many (more)? times) (do|does|must|should|will|is|are|till|until|before|can|have)',
      '(third|fourth|fifth|sixth|3rd|4th|5th|6th|10th|umpteenth|nth) (time|attempt|call|email|request|visit)',
      '{number} (days|weeks|months|hours) in a row',
      '(time and time|time after time|again and again|over and over|over and over again)',
      '(day after day|week after week|month after month)',
      '(hours and hours|days and days|weeks and weeks|for hours on end)',
      '(keep|kept|keeps) (me|us|people|customers) (waiting|on hold|in the dark)',
      '(still|yet) (no|nothing) (reply|response|answer|word|luck|update|sign|email|call|one|refund|resolution|info|information|news|bags|bag|luggage|help|solution)',
      '(still|been) waiting (for (a|an|my|the|your|someone|over|more|an answer)|to|since|on)',
      '(reach|reached|reaching) (out)? (multiple|several|many|{number}) times',
      '(takes|took|taking) (forever|way too long|too long|so long|hours|weeks|months)',
    ],
  ],
  [
    -1,
    [
      '(can not|could not|unable to|impossible to|not able to|cannot|struggled to|no way to) (even|ever|seem to)? (reach|speak|talk|contact|get through|get hold|get a hold|get ahold|get in touch)',
      '(yet|once) again',
      '(automated|automatic|recorded|computer) (message~|response~|system|reply|replies|voice)',
      '(still|yet) (not|waiting|unable|pending|unresolved|awaiting)',
      'a long time',
    ],
  ],
  [
    0,
    [
      '(for|in|after|been) a long time',
      'long time (customer|user|client|fan|member|ago|no)',
      '(how long|when) (does|do|will|is|are|until|till|before|should|can)',
      '(first|second|1st|2nd) time',
    ],
  ],
  [
    2,
    [
      '(quick|fast|prompt|speedy|swift|rapid|instant|immediate|timely|great|excellent) (response~|reply|replies|service|delivery|turnaround|answer~|resolution|help|action|support|shipping|reaction|follow up|assistance)',
      '(no|without|hardly any|barely any|little|minimal|not a|zero) (wait|waiting|queue|queues|line|lines|delay|delays|hold time|fuss|hassle|hassles)',
      '(in|within|under|less than) (no time|a flash|a jiffy|seconds|minutes)',
      '(right on|exactly on|bang on|ahead of|always on|on) (time|schedule)',
      '(got|get~|getting) (right)? back to (me|us) (quickly|promptly|immediately|right away|fast|within|so fast|so quickly|same day|straight away)',
      '(respond~|repl~|answer~|act~) (quickly|promptly|immediately|right away|fast|instantly|swiftly)',
      'straight away',
    ],
  ],
];
