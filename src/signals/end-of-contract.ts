// Questions that people ask before they go: when the contract ends, how long the notice is, how to take the data along.
// Each is innocent alone, so it weighs less than leaving; a question how to export one report is nothing.
import type { MessageSignal } from '../model/index.ts';

const CONTRACT =
  '(contract|agreement|subscription|term|commitment|licence|license|lease|plan|policy|membership|minimum term|fixed term|lock in|current term)';

export default {
  id: 'end-of-contract',
  scope: 'message',
  speaker: 'customer',
  family: 'leaving',
  title: 'asks about the end',
  hears:
    'Covert leaving: asks when the contract ends, about notice periods, exit fees, or how to export all data.',
  weight: 1.6,
  halfLife: 60,
  provenance: {
    kind: 'hand',
    note: 'The way out is looked up before it is taken; some only do their paperwork, hence less than half of leaving.',
  },
  phrases: [
    {
      strength: 0.6,
      phrases: [
        `(when|what date|what day|how long|until when|till when|exact date) *5 (${CONTRACT}) *2 (end|ends|ending|expire|expires|expiring|run out|runs out|finish|finishes)`,
        `(when|what date|what day|how long|until when|till when|exact date) *5 (${CONTRACT}) *2 (terminate|terminates|up|over|last|run|runs|is it until|valid|left)`,
        `(when|what date|date) *3 (end|ends|expire|expires|expiry|expiration) *3 (my|our|the) *2 ${CONTRACT}`,
        `(end|expiry|expiration|termination|cancellation|end of term) date *2 (of|for|on) *1 (my|our|the|this) *2 ${CONTRACT}`,
        `(my|our) *1 ${CONTRACT} (end|expiry|expiration|termination|cancellation) date`,
        '(notice period|period of notice|notice periods|cancellation period|cancellation notice|termination notice|notice required|required notice|days notice|months notice)',
        '(weeks notice|cooling off period|how much notice|notice do (i|we) need|notice clause|termination clause|exit clause|break clause|opt out clause|termination terms)',
        '(exit terms|termination rights|right to terminate|early termination|terminate early|cancel early|exit early|leave early|out of contract|exit fee|exit fees)',
        '(termination fee|termination fees|cancellation fee|cancellation fees|penalty for (leaving|cancelling|terminating)|buy out of (my|our|the) contract)',
        '(auto renew|auto renewal|autorenew|autorenewal|automatic renewal|automatically renew|automatically renews|renews automatically|renew automatically|auto renews) *4 (off|disable|stop|cancel|turn|turned|prevent|opt out|opting out|avoid|deactivate|disabled|remove|not want|do not)',
        '(turn off|turn|disable|stop|cancel|prevent|opt out|opting out|avoid|deactivate|switch off|remove|not want|do not want) *4 (auto renew|auto renewal|autorenew|autorenewal|automatic renewal|automatically renew|renew automatically|it to renew|recurring payment|recurring billing|recurring payments)',
        '(export|download|extract|back up|backup|get|take|retrieve|migrate|transfer|pull|save|copy) *3 (all|all of|everything|a full|a complete|our entire|my entire|our complete|the entire|the complete|full copy|complete copy|copy of all|the whole|our whole) *3 (data|records|history|files|content|contacts|account data|database|export|information|tickets|documents|archive|customer data|conversations|images|photos|settings|projects)',
        '(full|complete|bulk|entire|final) (data)? *1 (export|dump|extract|data export|backup of (all|our)|download of (all|our))',
        '(what happens|what will happen|what becomes|how long) *4 (my|our|the) *2 (data|files|account|records|content|information) *4 (after|once|when|if) *3 (end|ends|cancel|leave|expires|expire|terminate|termination|close|stop|contract|subscription|account)',
        '(how long|for how long) *2 (keep|retain|store|hold|have access to) *2 (our|my|the) (data|files|account|records) *2 (after|once|when)',
        '(transition|migration|offboarding|off boarding|exit|handover|hand over|decommissioning) (plan|assistance|support|services|process|period|checklist|strategy|procedure)',
        '(migrate|migrating|move|moving|transfer|transferring|transition|transitioning) *2 (data|records|content|files|customers|users|everything|number|numbers|domain|domains|accounts) *2 (to another|to a different|to a new|away|elsewhere|off your|off the|out of|from your|to our new|to an alternative|to our own)',
        `(locked in|locked into|tied in|tied into|stuck in|still bound by) *3 ${CONTRACT}`,
        '(settlement figure|redemption statement|closing statement|final bill|surrender value|transfer out)',
        '(transfer value|letter of no claims|no claims proof|transfer authorisation|auth code for (our|my) domain)',
        '(authorization code for (our|my) domain|epp code|unlock code|unlock my (phone|device|handset)|unlock the (phone|device|handset))',
        '(reference letter from you)',
        '(download|export|back up|extract|take) *1 (everything|all) *3 (stored|with you|in your system|in the system|we have|i have|uploaded)',
        'until when *4 (bound|tied|locked|contract|committed|subscription)',
        '(when|how soon) *1 can (i|we) *1 (cancel|terminate|leave|get out)',
        '(earliest|soonest) *4 (cancel|terminate|leave|end|cancellation|termination)',
        '(get|getting) out *2 early',
      ],
    },
    {
      strength: 0.35,
      unless: ['negated'],
      phrases: [
        '(copy|copies) of (my|our|the) *3 (contract|agreement|terms|msa|order form|terms and conditions)',
        '(need|find|see|check|look at|reviewing|review|read) *1 (my|our) *3 (contract|agreement|msa|order form|contract terms|terms of (our|the) contract)',
        `(how|are|am|is) *2 (many months|much time|long) *2 (left|remaining) *2 (on|in|of) *2 ${CONTRACT}`,
        '(not|before|until|unless) *2 (sign|signing|commit|committing|renew|renewing|extend|extending) *2 (long term|another year|for another|a new contract|multi year)',
        '(not|before|until|unless) *2 (sign|signing|commit|committing|renew|renewing|extend|extending) *2 (annual|anything|again|yet|just yet|for now|any longer)',
        '(evaluate|review|reviewing|evaluating|discuss|reconsider|decide) *3 (whether|if) *2 (renew|renewing|continue|continuing|extend|extending|keep)',
        '(deciding|thinking about|undecided|on the fence) *3 (whether|if) *2 (renew|renewing|continue|continuing|extend|extending|keep)',
      ],
    },
    {
      strength: 0,
      phrases: [
        '(send|share|need|sign|signing|signed|new|draft|renewal|proposed|updated) *2 (contract|agreement) (for (signature|review and sign)|to sign|we can sign|ready to sign)',
        '(export|download) (a|one|this|the|my) (report|invoice|statement|list|table|chart|page|receipt|pdf|csv file)',
        '(final bill) *3 (was|is|looks) (great|correct|fine|ok)',
        '(card|passport|offer|trial|password|token|session|certificate|voucher|coupon|quote|link|code|warranty|visa) *2 (expire|expires|expired|expiry|expiring|expiration)',
        '(unlock) (my|the) (card|pin|account|door|screen)',
      ],
    },
  ],
  hits: [
    'When does our contract end?',
    'What is the notice period?',
    'How do I export all our data?',
    'Is there a fee for early termination?',
    'Please turn off the automatic renewal.',
    'What happens to our data after the subscription ends?',
  ],
  misses: [
    'How do I export a report?',
    'When does my card expire?',
    'Please send the new contract for signature.',
    'When does the meeting end?',
    'How long is the offer valid?',
    'My password expires tomorrow.',
  ],
} as const satisfies MessageSignal;
