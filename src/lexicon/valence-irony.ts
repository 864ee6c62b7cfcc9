// Praise that is none, and resigned politeness: the words are kind, the meaning is not.
import type { ValencePhrases } from './valence.ts';

const GLAD =
  '(great|awesome|wonderful|nice|perfect|fantastic|brilliant|lovely|super|amazing|excellent|good|cool|yay|wow|oh great|just great|oh good|oh joy|hooray|love it|beautiful|terrific)';
const MISHAP =
  '(delay~|outage~|cancel~|broken|bug~|crash~|failure~|late|fail~|bill|invoice|charge~|excuse~|wait|queue|update that|price increase|fee~|bot|survey|ticket|transfer~|hold|lie~|reschedul~|maintenance|downtime|mess|disaster|down|flat|lost|stuck|stranded|missing|ruined)';

export const IRONY_PHRASES: ValencePhrases = [
  [
    -2.4,
    [
      `^ ${GLAD} (another|more|yet another|now|so now|and now|again|one more)`,
      `^ ${GLAD} (my|the|our|your|now|so|and|another|more|they|you)? *2 ${MISHAP}`,
      '(thanks|thank you|thx|cheers|ty) (a lot |so much |very much |guys |again )?for (nothing|wasting|ruining|losing|making me|leaving|the (delay|wait|headache|wasted|terrible|horrible|awful|bad|worst|lousy|crappy|stress|trouble|lies|ruined|runaround|stellar|wonderful wait)|cancelling|canceling|hanging|ignoring|breaking|not|never|stranding|keeping me|charging|overcharging|letting me down|destroying|delaying|messing|screwing|lying|forgetting|no help|another|taking my money)',
      'thanks but no thanks',
      '(no thanks to)',
      '(love|loving|adore) (how|that|when|being|it when|paying|waiting|sitting|having to|getting) * (never|not|nobody|no one|nothing|hold|wait~|ignored|late|delay~|hours|cancel~|break~|broken|charg~|lied|crash~|stuck|told|transferred|hung|lost|again|twice)',
      'so much for that',
      '(way to go|nice job|good job|great job|nice work|great work|good work|well done|bravo|congrats|congratulations|kudos|slow clap|round of applause|hats off) * (losing|lost|ruin~|screw~|fail~|break~|broke|making me|mess~|cancel~|delay~|wast~|ignor~|forget~|on the worst|not)',
      'slow clap',
      '(as|like) (usual|per usual) $',
      '(what|such|some) (a )?(great|wonderful|fantastic|lovely|stellar|brilliant|amazing|terrific) way to (treat|lose|start|ruin|run|waste|spend|alienate)',
      '(really|super|so|very|oh so|real) (helpful|professional|classy|nice|smart|useful|impressive|clever) (not|lol|smh)',
      '(real|really) (nice|classy|mature|smooth|professional) {brand}?',
      '(yeah right|ya right|oh sure)',
      "so much for (the|your|my|our|that|being|customer|a|service|on time|'24)",
      '(if|unless) (you) (like|love|enjoy|want) * (wait~|being|paying|losing|broken|bad|slow|rude|poor|your|to be (ignored|lied|treated))',
      '(the joys|oh the joy~|joys) of',
      "(lucky me|lucky us|how nice|how lovely|how convenient|how wonderful|how thoughtful|how kind|isn't that (great|nice|special|lovely|convenient))",
      "(clearly|obviously|apparently|seems|guess) (you|they|nobody|no one) (don't|doesn't|do not|couldn't|didn't) (care|value|want|know|need|read|understand|give)",
      '(value|valued|valuing|appreciat~) (your|our|their) (customers|customer|business|call|time|loyalty) (so much|is important|right|huh|lol|yeah)',
      'your call is important',
      '(customer service|service|support) (at its (best|finest)|my (ass|arse|foot)|lol|what)',
      '(my (ass|arse|foot))',
      '(at its (worst)|nightmare from)',
    ],
  ],
  [
    -1.8,
    [
      '^ (never mind|nevermind|forget it|whatever) $',
      '(not holding|will not hold) my breath',
      '(i|we|just|about to) (give up|gave up|giving up|have given up)',
      '(what is|whats|where is) the point',
      '(no point|why (even)? bother|why (do|did|should) i (even|bother))',
      '(good luck with that|as if|if you say so|if you can call it)',
      '(joke|excuse) (of|for) (a|an)',
      '(sad|poor|sorry|pathetic|lame) excuse',
      '(come on now|are you (kidding|serious|joking|insane|out of your)|you (must be|have to be|have got to be|got to be|gotta be) (kidding|joking)|is this a joke|kidding me)',
      '^ (really|seriously|unreal) $',
      '(told|promised|assured|informed|guaranteed) (me|us|that)? (it|i|we|they|you) (would|will) *4 (but|yet|only to|never|still|not)',
      '(supposed|meant|due|scheduled) to (be|have|arrive|come|leave|get|receive|take|work|call|fix|happen|start)',
      'instead (i|we) (got|received|was|were|had|get|have|am|are)',
      'only to (be|find|have|get|discover|learn|then|hear)',
      '(why|how) (can not|will not|do not|does not|is not|are not|did not|have not|has not) (you|anyone|they|your|someone|there be)',
      '(how hard (is it|can it be)|how on earth|how is (this|that|it) (even)? (possible|acceptable|legal|ok|okay)|why on earth|why in the world)',
      '(need|needs|want|demand|deserve|expect|require) (an|some|a|my|your|immediate|urgent) (explanation|apology|compensation|answers)',
      '(get|getting|got) your (act|stuff) together',
      '(fix|sort) (this|it|your) (asap|already|now|immediately|mess)',
      'do (you|they) (even)? care',
      '(where is|where are|wheres) my (refund|order|money|bag~|luggage|package|parcel|flight|stuff)',
      'for (the)? (last|past) ({number}|few|several|couple) (of)? (hour~|day~|week~|month~|year~)',
    ],
  ],
];
