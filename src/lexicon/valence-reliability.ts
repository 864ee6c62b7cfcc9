// Things that work and things that do not: outages, bugs, crashes, and the joy of what simply runs.
import type { ValencePhrases, ValenceWords } from './valence.ts';

export const RELIABILITY_WORDS: ValenceWords = [
  [
    -2.6,
    'useless~ worthless unusable inoperable inoperative nonfunctional catastroph~ catastrophe disaster~ disastrous disasters fiasco fiascos debacle shambles shambolic trainwreck nightmare nightmares nightmarish meltdown bricked corrupted junk garbage rubbish trash',
  ],
  [
    -2,
    'broken broke breaks breaking defective defect defects faulty fault faults malfunction~ malfunctioning crash~ crashed crashes crashing crashy buggy bugged glitch~ glitchy glitches glitching unstable instability unreliable unreliability flaky flakey flawed flaw flaws outage outages downtime unresponsive frozen freezes freezing laggy lag lags lagging failure failures fail fails failed failing dead deadly inaccessible unworkable botched botch bungled bungling mishandled mishandl~ mismanage~ mismanaged mismanagement',
  ],
  [
    -1.5,
    'bug bugs hang hanging stuck jammed jams jamming overheat~ overheats overheating leak leaks leaking leaked drain drains draining disconnect~ disconnects disconnecting scrambled garbled distorted distortion static choppy stutter~ stuttering blurry pixelated grainy pixelation unreadable illegible incompatible incompatibility outdated obsolete antiquated archaic clunky cumbersome convoluted complicated overcomplicated counterintuitive unintuitive finicky fiddly spotty intermittent erratic erratically inconsistently regress~ vulnerable vulnerability breach breached hacked hacking hackers malware virus viruses spam spammed spamming spammy unsafe insecure unsecure compromised',
  ],
  [
    -1.1,
    'problem~ problematic issue issues trouble troubled troubles troublesome troubling error~ erroneous erroneously incorrect incorrectly wrong wrongly mistake mistakes mistaken mistakenly inaccurate inaccuracy inaccuracies mismatch unable cannot difficult difficulty difficulties hassle hassles hassling inconvenien~ inconvenience inconvenient inconvenienced down offline unavailable missing gone lost loses losing lose vanished disappear~ disappeared blocked block locked lockout suspended expired invalid rejected reject declined decline unsuccessful unsuccessfully unsupported unresolved unsolved unfixed unfinished incomplete insufficient inadequate inadequately limited lacking lacks lack without',
  ],
  [
    -0.4,
    'stop stopped stops restart reboot reset resets reinstall reinstalled retry workaround patch fix fixing repair repairs repaired troubleshoot troubleshooting replace replaced replacement support',
  ],
  [
    1.6,
    'fixed resolved resolves solved solves solution solutions stable stability robust sturdy durable durability solid solidly reliable~ functional works worked intuitive intuitively simple simpler simplest simplicity easy easier easiest easily ease straightforward smooth smoothest smoother convenient conveniently convenience compatible accurate accurately accuracy precise precisely secure securely safe safer safest safely consistent consistently upgraded improve~ improved improvement improvements improves improving working responsive versatile handy',
  ],
  [2.4, 'flawless flawlessly faultless faultlessly perfectly perfection bulletproof unbeatable foolproof'],
];

export const RELIABILITY_PHRASES: ValencePhrases = [
  [
    -2.2,
    [
      "(doesn't|don't|didn't|won't|not|never|isn't|wasn't|hasn't|nothing|neither|stopped|stops|quit|quits|ceased|barely|hardly) (even |really |actually |always |ever |properly |currently |seem~ to |want to )?(work~|working|worked|function~|charge~|load~|loading|open~|start~|turn~ on|connect~|download~|install~|sync~|save~|respond~|recognize~|fit~|stay~|last~|hold~|stick~|play~)",
      '(completely|totally|absolutely|utterly|simply|just|virtually|basically|pretty much|nearly) (useless|broken|unusable|unworkable|worthless|pointless|dead)',
      '(fell|fall~|came|falling|coming|come~) apart',
      '(broke|died|failed|stopped working|quit working|gave out|conked out|went dead|dead|fell apart|broken) (after|within|in|on|already|again|the|before|less)',
      'dead on arrival',
      '(keep~|kept|constantly|always|continually|continuously|repeatedly|still|randomly|frequently|often) (crash~|freez~|break~|fail~|disconnect~|hang~|drop~|getting|losing|shutting|shut~|restart~|cut~|lagging|kick~|log~ me|sign~ me)',
      '(out of|not in) (order|service|commission)',
      'not fit for purpose',
      'blue screen',
      '(waste|wasted) (of )?(money|cash|time|space)',
      'piece of (crap|junk|shit|garbage|trash|rubbish|poo|plastic)',
      '(a|an|total|complete|absolute|utter|real|such a|what a|this|big|huge|hot) (mess|joke|shambles|fiasco|disgrace|farce|disaster|nightmare|sham|debacle|circus|clusterfuck|cluster)',
      '(lost|lose|losing|deleted|wiped|erased) (all|my|our|everything)',
    ],
  ],
  [
    -1.4,
    [
      "(can't|cannot|couldn't|won't let me|doesn't let me|unable to|not able to|doesn't allow|impossible to|not possible to) (even |actually |seem to |be )?(log|login|sign|use|access|open|get|download|install|find|see|watch|view|check|pay|order|book|change|update|load|print|send|receive|connect|charge|fix|cancel|upgrade|return|register|understand|hear|believe)",
      "(isn't|not|wasn't|aren't|weren't|is not|never) (at all )?(working|fixed|resolved|solved|right|correct|fair|ok|okay|fine|acceptable|enough|possible|available|happening|safe|reliable|usable|true)",
      '(keep~|kept) (getting|having|asking|telling|saying|sending|charging|changing|happening|going|trying|giving|showing)',
      '(still|same|ongoing|recurring|constant|continuous|endless|nothing but|lots of|so many|too many|numerous|many|major|serious|huge|big|massive|multiple|several) (problem~|issue~|error~|bug~|glitch~|fault~|trouble~|delay~|mistake~|complaint~)',
      '(went|go~|gone|going) (wrong|down|dead|missing|south|downhill)',
      'error (message|code|occurred|{number})',
      'no (sound|signal|picture|power|service|internet|connection|access|dial tone|reception|wifi|water|heating|electricity)',
    ],
  ],
  [
    1.8,
    [
      '(works|worked|working|runs|runs|functions|performs|operates|fits|does) (just |very |really |so |pretty |quite )?(great|well|perfectly|fine|flawlessly|like a charm|like a dream|wonderfully|beautifully|smoothly|as (advertised|described|expected|it should|promised)|like new|every time|the first time|the job|its job|excellent|awesome|good|right)',
      '(does|did|do) (exactly )?what (it|they|you) (says|said|say|should|is supposed|are supposed|claims|claim|promised|need|advertis~|want)',
      "(no|not a|not a single|never a|never any|never had any|never had a|never had|without a|without any|zero|not any|hardly any|haven't had any|didn't have any|don't have any|not had any|had no|have no) (single )?(problem~|issue~|complaint~|trouble~|hassle~|error~|bug~|fault~|glitch~|hiccup~|regret~|worries|worry|concern~|delay~|surprise~|nonsense|fuss|hesitation|reservations)",
      'trouble free',
      '(easy|simple|easier|quick|breeze|cinch|snap) to (use|(set up|setup)|install|understand|follow|assemble|operate|navigate|order|read|hold|clean|book|carry|setup|put together)',
      'user friendly',
      'up and running',
      '(fixed|solved|resolved|sorted|cleared|repaired) (it|the|my|our|this|everything|quickly|immediately|right away|all|within|in)',
      '(problem|issue|it|everything|that|all) (is |was |has been |got |now |is now |been )?(sorted|solved|resolved|fixed)',
      'plug and play',
      'good to go',
    ],
  ],
];
