// Promises in agents' words: somebody of ours, a future, an act. "We will refund you by Friday" is one; a policy ("refunds
// take five days"), a request ("please let us know") and a question are none. Conditions are in `conditions.ts`. When it is
// due is read from the same sentence, see `due-dates.ts`; only phrases that say it themselves carry it here.
import type { PledgeGroup } from '../model/index.ts';

/** What people put between two words while they think. */
const FILLER = '(uh|um|er|erm|ah|okay|so|like|you know|i mean|actually|basically|let me see)';

/** We, or somebody of ours, and a future. */
const WILL = '(will|shall|is going to|are going to|gonna)';
const WE_WILL =
  '(i will|i shall|we will|we shall|i am going to|we are going to|i am gonna|we are gonna|i plan to|we plan to|i promise to|we promise to|i promise i will|we promise we will|i can promise|i intend to|ill|i would be happy to|we would be happy to|you have my word)';
const OURS =
  '(someone|somebody|a colleague|one of (my|our) *1|(our|my|the|a|an) *1 (team|manager|supervisor|engineer|engineers|technician|technicians|specialist|specialists|department|warehouse|driver|courier|developers|developer|representative|advisor|adviser|agent|lead|mechanic|fitter|crew|workshop|expert|experts|colleague|colleagues|boss|director|partner|office|bookkeeping|accounting|accountant|reception|supplier|people|guys|doctor|nurse|installer|plumber|electrician|staff|desk|sales|billing|finance|support|logistics|product))';
const SOMEBODY_WILL = `(${OURS} *1 ${WILL}|(our|my) *2 ${WILL}|${OURS} *2 (he|she|they|who) *1 ${WILL}|${OURS} ${WILL} *1 (he|she|they) ${WILL})`;
const YOU_WILL = '(you will|you shall|you should|you can expect to|you are going to) *1';
const THING = '(a|an|the|your|our|all|both|this|that|these|those|it|they|everything|them)';
const AND = `(personally|definitely|certainly|also|then|now|immediately|first|just|gladly|quickly|still|make sure to|make sure and|be sure to|go ahead and|try to|try and|aim to|have to|probably|happily|of course|${FILLER}|${FILLER} (i|we) will)?`;

const CALL =
  '(call|call you|phone|phone you|ring|ring you|give you *3 (call|ring|buzz|bell)|get on the phone|call back|call you back|ring you back|ring back|phone you back|be calling|be calling you|be in touch by phone|telephone you|get *2 to (call|phone|ring) you|have *3 (contact you by phone|call you|ring you|phone you)|arrange a (call|callback|call back)|schedule a (call|callback|call back)|set up a call|book a call)';
const REPLY =
  '(get back to you|come back to you|(get|come) back (with|on|by|about|tomorrow)|be back (to|in touch)|revert (back)? (to you)?|reply|respond|answer (you|your|by|this|that|with|within)|email you|e mail you|mail you|write (to)? you|message you|text you|update you|keep you (updated|posted|informed|in the loop|up to date|abreast)|let you know|inform you|notify you|follow up|follow back up|follow up with you|be in touch|get in touch|contact you|reach out|reach back out|touch base|confirm|send you (an|the|a)? *1 (update|email|confirmation|answer|summary|link|message|information|details|quote|proposal|status|report|instructions|mail|offer|estimate|timeline|contract|copy|list|draft|analysis)|give you (an|a) *1 (update|answer|status|date|timeline|feedback)|provide (you)? *2 (update|feedback|answer|timeline|status|information|details|root cause|summary|report|eta)|share (the|an|our|more|a)? *1 (update|updates|findings|results|timeline|details|information|report|root cause|summary)|have an (answer|update)|report back|circle back|advise you|have *3 (contact|email|reach out to|get back to|get in touch with|message|write to) you|get (you|back to you with) (an|a|the|some) *1 (answer|update|quote|date|status|response|copy|timeline|eta)|send over *2 (quote|proposal|details|offer|contract|list|report|link|information|summary|invoice|document|documents|form))';
const FIX =
  '(fix|repair|resolve|solve|sort|sort out|correct|rectify|restore|replace|reset|reactivate|reinstate|remove|update your|update the|change|adjust|investigate|escalate|escalating|raise a ticket|open a ticket|log a ticket|create a ticket|file a ticket|take care of|handle|deal with|work on|dig into|look after|get (this|it|that|your|the) *3 (fixed|resolved|sorted|solved|corrected|removed|replaced|restored|working|done|looked at|up and running|repaired)|get to the bottom|have (this|it|that|your|the) *3 (fixed|resolved|sorted|solved|corrected|removed|replaced|restored|working|done|looked at|repaired|up and running)|make (this|it|things) right|get (a|an|the|our|someone) *2 (out to you|over to you|round to you|on site|to look at)|arrange (a|an|for)? *1 (engineer|technician|repair|visit|replacement|inspection|appointment)|send (a|an|the|our) *1 (engineer|technician|mechanic|plumber|electrician|repair)|release (a|the) *1 (fix|patch|update|hotfix)|deploy|ship (a|the) *1 (fix|patch|update|hotfix)|roll out|roll back|patch|push (a|the) fix|add (this|it|that) to|process (this|your|the|it)|cancel (the|your|this|it)|chase|expedite|prioritise|prioritize|review (this|your|the|it)|make sure (it|this|that|you|we|the|your|everything)|ensure (that|it|this|you|your))';
const REFUND =
  '(refund|refund you|reimburse|reimburse you|credit|credit you|issue (a|the|your|you)? *2 (refund|credit|credit note|reimbursement|voucher)|process (a|the|your)? *1 (refund|credit|reimbursement|return)|waive|compensate|compensate you|reverse (the|this|that|your) *1 (charge|charges|fee|payment|transaction)|return (your|the) (money|payment|deposit)|transfer *4 back|pay *3 back|(reverse|cancel|drop|remove|take off) (that|this|the|your) *1 (charge|fee|charges|fees)|pay (you)? back|send (you)? *1 (your|the|a) *1 (refund|money|voucher|credit)|give you (a|your|the|an) *3 (refund|credit|discount|voucher|money back)|apply (a|the|your)? *2 (credit|discount|refund)|deduct|arrange (a|the|your)? *1 (refund|credit|compensation))';
/** Somebody of ours comes. */
const VISIT =
  '(come|be with you|be on site|be there|be out|attend|visit|arrive|swing by|stop by|drop by|drop in|pop in|pop by|pop round|show up)';
const DELIVER = `(${VISIT}|deliver|ship|dispatch|collect|pick *2 up|pick up|hand over|send (a|an|some|the|our|over|out)|send (it|them|your|another|a (new|replacement)|one|the (parcel|package|part|parts|replacement|order|item|items|router|device|card|unit|goods|technician|engineer))|send you *2 (new|replacement|another|part|parts|card|router|device|parcel|package|item|order|invoice|label|form|document|documents|contract|code)|post (it|them|your|the)|resend|re send|courier|have (it|them|your order|the parcel|your parcel|the replacement|the part) *1 (delivered|shipped|sent|dispatched|with you)|be (delivered|shipped|dispatched|sent|with you|at your)|bring|drop off|install|provide (you)? (with)? *1 (a|the|another|your) *1 (replacement|new|loan|spare|copy|invoice)|get (it|this|that|them|one|your|the|a|another) *3 (to you|out to you|delivered|shipped|sent|dispatched|over to you))`;

/** First steps, which may be all that is said before the answer follows. */
const PREPARE =
  '(check|look|see|ask|speak|talk|find out|verify|confirm with|pull up|open|transfer you|put you through|connect you|get someone|have a look|take a look|look into|discuss|consult|double check|raise|pass|forward|take)';

const UNLESS = ['reported', 'negated'] as const;

/** Before "will call you" these are somebody else, or nobody: a name is one of ours. */
export const NOT_OURS: ReadonlySet<string> = new Set(
  'it they this that there what who which when where how you nobody everyone people bank police post customer customers system app'.split(
    ' ',
  ),
);

/** What after "we will" names no act of ours, even with a date: "we will be closed on Friday". */
export const NO_DATED_ACT: ReadonlySet<string> = new Set(
  'be not never need have see know miss want lose remain stay close open celebrate move only always usually like love also and or hope wait probably'.split(
    ' ',
  ),
);

export const pledges: readonly PledgeGroup[] = [
  {
    act: 'call',
    unless: UNLESS,
    phrases: [
      `${WE_WILL} ${AND} ${CALL}`,
      `${WE_WILL} *5 and (then)? ${CALL}`,
      `${SOMEBODY_WILL} *1 ${CALL}`,
      "(you'll|you should|you can expect to) *1 (get|receive|have|expect) *1 (a|the|your|our|my) *1 (call|callback|call back|phone call)",
      '(expect|you can expect) (a|the|our|my) *1 (call|callback|call back|phone call)',
      '(calling you|call you|ringing you|phoning you) (back)? (tomorrow|on {weekday}|this afternoon|later today|in an hour|first thing|shortly|right back)',
    ],
  },
  {
    act: 'refund',
    unless: UNLESS,
    phrases: [
      `${WE_WILL} ${AND} ${REFUND}`,
      `${WE_WILL} *5 and (then)? ${REFUND}`,
      `${SOMEBODY_WILL} *1 ${REFUND}`,
      '(all|the|your|full|whole|that|those|these|both) *4 (amount|sum|money|euros|dollars|pounds|fare|price|balance|payment|payments|{amount}|{number}|voucher|credit) *1 will *1 be *1 (refunded|returned|repaid|credited|transferred|paid|in your|on your|with you)',
      '(it|that) will be *1 (refunded|credited|on your (account|card)|in your (account|app))',
      `${WE_WILL} ${AND} have (the|a|your) *1 (refund|credit|credit note|voucher) *1 (issued|sent|processed|ready|paid)`,
      `${YOU_WILL} (get|receive|see|have) *3 (refund|money|credit|reimbursement|money back|voucher|compensation)`,
      `${YOU_WILL} be *1 (refunded|reimbursed|credited|compensated)`,
      '(your|the|a|full) *1 (refund|money|credit|reimbursement|compensation|voucher) *1 (will|shall|should|is going to) *1 (be|reach|arrive|appear|show|come|land)',
      '(the|your|that|this) *1 (fee|charge|amount|charges|payment|difference) *1 (will|shall) *1 be *1 (refunded|reversed|waived|credited|returned|reimbursed|removed|deducted)',
    ],
  },
  {
    act: 'deliver',
    unless: UNLESS,
    phrases: [
      `${WE_WILL} ${AND} ${DELIVER}`,
      `${WE_WILL} *5 and (then)? (send (it|them|the|your|you|out)|ship|deliver|dispatch)`,
      "(i'm|we're) *1 (sending|shipping|dispatching|delivering|posting) *1 (a|an|the|your|you|it|them|another|our|out)",
      `${SOMEBODY_WILL} *1 (${DELIVER}|visit|come|arrive|attend|collect|pick)`,
      '(your|the|a|another|new|replacement) *2 (order|parcel|package|replacement|delivery|card|router|item|items|part|parts|shipment|technician|engineer|driver|device|unit|book|goods|documents|invoice|contract|luggage|bag) *1 (will|shall|should|is going to|are going to) *1 (be (delivered|shipped|dispatched|sent|with you|there|on its way|at your|replaced|ready|posted|issued)|arrive|ship|reach you|come|go out|leave|get to you|get there|visit)',
      `${YOU_WILL} (get|receive|have) *3 (order|parcel|package|replacement|delivery|card|router|item) *3 (by|on|within|in|tomorrow|today|before|next|this|no later)`,
      `${YOU_WILL} (get|receive|have) *3 (items|part|parts|shipment|invoice|document|documents) *3 (by|on|within|in|tomorrow|today|before|next|this|no later)`,
      `${YOU_WILL} (get|receive|have) *3 (confirmation|login|code|new|device|it|them) *3 (by|on|within|in|tomorrow|today|before|next|this|no later)`,
      '(it|they|this|that) (will|should) (be)? (with you|delivered|shipped|arrive|there|dispatched) *2 (by|on|within|in|tomorrow|today|before|next|this|no later)',
    ],
  },
  {
    act: 'fix',
    unless: UNLESS,
    phrases: [
      `${WE_WILL} ${AND} ${FIX}`,
      `${WE_WILL} *5 and (then)? (fix|repair|resolve|solve|sort|correct|restore|replace|investigate|escalate|get (this|it) *2 (fixed|sorted|resolved))`,
      `${SOMEBODY_WILL} *1 ${FIX}`,
      '(it|this|that|the *2 (issue|problem|bug|error|outage|fault|service|system|matter|line|connection|account|fix|patch|update)|your *2 (issue|problem|account|service|line|connection|case|complaint|request|access|subscription|ticket)) *1 (will|shall|should|is going to) *1 be *1 (fixed|resolved|repaired|solved|sorted|sorted out|restored|corrected|working|back|up and running|live|released|deployed|rolled out|available|updated|investigated|escalated|looked into|looked at|reviewed|activated|reactivated|reinstated|processed|completed|done|removed|closed|handled|online|unblocked|unlocked|reset)',
      '(we|i) (are|am) (working|looking|investigating|escalating|fixing) *5 (and|we|i) *1 (will|expect|should|hope to|aim to|plan to) *1 (have|be|fix|resolve|get|restore)',
      '(we|i) (expect|aim|hope|plan) to (have|fix|resolve|restore|release|repair|complete|finish|ship|deploy|get) *5 (by|within|before|today|tomorrow|on {weekday}|this week|next week|end of)',
      '(leave (it|this|that) (with|to) (me|us))',
      '(fix|patch|update|hotfix|solution|replacement|release) *1 (will|should|is going to) *1 (go out|be out|be live|be released|ship|be deployed|land|go live|follow)',
      "(i'm|we're) *1 (escalating|arranging|booking|replacing|correcting|reopening|raising|prioritising|prioritizing) *1 (a|an|the|your|you|it|this|that)",
      `^ (will|gonna|going to) ${FIX}`,
      `${OURS} *6 (they|he|she|who) ${WILL} *1 ${FIX}`,
      '(your|the|everything|all|it) *2 will be *1 (ready|done|finished|complete|completed|in place|set up|back|available|reprinted|remade|rebuilt)',
    ],
  },
  {
    act: 'reply',
    unless: UNLESS,
    phrases: [
      `${WE_WILL} ${AND} ${REPLY}`,
      `${WE_WILL} *5 and (then)? ${REPLY}`,
      `${SOMEBODY_WILL} *1 ${REPLY}`,
      `${OURS} *6 (they|he|she|who) ${WILL} *1 ${REPLY}`,
      `${YOU_WILL} (hear (back)? from (me|us|our|my|someone|the))`,
      `${YOU_WILL} have (my|our|the|an|your) *1 (answer|reply|quote|offer|response|decision|figures|numbers|update)`,
      `${YOU_WILL} (get (an|a|the|your) *1 (answer|reply|response|update|email|confirmation|mail|quote|offer))`,
      `${YOU_WILL} (receive (an|a|the|our|your) *1 (answer|reply|response|update|email|confirmation|mail|message|text|quote|offer|summary|link))`,
      `${YOU_WILL} (have (an|a|the|your|our|my) *1 (answer|reply|response|update|quote|offer|proposal|summary|report))`,
      '(expect|you can expect) (an|a|our|my|the) *1 (reply|response|answer|email|update|message) *2 (by|within|in|before|today|tomorrow|shortly|soon|from|this|next|on)',
      `^ (will|gonna|going to) ${REPLY}`,
      '(get back|getting back|come back|coming back|reverting|revert) to you (by|within|before|tomorrow|today|on {weekday}|shortly|soon|asap)',
      '(get back|getting back|come back|coming back|reverting|revert) to you (as soon as|in|with|this|next|later|first thing)',
    ],
  },
  {
    act: 'fix',
    preparatory: true,
    unless: UNLESS,
    phrases: [`${WE_WILL} ${AND} ${PREPARE}`, `${SOMEBODY_WILL} *1 (look into|look at|check)`],
  },
  {
    act: 'other',
    whenDated: true,
    unless: UNLESS,
    phrases: [
      `${WE_WILL} ${AND}`,
      `${WE_WILL} ${AND} be *1 (sending|calling|emailing|posting|shipping|visiting|coming|delivering|doing|fixing|issuing|replacing|working|starting|finishing|installing|looking)`,
    ],
  },
  {
    act: 'deliver',
    whenDated: true,
    unless: UNLESS,
    phrases: [
      '(i am|we are) *1 (sending|posting|shipping|dispatching|delivering|mailing|emailing|bringing|coming|dropping|ordering|getting|forwarding)',
      '(is|are) *1 (going out|coming out|being (sent|shipped|dispatched|delivered|posted|refunded|replaced|installed|fixed)|booked in|booked|scheduled)',
      '(will|shall) *1 go (out|live|in)',
      'you (will|shall|should) (get|receive|have|see)',
      '(will|should|shall) be *1 (back|in|on|at|with|out|through) *1 (your|you|our|the|to you)',
    ],
  },
  {
    act: 'call',
    byName: true,
    unless: ['negated'],
    phrases: [`will *1 (call|phone|ring|give you *1 (call|ring)) (you|back)?`],
  },
  {
    act: 'deliver',
    byName: true,
    whenDated: true,
    unless: ['negated'],
    phrases: [`will *1 (${VISIT}|deliver|bring|pick *2 up|collect|install|fix|repair|replace|send)`],
  },
  {
    act: 'reply',
    byName: true,
    unless: ['negated'],
    phrases: [
      'will *1 (email you|e mail you|write to you|contact you|get back to you|follow up|reach out|be in touch|get in touch|let you know|send you|reply|respond|come back to you|update you|share)',
    ],
  },
  {
    act: 'deliver',
    whenDated: true,
    unless: UNLESS,
    phrases: [
      `${THING} *4 (will|shall|should) be *1 (sent|shipped|dispatched|posted|delivered|installed|fitted|handed over|collected|picked up|with you|couriered|on site)`,
    ],
  },
  {
    act: 'fix',
    whenDated: true,
    unless: UNLESS,
    phrases: [
      `${THING} *4 (will|shall|should) be *1 (fixed|repaired|resolved|restored|corrected|replaced|released|deployed|done|finished|ready|completed|completed|booked|printed|reprinted|cleaned|changed|removed|set up|back|live|sorted)`,
    ],
  },
  {
    act: 'other',
    unless: UNLESS,
    phrases: [
      '(i|we) promise (that|you|it|this|to)',
      "(you have|you've got) my word",
      '(i|we) (guarantee|can guarantee|commit to|can commit to|are committed to have) (that|you|it|this|to|a)',
      `${WE_WILL} ${AND} (extend|upgrade|downgrade|renew|add|set up|setup|prepare|book|schedule|reserve|organise|organize|register|transfer|put you)`,
      `${WE_WILL} ${AND} (put (this|that|a|it)|do (that|this|it|everything|our best|my best|so))`,
      `${WE_WILL} ${AND} (have (a|the|that|this) *2 (ready|prepared|done|set up)|get (that|this|it) (done|ready|over|started|set up|arranged|moving))`,
      `${WE_WILL} ${AND} (include|apply|activate|enable|unlock|lift|honour|honor|match|finalise|finalize|complete|finish|train|visit|present|show|invite)`,
      `${WE_WILL} ${AND} (introduce)`,
    ],
  },
];
