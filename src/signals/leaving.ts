// Leaving is heard with its target: away from us, not towards us ("we are moving to you"), and not away from a meeting.
// Announced, decided and done is strongest; a threat with a condition and a question how to cancel are weaker, yet heard.
import { CONTRACT, I_AM, I_WILL, MY, PROVIDER, WANT, WILL_NOT } from '../lexicon/fragments.ts';
import type { MessageSignal } from '../model/index.ts';

const END = '(cancel|terminate|close|discontinue|deactivate|end|delete|stop)';
const ENDING =
  '(cancelling|canceling|terminating|closing|discontinuing|deactivating|ending|deleting|stopping|quitting)';
const ENDED = '(cancelled|canceled|terminated|closed|discontinued|deactivated|ended|deleted|stopped|quit)';
const ALL = '(my|our|the|this|all|both)';
const ANOTHER =
  '(another|a different|a new|a rival|a competing|an alternative|a better|a cheaper|some other)';
const MOVING =
  '(move|moving|moved|switch|switching|switched|migrate|migrating|migrated|change|changing|changed|transfer|transferring|transferred|go|going|gone|went|port|porting|ported|jump|jumping|convert|converting|shift|shifting|transition|transitioning|off|over)';
const ELSEWHERE =
  '(elsewhere|somewhere else|someone else|somebody else|your competitor|your competitors|the competition|a competitor|one of your competitors)';
const YOU =
  '(you|you guys|your company|your service|your platform|your bank|your network|your airline|your store|your product|your app|your system|your software|{brand}|this company|this bank|this service|this airline|this provider|this network|this platform)';
const USE =
  '(order|ordering|buy|buying|shop|shopping|use|using|fly|flying|book|booking|bank|banking|stay|staying|deal|dealing|do business|doing business|purchase|purchasing|travel|travelling|traveling|ship|shipping|eat|eating|come back|coming back|return|returning|go back|going back|renew|renewing|spend|set foot|visit|visiting|rent|renting|go with|going with|trust|trusting)';
const GOING =
  '(cancel|cancelling|canceling|leave|leaving|switch|switching|terminate|terminating|close|closing|go elsewhere|going elsewhere|look elsewhere|looking elsewhere|move|moving|quit|quitting|not renew|walk|take our business|take my business)';

export default {
  id: 'leaving',
  scope: 'message',
  speaker: 'customer',
  family: 'leaving',
  title: 'wants to leave',
  hears: 'The customer means to leave us: cancels, closes, does not renew, switches away, or threatens to.',
  weight: 2.6,
  halfLife: 60,
  provenance: {
    kind: 'hand',
    note: 'Said by the customer, it lifts a prior of 10 % to even odds: overt churners announce it (Ascarza, Netzer, Hardie 2018).',
  },
  phrases: [
    {
      strength: 1,
      unless: ['negated', 'hypothetical', 'question', 'reported', 'past'],
      phrases: [
        `${I_AM} *2 ${ENDING} ${ALL} *2 ${CONTRACT}`,
        `${I_WILL} *2 ${END} ${ALL} *2 ${CONTRACT}`,
        `${I_WILL} be ${ENDING} *2 ${CONTRACT}`,
        `(please|kindly|pls|plz|just) ${END} ${ALL} *2 ${CONTRACT}`,
        `^ ${END} ${MY} *2 ${CONTRACT}`,
        `(decided|chosen|elected|made the decision|forced|voted) to (${END} ${ALL} *2 ${CONTRACT}|leave|move (to|away|on|our|my|elsewhere)|switch|part ways|migrate|walk away|pull out|take our|take my|go elsewhere|go with (another|a different|someone))`,
        'hereby (cancel|terminate|give notice|resign|withdraw|revoke)',
        '(notice of|intention) *1 (cancellation|termination|non renewal|nonrenewal|to cancel|to terminate|to leave|not to renew)',
        '(give|giving|gave|given|serve|serving|served|hand in|handing in) (you|our|my|formal|{number}|written|the required|them) *2 notice',
        `${I_AM} *1 (leaving|quitting|ditching|dumping|dropping|done with|finished with|through with|finished using|done using) ${YOU}`,
        '(leaving|quitting|ditching|dumping|dropping|abandoning) {brand}',
        `(switching|switch|switched|moving|moved|migrating|migrated|move|migrate|transition|transitioning) *1 (away|off|out|from) *1 ${YOU}`,
        '(goodbye|bye|bye bye|farewell|so long|adios|good riddance|rip) *2 ({brand}|you guys)',
        '(taking|take|took|taken|moving|moved|move|giving) (my|our) *1 (business|custom|money|account|accounts|savings|mortgage|policies|loyalty|spend|volume|fleet|portfolio) *1 (elsewhere|somewhere else|another|a different|your competitor|your competitors|a competitor|the competition)',
        '(lost|losing|loses|lose) (me as|us as|my business|our business|my custom|our custom|my loyalty)',
        '(lost|losing|loses|lose) (a|another|one more) *2 (customer|client|account|passenger|guest|subscriber|member)',
        '(pull|pulling|pulled) the plug',
        '(cut|cutting|sever|severing) *1 (ties|the cord)',
        '(call|calling) it (quits|a day) with',
        '(vote|voting) with (my|our) (feet|wallet|wallets)',
        'consider (this|it) *1 (my|our|as) *1 (cancellation|notice|termination|resignation|farewell)',
        '(formal|official|written) notice',
        'count (me|us) out',
        'exercise (my|our|the) right to (terminate|cancel|withdraw)',
        '(wind|winding|ramp|ramping|phase|phasing) (down|out) *1 (my|our) *1 (use|usage|contract|account|relationship|business|subscription)',
        'remove (me|us) from (your|the) *1 (customer|client|supplier|vendor) (list|base)',
        'no longer *1 (wish|want|willing|prepared|intend|plan|like) to *1 (work with|do business|deal with|be associated|be a|continue|use|stay|trade)',
        "don't see *1 future (with|for)",
      ],
    },
    {
      strength: 0.95,
      unless: ['hypothetical', 'question', 'reported'],
      phrases: [
        "(not|never|won't be) (be)? (renewing|extending|continuing with|continuing our|continuing my|continuing the)",
        `${WILL_NOT} *1 (renew|renewing|extend|extending|continue with|continuing with|be back|come back|coming back|return|returning|be a customer|be your customer|remain a customer|stay with you|staying|use you|using you|use your|order again|ordering again|order from|buy from|buying|shop|shopping|fly|flying|do business|doing business|sign another|sign again|give you any more|see another)`,
        "don't *1 (want|wish|intend|plan) to (renew|continue|extend|stay|remain|be a customer|do business|use you|use your|keep paying|keep my|keep our|keep this)",
        '(decided|decide|choosing|opted|elected|chose|choose) (not to|against) (renew|renewing|continue|continuing|extend|extending|proceed|proceeding|go ahead|going ahead|stay|staying|move forward|moving forward|the renewal)',
        '(not|never) *2 (order|ordering|buy|buying|shop|shopping|fly|flying|book|booking|deal|dealing|do business|doing business|purchase|purchasing|bank|banking|fly|use|using) *1 (from you|with you|at your|your services|your service|your company|{brand}|this company|this airline|this bank|this store|this shop|here) *1 (again|anymore|any more|any longer|ever|in future|in the future)',
        `(never|never ever) (again)? *1 ${USE} *2 (you|you guys|here|{brand}|again|this company|this bank|this airline|this store|this place|this shop|this hotel|this service|this website|this app|this brand|your company|your service|your store|your airline|your bank|your app|your site|your website)`,
        '(never|never ever) (going back|go back|come back|coming back|be back|return|returning)',
        `${WILL_NOT} *1 (go back|going back|come back|be going there)`,
        `${WILL_NOT} *2 (go|come|order|buy|eat|stay|use|shop|fly|book|visit|purchase) *3 again`,
        "don't think *1 (i|we) (will|would) *1 (be back|go back|come back|return|order again|renew|stay)",
        '(last|final) *1 (order|purchase|booking|flight|trip|contract|stay|visit) (with you|from you|from us|with {brand}|you will|you get)',
        '(last|final) time (i|we|that i|that we) *1 (order|buy|fly|use|book|shop|deal|do business|come|stay|trust|go) *1 (with|from|here|at|you|your|this|anything|again)',
        '(this|that|it) (is|was|will be|would be) (my|our) *1 (last|final) *1 (order|purchase|booking|flight|trip|time|month|year|stay|visit)',
        `(going|go|look|looking|shopping|shop|moving|move|buying|buy|booking|book|ordering|order|gone|moved|went|switched|switching|switch|taking it|take it) (to)? ${ELSEWHERE}`,
        `(found|chosen|picked|selected|signed with|signed up with|signed an agreement with|signed a contract with|gone with|went with|going with|go with|moved to|moving to|move to|switched to|switching to|switch to|changing to|changed to|change to|migrating to|migrated to|transferring to|transferred to|joined|joining|ported to|porting to|jumping to|onboarding with) *1 ${ANOTHER} *1 ${PROVIDER}`,
        '(switching|switch|changing|change|swap|swapping) (to a new|to another|to different)? (providers|suppliers|vendors|carriers|banks|networks|platforms|companies|airlines|insurers|operators)',
        `(replaced|replacing|rip out|ripping out|phase out|phasing out|sunset|sunsetting|decommission|decommissioning|moving off|migrating off|transition off|transitioning off|rolling off|offboard|offboarding from) *1 ${YOU}`,
        '(end|ending|ended|terminate|terminating|severing|sever|wind down|winding down|discontinue) (our|the|this|my) *1 (relationship|partnership|cooperation|collaboration|engagement)',
        '(part|parting|parted) (ways|company)',
        '(let|letting) (my|our|the|this|it) *1 (lapse|expire|run out|run down)',
        '(get|getting|want|let me|let us|be) (out of|released from) (my|our|this|the|your) *2 (contract|agreement|plan|deal|subscription|commitment)',
        '(would like to)? (port|porting|ported|transfer|move) (out)? (my|our|the) *1 (number|numbers|lines) (out|away|to another|to a different|to a new|elsewhere)',
        '(pac|stac) code',
        '(uninstalled|uninstalling|deleted|deleting) (the|your|this) (app|software|application)',
        '(no longer) (be)? (a|your) (customer|client|subscriber|member)',
        '(no longer) *1 (want|wish|need|require|interested in|be needing|be using) *2 (service|services|subscription|account|membership|contract|platform)',
        '(going|go|gone|went|heading) (in)? (a different|another) (direction|way|route)',
        '(i|we) (left|quit|ditched|dumped|dropped) (you|{brand})',
        `${MOVING} *3 (to|with|onto) ${ANOTHER} *2 (${PROVIDER}|crm|erp|host|hosting|app|agency|broker|gym|firm)`,
        '(signed|signing|joined|started|gone|going|went) with (another|a different|someone else|somebody else|a competitor|your competitor|your competition|your competitors)',
      ],
    },
    {
      strength: 0.8,
      unless: ['negated', 'hypothetical', 'question', 'reported'],
      phrases: [
        `${WANT} to (${END}|quit) ${ALL} *2 ${CONTRACT}`,
        '(want|like|wish|need|going|intend|planning|plan|ready|asked|asking|have|requested) to (cancel|terminate|leave you|leave {brand}|quit {brand}|leave this company|close everything) (everything|all of it|it all|completely|altogether|effective|immediately|asap|service|services|right away|today|with you|with {brand}|because|as|since|due)',
        `(i|we|i've|we've) *1 ${ENDED} ${ALL} *2 ${CONTRACT}`,
        '(request|requesting|confirm|confirming|process|submit|submitted|submitting|requested|proceed with|accept|regarding) (the|my|our|a|this)? *1 (cancellation|termination|closure|account closure|contract termination|non renewal|cancelation)',
        '(cancel|cancelling|canceling|terminate|close) (everything|it all|all of it|all services|the whole thing|the lot|service|services)',
        `(my|our) *1 ${CONTRACT} (to be|be) ${ENDED}`,
        '(cancel|terminate|end|leave|quit) (with you|with {brand}|your services|your service|the deal|the arrangement)',
        `${I_AM} *1 (done|out|over it|outta here|off) (with|dealing|as a customer|as of|after this|after that)`,
        `${I_AM} *1 (done|gone|leaving|out of here|outta here) $`,
        '(never again)',
        '(withdraw|withdrawing|move|moving|pull|pulling) *1 (my|our) (money|funds|savings|deposits|business|accounts|investments|pension) (out|from|away|to another)',
        `${END} ${MY} *2 ${CONTRACT}`,
      ],
    },
    {
      strength: 0.75,
      unless: ['negated', 'reported', 'past'],
      phrases: [
        `(or|otherwise|or else) (i|we|i'll|we'll|i'm|we're) *2 ${GOING}`,
        `(if|unless|until) *12 ${I_WILL} *2 ${GOING}`,
        `${I_WILL} *2 ${GOING} *5 (if|unless)`,
        `(no|little|no other) (choice|option|alternative) but to *1 (look|end|find|${GOING})`,
        `(be|am|are|feel|being|been) forced to *1 (look|end|find|${GOING})`,
        `(tempted to|inclined to|close to|about to|this close to|on the verge of|seriously thinking of|on the brink of|half a mind to) ${GOING}`,
        '(thinking|think|thought) (of|about|hard about) *1 (leaving|cancelling|canceling|switching|moving to|moving away|closing|quitting|changing provider|changing supplier|changing bank|going elsewhere|terminating|dropping|ditching|other options|alternatives)',
        '(consider|considering|contemplating|considered|debating|pondering|mulling|exploring|looking into|leaning towards|leaning toward) *1 (leaving|cancelling|canceling|switching|moving to another|moving away|moving to a|moving elsewhere|closing my|closing our|quitting|going elsewhere|ending our|ending my|terminating|dropping|ditching|not renewing)',
        '(reconsider|reconsidering|rethink|rethinking|reassess|reassessing|reevaluate|reevaluating|re evaluating|re evaluate|reviewing|review|questioning|weighing) (my|our|the|this|whether) *1 (options|relationship|partnership|contract|subscription|commitment|membership|continue|stay|renew|renewal|vendor|supplier|loyalty)',
        `(might|may|could|should|probably|maybe|perhaps) *1 (as well|have to|need to|just|be time to|end up) *1 ${GOING}`,
        `(looking|look|looked|searching|shopping|search|shop) (for|at|around for|around at) (${ANOTHER} ${PROVIDER}|other providers|other vendors|other suppliers|alternatives|an alternative|a replacement|other options)`,
        `(find|finding|get|getting) (${ANOTHER} ${PROVIDER}|a replacement for you|a replacement for {brand})`,
        '(time|high time|about time) (to|for me to|for us to|we|i) (leave|switch|move on|change provider|change supplier|cancel|look elsewhere|go elsewhere)',
        '(move|moving|moved) on from (you|{brand}|your|this company)',
        '(jump|jumping|abandon|abandoning) ship',
        `(walk|walking|walked) away from ${YOU}`,
        'why (should|would|do) (i|we) *1 (stay|renew|continue|remain|keep paying)',
        '(if|unless|until) *12 (i|we) (am|are) *1 (done|out|gone|leaving|off|finished) $',
        '(one more|another|next) *5 and (i|we) (am|are|will) *2 (done|out|gone|leaving|cancel~|look~|start looking|switch~)',
      ],
    },
    {
      strength: 0.5,
      unless: ['reported', 'negated'],
      phrases: [
        `(how|where|can|could|want to know|possible|way|steps|help me|explain) *3 ${END} (my|our|the) *2 ${CONTRACT}`,
        '(what happens|what would happen|penalty|fee|fees|charge|cost|charges) * (if|when|for|to) *1 (cancel|cancelling|canceling|leave|leaving|terminate|terminating) *2 (contract|subscription|early|account|agreement|plan|service|now|you)',
        '(cancellation|early termination|exit|early exit|termination) (fee|fees|charge|form|process|procedure|terms|clause|penalty|request)',
        '(delete|remove|deactivate|erase) (my|our) (account|profile)',
      ],
    },
    {
      strength: 0,
      phrases: [
        '(switching|switch|switched|moving|moved|move|migrating|migrated|migrate|coming|come|came|transferring|transfer|porting|port|ported|changing|changed|change|bringing|bring|joining|returning|back) * (to|over to) (you|{brand}|your company|your bank|your network|your service|your platform)',
        '(leaving|leave|left|quit|quitting|ditching|ditched|dumping|dumped|dropping|dropped|cancel|cancelled|cancelling) *5 (for|and join|and joined|to join|and come to|in favour of|in favor of) (you|{brand})',
        '(leave|leaving|left|cancel|cancelling|switch from|switching from|moving from|moved from|unhappy with) (my|our) (current|old|previous|existing|other|former|last) (provider|supplier|bank|carrier|vendor|operator|network|insurer|company)',
        '(leaving|leave|left|leaves) (you|u|him|her|them|us)? (a|the|my|another|some|an) *1 (message|voicemail|voice mail|note|comment|review|tip|feedback|rating|number|email|ticket)',
        '(leaving|leave|left) (the|my|our)? (office|work|house|home|town|country|company|job|airport|hotel|station|building|firm|organisation|organization|team|city|meeting|position|role|desk|warehouse|depot)',
        `(${END}|${ENDING}|${ENDED}) *2 (call|visit|appointment|meeting|ticket|request|order|reservation|booking|payment|transfer|delivery|case|manager|statement|alert|alerts|notification|notifications|history|chat|outage|interruption|window)`,
        `(you|they|he|she|system|colleague|agent|it|who|somebody|someone) *2 ${ENDED} ${ALL} *2 ${CONTRACT}`,
        `not *1 (${ENDING}|leaving|switching|moving|going|looking to leave|planning to leave|thinking of)`,
        `(will|am|are|do|did|is) not *1 (${END}|leave|switch|move|quit)`,
        'never *1 (had to|needed to|thought of|want to|wanted to|considered|going to|leave|leaving|left|crossed my mind)',
        "(if|had) (you|it|they)? (hadn't|didn't|weren't|wasn't) * (we|i) (would|would've) (have)? (left|cancelled|canceled|gone|switched)",
        '(was|were) (going to|about to|thinking of|thinking about|considering|ready to|planning to|close to) *1 (cancel|cancelling|canceling|leave|leaving|switch|switching|close|closing) *5 (but|until|before)',
        '(stay|staying|remain|remaining|stick|sticking) with (you|{brand}|your)',
        '(unsubscribe|unsubscribing) * (newsletter|mailing list|emails|marketing|list|mails)',
      ],
    },
  ],
  hits: [
    'We will cancel our subscription at the end of the month.',
    'We have decided to move to another provider.',
    'This is the last order you will get from us.',
    'I am closing my account today.',
    'We will not be renewing.',
    'If this is not fixed by Friday we will take our business elsewhere.',
    'Honestly, we are thinking about switching.',
    'You have lost a loyal customer.',
    'Never flying with you again.',
    'How do I cancel my subscription?',
    'Please send me the PAC code for my number.',
  ],
  misses: [
    'Please cancel my order.',
    'I have to cancel the meeting on Tuesday.',
    'I am leaving you a voicemail with the details.',
    'We are moving to you from another provider.',
    'I do not want to cancel my subscription.',
    'You closed my account without telling me.',
    'My colleague is leaving the office at four.',
    'My neighbour said she wants to cancel her contract.',
    'Please cancel my card, it was stolen.',
    'I was about to cancel my subscription but you changed my mind.',
    'We are happy to stay with you.',
  ],
} as const satisfies MessageSignal;
