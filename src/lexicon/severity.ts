// How far a complaint goes, on Trosborg's scale (Interlanguage Pragmatics, 1995): hint, expression of annoyance or ill
// consequences, accusation, blame. What the words say comes before what the signals heard in the message usually mean.
import type { ComplaintSeverity, SeverityGroup } from '../model/index.ts';
import { HAVE_NOT, IS_NOT, ISSUE, MILDLY, NOBODY, NTH, SERVICE, SPAN, VERY } from './fragments.ts';

const YOUR = '(your|you guys|you people)';
const YOUR_PEOPLE =
  "(you|you guys|you people|you all|y'all|they|your (team|staff|support|support team|agent|agents|rep|reps|driver|drivers|courier|technician|technicians|engineer|engineers|colleague|colleagues|salesperson|salesman|sales team|manager|people|man|men|woman|company|system|warehouse|office|billing team|contractor|employee|employees|operator|receptionist|consultant|account manager|installer|crew|cleaner|fitter|plumber|electrician|mover|movers|cashier|waiter|waitress|nurse|doctor|trainer|advisor|adviser|chef|pilot|mechanic|lawyer|accounts department|finance team)|(someone|somebody) (at|from|in) your *2|the (agent|driver|courier|technician|rep|salesman|salesperson|engineer|operator|installer|person i spoke to))";
const WRONGED =
  '(charged|billed|overcharged|debited|deducted|stole|stolen|cut off|disconnected|closed|cancelled|deleted|lost|broke|damaged|scratched|destroyed|wrecked|ignored|forgot|forgotten|missed|misled|misinformed|mislead|deceived|tricked|cheated|scammed|ruined|messed up|mixed up|screwed up|botched|changed|raised|increased|removed|blocked|locked|suspended|downgraded|refused|failed|neglected|hung up|kept|promised|guaranteed|assured|claimed|advertised|agreed|signed|assigned|double booked|dropped|dumped|threw|shouted|yelled|laughed|walked out|turned up late|showed up late|arrived late|skipped|withheld|leaked|shared|exposed|blamed|passed|put the phone down|reneged|backed out|went back on|let (me|us) down)';
/** Acts that are no wrong in themselves. */
const ACTED =
  '(told|said|sent|gave|sold|took|put|made|did|switched|swapped|turned|cut|moved|used|signed|wrote|called|left|came|went|passed|stopped|started|installed|removed|opened|closed|changed|added|dropped|replaced|returned|shipped|delivered|charged|booked|entered|copied|cracked|broke|spilled|stained|scratched|dented|dropped|bent|cut|burned|burnt|flooded|mixed|confused|swore|insisted|pretended|pushed|pressured|talked|persuaded|signed (me|us) up|enrolled|transferred|redirected|handed|posted|published|printed|withdrew|kept|held|quoted|estimated|overlooked|skipped|let|allowed|made (me|us)|overcharg~|undercharg~|hid|concealed|omitted)';
const AWFUL_PERSON =
  '(incompetent|useless|clueless|hopeless|cheats|conmen|cowboys|chancers|jokers|monkeys|brainless|spineless|worse than useless|cowardly|sloppy|thick|mad|insane|out of your mind|out of your depth|blind|deaf|inhuman|cruel|vile|pathetic|disgraceful|shameless|dishonest|liars|a liar|thieves|a thief|crooks|a crook|criminals|scammers|a scam|frauds|a fraud|fraudsters|con artists|idiots|an idiot|morons|fools|clowns|a joke|a disgrace|a shambles|irresponsible|unprofessional|negligent|reckless|careless|lazy|arrogant|ignorant|stupid|dumb|greedy|inept|amateurs|a bunch of amateurs|terrible people|evil|heartless|corrupt|untrustworthy|worthless|hopeless|despicable|disgusting|a waste of space|good for nothing|rude|unbelievable|shameful|deceitful|unethical|cowards|vultures|bandits|rogues|sharks|hypocrites)';
const UPSET =
  '(frustrat~|annoy~|irritat~|infuriat~|exasperat~|aggravat~|upset~|angry|furious|livid|mad|unhappy|dissatisfied|unsatisfied|displeased|disappoint~|disgust~|appalled|appalling|shocked|sick of|tired of|fed up|had enough|unacceptable|unbearable|intolerable|outrageous|ridiculous|absurd|terrible|horrible|awful|dreadful|atrocious|abysmal|nightmare|joke|mess|shambles|disaster|pain|hassle|headache|tiresome|tiring|tedious|maddening|nuisance|stressful|unhelpful|unreliable|rubbish|crap|sucks|hate|worst|painful|exhausting|exhausted|pissed|losing patience|lost patience|patience|ludicrous|laughable|sick and tired|at (my|our) wits end)';
const DONE_TO_US = '(me|us|my|our|it|this|that|the|a|an|twice|again|on|to|without|because|when|and|for)';

const hint: SeverityGroup = {
  severity: 'hint',
  unless: ['hypothetical'],
  phrases: [
    `${IS_NOT} *2 (ideal|perfect|optimal|great|smoothest|smooth|best|clearest|fastest|easiest|quite (what|right|as|there|clear)|what (i|we) had in mind|as (good|fast|helpful|smooth|clear|easy|quick|nice|clean) as)`,
    '(less|not as) (than)? (ideal|helpful|convenient|smooth|clear|useful|intuitive|good|reliable|responsive|satisfied|thrilled|happy)',
    `${MILDLY} *1 (slow|slower|late|later|off|noisy|loud|small|big|tight|confusing|unclear|disappointing|disappointed|surprised|clunky|dated|pricey|expensive|high|low|rough|thin|dirty|worn|cold|warm|concerned|worried|puzzled|awkward|cumbersome|inconvenient|unfortunate|different|heavy|long|bland|dry|overpriced|messy|hard|difficult|tricky|behind)`,
    `(a touch|a tad|a little|a bit|a shade) *1 (slow|late|off|too|below|behind|more|less|better|clearer|faster|disappoint~)`,
    '(could|might|should) *1 (be|have been|use|do with) *2 (better|clearer|faster|quicker|smoother|nicer|improved|easier|shorter|cleaner|more)',
    '(would|it would) (be|have been) *1 (nice|nicer|good|better|helpful|great|useful|appreciated) (to|if)',
    '(had|was|were|am|are) *1 (hoping|hoped|expecting|expected) *2 (more|better|to|it|that|a|the|for)',
    '(i|we) (expected|hoped for|thought we would get) *2 (more|better|a little more|faster)',
    '(had hoped|was hoping|were hoping|would have hoped|would have liked|would have expected|would have preferred)',
    '(i|we) (was|were) under the impression',
    '(i|we) (thought|assumed|understood) *4 (would|was|were|is|should|had)',
    '(is it|is that|is this) (normal|usual|expected|common|intended)',
    '(does|do|is|are) not (seem|appear) to (be|have|work)',
    '(takes|took|taking|take) *1 (a while|a little while|some time|a little long|rather long|quite long|longer than)',
    '(later|longer|slower|worse|less|lower|smaller|fewer) *2 (than|as) *2 (before|usual|expected|hoped|thought|used to|last|advertised)',
    '(wondering|curious) (if|whether|why|when|what) *3 (anyone|anybody|someone|somebody|happened|had|there)',
    '(has|have|did) (anyone|anybody|someone|somebody) *2 (had|look|looked|seen|got|read)',
    '(if i may say so|to be honest|room for improvement|leaves something to be desired|mixed feelings|so so|nothing special|mediocre|meh|underwhelm~|lacklustre|lackluster|average at best)',
    '(perhaps|maybe|possibly) *4 (mistake|error|wrong|missing|too many|too much|forgotten|overlooked|mix up|misunderstanding)',
    '(there may be|there might be|there seems to be|seems there is|looks like there is) *2 (mistake|error|mix up|misunderstanding|problem|issue|delay)',
    '(only|barely|hardly|just about) *1 (just|does the job|works|usable|acceptable|readable|legible)',
    '(looked|looks|seemed|sounded|imagined|pictured) *4 (better|sturdier|bigger|brighter|nicer|different|differently|larger|newer)',
    '(previous|old|older|earlier|last) (version|versions|model|models|one|ones|release|batch) *2 (was|were) *2 (better|quicker|faster|nicer|clearer|easier|stronger|bigger)',
    '(counted|was counting|were counting|banked|relied) on (it|having|mon~|tuesday|wednesday|thursday|friday|this|that|receiving|getting)',
    '(now and then|from time to time|every now and again|once in a while) $',
    '(flickers|flicker|rattles|squeaks|wobbles|leaks a little|hangs) *2 (now|from time|sometimes|occasionally|a bit|a little)',
    '(seems|seem|appears|appear|looks) *2 (have come off|have been forgotten|be missing|be wrong|be off|be broken|have gone|have slipped|be late|be lost)',
    '(has been|it is been) *2 (days|weeks|while|some time|few days) (since|now)',
    '(lukewarm|so so|hard to reach|rather hard|crossed with)',
    'need (another|a second) look',
    '(okay|ok|fine|good|alright|nice|decent) *1 (but|although|though|however|except)',
    'although (a bit|a little|rather|somewhat)',
  ],
};

const annoyance: SeverityGroup = {
  severity: 'annoyance',
  unless: ['negated', 'hypothetical'],
  phrases: [
    UPSET,
    `${VERY} *1 (bad|poor|slow|rude|late|long|unclear|confusing|difficult|let down|annoyed)`,
    `(bad|poor|lousy|shoddy|substandard) *1 ${SERVICE}`,
    '(again|yet again|once again|still|constantly|keeps|always|every (single)? time|every day|every week) *4 (down|broken|jammed|crash~|fail~|freez~|error~|missing|wrong|late|not working|out|offline|nothing|stuck|slow|drops|dropping|delayed|dirty|cold|empty)',
    '(down|broken|jammed|crashed|crashing|failed|failing|frozen|error|errors|missing|wrong|late|out|offline|stuck|leaking|delayed|cancelled|closed) *1 (again|once more|as usual|as always|yet again)',
    `(the)? (same|this) *1 ${ISSUE} *3 (again|time|still|week|month|as before)`,
    `for the ${NTH} time`,
    `(${NTH}|umpteenth) time (this|in|that|we|i|now|and)`,
    'how (many|much|often|long) *2 (times|longer|more|do|does|must|should|will) *5 (have to|has to|need to|must|going to|do i|do we|again)',
    `(on hold|waiting|waited|been waiting|wait|queue) *3 ({number}|an|hours|minutes|forty|ages|forever|weeks|days)`,
    `(for|in|since|over) *1 ({number}|a|an|two|three|several) ${SPAN} *3 (no|nothing|without|nobody|still|${HAVE_NOT})`,
    `(${HAVE_NOT}|not) *1 (worked|work|working|arrived|heard|had|received|got|moved|functioned) *4 (for|since|in|yet|all) *2 ({number}|a|${SPAN}|days|weeks|monday|tuesday|wednesday|thursday|friday|january|yet)`,
    'still (no|nothing|not|waiting|have not|has not|does not|is not|broken|missing|down|open|unresolved)',
    '(i|we) (am|are) (freezing|stuck|stranded|left|desperate|at a loss|losing|unable|drowning)',
    '(lost|losing|wasted|cost us|cost me|spent|wasting) *3 (shift|deal|contract|tender|sleep|day|days|hours|hour|morning|afternoon|week|evening|money|time|sale|sales|revenue|order|orders|client|customer|business)',
    '(had to|forced to|needed to) *1 (close|shut|send|stop|cancel|postpone|redo|rebook|reschedule|apologise|apologize|explain|buy|call|pay|drive|repeat|start over|wait|chase|turn away|send people home)',
    '(yet another|another (day|week|month) (without|of)|once more|one more time|over and over|time and (again|time))',
    '(none the wiser|better things to do|wearing (me|us) out|so over|getting old|old by now|getting nowhere|back to square one|no end in sight|for nothing|in vain|beyond (annoying|me|frustrating))',
    'nothing (about|in|with) *3 (easy|simple|works|right|clear)',
    '(without|no) (hot water|water|heating|power|internet|electricity|service|signal|phone|access) *2 (since|for|again|all|until)',
    '(overcharged|double charged|charged twice|charged (me|us) (twice|double|again))',
    '(drives|driving|drove) *4 (mad|crazy|nuts|insane|up the wall)',
    '(overnight|without warning|out of the blue)',
    `${IS_NOT} *1 (happy|pleased|impressed|satisfied|amused|acceptable|good enough|okay with|ok with|working|fun|funny)`,
    '(unhappy|disappointed|dissatisfied) (with|about|by|at|that|in)',
    `nothing (works|has changed|happens|happened|but (trouble|problems))`,
    '(stop|stops|stopped) working',
    '(broken|faulty|defective|damaged) (on|upon|when it|when they|and|after|within)',
    '(waste of (time|money)|too (much|many) (problems|errors|bugs|hassle)|what a (mess|pain|joke|waste|hassle|shame|nightmare))',
    '(every|each) (update|time|visit|order|call|month|release) *2 (breaks|break|goes wrong|fails|is late|brings|something)',
  ],
};

const accusation: SeverityGroup = {
  severity: 'accusation',
  unless: ['hypothetical'],
  phrases: [
    `${YOUR_PEOPLE} (just|then|also|even|simply|again|still|have|had|has|already|wrongly|wrongfully|deliberately|clearly|suddenly|now|apparently|once again|only)? ${WRONGED} *1 ${DONE_TO_US}`,
    `${YOUR_PEOPLE} *1 (have|had|has)? ${WRONGED} $`,
    `${YOUR_PEOPLE} (have|had|has) *1 ${WRONGED}`,
    `${YOUR_PEOPLE} (have|had|has|are|were|keep) *2 (overcharg~|ignor~|mislead~|deceiv~|harass~|spamm~|avoid~|stall~|withhold~|neglect~|lying|cheating|stealing)`,
    `${YOUR_PEOPLE} *1 (never|not once|not ever) *1 (answer~|repl~|respond~|call~|came|come|show~|turn~ up|sent|send|deliver~|told|tell|listen~|fix~|read|apologi~|inform~|warn~|mention~|explain~|check~|ask~|deliver~|refund~|follow~)`,
    `${YOUR_PEOPLE} (did not|do not|does not|have not|had not|has not|will not|would not|cannot|could not) *1 (answer|reply|respond|call|keep|come|show|turn|send|deliver|tell|listen|fix|read|apologise|apologize|inform|warn|mention|explain|check|ask|refund|follow|honour|honor|bother|help|care|tell|do|even|answered|replied|responded|called|kept|sent|delivered|told|listened|fixed|read|refunded|done|pass|passed|return|returned|give|given|let|show|accept|pay|paid|process|processed|arrive|understand|know|want|take)`,
    `(${NOBODY}|not one person|none) *1 (in|at|from|on|of) your`,
    `${NOBODY} *2 (bothered|cared|called back|rang|turned up|showed up|told (me|us)|warned (me|us)|informed (me|us)|came)`,
    '(you|they) (said|promised|told (me|us)|guaranteed|assured (me|us)|agreed|claimed|swore) *8 (but|and|yet|nobody|nothing|never|not|still|instead)',
    '(you|they) (promised|guaranteed|assured (me|us))',
    '(you|they) (keep|kept|are always|always|constantly|continue to|repeatedly) *1 (send~|charg~|chang~|ignor~|promis~|tell~|say~|mak~|delay~|pass~|push~|ask~|clos~|rais~|bill~|los~|forget~|sell~|call~|cancel~|mess~|transfer~)',
    '(why|how) (did|have|had|could|would) (you|they|your) *2 (take|took|charge|charged|close|closed|cancel|cancelled|delete|deleted|ignore|ignored|send|sent|change|changed|remove|removed|raise|raised|tell|told|lie|keep|kept|block|blocked|let|not|bill|lose|lost|sell|sold|give|gave|put|double|refuse|promise)',
    `(${YOUR}|their) (mistake|error|oversight|fault with|delay|failure to|doing|mix up)`,
    'because (of you|you (did|forgot|sent|lost|changed|never|did not|charged|cancelled|deleted|closed|are|failed))',
    '(broke|break|breaking|broken) (your|the|their) (promise|promises|word|contract|agreement)',
    '(went|gone|going) back on (your|their)',
    '(hung|hang) up on (me|us)',
    '(lied|lying|misled|mislead|misinformed|deceived|tricked|cheated|scammed|ripped off)',
    `(in|on|at|from) your (side|end|office|team|warehouse|department) *2 ${ACTED}`,
    '(went|gone|going|goes) back on (what|the|it|our|your|their)',
    '(by mistake|mistakenly|wrongly|wrongfully|in error|erroneously|without reason|for no reason)',
    '(said|did|say) nothing',
    '(was|were|been|being) (lied to|misled|ignored by|ripped off|tricked|cheated|deceived|let down by you|misinformed)',
    '(without|without even) (asking|telling|informing|notifying|consulting|warning|my consent|our consent|my permission|our permission|solving|fixing|reading)',
    `${YOUR_PEOPLE} (was|were|is|are) (rude|late|unhelpful|dismissive|impolite|condescending|unfriendly|wrong|not (there|there on time|available|able|willing|helpful))`,
  ],
};

/** Only where something else in the message shows that it is a complaint. */
const told: SeverityGroup = {
  severity: 'accusation',
  inComplaint: true,
  unless: ['hypothetical'],
  phrases: [`${YOUR_PEOPLE} *1 ${ACTED}`, `${YOUR_PEOPLE} (have|has|had) *2 ${ACTED}`],
};

const blame: SeverityGroup = {
  severity: 'blame',
  unless: ['negated', 'hypothetical'],
  phrases: [
    `${YOUR_PEOPLE} *1 (are|is|were|was) *2 ${AWFUL_PERSON}`,
    `(${YOUR}|their|the) *1 (staff|team|people|company|support|agents|drivers|management|firm|business|service|so called (experts|support|service|team)|organisation|organization|outfit|department) *1 (is|are|was|were) *2 (${AWFUL_PERSON}|useless|disgrace)`,
    '(how can|how could|how dare) (you|they|anyone|anybody|someone) *2 (careless|stupid|incompetent|lazy|arrogant|rude|irresponsible|dumb|blind|greedy|cruel|dishonest|negligent|cold|do|treat|lie|sell|send|charge|call)',
    'how dare (you|they)',
    'how (stupid|dumb|careless|incompetent|lazy|arrogant|greedy|blind|low|ignorant|slow) (can|could|must|do) (you|they|a|anyone|one|people)',
    `(${AWFUL_PERSON}|arrogant|stupid|ignorant|useless|rude|dishonest) *1 (people|lot|bunch|company|crowd|persons|staff|outfit)`,
    '(trained monkey|monkeys|five year old|child|toddler|blind man|dog|cat) (would|could) *3 (better|faster|more)',
    `(you|they|the lot of you|you lot|all of you) ${AWFUL_PERSON}`,
    '(frauds|cheats|liars|crooks) *1 (the lot|all of)',
    '(entirely|all|solely|only|purely) (down to|because of|thanks to) (you|your)',
    '(like|worse than) (dirt|garbage|rubbish|trash|criminals|cattle|idiots|a criminal|animals|fools|a number|second class)',
    '(your|their|all your|entirely your|your own|your damn|your bloody) *1 (fault|incompetence|negligence|arrogance|ignorance|stupidity|greed|laziness|carelessness|dishonesty|lies|ineptitude|sloppiness|recklessness|failure cost|mistake cost|mess)',
    '(you|they) *1 (ruined|destroyed|wrecked|killed|cost (us|me)) *2 (my|our|the|us|me)',
    '(hold|holding) (you|your company|them) (responsible|liable|accountable)',
    '(you|they) *1 (to blame|responsible for (this|the|our|my))',
    '(i|we) blame (you|your|them)',
    '(should|ought to) be (ashamed|embarrassed|fired|sacked|sued|shut down|in (jail|prison))',
    '(shame on (you|your)|have you no shame|no shame)',
    `(what|such) *1 (incompetent|useless|pathetic|dishonest|disgraceful|shameful|ignorant|arrogant|lazy|stupid|clueless|unprofessional|disgusting) *1 (bunch|lot|people|company|team|crew|outfit|idiots|business|service|staff|person|man|woman|behaviour|behavior)`,
    '(bunch|pack|gang|load|group|set|company) of (liars|thieves|crooks|idiots|clowns|amateurs|criminals|scammers|cheats|con men|incompetents|cowboys|fools|morons|incompetent|bandits|frauds|cowards)',
    '(only|just) (an idiot|idiots|a fool|fools|a moron|morons|amateurs|an amateur|crooks|a crook|thieves)',
    '(liars|thieves|crooks|scammers|idiots|morons|criminals|fraudsters|con artists|bandits|incompetents) *3 (that is|the lot|all of you|you are|every one of you|!|$)',
    '^ (liars|thieves|crooks|scammers|idiots|criminals|cowboys|cheats)',
    `(worst|most (incompetent|useless|dishonest|arrogant|pathetic|unprofessional)) *1 (company|provider|supplier|bank|airline|shop|store|firm|vendor|people|staff|team|support|service|carrier|business|outfit) *5 (ever|have|world|life|planet|country|years|dealt)`,
    '(you|they|you people|you guys|your company|nobody there) *1 (do not|could not) *1 (care|give a (damn|toss|shit|crap)) (about|less|$)',
    "(couldn't|could) care less (about|what|if|whether)",
    '(you|they|he|she) (lied|have lied|are lying|keep lying) (to|about|$)',
    '(have no idea|do not have a clue|have no clue|no clue) what (they|you|he|she) (are|is) (doing|talking)',
    '(irresponsible|inexcusable|unforgivable|unconscionable|despicable|disgraceful|shameful|scandalous|negligent|carelessness|sloppiness|reckless|immoral|unethical|cowardly)',
    '(nobody|no one|no company|no business|anyone) *2 (conscience|decency|brain|sense|pride|integrity) *2 would',
    '(this is|that is|it is|just|pure|plain|outright) (daylight robbery|theft|a scam|a con|fraud|criminal|robbery)',
    '(incompetence|incompetent|negligence|ineptitude|incapable)',
  ],
};

/** Mildest first. */
export const severities: readonly SeverityGroup[] = [hint, annoyance, told, accusation, blame];

/** How severe a message is at least in which such a signal is heard, where its words alone do not tell. */
export const SEVERITY_OF_SIGNALS: ReadonlyMap<string, ComplaintSeverity> = new Map([
  ['dissatisfied-mild', 'hint'],
  ['passive-aggressive', 'hint'],
  ['price-concern', 'hint'],
  ['anger', 'annoyance'],
  ['complaint', 'annoyance'],
  ['escalation-request', 'annoyance'],
  ['irony', 'annoyance'],
  ['long-wait', 'annoyance'],
  ['refund', 'hint'],
  ['repeated-effort', 'annoyance'],
  ['resignation', 'annoyance'],
  ['threat-legal', 'accusation'],
  ['threat-public', 'annoyance'],
  ['trust-loss', 'accusation'],
  ['unresolved', 'annoyance'],
  ['waiting', 'annoyance'],
]);
