// Effort that the customer tells of: repeating, chasing, being passed around. It is the strongest covert sign of leaving,
// and people tell it in plain words. Doing a thing several times with the product ("I entered my PIN twice") is not it.
import { HAVE_NOT, MANY, NTH, SPAN } from '../lexicon/fragments.ts';
import type { MessageSignal } from '../model/index.ts';

const CONTACTED =
  '(called|rang|phoned|emailed|mailed|written|wrote|contacted|messaged|texted|chatted|asked|complained|reported|explained|told you|told them|told your|spoken|spoke|reached out|raised this|raised it|requested|chased|followed up|sent this|sent you|sent them|visited|submitted|provided|faxed|been in touch|opened a ticket|opened tickets)';
const CONTACTING =
  '(calling|ringing|phoning|emailing|writing|contacting|messaging|asking|complaining|reporting|explaining|telling you|speaking|reaching out|raising|requesting|chasing|following up|repeating)';
const CONTACT =
  '(call|calls|email|emails|e mail|e mails|message|messages|requests|attempts|agents|reps|departments|representatives|phone calls|conversations|chats|letters|reminders|follow ups|contacts|visits|enquiries|inquiries|complaints|advisors|operators)';

export default {
  id: 'repeated-effort',
  scope: 'message',
  speaker: 'customer',
  family: 'effort',
  title: 'has to repeat itself',
  hears:
    'Effort told in words: "as I already said", "for the third time", passed around, chasing us, in vain.',
  weight: 0.9,
  halfLife: 60,
  provenance: {
    kind: 'paper',
    source:
      'CEB, Effortless Experience: 96 % of high-effort customers turn disloyal against 9 % of low-effort ones.',
  },
  phrases: [
    {
      strength: 1,
      unless: ['negated', 'hypothetical'],
      phrases: [
        `(for the|this is the|this is my|this is our|my|our) ${NTH} *1 (time|call|email|message|ticket|request|attempt|complaint|letter|reminder|chat|conversation|agent|contact) *3 (call~|email~|writ~|contact~|ask~|messag~|report~|complain~|explain~|chas~|rais~|request~|about|regarding|on this)`,
        `for the ${NTH} time`,
        `${CONTACTED} * (again and again|over and over|time and again|time and time again|countless times|numerous times|multiple times|several times|many times|repeatedly|so many times|a million times|twice already|twice now|three times|four times|five times|six times|{number} times|a dozen times|dozens of times|every day|every week)`,
        `(repeatedly|continually|constantly|multiple times|several times|numerous times|countless times|{number} times|again and again|twice|three times) ${CONTACTED}`,
        `${MANY} *1 ${CONTACT} *2 (later|and still|and no|and nothing|with no|without|to no avail|about this)`,
        `(keep|keeps|kept) *1 (having to|${CONTACTING})`,
        '(tired|sick|fed up|exhausted|weary) (of|with) *1 (repeating|explaining|chasing|calling|asking|having to|being passed|being transferred|telling|going round)',
        '(passed|transferred|pushed|bounced|shunted|sent|moved|shuttled|shoved|batted|handed|referred) *1 (around|from pillar to post|from one (person|agent|department|team|rep|colleague|office|desk) to|between|back and forth|to another department|to a different department|from department|from person|from agent|pillar to post|to three|to {number}|multiple times|several times|round and round)',
        '(pillar to post|wild goose chase|going round in circles|going around in circles|going in circles|in an endless loop|merry go round|the runaround|the run around|back to square one|same questions again|same question again|same conversation again|broken record|groundhog day)',
        '(repeat|repeating|repeated|explain|explaining|re explain|reexplain|retell|restate) (myself|ourselves|my story|our story|the whole story|the story|my issue|my problem|our issue|the problem|the issue|the situation|everything|it all|all of this|all this|the same thing)',
        '(have|having|had|need|forced) to (repeat|re explain|reexplain|start over|start all over|start again|start from scratch|chase|beg|call back|call again|ring again|keep calling|keep asking|keep chasing|explain it all|explain this again|explain everything|go through this again|go through all this|resend|resubmit)',
        '(to no avail|without success|without any success|in vain|with no success|with no luck|no luck so far|getting nowhere|got nowhere|got me nowhere|get nowhere|gotten nowhere|went nowhere|leads nowhere)',
        `${CONTACTED} *3 (to|with|by) *1 ${MANY} *1 (different)? (people|agents|reps|persons|departments|colleagues|advisors|operators|teams)`,
        `(this is|this makes it|here is) *2 ${NTH} *1 (email|e mail|mail|call|message|ticket|request|attempt|complaint|letter|reminder|chat)`,
        `transferred *2 ${MANY} times`,
        '(been|was|got|get) transferred *2 (again|to another|to a third|between|yet again)',
        'on (numerous|many|several|multiple|countless|repeated) occasions',
        '(keep|keeps|kept) (being|getting) (told|asked|transferred|passed|sent|given|bounced|disconnected|cut off)',
        '(typing|type|write|writing|going through|explaining|explain|say|saying|tell|telling) *2 (all|everything|story|it|this|same) *2 (again|all over|once more|from scratch)',
        '(tell|telling|explain|explaining|repeat|repeating) (my|our|the) *2 (story|issue|problem|situation|case) *2 (to a|to another|to someone|again|every|each|over)',
      ],
    },
    {
      strength: 0.8,
      unless: ['negated', 'hypothetical', 'question'],
      phrases: [
        "(as|like) (i|we|i've|we've|i had|we had) *2 (already|repeatedly|previously)? (said|told|explained|mentioned|stated|written|wrote|described|reported|pointed out|informed|indicated|outlined) *1 (before|already|earlier|previously|several|many|multiple|twice|you|your|last|in my|in our|on the|to your|to you)",
        '(as|like) (i|we) (already|repeatedly|keep|have already|have repeatedly|had already|have previously) (said|told|explained|mentioned|stated|saying|telling|wrote|explaining|described|reported|pointed out|sent)',
        "(i|we|i've|we've) (already|have already) (told|explained|said|sent you|given you|provided you|answered|mentioned|reported|called|contacted|asked|emailed|complained) * (you|your|this|that|it|all|everything|twice|before|them|him|her|to|several|many|those|these|times|the)",
        '(yet another (call|email|ticket|person|agent|form|request))',
        `(been|spent|wasted|lost) * ${SPAN} *2 (${CONTACTING}|on the phone|on hold|on chat|back and forth|dealing with|explaining|arguing|sorting|with your support|with support)`,
        '(wasted|wasting|lost) (hours|days|weeks|months|ages|my whole|an entire|the whole|over an hour|an hour|half a day|all day|all morning|countless hours|too much time|so much time)',
        '(back and forth) *2 (for|with|emails|again|since|{number}|and)',
        '(told|tell|telling|give|gives|given|gave|get|got|getting|says|saying) *1 (something|a) (different|conflicting|another) (thing|things|story|answer|answers|information|every time|each time|time|advice)',
        '(conflicting|contradictory|contradicting|inconsistent) (information|answers|advice|statements|stories|messages|instructions)',
        '(everyone|each person|every person|every agent|each agent) (tells|says|gives|told|asks) *2 (different|another|something|same|again)',
        '(every|each) time (i|we) (call|contact|ask|email|ring|write|chat|phone|complain|raise)',
        '(same) (answer|reply|response|questions|question|thing|script|excuse|excuses|story|canned|steps) *2 (again|every time|each time|over and over|over again|as before)',
        '(already) (tried|done|did|restarted|rebooted|reinstalled|reset|cleared) (that|this|all|all of that|everything|those|it) *2 (twice|several|many|times|before|already|as i|with your|and|three)',
        '(have|had) (you|anyone|anybody) (even|actually)? (read|looked at|seen) (my|our|the) (previous|last|earlier|email|emails|ticket|message|messages|notes|history|case)',
        '(read|look at|check|see) (my|our|the) (previous|last|earlier|original|first) (email|emails|message|messages|ticket|tickets|mail|request|notes) (properly|again|first|please|carefully|where|which|in which|before)',
        '(mentioned|explained|described|stated|written|said|reported) in (my|our) *2 (previous|last|earlier|first|prior|two|three|email|emails|ticket|tickets|message|messages)',
        '(as|like) (mentioned|explained|stated|described|said|discussed|reported|requested) (before|already|several times|twice|many times|repeatedly|in my|in our)',
        'please (read|see|check|look at) (my|our) *2 (message|messages|emails|tickets|history|notes|thread)',
        'told *3 (colleagues|colleague|people|agents|you) *4 (already|before|twice|several|same thing)',
        '(asked|asking|ask) (me|us) *6 (three times|twice|{number} times|several times|again and again|over and over|for the third)',
        `(my|our) ${NTH} (attempt|try|request|reminder|complaint|call|email|ticket|letter)`,
        '(second|third|fourth|final|last|{ordinal}) reminder',
        '(start|starting|started|back) (from|at|to) (zero|scratch|square one)',
        'spoken to *8 none of (them|you)',
        '(writing|calling|asking|emailing|contacting|phoning|messaging) (you)? (again|once more|yet again)',
        'again (i|we) (am|are) (writing|calling|asking|contacting|chasing)',
        '(been|gone|going|went) (over|through) (this|it|that) *1 (before|already|with|again|several|many|twice)',
        'going round the houses',
        `${NTH} (ticket|call|email|message|request|complaint|letter) *1 (for|about|on|regarding|concerning)`,
        '(ask|asked|asking) (me|us) (to|for) *6 again',
      ],
    },
    {
      strength: 0.5,
      unless: ['negated', 'hypothetical', 'question'],
      phrases: [
        '(tried|trying|attempted|attempting) *1 (numerous|multiple|several|many|countless|so many|{number}) times to (contact|reach|call|get|speak|resolve|email|have|fix|sort|talk|explain|dispute)',
        '(chasing|chased|chase) *1 (you|this|this up|them|it|up|your team|a reply|an answer|support|for)',
        '(had|have|having) to (call|ring|phone|email|write|contact|ask|remind) *1 (you|again|back|them|twice|several|multiple|support|three|{number}|every)',
        `(third|fourth|fifth|sixth|{number}) ${SPAN} in a row`,
        '(another|one more|a third|yet another) (email|call|ticket|chat|form|phone call) (about|regarding|for|because|to get) (this|the same|it|that)',
        '(still no|never got|never received|never had|no) (answer|reply|response) *2 (to my|to our|to any of|despite|after) *1 (previous|last|first|many|earlier|numerous|emails|calls|tickets|messages|{number}|several|repeated)',
        `${HAVE_NOT} been (successful|able to reach|able to get through|able to get hold)`,
        '(it takes|took|takes|needs|requires) (far|way|so)? too many (steps|clicks|calls|emails|people|attempts|tries)',
        '(jump|jumping|jumped) through (hoops|so many hoops)',
        `(made|sent|after|spoken to|spoke to|talked to|spoke with|dealt with|opened|through|took|takes|taken) *1 ${MANY} *1 ${CONTACT}`,
        'back and forth',
        'nobody *3 (read|reads|reading) *1 (what|my|our|it|the)',
        'had to (phone|call|ring|write|email) again',
        '(forwarding|resending|sending|attaching) *5 again',
      ],
    },
    {
      strength: 0.9,
      phrases: [
        '(how many|how many more) (times|more times|times more|emails|calls|tickets|people) (do|must|does|have|will|should|has|are) ',
        'how often *1 (do|must|should|have|will) *1 (i|we)',
        'why (do|must|should|does) (i|we) have to *3 (again|each time|every time|to a new|another|repeat|explain)',
      ],
    },
    {
      strength: 0,
      phrases: [
        '(thank|thanks|thank you|welcome|hello|hi|great|good) *2 again',
        '(first|very first) (time|call|email|message|request|order)',
        '(entered|typed|put in|inserted|clicked|pressed|restarted|swiped) *3 (times|twice|again)',
        '(used|ordered|bought|visited|recommended|enjoyed|stayed|flown|travelled|traveled) *3 (many|several|multiple|numerous|countless|{number}) times',
      ],
    },
  ],
  hits: [
    'As I already said twice, the invoice is wrong.',
    'This is the third time I am calling about this.',
    'I have been passed around from one department to another.',
    'I keep having to explain the whole story again.',
    'I have called several times to no avail.',
    'How many times do I have to send you this form?',
    'Six emails later and still no solution.',
    'We spent hours on the phone with your support.',
  ],
  misses: [
    'I entered my PIN three times and now it is blocked.',
    'Thanks again for your help!',
    'I have ordered from you many times and was always happy.',
    'Can I change my address again?',
    'Hello again, one more question.',
    'The report repeats itself every week, as it should.',
  ],
} as const satisfies MessageSignal;
