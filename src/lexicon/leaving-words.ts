// Pieces of the sentences by which customers leave: who we are to them, who the others are, what is ended, and how.

/** We, as the customer calls us. */
export const US =
  '(you|you guys|you people|you lot|{brand}|your (company|service|services|platform|bank|network|airline|store|shop|product|app|system|software|agency|firm|gym|website|brand)|this (company|bank|service|airline|provider|network|platform|gym|club|supplier|insurer|app|store|website|hotel|shop|brand|agency))';

/** Those who trade as we do. A stranger is a word that we do not know: likely their name. */
export const OTHER_PROVIDER =
  '((another|a different|a new|a rival|a competing|an alternative|a better|a cheaper|some other|a local|a smaller|a bigger|an outside) *1 (provider|supplier|vendor|carrier|company|bank|operator|network|retailer|airline|insurer|platform|service|solution|product|tool|system|brand|partner|shop|store|hotel|courier|software|broker|agency|contractor|firm|host|hosting|dealer|gym|app|accountant|crm|erp))';
export const ELSEWHERE =
  '(elsewhere|somewhere else|someone else|somebody else|others|your competitor|your competitors|your competition|the competition|a competitor|one of your competitors|a rival|an in house team)';

export const END =
  '(cancel|terminate|close|close down|close out|shut|shut down|shut off|wind up|unwind|discontinue|deactivate|end|finish|delete|stop|disconnect|quit|leave|get out of|get rid of|inactivate|invalidate|disable|cease|finish up with)';
export const ENDING =
  '(cancelling|terminating|closing|closing down|shutting down|winding up|unwinding|discontinuing|deactivating|ending|deleting|stopping|quitting|leaving|disconnecting|getting out of)';
export const ENDED =
  '(cancelled|terminated|closed|shut down|discontinued|deactivated|ended|deleted|stopped|quit|disconnected)';

/** What binds a customer to us; more than an order, less than a page. */
export const BOND =
  '(account|accounts|ac|subscription|subscriptions|contract|contracts|membership|memberships|service|services|policy|policies|licence|license|licences|licenses|agreement|plan|broadband|internet|cable|phone line|line|lines|landline|tv package|package|insurance|cover|mortgage|retainer|engagement|partnership|relationship|deal|arrangement|workspace|profile|supply|club|gym|loyalty card|store card|credit card|programme|program)';
export const WHOSE = '(my|our|the|this|that|all|both|these|those|your|every|{brand})';

/** To go over, and the places it is said of: "switching to", "we are moving everything over to". */
export const SWITCHING =
  '(switch|switches|switching|switched|migrate|migrates|migrating|migrated|defect|defecting|defected|convert|converting|transition|transitioning|transitioned|swap|swapping|swapped|port|porting|ported)';
export const MOVING =
  '(move|moves|moving|moved|go|going|goes|gone|went|change|changing|changed|transfer|transferring|transferred|transfers|jump|jumping|jumped|shift|shifting|shifted|return|returning|returned)';
export const DITCHING =
  '(leave|leaving|left|quit|quitting|ditch|ditching|ditched|dump|dumping|dumped|drop|dropping|dropped|abandon|abandoning|abandoned|axe|axing|axed|replace|replacing|replaced|swap|swapping|swapped|phase out|phasing out|rip out|ripping out|move off|moving off|moved off|migrate off|migrating off|sunset|sunsetting|decommission|get rid of|getting rid of|offboard)';

/** What a customer who threatens would do. */
export const GOING =
  '(cancel|cancelling|leave|leaving|switch|switching|terminate|terminating|close|closing|go elsewhere|going elsewhere|look elsewhere|looking elsewhere|looking for another|move (to|away|on|elsewhere|our|my|the|everything)|moving (to|away|on|elsewhere|our|my|everything)|quit|quitting|not renew|walk|walk away|gone|going to {rivalname}|off to {rival}|out of here|(take|taking) (my|our) (business|money|custom|account)|stop (using|buying|ordering|paying)|find (another|someone|somebody|a new)|go (to|with|back to) {rivalname}|sign with|signing with|renew elsewhere)';
