// What only looks like leaving us: ending something small, leaving a place, coming to us from another, another's leaving,
// and having no thought of it. Strength 0 silences what it overlaps.
import type { PhraseGroup } from '../model/index.ts';
import { BOND, DITCHING, END, ENDED, ENDING, MOVING, SWITCHING } from './leaving-words.ts';

const ANY_END =
  '(cancel~|close~|terminate~|end~|delete~|quit~|leave~|left|stop~|discontinue~|deactivate~|wind up|winding up|shut|shut down|unwind~)';
const SMALL_END = '(cancel~|close~|terminate~|end|ends|ending|ended|delete~|quit)';
const OUR_NAME = '(you|{brand}|your (company|bank|network|service|platform|product|app|shop|gym|agency))';
const ITS =
  '(the|my|our|your|a|an|this|that|any|all|his|her|their|for)? *1 (next|scheduled|planned|open|pending|old|last|first|second|duplicate|idle|support|whole|{weekday}|{time})?';
const THEIRS =
  '((my|our|his|her)? (current|old|previous|existing|other|former|last) (provider|supplier|bank|carrier|vendor|operator|network|insurer|company|gym|agency))';

/** Ended, closed or left, but nothing that binds the customer to us. */
const smallThings: readonly string[] = [
  `${SMALL_END} ${ITS} (call|visit|appointment|appointments|meeting|ticket|request|order|orders|reservation|booking|payment|transfer|delivery|case|flight|ticket|trip|holiday|class|lesson|session|sessions|seat|room|dispute)`,
  `${SMALL_END} ${ITS} (manager|statement|alert|alerts|notification|notifications|history|chat|outage|interruption|window|voicemail|newsletter|mails|emails|adverts|letters|upgrade|add on|report|tariff|recording|reminders|reminder|process|pilot|phase|trial|project|pt)`,
  `${SMALL_END} ${ITS} (fixed deposit|deposit early|standing order|direct debit|conversation|tab|door|doors|shoot|parking|mode|year|quarter|month|server|api|screen)`,
  `(cancel~|delete~|end) ${ITS} card`,
  'close (my|the|our)? card',
  '(unsubscribe|unsubscribing) *3 (newsletter|mailing list|emails|marketing|list|mails)',
  '(leaving|leave|left|leaves) (you|him|her|them|us|on)? *2 (message|voicemail|voice mail|note|comment|comments|review|tip|feedback|rating|number|email|ticket|parcel|package)',
  '(leaving|leave|left) (the|my|our|for|for the)? (office|work|house|home|town|country|company|job|airport|hotel|station|building|firm|organisation|organization|team|city|meeting|position|role|desk|warehouse|depot|holiday|vacation|school)',
  '(leave|left|leaves|leaving) (our|his|her|their) (company|team|firm|organisation|department)',
  '(leave|leaving) (you|it|me|us|that|them) *1 (to|hanging|alone|waiting|be|in the|on|out|off|with)',
  '(drop you (a|an) (line|mail|email|note|message|call))',
  '(switch|switching|switched|change|changing) *2 (plan|plans|seat|seats|language|tariff|phones|phone|browser|email|password|address|it off|it on|on the|from monthly|to annual|to the annual|cards|cars|jobs)',
  '(transfer|send|move|transferred) ({number}|{amount}|some|the) * from',
  '(transfer|move|send) ({number}|{amount}) *1 to',
  '(moving|move) *1 (house|home|flat|apartment|into|to a new (flat|house|home|place|address))',
  `(account|contract|policy|plan) *2 (with me|along|to the new address)`,
  '(pause|downgrade|reduce|freeze) *3 (instead|rather)',
];

/** To us, or from us to them when they are the ones we are named. */
const towardsUs: readonly string[] = [
  `(${SWITCHING}|${MOVING}|coming|come|came|back|over|bringing|bring|welcome|off|heading) *4 (to|over to|with) ${OUR_NAME}`,
  `(${DITCHING}|${ANY_END}) *6 (for|to join|and join|and joined|and come to|and came to|and went to|and go to|in favour of|in favor of|and sign up with|because of) ${OUR_NAME}`,
  'from {rival} * to',
  `${DITCHING} (${THEIRS}|{rival})`,
  `${ANY_END} (my|our|the|with|his|her)? (${THEIRS}|{rivalname})`,
  `${ANY_END} *3 ${BOND} (at|with|from) (${THEIRS}|{rivalname})`,
  `(away|moved|moving|move|switch|switching|switched|back|out) from (${THEIRS}|{rival})`,
  '(bye|goodbye|so long|farewell|done with|fed up with|tired of|finished with|enough of|over with) {rival}',
  `(chose|chosen|choose|prefer|picked|selected|signed with|signing with|sign with|going with|went with|go with|join|joining|joined) ${OUR_NAME}`,
  `(signed|sign|signing) *5 (agreement|contract|deal) with ${OUR_NAME}`,
  '{brand} (instead|from now on|only|wins|won|covers|starts|matched)',
  '{brand} it is $',
  '{brand} (is|will be) *1 (taking over|taking|our new|my new)',
  '{brand} (gets|got|gained|won)',
  '{brand} *2 (over|instead of|rather than) {rival}',
  '(by|with) {brand} (in|at|last|from|starting)',
  'to {brand} (starting|from|from now|at once|next|last)',
  'from now on *3 {brand}',
  '(hello|hi) {brand}',
  '{rivalname} *1 (lost|has lost|is losing|out)',
  '{rivalname} (refuses|will not|does not) *2 (cancel|close|let|release)',
  '{rivalname} (customers|members|users|points|status|cable)',
  'used to *4 (elsewhere|with|at|fly|bank|shop)',
];

/** Another leaves, or is said to. */
const others: readonly string[] = [
  `(you|they|he|she|system|colleague|agent|it|somebody|someone|bank|insurer|{rival}) *2 (${ENDED}|${ENDING}) *1 ${BOND}`,
  '(they|he|she|somebody|someone|{rival}) (just)? (closed|cancelled|terminated|ended)',
  '(our|my) *2 (own)? (customer|customers|client|clients|members|subscribers|users|tenant|intern|employees|people) *3 (leave|leaves|leaving|left|cancel|cancelled|switched|quit|quits|switching)',
  '(client|customer|colleague|friend|neighbour|neighbor|brother|sister|tenant|everybody|everyone|people) *3 (leaving|left|leave|cancelled|switching|switched|quit|closed)',
  '(do|does|did|why|when|has|have) (you|they|{rival}) *1 (terminate|cancel|close|end|discontinue|stop|leave|left)',
  '(closed|cancelled|terminated|deleted) *2 (by mistake|without|by accident|accidentally|in error)',
  '(accidentally|by mistake) *3 (clicked|pressed|cancelled|closed|hit)',
  '(called|calling|asked|asking|wanted|tried|keeps) *4 (us|me) (to|about) (switch|switching|leave)',
  '(claimed|claims|says|said|saying) *2 (i|we|customers) *2 (switching|leaving|left|leave|cancelled)',
  '(saying|says|said|slogan|ad|headline) *3 (leave|leaving|cancel|switch|dump) {brand}',
];

/** No thought of it, not any more, or only if things were otherwise. */
const noThought: readonly string[] = [
  `not *2 (${ENDING}|leaving|switching|moving (to|from|away|anywhere|my|our)|going (elsewhere|anywhere)|looking to|planning to leave|thinking of|interested)`,
  `(will|am|are|do|did|is|should|shall|to) not *2 (${END}|leave|switch|move|swap)`,
  `(will|am|are|do|did|is|was|have|has) not *2 ${ENDED}`,
  '(never|nobody|no one) *3 (had to|needed to|thought of|want to|wanted to|considered|considering|going to|leave|leaving|left|crossed my mind|cancelled|quit|switch|thinking|swap|cancel)',
  `(no (intention|plans|plan|reason|need|desire|wish|way|thought)) *3 (${END}|${ENDING}|leave|leaving|switch|switching|swap|i'd|go)`,
  "(would|wouldn't) (never|not|still|dream) *3 (left|leave|cancel|switch|go|moved)",
  '(was|were) (going to|about to|thinking of|thinking about|considering|ready to|planning to|close to|never) *2 (cancel|cancelling|leave|leaving|switch|switching|close|closing|quit|going)',
  '(might|would|could) (leave|cancel|switch) (last|back|before|at the time)',
  '(happy|glad|pleased|delighted|decided|want|will|going|gonna|plan|love|like|here|rather|chose) *2 (stay|staying|remain|stick) *1 (with|here|where)',
  '((i|we) am staying|stay put|stick with (you|{brand}))',
  '(please|no|but|pls) (do not|never) *1 (cancel|close|terminate|end|stop|delete|shut)',
  '(never|not) *1 (cancel~|close~|terminat~)',
  'if (i|we) *1 ever',
  'if (i|we) cancel (within|before|after|on the day)',
  '(stop|stopped) *1 (calling|emailing|mailing|sending|working|using up)',
  '(as a joke|joking|just kidding)',
];

/** What a comma may stand in: things are not otherwise, or were and are no more. */
const onlyIf: readonly string[] = [
  '(even if|no matter what) *6 (pay|paid|stay|stick|offered)',
  '(would|could) have *1 (left|cancelled|gone|switched|moved|signed|quit) *6 (if|had) (you|it|they|we)',
  '(if|had) *2 (you|i|we) *6 would have *1 (left|cancelled|gone|switched|moved|signed|quit|done so)',
  '(left|leave|cancelled|quit|went|gone|moved) *9 (came back|come back|returned|all back|back now|back again|changed (my|our) mind)',
  '(fee|period|policy|penalty|cancel) *6 ((if|when|before) (i|we) (sign|join|open|buy|subscribe)|any time|anytime)',
  `(if|had) (you|it|they)? (hadn't|didn't|weren't|wasn't) *3 (we|i) (would|would've) *1 (left|cancelled|gone|switched)`,
];

/** "Cancel our contract, call me" cancels no call. */
export const otherwise: PhraseGroup = {
  strength: 0,
  unless: ['parted'],
  phrases: [...smallThings, ...towardsUs, ...others, ...noThought],
};

export const ifOtherwise: PhraseGroup = { strength: 0, phrases: onlyIf };
