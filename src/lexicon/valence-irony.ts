// Praise that is none, and resigned politeness: the words are kind, the meaning is not.
import type { ValencePhrases } from './valence.ts';

const GLAD =
  '(great|awesome|wonderful|nice|perfect|fantastic|brilliant|lovely|super|amazing|excellent|good|cool|yay|wow|oh great|just great|oh good|oh joy|hooray|love it|beautiful|terrific)';
const MISHAP =
  '(delay~|outage~|cancel~|broken|bug~|crash~|error~|failure~|late|fail~|bill|invoice|charge~|excuse~|wait|queue|problem~|issue~|update that|price increase|fee~|bot|survey|ticket|transfer~|hold|lie~|reschedul~|maintenance|downtime|mess|disaster|down|flat|lost|stuck|stranded|missing|ruined)';

export const IRONY_PHRASES: ValencePhrases = [
  [
    -2.4,
    [
      `${GLAD} (another|more|yet another|now|so now|and now|again|one more)`,
      `${GLAD} * ${MISHAP}`,
      '(thanks|thank you|thx|cheers|ty) (a lot |so much |very much |guys |again )?for (nothing|wasting|ruining|losing|making me|leaving|the (delay|wait|headache|wasted|terrible|horrible|awful|bad|worst|lousy|crappy|stress|trouble|lies|ruined|runaround|stellar|wonderful wait)|cancelling|canceling|hanging|ignoring|breaking|not|never|stranding|keeping me|charging|overcharging|letting me down|destroying|delaying|messing|screwing|lying|forgetting|no help|another|taking my money)',
      'thanks but no thanks',
      '(no thanks|no thank you) (to|for)',
      '(love|loving|adore) (how|that|when|being|it when|paying|waiting|sitting|having to|getting) * (never|not|nobody|no one|nothing|hold|wait~|ignored|late|delay~|hours|cancel~|break~|broken|charg~|lied|crash~|stuck|told|transferred|hung|lost|again|twice)',
      '(just|exactly) what (i|we) (needed|wanted)',
      '(way to go|nice job|good job|great job|nice work|great work|good work|well done|bravo|congrats|congratulations|kudos|slow clap|round of applause|hats off) * (losing|lost|ruin~|screw~|fail~|break~|broke|making me|mess~|cancel~|delay~|wast~|ignor~|forget~|on the worst|not)',
      'slow clap',
      '(as|like|just) (usual|always|per usual|expected) ',
      '(what|such|some) (a )?(great|wonderful|fantastic|lovely|stellar|brilliant|amazing|terrific) way to (treat|lose|start|ruin|run|waste|spend|alienate)',
      '(really|super|so|very|oh so|real) (helpful|professional|classy|nice|smart|useful|impressive|clever) (not|lol|smh)',
      '(real|really) (nice|classy|mature|smooth|professional) {brand}?',
      '(yeah|ya|oh) (right|sure)',
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
    -1.4,
    [
      "(never mind|nevermind|forget it|whatever|don't bother|not holding my breath|won't hold my breath|i give up|giving up|given up|gave up|i'm done|what's the point|no point|what is the point|why (do i|did i|should i|even|bother)|waste my time|as if|good luck with that|if you say so|if you can call it|so called|supposedly|allegedly|joke of a|excuse for a|(sad|poor|sorry|pathetic|lame) excuse)",
      "(really|seriously|honestly|come on|come on now|for real|are you (kidding|serious|joking|insane|out of|for real)|you (must be|have to be|gotta be|got to be|have got to be|'ve got to be) (kidding|joking)|is this a joke|kidding me|u kidding|unbelievable|unreal)",
      "(was|were|is|are|am|it's|been|am) (supposed|meant|due|promised|expected|scheduled|told it|told that|told they|told i) (to|would|will|by)",
      '(told|promised|assured|informed) (me|us|that|it|i|we) * (would|will|but|was|were|then|only to|yet)',
      "(instead|yet|but) (i|we) (got|received|was|were|had|get|have|am|are|still|now|cannot|can't)",
      '(only|just) to (be|find|have|get|discover|learn|then|hear)',
      '(supposed|meant|claims|claimed|claim|pretend~|alleged~) to',
      "(why|how) (can't|cannot|don't|doesn't|won't|isn't|aren't|didn't|haven't|hasn't|wouldn't) (you|i|we|anyone|they|it|your|the|there|this)",
      '(how|why) (hard|difficult|come|on earth|in the world|is it (so|that|possible)|is this|are you|do you (not|guys|keep|always|never)|would you)',
      '(please|pls) (do|fix|sort|resolve|help|stop|explain|respond|answer|get) * (this|it|asap|already|now|immediately|your|me)',
      '(need|needs|want|demand|deserve|expect|require) (to be |this |it |an |some |a |my |immediate |urgent )*1 (fixed|resolved|answer~|explanation|apology|refund|compensation|sorted|response|assistance|attention|action|help asap)',
      'for (the)? (last|past) ({number}|few|several|couple|month|week|year|hour)',
      '(since|for) (last|yesterday|monday|tuesday|wednesday|thursday|friday|{number} (day~|week~|month~|hour~|hr~|year~)|over|more than|months|weeks|days|hours|ages|forever)',
    ],
  ],
];
