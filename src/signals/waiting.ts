// Waiting: on hold, in a queue, for an answer, for a call that was due. Waiting for something in its usual time is life;
// waiting long, or chasing, is what is heard. Asking how long something takes is not.
import { HAVE_NOT, NOBODY } from '../lexicon/fragments.ts';
import type { MessageSignal } from '../model/index.ts';

const ANSWER =
  '(reply|replies|replied|response|respond|responded|answer|answers|answered|call back|callback|called back|call|called|phone call|email back|word|word from you|news|feedback|update|updates|acknowledgement|acknowledgment|confirmation|contact|contacted|communication|back to me|back to us|in touch|got back|gotten back|get back|follow up|followed up)';
const LONG =
  '(ages|forever|hours|days|weeks|months|years|so long|too long|very long|long enough|far too long|way too long|an eternity|all day|all morning|all afternoon|all week|all month|over an hour|an hour|half an hour|nearly an hour|more than an hour|over a week|a week|two weeks|over a month|a month|over two|over three|quite some time|a long time|some time now|{number} *2 (minute|minutes|hour|hours|day|days|week|weeks|month|months|year|years))';

export default {
  id: 'waiting',
  scope: 'message',
  speaker: 'customer',
  family: 'effort',
  title: 'kept waiting',
  hears:
    'The customer waits for us: nobody calls back, on hold for long, no response, chasing for an update.',
  weight: 0.7,
  halfLife: 30,
  provenance: {
    kind: 'hand',
    note: 'A part of effort (CEB); below repeating oneself, since waiting for once is forgiven.',
  },
  phrases: [
    {
      strength: 1,
      unless: ['hypothetical', 'question'],
      phrases: [
        `${NOBODY} *3 (called|phoned|rang|replied|responded|answered|got back|gotten back|come back|came back|contacted|written|emailed|reached out|followed up|returned|answers|replies|responds|picks up|picked up|calls|calling|returning|answering|responding|to answer|to respond|to reply|to call|to help|been in touch|shown up|showed up|turned up|came|come)`,
        `(on hold|in the queue|in a queue|in the phone queue|in your queue|on the line|held on|kept on hold|put on hold|left on hold|waiting on the phone) *3 ${LONG}`,
        `(hold|wait|waiting|queue|response|reply) times? (is|are|was|were|of) *2 (ridiculous|long|too long|terrible|awful|horrendous|unacceptable|insane|hours|${LONG})`,
        `(wait|waits|waited|waiting|wating) *3 (over|more than|nearly|almost|at least|about|another)? ${LONG}`,
        '(took|takes|taking|taken) *1 (you|them|so|way too|far too|too|over|more than|nearly|almost|forever|ages|{number} (days|weeks|months|hours)) *1 (long|forever|ages|weeks|months|days|hours|to (reply|respond|answer|call|get back|fix|arrive|deliver|come))',
        '(no|not a|zero|without a|without any|not had a|not had any|never had a|not received a|not received any|never received a|never received any|never got a|never got any|not a single|still no|have had no|had no|received no|got no|getting no|get no) *1 (reply|replies|response|responses|answer|answers|call back|callback|phone call|word from|acknowledgement|acknowledgment|feedback|communication|return call|follow up|reaction) (from|to|yet|since|so far|at all|whatsoever|in|for|after|back|still|despite|here|by|on|$)',
        '(never|not) *1 (called|phoned|rang|replied|responded|answered|got back|gotten back|came back|come back|contacted|emailed|reached out|followed up|returned (my|our) (call|calls|email|emails|messages)|heard back|heard anything|heard from|hear back|had a reply|had a response|receive a reply|receive a response|received a reply|received a response)',
        '(ignore|ignored|ignores|ignoring) (me|us|my|our|all my|all our|by|every)',
        '(been|being|feel|feels) (ignored|fobbed off|stonewalled|ghosted|left hanging|left in the dark|kept in the dark|forgotten|kept waiting|neglected|strung along|stalled)',
        '(left|leave|leaving|kept|keep|keeping) (me|us) (waiting|hanging|in the dark|in limbo|on hold|stranded|stuck|in the lurch|on read)',
        '(stranded|in limbo|radio silence|deafening silence|complete silence|total silence|dead silence|silent treatment|ghosting|crickets)',
        "(can't|cannot|couldn't|unable to|impossible to|not able to|never able to|difficult to|hard to) *1 (get hold of|get a hold of|reach|get through|get through to|speak to|talk to|contact) *1 (anyone|anybody|someone|you|your|a human|a person|a real|support|customer service|somebody|a live|by phone|an agent)",
        '(phone|line|lines|number|chat|call) (just)? *1 (rings|rings out|goes dead|cut off|cuts off|always busy|is always engaged|always engaged|constantly busy|disconnects|keeps disconnecting|got cut off|got disconnected|hangs up|goes to voicemail|unanswered|rang out)',
        '(unanswered|unreturned|ignored) (emails|email|calls|call|messages|message|tickets|ticket|requests|request|letters|questions)',
        '(call|callback|call back|reply|answer|email|technician|engineer|parcel|refund) *5 never (came|happened|arrived|called|showed|turned up)',
        `(left|sent|written|wrote) *1 (voicemails|messages|emails|tickets|{number} voicemails|{number} messages|{number} emails|several messages|several emails|several voicemails) *3 (not one|no|none|never|nobody|without|and still|unanswered)`,
        'number {number} in (the|your) queue',
        '(go|goes|going|went|remain|remains|remained|left|stay|been|gone) (unanswered|ignored|unread|unacknowledged)',
        'without (a|one|any) *1 (word|reply|response|answer|update|call|callback) (from|in|so far|yet|since|at all|$)',
        '(heard|hear|hearing) nothing',
        '(queue|wait|line|hold) (was|is|were) *1 (endless|too long|huge|ridiculous|never ending|insane|horrendous)',
        'waited *3 (all day|at home|for nothing|the whole|in vain|all morning|all afternoon)',
        '(trying|tried) to (reach|contact|get hold of|call|get through|speak) *3 (all|for|since|days|weeks|several|many) *1 (day|days|week|weeks|morning|times|hours|now|{weekday}|yesterday)',
      ],
    },
    {
      strength: 0.6,
      unless: ['hypothetical'],
      phrases: [
        `${HAVE_NOT} *2 (heard back|heard anything|heard from|heard a word|been called|been contacted|called me|called us|called back)`,
        `${HAVE_NOT} *1 (had|received|got|gotten|seen) *2 ${ANSWER}`,
        `(still|yet) (no|not|haven't|hasn't) *2 (${ANSWER}|heard|hear)`,
        '(still|been|am|are|have been|patiently|endlessly|now) (waiting|awaiting) *3 (reply|response|answer|call back|callback|call|update|someone|somebody|anyone|news|confirmation|hear|decision|feedback|your|technician|engineer|you to)',
        '(chasing|chase|chased|chasing up|following up|follow up) *2 (again|on this|this|on my|on our|for|as i|as we|my|our|the)',
        '(any) (update|updates|news|progress|word|movement|luck|joy|development|developments) *1 (on|yet|about|regarding|with|at all|please|here|for|from|$)',
        '(when|where) (is|will|can|are|do|does) *2 (someone|somebody|anyone|anybody) *2 (going to|call|contact|reply|respond|get back|help|answer|come|get in touch)',
        '(is|was) (anyone|anybody|someone|somebody) *1 (there|going to|ever going|actually|even|reading|listening|looking|out there|home|planning|able|monitoring|working)',
        'how (much longer|many more (days|weeks|months|times)) *3 (wait|take|have to|do|must)',
        '(running|run|runs) out of (time|patience)',
        '(still) (waiting)',
        "(what is|what's|whats) (taking|the hold up|the holdup|the delay|the status of my complaint|happening with my complaint|going on with my (order|ticket|case|complaint|refund|claim))",
        '(asap|urgent|urgently|immediately|right away) *3 (no one|nobody|still|waiting|third|again|no reply|no response|ignored)',
        '(delayed|delay|delays) (again|yet again|for the|another|once more|by another|after|and no)',
        'when (can|will|could|do|should) (i|we) *2 (expect|get|receive|hear|have) *2 (answer|reply|response|update|call|callback|back from)',
        'why (does|do|did|has|is|are) (nobody|no one|noone|none) *2 (answer|answered|answering|reply|replied|replying|call|called|calling|respond|responded|help|helping|care|pick|coming)',
        'it (is|has) (been)? *1 (weeks|months|days|ages|{number} days|{number} weeks|{number} months|{number} hours|a week|a month|over a week|over a month|far too long)',
        'yet to (hear|receive|get) *1 (from|back|a|any|your)',
        'are you (ever)? going to (answer|reply|respond|call)',
        'awaiting (your|a|any) *1 (reply|feedback|response|answer|call)',
        '(could|can|will|would) (somebody|someone|anyone|anybody) *1 (respond|reply|answer|call|get back|come back)',
        'still awaiting',
        '(days|weeks|hours|months) and counting',
      ],
    },
    {
      strength: 0.35,
      unless: ['hypothetical'],
      phrases: [
        '(waiting|waited) (for|on) (my|our|a|an|the|your|it|this|them|so)',
        '(been|have been|was) waiting (for|since|over)',
        '(how long) (do|must|will|does|am|are|is|should|have) *1 (i|we|it|this|one) *1 (still|have to|supposed to|need to|expected to|wait|must|going to)',
        'waiting since',
        '(long overdue|well overdue|past due date)',
        '(as soon as possible|asap) *3 (please|need|urgent|waiting)',
        'appreciate (an|a|some|your) *1 (answer|reply|response|update)',
        '(get|have|give me|give us|send me|send us) an update',
        '(if|whether) you *1 (got|received|saw|read|seen) my (message|mail|email|request|ticket|last)',
      ],
    },
    {
      strength: 0,
      phrases: [
        "(can't|cannot|can hardly|could not|couldn't) wait (to|for|until|till)",
        '(no|any|without|short|little|minimal|zero|never a|not much) (wait|waiting|waiting time|wait time|queue|delay|hold time)',
        '(worth|well worth) (the|waiting|the wait)',
        '(thanks|thank you|sorry) *1 for (waiting|the wait|your patience|keeping you|the delay|my late|the late|not replying|replying)',
        '(quick|fast|prompt|speedy|swift|great|immediate|rapid) (reply|response|answer|feedback|turnaround|update)',
        '(i am|we are|i will|we will) (on hold|holding|happy to wait|waiting list)',
        '(waiting) (list|room|area|lounge|period|to hear good|for approval on our|for our (legal|finance|it|team|boss|manager|cfo|budget)|on our (side|end|legal|finance|team))',
      ],
    },
  ],
  hits: [
    'No one has called back.',
    'I was on hold for 40 minutes.',
    'I have not heard anything from you since Monday.',
    'Any update on this?',
    'My emails have been ignored for two weeks, still waiting for an answer.',
    'Nobody answers the phone.',
    'It is impossible to reach anyone at your company.',
  ],
  misses: [
    'How long does a transfer usually take?',
    'I cannot wait to try the new version!',
    'Thanks for the quick response.',
    'Sorry for the delay on our side.',
    'There was no waiting time at all.',
    'We are waiting for our legal team to sign.',
  ],
} as const satisfies MessageSignal;
