// Asking past the person who answers: for a manager, a superior, the complaints team. Working for a manager is not that,
// nor is asking who one's account manager is.
import { I_WANT } from '../lexicon/fragments.ts';
import type { MessageSignal } from '../model/index.ts';

const BOSS =
  '(manager|managers|supervisor|supervisors|superior|superiors|boss|team lead|team leader|director|ceo|coo|cto|cfo|head of|vp|vice president|executive|management|someone senior|somebody senior|someone more senior|someone higher|somebody higher|someone above you|someone in charge|person in charge|whoever is in charge|someone in authority|someone with authority|someone competent|someone who knows|someone who can actually|higher up|higher ups|senior management|senior manager|line manager|store manager|duty manager|branch manager|general manager|shift manager|your lead|in charge there|person responsible|responsible person|senior engineer|senior person|senior member|decision maker)';
const SPEAK =
  '(speak|talk|speaking|talking|escalate|escalated|escalating|pass|put me through|put us through|transfer me|transfer us|connect me|connect us|forward|forwarded|refer|referred|complain|write|turn)';

export default {
  id: 'escalation-request',
  scope: 'message',
  speaker: 'customer',
  family: 'escalation',
  title: 'asks for a manager',
  hears: 'The customer asks for a manager or someone senior, escalates, or announces to go over our heads.',
  weight: 1,
  halfLife: 30,
  provenance: {
    kind: 'hand',
    note: 'Customer-driven escalation is what support escalation models predict (IBM 2020); its weight beside a complaint is set by hand.',
  },
  phrases: [
    {
      strength: 1,
      unless: ['negated', 'reported', 'past'],
      phrases: [
        `${SPEAK} *2 (to|with) *2 ${BOSS}`,
        `(get|give|let|bring|find|fetch) (me|us) * ${BOSS}`,
        `${I_WANT} * ${BOSS} * (call|contact|phone|ring|email|reply|respond|look|get back|to call|involved|on the phone|now|please)`,
        `(is there|can i have|could i have|may i have|who is|whos|what is the name of|name of|email of|contact details of|details of|contact for) (a|an|the|your) ${BOSS} (i|we|that i|available|there|in charge|of this|of your|so|please|who can|to (speak|talk))`,
        '(who is|whos) your (manager|supervisor|boss|superior|line manager)',
        `(have|ask|tell|get) (your|a|the) ${BOSS} *1 (call|contact|phone|ring|email|reply|respond|look|get|step in|intervene)`,
        '(want|need|wish|like|demand|demanding|request|requesting|insist|insist on|asked|asking) * (escalated|escalation|to escalate)',
        '(escalate|escalating) (this|it|my|our|the) * (further|higher|now|immediately|issue|case|ticket|matter|complaint|problem|asap|urgently|internally|to|please)',
        "(please|must|need to|have to|will|going to|i'll|we'll|now|formally) (escalate|escalating)",
        '(over|above) your head',
        '(taking|take|taken|going|go) (this|it) (further|higher|to the top|all the way|up the chain|to the ceo|to your ceo)',
        '(taking|take|taken|going|go) (this|it) (to the board|to your board|to head office|to your head office|to management)',
        '(my|our) (ceo|boss|board|director|management|cfo|cto|leadership|leadership team|vp|managing director|executives) *1 (now|already|very|not|become|been|getting|asking|involved|aware|furious|unhappy|upset|to know|answers|breathing|starting)',
        `(name|number|email|address|details) of your *1 ${BOSS}`,
        `(a|the|to) (call|meeting|conversation|chat) with *2 your *2 ${BOSS}`,
        '(complaint|ticket|case|issue|this|it|matter) (to be)? escalated',
        '(needs|has|have|need) to (go|get) to *2 (senior|someone senior|management|manager|director|engineer|higher)',
        '(my|our) *1 (ceo|cfo|cto|coo|boss|board|director|management|leadership|vp|managing director) *2 (asked|told|instructed|wants|demands|demanding|expects|insists)',
        '(going|go|take|taking|went|writing|write|escalating) *2 to *1 your *1 (head office|headquarters|ceo|board|management|director|boss)',
        `raise (this|it|that) with *2 ${BOSS}`,
        '(this|it|matter|case|issue|complaint) *1 be escalated',
        `involve *1 ${BOSS}`,
        `(forward|pass|escalate) *3 to *2 management`,
        '^ *1 escalate',
      ],
    },
    {
      strength: 0.6,
      unless: ['negated', 'reported'],
      phrases: [
        '(speak|talk|speaking|talking|chat) (to|with) (a|an)? (real human|real person|real people|actual person|actual human)',
        '(speak|talk|speaking|talking|chat) (to|with) (a|an)? (live person|live agent|human being|human agent|human person|human)',
        '(speak|talk) (to|with) (someone|somebody|anyone|anybody) (else|different|who (knows|understands|can|has|is))',
        '(speak|talk) (to|with) (someone|somebody|anyone|anybody) (with (some|any|more|authority)|in the)',
        '(speak|talk) (to|with) (someone|somebody|anyone|anybody) (from (management|the complaints))',
        '(second|third|2nd|3rd) (line|level|tier) (support)? (please|involved|now|engineer|team)',
        '(complaints|complaint) (department|team|handler|officer|manager|line)',
        '(head office|headquarters|corporate office|executive office|customer relations) (will hear|contact|address|phone|number|email|complaint|about this)',
        '(higher|next) (level|tier) of (support|management)',
        '(someone|somebody) (with|of|in) *1 (authority|higher rank|power to)',
        '(someone|somebody) who can (make|decide|take|actually|sign)',
        'who *2 (complain|escalate) to',
      ],
    },
    {
      strength: 0,
      phrases: [
        '(account|project|product|sales|success|task|password|device|file|package|office|property) (manager|managers|director|executive)',
        '(relationship|community|content|event|finance|it|hr|marketing|tag|window|download|boot) (manager|managers|director|executive)',
        "(i'm|as|being|became) * (manager|supervisor|director|ceo|team lead|team leader) (of|at|here|for|in)",
        `(thank|thanks|praise|commend|compliment|tell|let) * ${BOSS} (know|how (great|good|helpful|happy|well|nice))`,
        '(speak|talk) (to|with) (my|our) (own)? (manager|supervisor|boss|director|ceo|team lead|cfo|wife|husband)',
        '(manager|supervisor|ceo|director) (is|was) (great|lovely|very helpful|helpful|kind|nice|wonderful|amazing|fantastic)',
      ],
    },
  ],
  hits: [
    'I want to speak to your manager.',
    'Please escalate this ticket immediately.',
    'Who is your supervisor?',
    'Let me talk to a real person.',
    'Put me through to someone senior.',
  ],
  misses: [
    'I am the manager of the Leeds branch.',
    'Who is our account manager?',
    'I will talk to my manager and come back to you.',
    'John Smith is my manager.',
    'How do I add a project manager to the workspace?',
    'Please tell your manager how helpful you were.',
  ],
} as const satisfies MessageSignal;
