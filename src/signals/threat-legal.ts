// Courts, lawyers, regulators, ombudsmen. A lawyer who reads a contract before signing is no threat, nor is a police
// report about a stolen card.
import { MY } from '../lexicon/fragments.ts';
import type { MessageSignal } from '../model/index.ts';

const LAWYER =
  '(lawyer|lawyers|attorney|attorneys|solicitor|solicitors|barrister|legal team|legal department|legal counsel|counsel|legal advisor|legal adviser|legal representative|legal people)';
const AUTHORITY =
  '(ombudsman|ombudsmen|financial ombudsman|energy ombudsman|regulator|regulators|trading standards|consumer protection|better business bureau|bbb|fcc|ftc|cfpb|fca|ofcom|ofgem|ofwat|faa|department of transportation|attorney general|state attorney|citizens advice|consumer rights|consumer affairs|consumer council|consumer court|consumer forum|cedr|caa|civil aviation authority|aviation consumer|data protection authority|data protection officer|information commissioner|advertising standards|competition authority|crtc|ccts|banking ombudsman|afca|comreg|bafin|finra|hmrc|consumer financial protection bureau|insurance commissioner|public utilities commission|small claims|small claims court|fraud squad|action fraud)';

export default {
  id: 'threat-legal',
  scope: 'message',
  speaker: 'customer',
  family: 'escalation',
  title: 'threatens legal steps',
  hears: 'A lawyer, a court, a regulator or an ombudsman is announced, or the law is held against us.',
  weight: 1.6,
  halfLife: 90,
  provenance: {
    kind: 'hand',
    note: 'The last step before a relation ends, and costly even if it does not: more than anger, less than leaving.',
  },
  phrases: [
    {
      strength: 1,
      unless: ['negated', 'reported'],
      phrases: [
        `(consult|consulting|consulted|contact|contacting|contacted|call|calling|hire|hiring|hired|engage|engaging|engaged|instruct) *2 (my|our|a|an|the) *1 ${LAWYER}`,
        `(instructing|instructed|speak to|speaking to|spoken to|talk to|talking to|involve|involving|hear from|hearing from|letter from) *2 (my|our|a|an|the) *1 ${LAWYER}`,
        `(letters from|retain|retained|refer|passed|passing|pass|hand|handed|handing|forward|forwarded|turn|turned) *4 (my|our|a|an|the) *1 ${LAWYER}`,
        `${MY} ${LAWYER} (will|is|are|has|have|advised|advises|says|said|told|would|can|wants|shall|to)`,
        '(take|taking|pursue|pursuing|considering|consider|seek|seeking|initiate|initiating|start|starting|commence|commencing|begin|threaten|threatening|resort to|face|facing|open to) * (legal (action|proceedings|steps|advice|remedies|recourse|measures|redress|route|claim)|court action|civil action|litigation|a lawsuit|lawsuit|a class action)',
        '(legal action|legal proceedings|legal recourse|class action|lawsuit|law suit|court order|letter before action)',
        '(letter before claim|statutory demand|cease and desist|notice of intent to sue|small claims|money claim|moneyclaim)',
        '(sue|suing|sued) (you|your company|your asses|your ass|{brand}|them|for|over|this company|the company)',
        '(see|meet) (you|them) in court',
        `(take|taking|taken|bring|bringing|go|going|drag|dragging|went) *3 to *1 (court|tribunal|arbitration|small claims|${AUTHORITY})`,
        `(report|reporting|reported|complain|complaining|complained|file|filing|filed|refer|referring|referred|contact|contacting) *4 ${AUTHORITY}`,
        `(contacted|write|writing|wrote|escalate|escalating|escalated|lodge|lodging|lodged|submit|submitting|submitted|raise|raising) *4 ${AUTHORITY}`,
        `(raised|go|going|gone|turn|inform|informing|informed|notify|notifying|notified|call|calling|get|tell|telling) *4 ${AUTHORITY}`,
        `(complaint|complaints|report|case|claim|grievance) (with|to|at|before|against you) *2 ${AUTHORITY}`,
        '(report|reporting|reported) (you|this|your company|{brand}|them|this company) *1 to *2 (authorities|police|fraud|regulator|consumer|bank regulator|government|tax)',
        '(breach|breached|breaching|violation|violated|violating|violates|contravention|infringement|in breach|contravene) * (contract|agreement|law|the law|laws|consumer law|consumer rights|consumer protection|my rights|our rights|gdpr|data protection|sla|the sla|our sla|the terms|statutory|regulations|federal|fair credit|warranty|act|section|privacy)',
        '(my|our) (statutory|consumer|legal|contractual) rights',
        '(liable|liability|hold you (responsible|liable|accountable)|held (responsible|liable|accountable))',
        '(claim (for)? damages|seek damages|seeking damages|sue for damages|punitive damages|damages from you|for damages)',
        '(will|going to|shall|would|might|could|have to) *1 sue',
      ],
    },
    {
      strength: 0.7,
      unless: ['negated', 'question', 'reported', 'hypothetical'],
      phrases: [
        '(involve|involving|contact|contacting) (the)? (authorities|police)',
        '(illegal|unlawful|against the law|illegally|unlawfully|criminally) (of you|practice|practices|conduct|behaviour|behavior|charge|charges|charging)',
        '(illegal|unlawful|against the law|illegally|unlawfully|criminally) (activity by|what you|to charge|to keep|to do|and you|business|actions)',
        "(this|that|it|it's|that's) (is|was|must be|has to be|can't be)? *1 (illegal|unlawful|against the law|a crime|criminal|fraud|theft|extortion|daylight robbery)",
        '(consumer rights act|consumer credit act|sale of goods act|fair credit reporting act|fcra|fair debt collection|fdcpa|eu261|eu 261|ec261|ec 261)',
        '(section 75|regulation ec|uniform commercial code|magnuson moss|lemon law|consumer protection act|consumer law|data protection act)',
        '(ombudsman|trading standards|better business bureau|ofcom|cfpb|small claims)',
        '(final|last) (demand|warning|notice to you|chance to|chance before|opportunity to)',
        '(without prejudice|reserve (all)? (my|our) rights|reserves all rights|deadlock letter|formal demand|give you {number} (days|working days|business days) to)',
        'not *1 (even)? legal',
        `${AUTHORITY} *1 (will|shall|is going to|might|has|have) *2 (hear|know|look|informed|be|been|receive)`,
      ],
    },
    {
      strength: 0.7,
      unless: ['negated', 'hypothetical'],
      phrases: [
        'what you (are doing|did|do|have done) *1 (is|was) *1 (illegal|unlawful|against the law|criminal|fraud|theft)',
      ],
    },
    {
      strength: 0,
      phrases: [
        `${LAWYER} *2 (for review|for signature|for approval|to review|to sign|reviewing|reviews|review|sign off|is reviewing|approve|approval)`,
        `${LAWYER} * (review|reviewing|reviews|reviewed|redline|redlines|sign off|approve|approved|comments on the|signature|dpa|template)`,
        '(police) (report|complaint|number)',
        "(i'm|we're|as) * (law firm|lawyer|solicitor|attorney|paralegal|legal team)",
        '(food|tennis|basketball|royal|inner) court',
        '(terms of service|terms and conditions|legal (name|entity|address|guardian|document|documents|notice page))',
        '(no|not|without) (legal (action|obligation)|liability)',
        '(comply|compliance|compliant|certified|audit|audited|regulated|licensed|registered) * (by|with) *2 (gdpr|ico|fca|regulator|sec|ftc|fcc)',
      ],
    },
  ],
  hits: [
    'You will hear from my lawyer.',
    'I am taking you to small claims court.',
    'We have filed a complaint with the ombudsman.',
    'This is a breach of contract.',
    'I will report this to Trading Standards.',
    'We are considering legal action.',
  ],
  misses: [
    'Our legal team is reviewing the DPA, we sign next week.',
    'I filed a police report about the stolen card.',
    'We are a law firm with 40 users.',
    'Does your product comply with GDPR?',
    'The food court is open until ten.',
    'What is the legal name of your company?',
  ],
} as const satisfies MessageSignal;
