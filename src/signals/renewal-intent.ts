// The customer wants to stay, or wants more: renews, adds seats, upgrades, orders again. Asking what a renewal costs is
// weaker; not wanting to renew is leaving.
import type { MessageSignal } from '../model/index.ts';

const CONTRACT =
  '(contract|subscription|agreement|plan|licence|license|licenses|licences|membership|policy|account|term|service|it|for another|with you|another|partnership|deal)';

const OUR_NAME = '(you|{brand}|your (company|bank|network|service|platform|gym|agency))';

export default {
  id: 'renewal-intent',
  scope: 'message',
  speaker: 'customer',
  family: 'appreciation',
  title: 'wants to stay or grow',
  hears:
    'The customer renews, extends, upgrades, adds seats, orders again, says that it stays, or comes to us from another.',
  weight: -0.9,
  halfLife: 90,
  provenance: {
    kind: 'hand',
    note: 'The opposite of leaving, but said more lightly: intent to stay costs nothing to say, so it counts a third as much.',
  },
  phrases: [
    {
      strength: 1,
      unless: ['negated', 'hypothetical', 'question', 'reported', 'past'],
      phrases: [
        `(would like|want|like|wish|happy|going|plan|planning|intend|ready|decided|love|glad|keen|looking|pleased|delighted|agreed|prepared|need|excited|confirm we want) to (renew|extend|prolong|continue with|stay with|stay on|continue our|continue the|re sign|resign the contract for|keep working with|keep using|remain with|go ahead with the renewal|proceed with the renewal) *2 (${CONTRACT}|you|{brand}|your|our|my|the|this|on)`,
        '(would like|want|happy|going|plan|planning|intend|ready|decided|keen|looking|need) to (renew|upgrade|extend (for|my|our|the) *2 (contract|subscription|plan|licence|license|agreement|membership|year|years|term|months))',
        '(i|we) (will|shall|are going to|am going to|would like to|have decided to|definitely|will definitely|will certainly|are happy to) *1 (renew|be renewing|extend|be extending|stay with you|continue with you|be staying|keep you|order again|be ordering again|definitely be back|certainly be back|fly with you again|book again|shop again|buy again|buy more|use you again|be using you again|be a customer for)',
        `(please|kindly|go ahead and|let us|let's) (renew|extend) *2 ${CONTRACT}`,
        '(i|we) (just|have|have just|already|recently|gladly|happily)? *1 (renewed|extended|re signed|resubscribed|re subscribed)',
        '(i|we) (just|have|have just|already|recently|gladly|happily)? *1 (upgraded (our|my|to the (premium|pro|enterprise|next|bigger|larger|annual)))',
        '(i|we) (just|have|have just|already|recently|gladly|happily)? *1 (signed (for another|up for another|the renewal|a new|another))',
        "(i'm|we're) *1 (renewing|extending|staying|expanding|upgrading|rolling (it )?out to|growing|adding)",
        "(i'm|we're) *1 (going with you|sticking with you|in it for the long|here to stay|hiring and need)",
        '(add|adding|buy|buying|purchase|purchasing|order|ordering|need|get|getting) *2 (more|extra|additional|another {number}|{number} more|{number} additional|{number} extra|further|a few more|some more) *1 (seats|licenses|licences|users|lines|modules|units|accounts|locations|sites|seat|licence|license|storage|subscriptions|devices|stores|stock|packs)',
        '(add|adding) *1 ({number}|another|more|extra|several|additional) *2 (seats|licenses|licences|users|lines|seat|licence|license|locations|sites|modules)',
        '(upgrade|upgrading|move up|moving up|step up) (our|my|the|to (the|a|your)|us|me) *3 (plan|tier|package|subscription|account|premium|enterprise)',
        '(upgrade|upgrading|move up|moving up|step up) (our|my|the|to (the|a|your)|us|me) *3 (professional|higher|bigger|larger|annual)',
        '(expand|expanding|roll out|rolling out|rollout|extend|extending|increase|increasing|scale up|scaling up|double|grow|growing) *3 (usage|contract|deployment|subscription|order|orders|seats|licenses|licences|users|account|to (other|more|all|the whole|our other|the rest|further)|across|company wide|partnership|rollout|business with you|relationship|team on)',
        '(sign|signing|signed) (up)? (for)? (another|a further|a new|the new|an additional|a second) *1 (year|years|two years|three years|term|contract)',
        '(sign|signing|signed) (up)? (for)? (another|a further|a new|the new|an additional|a second) *1 (period|{number} years|{number} months)',
        '(multi year|multiyear|two year|three year|long term|longer) (deal|contract|agreement|commitment|partnership|renewal|term|relationship) *2 (with you|please|works|interests|would|with your|is|for)',
        '(stay|staying|stick|sticking|remain|remaining|stayed|stuck) (with|loyal to) (you|{brand}|your (company|service|product|bank|network))',
        "(looking forward to|look forward to|excited (about|for|to)|here is to|here's to|cannot wait for) *2 (another|many more|the next|continuing|working with you|years|our continued|next year with|renewing|growing with)",
        '(customer|customers|client|clients|user|member) for life',
        '(never|no intention of|no plans to|not planning to|no reason to|would never|not going to) (leave you|leaving you|leave|leaving|switch|switching|cancel)',
        '(never|no intention of|no plans to|not planning to|no reason to|would never|not going to) (cancelling|go anywhere|going anywhere)',
        '(never|no intention of|no plans to|not planning to|no reason to|would never|not going to) (change (provider|supplier|bank)|use anyone else|go elsewhere)',
        '(would like|want|need|order|add|buy|get|take) *1 ({number}|a few|several|some) *1 (more|additional|extra|further) *1 (seats|licenses|licences|users|lines|modules|units|accounts|locations)',
        '(roll|rolling|rolled) *1 out (to|across) *2 (all|our|every|other|the rest|whole|entire)',
        'count (me|us) in',
        'sign (me|us) up *1 (for another|again|for a second)',
        '(i|we) (will|shall) *1 stay $',
        '(happy|fine|staying|stay|good) where (i|we) (am|are)',
        '(want|like|love|need) to renew',
      ],
    },
    {
      strength: 0.9,
      unless: ['negated', 'reported', 'past'],
      phrases: [
        `(switch|switching|move|moving|come|coming|transfer|transferring|change|changing|port|porting) *4 (to|over to) ${OUR_NAME}`,
        `(join|joining|start|starting|sign|signing|sign up|signing up|sign on|open one|an account) (with)? ${OUR_NAME}`,
        '(when|how soon|how quickly) can (you|we|i) *1 start',
        '(rather|decided to|chose to) stay (with|at|here)',
      ],
    },
    {
      strength: 0.6,
      unless: ['negated', 'reported', 'past'],
      phrases: [
        '(how|can|could|what|where|possible|may) *4 (renew (my|our|the) *1 (contract|subscription|plan|licence|license|membership|agreement|policy)|renew early)',
        '(how|can|could|what|where|possible|may) *4 (extend (my|our|the) (contract|subscription|plan|licence|license|membership))',
        '(how|can|could|what|where|possible|may) *4 (add (more|extra|another|additional|a|new) (seats|users|licenses|licences|lines|seat|user|licence|license|line))',
        '(how|can|could|what|where|possible|may) *4 (upgrade (my|our|to|the))',
        '(quote|price|pricing|cost|proposal|offer) for *2 (renewal|renewing|{number} more|more|additional|extra|upgrading|the upgrade|another year|another {number})',
        '(send|sending|share|prepare) *2 (renewal|the new contract|new order form|the order form|renewal (quote|paperwork|invoice|contract|offer|documents))',
        '(interested in|interest in|looking at|curious about|like to know more about|like to try|want to try|would like a demo of|demo of) *2 (premium|enterprise|pro|upgrading|upgrade|add on|adding|new (module|feature|product|line)|other (products|services|modules)|your other|additional|expanding|the new)',
        '(reorder|re order|order again|order more|place (an|another|a new) order) *2 (again|more|same as|as last time|next batch|with you|from you)',
      ],
    },
    {
      strength: 0,
      phrases: [
        "(not|never|won't|don't|doesn't|didn't|wouldn't|no longer|cannot|can't|refuse to|against|doubt|hesitant to|reluctant to|before (we|i)|if (we|i)|whether to|whether (we|i)|unless|until|reconsider|why would (i|we)|why should (i|we)) *4 (renew|renewing|renewed|extend|extending|stay|staying|continue|continuing|upgrade|upgrading|add|sign|be back|back|order|shop|fly|book|buy|use|come|return)",
        '(auto renew|auto renewed|automatically renewed) *3 (without|automatically|not|never|against|charged|even though|off)',
        '(renewed (automatically|without|against|despite)|auto renewal|renews automatically) *3 (without|automatically|not|never|against|charged|even though|off)',
        '(renewed my|renewed our) *3 (without|automatically|not|never|against|charged|even though|off)',
        '(extend|extending|extended) *2 (deadline|due date|trial|trial period|return|the return|warranty|payment|stay|my stay|booking|loan|delivery|hours|checkout|invoice)',
        '(upgrade|upgrading|upgraded) *3 (failed|broke|error|stuck|crashed|seat on|to first class|flight|router|firmware|phone|server|windows|browser|driver|room)',
        '(add|adding) *1 (user|users|seat|line) *2 (error|fails|does not|button|greyed)',
        '(forced|force|made|having) (me|us)? to (upgrade|renew|extend)',
        '(stay|staying) *2 (at (the|your) hotel|nights|night|home|in the room)',
      ],
    },
  ],
  hits: [
    'We would like to renew for another year.',
    'Please add 10 more seats to our plan.',
    'We want to upgrade to the enterprise tier.',
    'We are staying with you.',
    'We just renewed, looking forward to another year.',
    'We have no plans to switch.',
  ],
  misses: [
    'We do not want to renew.',
    'My subscription auto renewed without warning.',
    'Can I extend the deadline?',
    'Before we renew, this has to be fixed.',
    'The upgrade failed with an error.',
    'I was forced to upgrade.',
  ],
} as const satisfies MessageSignal;
