// Waiting and reaching somebody: queues, holds, silence, and the relief of a quick answer.
import type { ValencePhrases, ValenceWords } from './valence.ts';

export const WAITING_WORDS: ValenceWords = [
  [
    -2,
    'endless endlessly interminable eternity unanswered neverending nonresponsive unresponsiveness excruciating',
  ],
  [
    -1.5,
    'slow slower slowest slowly slowness sluggish sluggishly delay delays delayed delaying overdue tardy late lateness belated belatedly backlog bottleneck stalled stalling stranded lengthy lengthier prolonged tedious tiresome timewaster standstill gridlock',
  ],
  [
    -1,
    'wait waited waiting waits queue queues queuing queueing queued hold holding hours forever postpone~ postponed rescheduled reschedule voicemail unreturned awaiting lingering still',
  ],
  [-0.4, 'busy menus rebooked'],
  [
    1.6,
    'quick quickly quicker quickest fast faster fastest speedy speedily swift swiftly instant instantly immediate timely rapid rapidly expedite~ expedited snappy brisk efficient efficiently efficiency streamlined effortless effortlessly painless painlessly seamless seamlessly smoothly',
  ],
];

export const WAITING_PHRASES: ValencePhrases = [
  [
    -2.6,
    [
      '(on|been on|put on|placed on|kept on|stuck on|sat on|left on|was on|still on) (the )?(hold|phone) * ({number}|an|over|for|forever|hours|half) (hour~|minute~|min|mins|hr|hrs|day~)?',
      '(on hold) (for )?(over|more than|almost|nearly|about|at least)? ({number}|an|half an|forever|hours|ages)',
      '(no|not a|without|without a|any|zero) (single )?(reply|replies|response|answer|word|acknowledgement|acknowledgment|callback|call back|update|updates|communication|follow up|explanation|apology|feedback)',
      '(nobody|no one|noone|no body|nobody~|no-one|not one person) *3 (call~|answer~|repl~|respond~|help~|contact~|car~|get~|got|know~|picks|pick|come~|came|explain~|listen~)',
      "(never|not|didn't|don't|doesn't|haven't|hasn't|hadn't) (ever |even |yet )?(called|call|replied|reply|answered|answer|responded|respond|returned|return|got back|get back|gotten back|heard back|hear back|heard from|hear from|contacted|contact) (me|us|my|our|back|any|to|from|the|anyone|anything|yet)?",
      "(still|yet) (no|not|nothing|waiting|without|unable|awaiting|unresolved|haven't|hasn't|don't|can't|isn't|pending)",
      '(wait~|sat|sit~|stuck|stand~|stood|spent|spend~) * (for )?(over|more than|nearly|almost|about|at least|another|up to)? ({number}|several|many|countless|a few|couple|few|two|an|half) (and a half )?(hour~|hr|hrs|day~|week~|month~|year~)',
      '(for|took|takes|taking|take|in|after|over) (ages|forever|an eternity|donkeys years|eternity)',
      '(wait~|held|hold|been) (for )?(ages|forever|an eternity|way too long|too long|so long|far too long|hours|days|weeks|months)',
    ],
  ],
  [
    -1.8,
    [
      '({number}|several|many|multiple|countless|numerous|repeated|a dozen|hundreds|endless) (phone )?(calls|emails|mails|e-mails|messages|attempts|times|requests|tickets|chats|reminders) (later|and|already|so far|to|with no|with|without)',
      '(left|leave) * (message~|voicemail~|voice mail~)',
      "(can't|cannot|couldn't|unable to|impossible to|hard to|tried to|trying to|difficult to|struggle~ to|not able to) (get|reach|speak|talk|contact|get hold|get through|get a hold|get ahold|find|log|book|access|connect|cancel)",
      '(get~|got|gets|getting) (disconnected|cut off|transferred|bounced|passed|hung up)',
      '(pass~|bounc~|transfer~|shunt~|sent|send~) (me|us)? (from|around|back and forth|to another|between|pillar)',
      'from pillar to post',
      'back and forth',
      'round in circles',
      '(in|going) circles',
      '(dead|busy) (end|line|tone|signal)',
      '(long|longer|longest|huge|massive|ridiculous|horrendous|insane|excessive|unreasonable) (wait~|queue~|line~|delay~|hold~|time~|lines)',
      '(automated|automatic|recorded|computer) (message~|response~|system|reply|replies|voice|phone|call|email)',
      'phone tree',
      'press {number}',
      '(how much longer|how many (more )?times) (do|does|must|should|will|is|are|till|until|before|can)',
      '(third|fourth|fifth|sixth|3rd|4th|5th|6th|tenth|10th|umpteenth|nth) (time|attempt|call|email|request|visit|day)',
      '{number} (days|weeks|months|hours) in a row',
      'time (and|after) (time )?again',
      'over and over',
      'again and again',
      '(yet|once) again',
      'day after day',
      'week after week',
    ],
  ],
  [
    2,
    [
      '(quick|fast|prompt|speedy|swift|rapid|instant|immediate|timely|great|excellent) (response~|reply|replies|service|delivery|turnaround|answer~|resolution|help|action|support|shipping|reaction|follow up)',
      '(no|without|never|hardly any|barely any|little|minimal|not a) (wait~|queue~|line~|delay~|hold time|waiting|fuss|hassle~)',
      '(in|within|under|less than) (no time|a flash|a jiffy|seconds|minutes)',
      '(on|right on|exactly on|bang on|ahead of|before|always on) (time|schedule)',
      '(got|get~|getting) (right )?back to (me|us) (quickly|promptly|immediately|right away|fast|within|so fast|so quickly|same day|straight away)',
      '(respond~|repl~|answer~) (quickly|promptly|immediately|right away|fast|within|instantly|swiftly)',
      'straight away',
    ],
  ],
];
