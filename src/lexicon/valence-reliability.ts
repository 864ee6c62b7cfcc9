// Things that work and things that do not: outages, bugs, crashes, and the joy of what simply runs.
import type { ValencePhrases, ValenceWords } from './valence.ts';

export const RELIABILITY_WORDS: ValenceWords = [
  [
    -2.6,
    'useless~ worthless unusable inoperable inoperative nonfunctional catastroph~ catastrophe disaster~ disastrous disasters fiasco fiascos debacle shambles shambolic trainwreck nightmare nightmares nightmarish meltdown bricked corrupted junk rubbish trash',
  ],
  [
    -2,
    'broken broke breaks defective defect defects faulty fault faults malfunction~ malfunctioning crash~ crashed crashes crashing crashy buggy bugged glitch~ glitchy glitches glitching unstable instability unreliable unreliability flaky flakey flawed outage outages downtime unresponsive frozen freezes freezing laggy failure failures fail fails failing dead inaccessible unworkable botched botch bungled bungling mishandled mishandl~ mismanage~ mismanaged mismanagement froze headache headaches beware',
  ],
  [
    -1.5,
    'bug bugs stuck jammed jams jamming overheat~ overheats overheating leak leaks leaking leaked drain drains draining disconnect~ disconnects disconnecting scrambled garbled distorted static choppy stutter~ stuttering blurry pixelated grainy pixelation unreadable illegible incompatible incompatibility outdated obsolete antiquated archaic clunky cumbersome convoluted overcomplicated counterintuitive unintuitive finicky fiddly spotty intermittent erratic erratically inconsistently regress~ vulnerable vulnerability breach breached hacked hacking hackers malware virus viruses spam spammed spamming spammy unsafe insecure unsecure compromised',
  ],
  [
    -1.1,
    'problematic troubled troubles troublesome troubling erroneous erroneously incorrectly wrongly mistakes mistaken mistakenly inaccurate inaccuracy inaccuracies mismatch cannot difficult difficulty difficulties hassle hassles hassling inconvenien~ inconvenience inconvenient inconvenienced down offline unavailable loses losing lose vanished disappear~ disappeared locked lockout suspended invalid unsuccessful unsuccessfully unsupported unresolved unsolved unfixed unfinished incomplete insufficient inadequate inadequately lack',
  ],
  [
    -0.4,
    'stop stopped stops restart reboot reset resets reinstall reinstalled retry workaround patch fix fixing repair repairs repaired troubleshoot troubleshooting replacement',
  ],
  [
    1.6,
    'resolves solved solves solutions stable stability robust sturdy durable durability solid solidly functional intuitive intuitively simpler simplest simplicity easy easier easiest easily ease straightforward smooth smoothest smoother convenient conveniently convenience compatible accurately precise precisely securely safe safer safest safely consistently upgraded improve~ improved improvement improvements improves improving responsive versatile handy',
  ],
  [2.4, 'flawless flawlessly faultless faultlessly perfection bulletproof unbeatable foolproof'],
];

export const RELIABILITY_PHRASES: ValencePhrases = [
  [
    -2.4,
    [
      '(completely|totally|absolutely|utterly|simply|virtually|basically|pretty much) (useless|broken|unusable|unworkable|worthless|pointless|dead)',
      '(fell|falls|falling|came|come) apart',
      '(broke|died|stopped working|quit working|gave out|conked out|went dead) (after|within|in|on|already|again|the first|before|less)',
      'dead on arrival',
      'not fit for purpose',
      '(piece|pieces|pile|load|bunch) of (crap|junk|shit|garbage|trash|rubbish|poo|plastic)',
      '(total|complete|absolute|utter|real|such a|what a|big|huge|hot) (mess|joke|shambles|fiasco|disgrace|farce|disaster|nightmare|sham|debacle|circus)',
      '(is|are|was) (a|an) (mess|joke|shambles|fiasco|disgrace|farce|disaster|nightmare|sham|debacle)',
      '(lost|deleted|wiped|erased) (all my|everything|our data|my data|all our)',
    ],
  ],
  [
    -1.7,
    [
      '(keep|keeps|kept|constantly|always|continually|continuously|repeatedly|randomly|frequently|often|still) (crash~|freez~|break~|fail~|disconnect~|drop~|losing|shutting|restart~|cutting|lagging|kicking|logging me|signing me|glitching|hanging|buffering)',
      '(out of|not in) (order|service|commission)',
      'blue screen',
      '(same|ongoing|recurring|constant|continuous|endless|nothing but|so many|too many|numerous|major|serious|huge|massive) (problem~|issue~|error~|bug~|glitch~|fault~|trouble~|mistake~|complaint~)',
      'down (again|all day|for hours|for days|every|most of)',
      '(went|gone|going|goes) (south|downhill|haywire|belly up)',
      '(system|systems|site|website|server|servers|app|internet|network|service|platform) (is|are|was|were|has been|have been|keeps going|goes|went) (down|offline|broken|dead|out|useless)',
    ],
  ],
  [
    -1.1,
    [
      '(not|never|nothing|neither|stopped|stops|quit|quits|ceased|barely|hardly) (even|really|actually|always|ever|properly|currently)? (work|works|working|worked|function|functions|functioning|load|loads|loading|charge properly|turn on|start up|respond|sync|hold a charge|fit|last|stay|stick)',
      '(can not|could not|will not let me|does not let me|not able to|impossible to|not possible to) (even|actually|seem to|be)? (log|login|sign|use|access|open|download|install|watch|view|print|hear|understand|believe)',
      '(not|never) (at all|been|even)? (fixed|resolved|solved|right|fair|acceptable|good enough|enough|safe|reliable|usable|true)',
      '(went|go~|gone) (wrong|dead|missing)',
      'no (sound|signal|picture|power|service|internet|connection|access|dial tone|reception|wifi|water|heating|electricity)',
    ],
  ],
  [
    -0.5,
    [
      'error (message|code|occurred|{number})',
      '(keep|keeps|kept) (getting|asking|telling|saying|sending|charging|changing|happening|giving|showing|trying)',
      '(can not|cannot|could not|unable to) (find|see|get|pay|order|book|change|update|send|receive|connect|cancel|upgrade|return|register|check)',
      '(have|having|had|has) (a|an|some|any|the)? (problem|problems|issue|issues|trouble|error|errors)',
    ],
  ],
  [
    1.8,
    [
      '(works|worked|working|runs|runs|functions|performs|operates|fits|does) (just|very|really|so|pretty|quite)? (great|well|perfectly|fine|flawlessly|like a charm|like a dream|wonderfully|beautifully|smoothly|like new|every time|excellent|awesome|good)',
      '(works|worked|does|exactly|just|performs) as (advertised|described|expected|it should|promised)',
      '(does|did|do) (exactly)? what (it|they|you) (says|said|say|should|is supposed|are supposed|claims|claim|promised|need|advertis~|want)',
      '(no|not a|not a single|never a|never any|never had any|never had a|without a|without any|zero|not any|hardly any|have not had any|did not have any|had no|have no) (problem|problems|issue|issues|complaint|complaints|trouble|troubles|hassle|hassles|error|errors|bug|bugs|fault|glitch|hiccup|hiccups|regret|regrets|worries|concerns|surprises|nonsense|fuss|hesitation|reservations)',
      'trouble free',
      '(easy|simple|easier|quick|breeze|cinch|snap) to (use|set up|setup|install|understand|follow|assemble|operate|navigate|order|read|hold|clean|book|carry|put together)',
      'user friendly',
      'up and running',
      '(fixed|solved|resolved|sorted|cleared|repaired) (it|the|my|our|this|everything|quickly|immediately|right away|all)',
      '(problem|issue|it|everything|that|all) (is|was|has been|got|now|is now|been) (sorted|solved|resolved|fixed)',
      'plug and play',
      'good to go',
    ],
  ],
  [
    0,
    [
      '(what|which|any|if|report) (problem|problems|issue|issues|error|errors)',
      '(problem|issue|error) (solving|solved|fixed|resolved)',
    ],
  ],
];
