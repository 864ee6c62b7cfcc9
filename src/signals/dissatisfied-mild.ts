// Dissatisfaction said politely: a positive word denied ("not ideal"), praise with a ceiling ("could have been better"),
// hedged disappointment. Polite people leave too, and say less before.
import { IS_NOT, MILDLY } from '../lexicon/fragments.ts';
import type { MessageSignal } from '../model/index.ts';

const PLEASED =
  '(happy|satisfied|pleased|impressed|thrilled|convinced|delighted|ideal|great|good|helpful|useful|perfect|optimal|the best|amazing|comfortable|enthusiastic|keen|excited|overwhelmed|amused|wowed|clear|easy|smooth|intuitive|pleasant|reassuring|encouraging|satisfactory|satisfying|user friendly|worth it|a fan|my favourite|my favorite|fast|clean|fresh|friendly|professional|what i hoped|what we hoped|what i had hoped|what we had hoped|what i expected|what we expected|what i was expecting|what we were expecting|what i wanted|as good as|as easy as|as fast as|as smooth as|as helpful as)';

export default {
  id: 'dissatisfied-mild',
  scope: 'message',
  speaker: 'customer',
  family: 'complaint',
  title: 'politely unhappy',
  hears:
    'Polite dissatisfaction: "not ideal", "could have been better", "less than thrilled", "a bit disappointed".',
  weight: 0.6,
  halfLife: 45,
  provenance: {
    kind: 'paper',
    source:
      'Negated positives as a polite complaint: Ruytenbeek 2024; hint and annoyance in the scale of Trosborg 1995.',
  },
  phrases: [
    {
      strength: 1,
      unless: ['hypothetical', 'question'],
      phrases: [
        `${MILDLY} (disappointed|disappointing|frustrated|frustrating|annoyed|annoying|underwhelmed|underwhelming|let down|unhappy|concerned|worried|confused|confusing|slow|clunky|dated|lacking|lacklustre|upset|dissatisfied|irritated|irritating|disheartening|unfortunate|inconvenient|awkward|unreliable|upsetting|put off|fed up|tiresome|tedious|cumbersome|rough|messy|rushed|unclear|misleading|bland|pricey|expensive|shabby|tired of)`,
        `(${IS_NOT}|less than|not exactly|not really|not overly|not entirely|not fully|not completely|not totally|not quite|not particularly|not very|not too|not so|not that|not all that|not terribly|not at all|far from|anything but|nowhere near|hardly|not remotely|not especially|not super|not always) ${PLEASED} (with|about|by|on|at|for|that|of|as|so|and|but|here|in|because|considering|either|anymore|any more|so far|lately|recently|experience|customer|service|start|sign|look|solution|outcome|result|$)`,
        '(less than|not exactly|not really|not overly|not entirely|not fully|not completely|not quite|not particularly|not very|not all that|not terribly|not at all|far from|anything but|nowhere near) (happy|satisfied|pleased|impressed|thrilled|convinced|delighted|ideal|great|good|helpful|useful|optimal|stellar|amazing|smooth|pleasant|satisfactory|perfect|reliable|professional|friendly|inspiring)',
        '(underwhelmed|underwhelming|unimpressed|lacklustre|lackluster|mediocre|meh|subpar|sub par|under par|below par|unremarkable|nothing special|nothing to write home about|run of the mill|unsatisfactory|disappointing)',
        '(could|should|might) (have)? (been|be|do|done|work|worked|gone|go|handled|communicated|explained) *2 (better|smoother|faster|quicker|clearer|improved|nicer|more (professional|helpful|friendly|responsive|careful|transparent|proactive|reliable))',
        '(could|should) (have been|be) (handled|managed|communicated|explained|executed|organised|organized|done|designed|resolved|avoided|prevented) (a lot|much|far|so much)? (better|differently|more|sooner|earlier|faster|properly)?',
        '(room|lots of room|plenty of room|much room|scope) for improvement',
        '(leaves|left|leave|leaving) (a lot|much|something|a great deal|lots) to be desired',
        '(expected|expecting|hoped|hoping|was hoping|were hoping|would have expected|would have hoped|had hoped|had expected|would have liked|anticipated|would expect) *3 (more|better|faster|quicker|sooner|smoother|different|otherwise|at least|higher|improvement|greater)',
        '(not|never|nothing|hardly|neither) *1 (live up to|lived up to|meet|met|meets|meeting|match|up to|in line with) *1 (my|our|the|your|expectations|hype|standards|standard|scratch|par|reputation|needs|usual)',
        '(below|beneath|short of|lower than|fell short of|falls short of|not up to) *3 (expectations|expectation|standard|standards|par|average|promises)',
        '(mixed|divided) (feelings|experience|experiences|results|emotions|bag)',
        '(not|never) (my|our|the) (best|greatest|finest|favourite|favorite|smoothest|easiest|most (pleasant|helpful))',
        "(i|we) (can't|couldn't|won't|wouldn't|don't) *1 (say|claim|pretend|call) *2 (happy|satisfied|impressed|pleased|thrilled|i am|we are|this is|it was|great|good|enjoyed|love)",
        '(rather|somewhat|a little|a bit|slightly|less) (less|more)? *1 (than)? (ideal|optimal|perfect|satisfying|helpful|convincing|satisfactory|pleasant) (than)?',
        '(suboptimal|sub optimal|regrettable|such a pity|such a shame|what a pity|what a shame)',
        `(${IS_NOT}|hardly) *2 what (i|we) *2 (in mind|expected|hoped|wanted|imagined|envisioned|asked for)`,
        '(experience|experiences|results|feedback|feelings|impression|impressions) *4 mixed',
        `${IS_NOT} what it (was|used to be|once was)`,
      ],
    },
    {
      strength: 0.6,
      unless: ['hypothetical', 'question'],
      phrases: [
        `(i|we|i'm|we're|am|are|was|were|been|feel|felt) (not|never|no longer|less) *1 (happy|satisfied|pleased|impressed|convinced|thrilled|comfortable with|sure this is|enjoying|keen|confident|content)`,
        "(didn't|did not|don't|do not|doesn't|does not|wasn't|haven't|not) *1 (help (me|us|much|at all)|enjoy|love (it|this|the)|appreciate|care for|meet|satisfy|convince|impress|inspire|solve|feel right|cut it|do it for|hold up|add up)",
        "(don't|didn't|doesn't) *1 like *1 (it|this|your|how|the (new|service|product|update|way|food|app|support|design|quality))",
        "(isn't|wasn't|aren't|weren't|is not|was not|not) *1 (great|good|ideal|helpful|helping|nice|fun|fair|useful|amused|funny|professional|clean|fresh|comfortable|friendly|tasty|reliable|user friendly|intuitive|worth it|worth the|recommended|practical)",
        '(very|increasingly|deeply|quite|really|seriously|getting|am|are) (concerned|worried|uneasy|alarmed) (about|by|with|over) (your|the) (service|quality|support|level|lack|direction|response|reliability|delays|performance|progress|way|communication|team|company)',
        '(used to be|was once|were once|once was) *2 (better|great|good|excellent|so good|reliable|faster|the best|fantastic|amazing|friendlier|helpful|much better)',
        '(gone|going|went|goes|getting|gotten|got|become|becoming) (downhill|worse|from bad to worse|steadily worse|slower|more expensive|progressively|backwards|to the dogs|south)',
        '(declining|deteriorated|deteriorating|slipped|slipping|worsened|worsening) *2 (quality|service|support|standards|lately|recently|over the|since|a lot|significantly|noticeably)',
        '(quality|service|support|standards|communication|reliability|performance|response times) *2 (declined|declining|deteriorated|deteriorating|dropped|slipped|slipping|worsened|worse|gone down|went down|suffered|down|decreased)',
        '(bad|poor|terrible|awful|negative|unpleasant|frustrating|horrible|miserable|painful|disastrous|sour|bitter) (experience|experiences|impression|start|aftertaste|taste|feeling|surprise)',
        '(left|leaves|leaving) (me|us|a) *1 (disappointed|dissatisfied|frustrated|cold|confused|wanting|wondering|bad taste|bitter taste|sour taste|underwhelmed|speechless|bad impression)',
        "(i'd|i would|we'd|we would|would) (have)? *1 (appreciate|appreciated|prefer|preferred|like|liked) *3 (if|a little|more|some|at least|had) *3 (more|better|warning|notice|heads up|communication|transparency|been told|informed|effort|faster|sooner|care|courtesy|update|updates|been)",
        '(i|we) (wish|wished) (it|you|this|your|the app|the product|the service|the support) *2 (was|were|had|would|could|did|worked)',
        '(frankly|honestly|to be honest|to be frank|in all honesty|truth be told|quite frankly|tbh) *3 (not|less|disappoint~|expected|poor|bad|frustrat~|tired|worse|concern~|surprised|annoy~|unhappy|hoped|struggl~|terrible|mediocre|waste|ridiculous|slow|never)',
        '(did|does|do) not *1 (help|improve)',
        'not (an|much of an|a big|a great|any) improvement',
        '(hard|difficult) to (read|use|understand|follow|navigate)',
        'less (responsive|reliable|helpful|friendly|attentive|useful|accurate|careful|professional) *2 (lately|than|recently|now|these days)',
      ],
    },
    {
      strength: 0.35,
      unless: ['hypothetical', 'question', 'negated'],
      phrases: [
        '(disappointed|disheartened|discouraged|displeased|dissatisfied|unhappy|unsatisfied|regret|dismayed|saddened|upset with|unfortunate|too bad|a pity|a shame|disappointment)',
        '(too (slow|small|loud|long|hard|difficult|complicated|late|cold|hot|short|weak|heavy|thin|noisy|salty|dry))',
        '(lacking|lacks|lack of|missing basic|insufficient|inadequate|not enough|subpar|cumbersome|clunky|outdated|tedious|confusing|overcomplicated|unintuitive)',
      ],
    },
    {
      strength: 0,
      phrases: [
        "(not|never|wasn't|isn't|no|without|nothing|aren't|weren't) *1 (bad|disappointed|disappointing|unhappy|dissatisfied|disappoint|a disappointment|worse|too shabby|a problem|problem|negative)",
        "(couldn't|could not|can't|cannot|never) (be|have been|been) (happier|better|more (pleased|satisfied|impressed|helpful|happy)|easier|prouder)",
        '(not only|not just|no matter) *2 (good|great|happy|helpful|fast|friendly)',
        '(not|never) (good|great|sure|clear|comfortable|happy) (at|with|how|if|whether|what|which|why|when|where|about (how|which|what|where))',
        '(feel better|get better|got better|better now|better than|better and better|even better|much better now)',
        '(sorry|apologise|apologize|apologies) *4 (disappoint~|upset|unhappy|frustrat~|confusing|confused)',
        "(can't|couldn't|not) *1 say enough",
        '(overly|too|not be|without being) *1 (concerned|worried)',
        '(lack of|not enough|insufficient) (funds|money|balance|sleep|cash|credit|memory|storage|space|time on)',
        '(bad|too bad) (weather|traffic)',
      ],
    },
  ],
  hits: [
    'The rollout was not ideal.',
    'I am a bit disappointed with the new version.',
    'We were less than thrilled about the change.',
    'That could have been handled better.',
    'To be honest, we expected more.',
    'The support leaves a lot to be desired.',
    'We are not really happy with the training.',
    'Underwhelming, I must say.',
  ],
  misses: [
    'Not bad at all!',
    'I could not be happier.',
    'We were not disappointed.',
    'I am not sure which plan fits us.',
    'It is getting better and better.',
    'Sorry to disappoint you, we cannot join on Friday.',
    'My payment failed because of a lack of funds.',
  ],
} as const satisfies MessageSignal;
