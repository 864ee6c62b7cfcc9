// Irony: praise set beside a failure in one breath ("great, another outage"), thanks for nothing, love for waiting.
// Praise alone, however loud, is not ironic, so every phrase here needs both halves, or a fixed ironic turn.
import type { MessageSignal } from '../model/index.ts';

const CHEER =
  '(great|brilliant|fantastic|wonderful|awesome|lovely|nice|perfect|excellent|superb|terrific|amazing|marvellous|marvelous|fabulous|splendid|good|oh good|oh great|just great|just what i needed|just perfect|how nice|how lovely|how wonderful|wow|bravo|congratulations|congrats|well done|good job|great job|nice job|nice work|great work|way to go|kudos|cheers|yay|hooray|hurray|woohoo|fun|joy|oh joy|delightful|stellar|outstanding|impressive|charming|classy|super)';
const FAILURE =
  '(outage|delay|delays|delayed|cancelled|cancellation|late|broken|down|crash|crashed|crashes|bug|bugs|error|failure|failed|charged|lost|wrong|missing|wait|waiting|hold|on hold|queue|useless|terrible|horrible|nothing|never|nobody|no one|ignored|ignoring|disconnected|hung up|stuck|stranded|again|problem|problems|issue|issues|mistake|bill|increase|fee|excuse|excuses|robot|bot|copy paste|no response|no reply|no help|not working|slower|worse|damaged|refused|losing|ruining|wasting|another|price|increase|explain|repeat)';

export default {
  id: 'irony',
  scope: 'message',
  speaker: 'customer',
  family: 'emotion',
  title: 'is sarcastic',
  hears:
    'Sarcasm: praise beside a failure ("great, another outage"), "thanks for nothing", "I love being on hold".',
  weight: 0.8,
  halfLife: 30,
  provenance: {
    kind: 'hand',
    note: 'Sarcasm is anger in good clothes and the hardest to hear: below anger, because it is more often misheard.',
  },
  takesBack: ['praise', 'thanks-after-fix', 'referral', 'renewal-intent'],
  phrases: [
    {
      strength: 1,
      phrases: [
        '(thanks|thank you|cheers|thx|congratulations|congrats) (so much|a lot|very much|again)? for (nothing|ruining|wasting|ignoring|losing|cancelling|breaking|the delay|making me wait|not (helping|listening|replying|responding|answering|reading|caring|calling|delivering|telling)|hanging up|the (lack|complete lack|non existent|nonexistent|terrible|awful|useless|wasted)|overcharging|the (hours|days|weeks) (of|i|on)|destroying|your (lack|incompetence)|absolutely nothing|messing|screwing|sending the wrong|leaving (me|us)|keeping (me|us) (waiting|on hold)|charging me twice|stranding|the lies|nothing at all)',
        '(thanks|thank you|cheers|thx) (a lot|a bunch|a million)? (not|for nothing|for zero|but no thanks to you)',
        '(no thanks to (you|your)|big thanks for nothing|slow clap|slow clapping|round of applause|give yourself a (pat|medal)|what a surprise|surprise surprise|shock horror|colour me surprised|color me surprised|imagine my surprise|who would have thought|who would have guessed|what a shock|shocker)',
        '(love|loving|loved|enjoy|enjoying|enjoyed|adore|appreciate|like) (being|waiting|sitting|spending|getting|wasting|paying|having|listening) *5 (on hold|hold music|for hours|for nothing|ignored|lied to|charged|overcharged|stuck|stranded|hung up|disconnected|cancelled|delayed|broken|wait|waiting|transferred|double|twice|useless|robot|bot|late|lost)',
        '(love|loving|loved|enjoy|adore|appreciate) (how|when|the way) *5 (never|nobody|no one|not|ignore|ignored|useless|broken|crashes|fails|charged|hang up|hung up|lost|late|down|slow|wait|lie|lied|nothing)',
        '(love|loving|enjoying|enjoy) (waiting|being on hold|sitting on hold|being ignored|being lied to|being transferred|the hold music|wasting|paying for nothing|paying more|paying extra|listening to your hold|repeating myself|explaining)',
        `^ ${CHEER} *1 (another|yet another|one more|more) *2 ${FAILURE}`,
        `^ (oh|well|so|wow|ah|and|yeah|yes|just)? ${CHEER} (now|so|and now|my|our|the|your|it|it is|still|again|once again|another|only|here we go|we are|i am|and) *4 ${FAILURE}`,
        '(just|oh|how|absolutely|simply|so|truly|really) (great|brilliant|fantastic|wonderful|perfect|lovely|awesome|nice) (again|now|another|yet another|the|my|your|it|so|that|to be|when|how|is) *4 (down|late|broken|cancelled|delayed|wrong|again|crashed|failed|missing|stuck|useless|waiting|ignored|never|nothing|nobody)',
        '(great|nice|good|excellent|wonderful|fantastic|brilliant|stellar|fine|superb|amazing|awesome|outstanding|lovely|top notch|world class) (way to|job|work) *1 (treat|lose|ruin|waste|annoy|losing|ruining|wasting|ignoring|screwing|breaking|messing|cancelling|keeping|not|of (ignoring|losing|ruining|wasting|breaking|not|screwing|messing))',
        '(way to go|nice one|good one|well done|bravo|congratulations|congrats|good job|great job|nice job|great work|nice work|kudos) *2 (you have|you just|you|on|for) *2 (lost|losing|broke|broken|breaking|ruined|ruining|managed to|failed|failing|screwed|messed|made it worse|broke it|killed|wasted|again|being the worst|the worst|worst)',
        '(thanks|thank you|cheers|thx|congratulations|congrats|kudos) *3 for (losing|ruining|wasting|ignoring|cancelling|breaking|overcharging|hanging up|messing|screwing|stranding|destroying|nothing|leaving (me|us)|keeping (me|us))',
        `^ *2 ${CHEER} *1 (another|yet another|one more) ${FAILURE}`,
        '(nice|kind|good|lovely|sweet) of you to *3 (only|finally|after|at last|eventually)',
        '(love|loving|adore|adoring|enjoy|enjoying) (waiting|queueing|queuing|being on hold|sitting on hold|being ignored|being transferred|wasting|repeating)',
        '^ *1 so much for',
        '(new|another|world|personal|all time) record *5 (keep|keep up|well done|congratulations|bravo|amazing|impressive)',
        `^ wow *6 (new|another|world) record`,
        '^ *1 oh (great|wonderful|lovely|perfect|joy|fun|brilliant|fantastic|goody) (a|another|now|the|my|so|here|it)',
        '(love|loving|enjoy) how (i|we|you) *3 (pay|less|more for|nothing)',
      ],
    },
    {
      strength: 0.8,
      phrases: [
        '^ *1 so much for (your|the|that|our)',
        '(as if|like) (you|anyone|anybody|that|they|i|we) (care|cares|cared|would care|listen|listens|would help|will help|was going to|is going to|needed another|have nothing better)',
        '(what a|such a) (joy|treat|pleasure|delight|privilege|surprise|shock|coincidence|shocker|bargain) *3 (to wait|waiting|on hold|to be|being|dealing|again|another|when|to pay|that (it|you|your|nobody|no one|the))',
        '(funny|strange|odd|interesting|amazing|curious|convenient|impressive|remarkable) (how|that) *2 (you|your|it|they|nobody|no one|the|i) *4 (always|never|only|suddenly|still|manage|managed|cannot|do not|not|quick|fast|charge|take my money|take the money|no problem|when it comes)',
        '(good|best of|lots of) luck (with (that|getting|reaching|your)|getting|reaching|finding|trying|speaking|talking) *3 (anyone|refund|hold|reply|answer|help|human|person|response|them|it fixed|resolved|customers|that)',
        '(must be|must have been) (nice|great|fun|wonderful|so hard|too much|difficult|a record)',
        '(a|some|your|their|this|the|such|real|true|so called|socalled) (so called|socalled|alleged|supposed|legendary|famous|fabulous|world class|award winning|excellent|wonderful|stellar|amazing) (service|support|customer service|customer care|team|experts|expert|help|upgrade|improvement|solution|guarantee|priority|premium|technician|engineer|specialist) *4 (not|never|no|failed|useless|again|still|hung up|ignored|nothing|worse|terrible)',
        '(so called|socalled|alleged) (service|support|customer service|customer care|experts|expert|help|upgrade|improvement|solution|guarantee|technician|engineer|specialist|manager)',
        '(oh|gee|wow|yay|yeah right|yeah sure|sure|right) *1 (great|thanks|wonderful|brilliant|fantastic|lovely|perfect|nice) *2 (another|again|still|more|for nothing|not)',
        '(because|since) (that|this|it|everyone|we all|i|who) *2 (clearly|obviously|totally|really|just) *2 (love|loves|enjoy|enjoys|have nothing better|have all the time)',
        '(have|had|got) nothing better to do',
        '(all the time in the world|hold music|elevator music|your call is important|call is important to you|valued customer|customers are important|we value your) *3 (love|enjoy|enjoying|great|lovely|nice|really|clearly|obviously|apparently|hours|minutes|my favourite|my favorite)',
        '(your call is (very)? important to us|your call is important) *5 (hour|hours|minutes|hold|clearly|obviously|apparently|right|yeah|sure|not|then why)',
        '(working|works) (as (designed|intended|usual|always)) *2 (not|broken|then|i see|i guess|apparently|again|right)',
        '(10|ten|five|5|full) (out of (10|ten|five|5)|stars|points|marks) for (incompetence|ignoring|wasting|losing|effort not|failing|creativity|confusing|making|consistency|being)',
      ],
    },
    {
      strength: 0.5,
      unless: ['question'],
      phrases: [
        '(yeah right|big surprise|no surprise|no surprises|not surprised|unsurprisingly|unsurprised|typical|how typical|shocking i know|how original|how convenient|how very|how helpful|real helpful|super helpful|very helpful not|so helpful not|not helpful at all thanks) *1 (of you|you|again|i|we|that|another|from|$)',
        '(clearly|obviously|apparently|evidently) *1 (too (much|hard|difficult|busy)|nobody|no one|you (do not|are not|never|cannot|have no|are too|think|forgot)|not (important|a priority|your|worth|interested|reading|able)|asking too much|i am not|we are not|customer service is|customers are)',
        '(is it|would it be|am i|are we) (really)? *1 (too much to ask|asking too much|that hard|so hard|that difficult|so difficult|rocket science|the only one)',
        '(not exactly|hardly|not really|not quite) *1 (rocket science|brain surgery|rocket surgery|difficult|the service|what i call|what i would call|world class|customer service|helpful|premium)',
        '(can not|cannot|can hardly|could not) wait *1 (for|to) *2 (next|another|more|the next) *2 (outage|delay|excuse|excuses|bill|increase|crash|update that|problem|surprise|email asking)',
      ],
    },
    {
      strength: 0,
      phrases: [
        '(thanks|thank you) (so much|very much|a lot|a bunch|a million)? for (your|the|all|helping|being|making|everything|this|that|a|getting|fixing|solving|sorting|such|letting|taking|looking|responding|replying|confirming|clarifying|calling|sending) *1 (help|quick|fast|prompt|great|support|kind|patience|assistance|it|so|time|reply|response|update|order|information)',
        '(great|good|nice|perfect|excellent|fantastic|awesome|wonderful|brilliant|lovely) (thanks|thank you|that works|it works|it worked|works now|product|service|job guys|work team|support|stay|experience|staff|price|value|quality|food|phone)',
        '(thanks|thank you) *1 for *8 (so quickly|so fast|so promptly|so kindly|quickly|promptly)',
      ],
    },
  ],
  hits: [
    'Great, another outage.',
    'Thanks for nothing.',
    'I just love being on hold for an hour.',
    'Well done, you have lost my parcel again.',
    'So much for your guaranteed next day delivery.',
    'Wonderful, now the app crashed as well.',
    'Nice way to treat loyal customers, ignoring them.',
  ],
  misses: [
    'Great, thank you for the quick help!',
    'I love how easy it is to use.',
    'Well done, the new release is excellent.',
    'Thanks for fixing it so fast.',
    'Perfect, see you on Monday.',
    'I really enjoy working with your team.',
  ],
} as const satisfies MessageSignal;
