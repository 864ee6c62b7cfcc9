// A complaint says that what happened is not what was due. It needs no bad word ("this was supposed to arrive on
// Monday"), and a described problem alone is none ("my card does not work at the till").
// Groups go down Trosborg's scale: blame and accusation, verdict, breached expectation, annoyance, hint.
import { DO_NOT, HAVE_NOT, IS_NOT, NOBODY, NTH, SERVICE, SPAN } from '../lexicon/fragments.ts';
import type { MessageSignal } from '../model/index.ts';

const BAD =
  '(terrible|horrible|awful|appalling|atrocious|abysmal|dreadful|disgraceful|disgusting|pathetic|shocking|shameful|lousy|horrendous|shoddy|crap|crappy|rubbish|useless|worthless|pitiful|laughable|woeful|diabolical|horrific|dire|garbage|trash|shite|shit|shitty|incompetent|deplorable)';
const POOR =
  '(bad|poor|poorest|substandard|subpar|inadequate|mediocre|unreliable|unprofessional|slow|sloppy|rude)';
const AGREED =
  '(ordered|paid for|agreed|signed up for|asked for|requested|promised|told|sold|bought|expected|discussed|quoted|led to believe)';
const MESS =
  '(joke|shambles|disgrace|farce|mess|circus|nightmare|disaster|fiasco|shame|embarrassment|rip off|ripoff|disappointment|let down|letdown)';
const RUDE =
  '(rude|dismissive|condescending|unhelpful|disrespectful|abusive|arrogant|hostile|unprofessional|patronising|patronizing|impolite|snarky|clueless)';
const PEOPLE =
  '(staff|agent|agents|rep|reps|people|person|employee|employees|man|woman|lady|guy|driver|manager|behaviour|behavior|attitude|tone|manner|operator|advisor|adviser|associate|cashier|crew|team)';

export default {
  id: 'complaint',
  scope: 'message',
  speaker: 'customer',
  family: 'complaint',
  title: 'complains',
  hears:
    'A complaint: blame, a bad verdict, or an expectation that was not met, even without a negative word.',
  weight: 0.9,
  halfLife: 45,
  provenance: {
    kind: 'paper',
    source:
      'Complaint acts: Olshtain & Weinbach 1987; Preotiuc-Pietro et al. 2019. Grades of severity: Trosborg 1995; Jin & Aletras 2021.',
  },
  phrases: [
    {
      strength: 1,
      phrases: [
        `worst * ${SERVICE}`,
        'worst *5 (ever|seen|had|made|dealt with|of my life|in my life|in years|experienced|encountered|bought)',
        '(zero|no|0) stars',
      ],
    },
    {
      strength: 1,
      unless: ['negated'],
      phrases: [
        '(file|filing|lodge|lodging|raise|raising|register|registering|submit|submitting|log|make|making) *2 complaint',
        '(formal|official|written) complaint',
        '(want|wish|like|need|have) to (complain|make a complaint)',
        'this is a complaint',
        '(unacceptable|unacceptible|inexcusable|intolerable|unforgivable|outrageous)',
        `${BAD} *2 ${SERVICE}`,
        `${SERVICE} *2 ${BAD}`,
        `(what|such) (a|an) *2 ${MESS}`,
        `(absolute|complete|total|utter|real|living|big|huge|massive|bloody) (${MESS}|rubbish|incompetence|waste)`,
        `(is|was|are|been|it's|that's) (a|an) ${MESS}`,
        'beyond a joke',
        '(incompetence|negligence|ineptitude)',
        '(should|ought to) be ashamed',
        '(waste|wasted|wasting) (of|my|our|all my)? *1 (money|time|effort)',
        '(piece|load|pile|bunch) of (junk|crap|garbage|rubbish|trash|shit|nonsense)',
      ],
    },
    {
      strength: 0.9,
      unless: ['negated', 'hypothetical', 'question'],
      phrases: [
        '(so|very|really|extremely|absolutely|completely|totally|utterly|truly|beyond|incredibly|highly|most|deeply|bitterly|hugely|massively|sorely|gravely|thoroughly|severely|greatly|more than) (disappointed|dissatisfied|unhappy|unsatisfied|displeased|let down|disheartened|dismayed|disapointed|dissapointed|disappointing)',
        '(let|letting) (me|us|our team|our customers) down',
        "(you've|you) *1 (failed us|failed me|ignored|messed up|screwed up|cocked up|botched|ruined|let us down|let me down)",
        '(ruined|spoiled|spoilt|destroyed|wrecked) (my|our|the) *1 (trip|holiday|vacation|honeymoon|wedding|birthday|christmas|weekend|event|day|launch|campaign|month|plans)',
        '(refuse|refuses|refused|refusing) to (help|refund|honor|honour|fix|remove|give|provide|correct|release|replace|accept|listen|let|pay|acknowledge|cooperate|speak|talk|return|take|exchange|answer|work|issue|do anything)',
        '(fail|fails|failed|failing) to (respond|reply|provide|correct|honor|honour|notify|inform|deliver|call|show|turn up|act|address|resolve|fix|meet|follow|disclose|acknowledge|investigate|update|remove|credit)',
        '(your|their) (fault|mistake|negligence|failure|failures|incompetence|mess|screw up|screwup|cock up|blunder|ineptitude)',
        '(treated|treating|treat) (me|us|customers|people|your customers|clients) (like (dirt|garbage|rubbish|trash|crap|shit|criminals|a criminal|a thief|an idiot|idiots|a child|children|a number|nothing|second class|fools|a fool)|this way|so badly|badly|poorly|with contempt|unfairly)',
        'never been (treated|spoken to) (so|this|like)',
        '(hung|hang|hanging|hangs) up on (me|us)',
        `(was|were|is|are|being|so|very|extremely|incredibly|really|and) ${RUDE}`,
        `${RUDE} ${PEOPLE}`,
        '(stop|quit) (sending|calling|charging|harassing|ignoring|billing|messing|wasting|passing|making excuses|emailing|lying)',
        '(harassed|harassing|harassment|bullied|bullying|belittled)',
        `${NOBODY} *2 (care|cares|cared|takes responsibility|take responsibility|takes ownership|gives a damn|gives a toss)`,
        '(cost|costing|costs|caused|causing|lost) (me|us|our team|our business|our company|our customers) *1 (hours|days|money|sales|revenue|business|customers|stress|distress|inconvenience|embarrassment|problems|hardship|thousands|hundreds|fortune|{money}|lot|deal|damage|trouble|loss)',
        '(nightmare|ordeal|horror story)',
        `${DO_NOT} (recommend|waste your|trust this|go near|bother with)`,
        "(wouldn't|won't|can't|couldn't|would not|could never|would never|will never) recommend",
        '(stay|steer|keep) (away|clear|well clear) (from|of)',
        'avoid (at all costs|like the plague|this company|them)',
      ],
    },
    {
      strength: 0.75,
      unless: ['hypothetical', 'question'],
      phrases: [
        `${IS_NOT} *1 (acceptable|good enough|up to standard|up to scratch|the standard|fair on|professional|fit for purpose|how you treat|the way to treat)`,
        `(${IS_NOT}|nothing like|nowhere near) *1 (what|the one|the ones) (i|we|you) *1 ${AGREED}`,
        '(not|never|nothing like|nowhere near) as (described|advertised|promised|agreed|expected|pictured|stated|shown|specified|ordered)',
        '(contrary to|despite|in spite of|regardless of) * (you said|was told|were told|promised|promises|promise|agreed|assurances|assured|assurance|advertised|guarantee|sla|contract)',
        '(expect|expected|expecting|deserve|deserved|demand) *2 (better|more from)',
        `(very|so|extremely|really|too|incredibly|such) ${POOR} *1 (service|support|communication|experience|quality)`,
        `${POOR} *1 (service|support|care|quality|communication|experience|workmanship|performance|management|treatment|design|excuse|show|form)`,
        `(service|support|communication|quality|management|treatment|response|attitude) (is|was|has been|are) *1 ${POOR}`,
        'without (any|a|prior|even a|so much as a)? (warning|notice|explanation|apology|permission|consent|authorization|authorisation)',
        'without (my|our|telling|asking|informing|notifying) (permission|consent|knowledge|approval|me|us|authorization)',
        '(no|not a|not one|zero) (single)? (explanation|apology|warning|ownership|accountability|urgency|follow through|empathy)',
        `${NOBODY} *2 (told|informed|notified|warned|explained|tell|inform|notify|warn|explain|apologised|apologized) (me|us|to me|to us|this|it|why|what)`,
        '(nothing but|endless|constant|continuous|continual|never ending|neverending|non stop|nonstop) (problems|problem|trouble|issues|issue|errors|bugs|delays|outages|excuses|headaches|mistakes|hassle)',
        '(how|why) (is|are) (this|that) *1 (acceptable|ok|okay|allowed|legal|possible that)',
        '(how hard|how difficult) (can|could|is) (it|this)',
        'what (kind|sort|type|the hell kind) of *1 (service|company|support|business|organisation|organization|outfit|operation|bank|airline|customer service)',
        'this (is)? (how|the way) you (treat|run|do business|handle|look after)',
        'get your (act|house|stuff|shit) (together|in order)',
        '(you must|you need to|needs to|have to|must) do better',
        '(step|pick) up your game',
        '(fell|falls|fallen|falling) *1 short of',
        '(falls|fell|falling|came|fallen) apart',
        '(cheaply|poorly|badly|shoddily) (made|built|designed|written|managed|organised|organized|handled|executed|communicated|trained|packed|packaged|run|thought out)',
        '(overcooked|inedible|tasteless|filthy|disgusting|revolting|unsanitary|unhygienic)',
      ],
    },
    {
      strength: 0.6,
      unless: ['hypothetical', 'negated'],
      phrases: [
        '(unhappy|dissatisfied|unsatisfied|displeased|disappointed|disapointed|dissapointed|disappointing|dissapointing|unimpressed|disheartening)',
        'let down (by|again)',
        `(stopped working|broke|broke down|died|failed|fell apart|quit working|gave out) *1 (after|within|in) *3 ${SPAN}`,
        '(arrived|came|turned up|was delivered) * (broken|damaged|smashed|crushed|cracked|incomplete|defective|faulty|expired|dirty|stained|shattered)',
        '(sent|shipped|delivered|gave|sold) *2 wrong (item|items|order|size|colour|color|product|products|parts|part|model|thing|one|meal|food|package|parcel|version|quantity)',
        '(keeps|keep|kept|constantly|continually|continuously|repeatedly) *1 (crash~|freez~|drop~|disconnect~|fail~|break~|cut~ out|cut~ off|log~ me out|log~ us out|kick~ me|kick~ us|timing out|going down|buffering|overcharg~)',
        '(charged|charging|billed|billing|debited) (me|us|my card|our card) * (again|wrongly|incorrectly|anyway|even though|despite)',
        '(continue|continues|continued|continuing) to (report|charge|harass|call|bill|ignore|refuse|deny|claim|send|fail|take|withdraw|suffer|have problems|have issues|insist|demand|blame)',
        '(falsely|wrongfully|unfairly|unlawfully|fraudulently|unjustly|improperly) (reported|charged|reporting|accused|accusing|denied|placed|billed|billing|charging|closed|treated|claimed|listed|declined|penalised|penalized|held|told)',
        '(is|was|are|were|performed|works|worked|looks|tastes|tasted) *1 (terrible|horrible|awful|pathetic|atrocious|horrendous|appalling|dreadful|lousy|garbage|rubbish|crap|trash|junk|useless|worthless|gross|nasty)',
        '(sucks|sucked|counterfeit|down the drain|food poisoning|screwed|shafted)',
        '(threw|throwing|thrown|throw) (my|our|good|away my|away our) money',
        '(harm|harmed|harming|hurting|damaged|damaging|affected|affecting|ruined|ruining|hindering) *1 (my|our) (credit|business|reputation|customers|clients|sales|chances|work|livelihood|family|health|finances|score)',
        '(caused|causing|causes|cause) *3 (hardship|stress|distress|anxiety|harm|damage|embarrassment|inconvenience|frustration|headaches|problems|grief)',
        '(declined|declines|unwilling|not willing|unable|will not even|would not even) to *1 (help|investigate|assist|refund|fix|listen|respond|discuss|explain|resolve|honor|honour|replace|reimburse|correct)',
        '(will|would|do|does|did) not *1 (respond|reply|cooperate|listen|honor|honour|help (me|us)|call (me|us)? back|answer (my|our|the phone)|return (my|our) calls)',
        '(unfair|unethical|unreasonable|unjust|unjustified|ridiculous|absurd|ludicrous|preposterous|nonsensical)',
      ],
    },
    {
      strength: 0.5,
      unless: ['hypothetical'],
      phrases: [
        '(was|were|been) (supposed|suppose|meant) to (have|be|arrive|get|receive|come|call|ring|ship|deliver|start|include|work|go live|happen|fix|send|take|go out|refund|contact|email|follow up|hear|show)',
        '(was|were) (due|scheduled|expected|to be delivered|to arrive) *2 (last|on {weekday}|yesterday|{weekday}|{number}|weeks ago|days ago|this morning)',
        '(should|ought to) have (been|arrived|received|had|gotten|got|come|happened|known|told|called|informed|checked|shipped|gone|worked)',
        "(shouldn't|should not) (have to|be this|be so|take this|take so|have taken|have happened|have been|be happening)",
        '(i|we) (was|were|had been|have been) *1 (promised|assured|guaranteed|led to believe|given to understand)',
        '(i|we) (was|were|had been|have been) told *1 (i|we|it|this|you|they|someone|the|by)',
        '(you|they|he|she|agent|colleague|team|rep|salesman|manager|engineer|website|driver|advisor|adviser) (promised|assured|guaranteed|swore) (me|us|that|it|to)',
        '(you|they|he|she) (said|told me|told us) *1 (it|this|that|you|someone|they|i|we) (would|will|was going to|were going to)',
        '(as|like|than) (you|was|were|had been)? (promised|guaranteed)',
        '(yet again|once again|again today|again this morning) *2 (is|was|has|have|am|are)? (down|late|wrong|broken|failed|failing|slow|missing|incorrect|offline)',
        `${NTH} (time|day|week|month|outage|failure|delay|mistake|error|incident) *1 (this|in|running|in a row|in as many|since|within|now)`,
        '(every|each) single (time|day|week|month|order|bill|invoice|call)',
        `{number} ${SPAN} (late|overdue|behind schedule|and counting)`,
        "(you|they) (never|didn't) *1 (bother|bothered|care|apologise|apologize|told|tell|inform|informed|notify|show up|turn up|showed up|turned up|delivered|shipped)",
        '(going on|dragging on|gone on|dragged on) *1 (far too|too|way too|so|weeks|months|years)',
      ],
    },
    {
      strength: 0.3,
      unless: ['hypothetical', 'negated', 'question'],
      phrases: [
        '(inconvenience|inconvenient|inconvenienced|hassle|headache|unpleasant|unsatisfactory|unsatisfying|careless|carelessness|sloppy)',
        '(too|so|way too|far too) (slow|complicated|confusing|difficult|unreliable|many bugs|buggy)',
        `${HAVE_NOT} (lived up to|met|delivered on)`,
        '(inaccurate|incorrect|false|erroneous|inaccuracies|discrepancies) *1 (information|data|reporting|account|accounts|record|records|report|reports|statement|statements|inquiries|entries)',
        '(i|we) *1 never (authorised|authorized|agreed|consented|signed|applied|requested|ordered|opened|missed a payment)',
        '(overcharged|double charged|charged twice|billed twice|misquoted|miscalculated)',
      ],
    },
    {
      strength: 0,
      phrases: [
        '(a bit|a little|a tad|slightly|somewhat|rather|kind of|sort of) (disappointed|unhappy|disappointing|let down|underwhelmed|slow|inconvenient)',
        '(no|not a|without|without any|zero|never any|never had any|never a) (complaint|complaints|problem|problems|disappointment|hassle|issues|inconvenience|headache)',
        "(never|wasn't|isn't|aren't|weren't|not) *1 (disappointed|dissatisfied|disappointing|let down)",
        '(police|customer) (complaint|complaints) (number|report)?',
        'sorry (for|about) * (inconvenience|hassle|trouble)',
        '(worst|best) case',
        '(first|{ordinal} class|1st) (time|day|week|month|order|visit)',
        'recommend *4 (enough|more highly)',
        '(someone|somebody|thief|thieves|stolen|stole|stranger) *6 without my (permission|knowledge|consent)',
        '(not|never|no) *1 (terrible|horrible|awful|useless|rude|slow|poor)',
      ],
    },
  ],
  hits: [
    'This was supposed to be delivered on Monday and it is Thursday.',
    'That is not what we ordered.',
    'I would like to make a formal complaint about the way I was treated.',
    'This is the third time this month that the site is down.',
    'We are extremely disappointed with the onboarding.',
    'Your driver was rude and the parcel arrived damaged.',
    'Worst customer service I have had in years.',
    'This level of service is simply unacceptable.',
    'Nobody bothered to tell us that the price list had changed.',
    'Their support team refuses to help.',
    'I was told it would take two days.',
  ],
  misses: [
    'How do I reset my card?',
    'My card was stolen yesterday.',
    'I want to know the refund policy.',
    'I have no complaints, everything went well.',
    'Could you tell me when the parcel is due?',
    'If it arrives damaged, what should I do?',
    'The app shows an error when I log in.',
    'Where do I find your complaints procedure?',
    'Sorry for the inconvenience on our side.',
    'We were not disappointed at all.',
  ],
} as const satisfies MessageSignal;
