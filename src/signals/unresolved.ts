// Still broken, still missing, back again: an issue that was raised before and is not gone. "Still" beside a first
// question ("is my transfer still pending?") is a weak hint only; "after your fix", "for weeks" make it strong.
import { CANNOT, DO_NOT, HAVE_NOT, IS_NOT, ISSUE, NOBODY, SPAN } from '../lexicon/fragments.ts';
import type { MessageSignal } from '../model/index.ts';

const SOLVED =
  '(fixed|resolved|solved|sorted|sorted out|addressed|corrected|rectified|dealt with|repaired|taken care of|remedied|actioned|answered|looked into|straightened out)';
const WORKING =
  '(work|works|working|load|loads|loading|sync|syncing|connect|connecting|function|functioning|available|usable|accessible|responding|fixed)';
const RECEIVED =
  '(received|got|gotten|had|seen|heard|arrived|come|been delivered|been shipped|been sent|been credited|been refunded|been processed|been updated|been answered|turned up|shown up|been activated|been installed|been replaced|been removed|been corrected)';

export default {
  id: 'unresolved',
  scope: 'message',
  speaker: 'customer',
  family: 'complaint',
  title: 'still unresolved',
  hears:
    'An issue raised before and not gone: still not working, still not received, back again, never fixed.',
  weight: 0.8,
  halfLife: 45,
  provenance: {
    kind: 'paper',
    source:
      'SQM: 5 % mean to leave when solved at the first contact, 9 % after two, 25 % when it stays unresolved.',
  },
  phrases: [
    {
      strength: 1,
      unless: ['hypothetical', 'question'],
      phrases: [
        `(still|yet) (not|un) *1 ${SOLVED}`,
        `${HAVE_NOT} *2 (${SOLVED}|been ${SOLVED})`,
        `(never|not) (been|got|gotten|get|fully|properly|actually|really)? *1 (${SOLVED})`,
        "(is|are|it's|remains|remain|still|was|left|goes|went|gone|remained) *1 (unresolved|unsolved|unfixed|unanswered|unaddressed|still outstanding)",
        `${ISSUE} *2 (persists|persist|persisted|continues|continue|remains|remain|still exists|still exist|is still there|are still there)`,
        `${ISSUE} *2 (still there|is still happening|still happening|still occurring|not resolved|reoccurred|recurring|reoccurring|recurs)`,
        `${ISSUE} *2 (came back|comes back|is back|has returned|is ongoing|returns|reappeared|reappears|resurfaced)`,
        `(same) (${ISSUE}|thing|story|error|message|mistake|trouble) *2 (again|as before|as last|keeps|still|continues|happened again|happens again)`,
        `(same) (${ISSUE}|thing|story|error|message|mistake|trouble) *2 (is back|all over again|every|as last time|once more|after)`,
        '(happening|happened|happens|occurring|occurred|broken|down|wrong|crashed|failed|failing) (yet)? again',
        '(not|never|nothing|hardly anything) *2 (changed|improved|happened|been done|gets done|got done|was done|moved) *2 (since|so far|yet|after|about|still|despite)',
        '(after|despite|even after|following) *3 (fix|update|repair|patch|replacement|visit|engineer|technician) *5 (still|same|again|not|nothing)',
        '(after|despite|even after|following) *3 (release|upgrade|attempts|reset|ticket|calls|emails) *5 (still|same|again|not|nothing)',
        `(still) *3 (after|for|since) *2 (${SPAN}|all this time|so long|this long|all these|your last|the last|your fix|the fix|the update)`,
        `(weeks|months|days|years|{number} ${SPAN}) (later|on|now|after) *3 (still|no|nothing|not|yet)`,
        '(no) (resolution|solution|fix|progress|end in sight|closer|improvement|change|answer|closure)',
        '(without) (any|a)? (resolution|solution|progress|fix|improvement|end in sight)',
        '(closed|marked|close|closing|solved|set) *2 (ticket|case|it|request|issue|complaint) *2 (as (solved|resolved|closed|fixed|done)|without|before|even though|although|but)',
        '(back|we are back|am back) (to|at) (square one|the beginning|where we started|the start)',
        `${ISSUE} *2 (come back|back again|returned|reappeared|is back)`,
        `${ISSUE} *8 still (there|here|happening|open|present|around|exists|an issue|a problem)`,
        '(fix|update|patch|solution|workaround|replacement) *1 (did|does|do|has|have) not *1 (work|help|fix|solve|change|worked|helped|fixed|solved|make)',
        '(restart|reset|suggestion|advice) *1 (did|does|do|has|have) not *1 (work|help|fix|solve|change|worked|helped|fixed|solved|make)',
        '(continue|continues|continued) to (have|experience|see|get|receive|suffer) *2 (same|problem|problems|trouble|issues|errors|outages)',
        '(worse|no better) than before',
      ],
    },
    {
      strength: 0.85,
      unless: ['hypothetical', 'question'],
      phrases: [
        `still (not|no longer|isn't|aren't|doesn't|don't|won't|hasn't|haven't|wasn't) *1 ${WORKING}`,
        'still (broken|down|failing|crashing|offline|freezing|dropping|disconnecting|wrong|incorrect|missing|stuck|dead|unusable|faulty)',
        'still (slow|leaking|blocked|locked out|having problems|having issues|having trouble|having the same|experiencing|getting the same)',
        "still (seeing the same|getting errors|happening|occurring|showing the wrong|unable|awaiting|can't|having to)",
        `(still) ${CANNOT} *1 (use|access|log|login|sign|open|connect|see|send|receive|print|get|work|call|pay|order|download|reach|export|import|make|view|upload|activate)`,
        "(does|do|did|is|are) (not|n't) work *1 (again|anymore|any more|any longer|properly|as it should|as promised|as advertised)",
        `${DO_NOT} (solve|fix|resolve|address|help with|answer|change) *1 (my|our|the|anything|it|this|a thing)`,
        `(${DO_NOT}|not|never) (solve|fix|resolve|help|answer) (the|my|our|this)? *1 (${ISSUE}|question|at all|me|us)`,
        '(unable|not able|failed|fails|failing|cannot|impossible|refuse|refused) to (get (this|it|my|our|the|an|a) *3 (resolved|fixed|sorted|solved|answer|corrected|working|removed)|resolve|fix)',
        '(keeps|keep|kept) (happening|occurring|coming back|recurring|reoccurring|failing|breaking|returning|going down|popping up)',
        `(ongoing|long running|long standing|longstanding|never ending) (${ISSUE}|saga|complaint|ticket|case|query|request|dispute)`,
        `(recurring|persistent|repeated|unresolved|outstanding) (${ISSUE}|saga|complaint|ticket|case|query|request|dispute)`,
        '(for|over|past|last|than|about) *2 (weeks|months|years|{number} (weeks|months|years)|a (week|month|year)) *2 (and still|and no|and nothing|without|and counting)',
        'still being (charged|billed|blocked|told|asked|ignored|debited)',
        '(remains|remained) *1 (blocked|broken|locked|open|down|closed|wrong|the same|unavailable)',
        'nothing works',
        '^ no (change|improvement|progress) $',
        '(worked|works|fine|okay) *5 (now|but|then) *4 (again|dead|down|broken|gone|stopped|same)',
        '(despite|after) *1 ({number}|several|many|multiple|repeated|numerous) (visits|attempts|calls|repairs|tries|tickets|emails|complaints)',
        '(said|told|claimed|says|claim|thought) *4 (fixed|resolved|solved|sorted|repaired) *4 (not|still|again|wrong)',
        'no (further|closer|nearer|better off) *2 (than|to)',
        '(same|identical) (fault|problem|defect|error|mistake|trouble|bug)',
        'still (says|shows|gives|displays|reads) *1 (error|wrong|failed|invalid|old|same|offline|nothing)',
        '(cold|dead|down|broken|gone|blocked|stuck|offline|out|off) again',
        `${ISSUE} *6 (is|are|was|were) back`,
      ],
    },
    {
      strength: 0.5,
      unless: ['hypothetical'],
      phrases: [
        `still (not|haven't|hasn't|no) *1 ${RECEIVED}`,
        "(i|we) still (haven't|don't have|have no|got no|don't see|see no)",
        'still (nothing|no sign|no sign of|no word|no news|no update|no answer|no reply|no response|no refund|no delivery|no solution)',
        'still (no access|no internet|no service|no money|no package|no parcel|no order|no luck|no idea|no one|nobody)',
        `${NOBODY} *2 (fix|fixed|fixes|fixing|resolve|resolved|solve|solved|help|helped|helps|sort|sorted|been able to) *1 (it|this|the|my|our|me|us|anything|with)`,
        '(yet to|has yet to|have yet to) (receive|hear|see|get)',
        '(yet to|has yet to|have yet to) (be (resolved|fixed|solved|addressed|refunded|delivered|contacted)|resolve)',
        '(yet to|has yet to|have yet to) (arrive|fix|refund|deliver|come|respond|reply)',
        '(not|never) (received|arrived|delivered|shipped|showed up|turned up|come) (yet|at all|so far|anything|to date|my|our|the)',
        `${IS_NOT} (yet)? ${SOLVED}`,
        'still (getting|seeing|receiving|showing|paying) (the|an|a|this|these|that|errors|wrong|old|same)',
      ],
    },
    {
      strength: 0.25,
      unless: ['hypothetical'],
      phrases: [
        'still (pending|waiting|processing|showing|in progress|the same|on hold|open|in transit|under review|being reviewed)',
        '(again|once more) (today|this morning|this week|this month|yesterday)',
      ],
    },
    {
      strength: 0,
      phrases: [
        '(thank|thanks|glad|happy|great|pleased|delighted) *5 (fixed|resolved|solved|sorted|working)',
        '(is now|are now|now|has been|have been|finally|quickly|already|all) (resolved|solved|fixed|sorted|sorted out)',
        'still (love|loving|enjoy|enjoying|happy|like|using|a fan|the best|great|good|working fine|works|working well)',
        'still (going strong|interested|available|open until|valid|possible|on track|in love|impressed|recommend)',
        '(you|anyone|anybody|we|somebody) *1 still (there|here|connected|online)',
        '^ still (there|here|connected|online) $',
        `(no|never any|without|not had any|not a single) (${ISSUE}) *2 (since|so far|yet|at all|again)`,
      ],
    },
  ],
  hits: [
    'The router is still not working after your update.',
    'The issue persists.',
    'We still have not received the replacement.',
    'Three weeks later and still nothing.',
    'It never got fixed.',
    'The same error came back this morning, it is happening again.',
    'You closed the ticket without solving anything.',
  ],
  misses: [
    'Thanks, the issue is resolved.',
    'Are you still there?',
    'Is the offer still valid?',
    'We have had no problems so far.',
    'The printer is not working.',
    'I still love this app.',
  ],
} as const satisfies MessageSignal;
