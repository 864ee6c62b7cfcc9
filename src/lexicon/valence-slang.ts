// Profanity, slang and the spelling of chats and tweets.
import type { ValencePhrases, ValenceWords } from './valence.ts';

export const SLANG_WORDS: ValenceWords = [
  [
    -3.4,
    'fuck fucked fucker fuckers fuckin fuckwit fuckers fuckery motherfucker motherfuckers motherfucking cunt cunts twat twats bastard bastards bitch bitches bitching bitchy asshole assholes arsehole arseholes dickhead dickheads prick pricks wanker wankers scumbag scumbags scum douchebag douchebags douche shithead shitshow clusterfuck bullshit bullshitting bullcrap dipshit dumbass dumbasses jackass jackasses retard retarded gtfo stfu kys',
  ],
  [
    -2.8,
    'shit shitty shittier shittiest crap piss pissing pisses suck sucks sucked sucking sucky sux suxx suckage blows wtf wth wtaf ffs smfh fml foh bs horseshit dogshit turd turds arse hellish hellhole cesspool dumpster trashy wack whack janky jank jacked effed screwed screwup screw screwing shafted',
  ],
  [
    -2,
    'hell damn damned dammit damnit goddamn goddamnit darn heck freakin frigging friggin bloody blasted smh ugh ughh ugghh argh arghh aargh grr grrr grrrr gah bah boo booo boooo yuck yucky ew eww ewww ick icky blech bleh pfft pff tsk jeez jeeze geez sheesh fail fails epicfail failwhale facepalm eyeroll nah meh yikes oof omfg stupidly crybaby loser losers lame cringe cringy cringey trash basura sus salty butthurt triggered toxic bogus bunk bum bummer bummed bummin bust busted',
  ],
  [
    -1,
    'oops whoops uhh umm hmph welp sigh nvm idk idc wut wat fyi smdh tf af irritable noob amateurs amateurhour clown clowns clownshow cowboys muppet muppets numpty joker jokers joke jokes',
  ],
  [
    0.8,
    'lol lmao lmfao rofl haha hahaha hahahaha hehe hehehe lolz omg wowza gotcha yep yup yeah cheers ta whoa',
  ],
  [
    1.8,
    'yay yayy woo woohoo woot hooray booyah sweet dope lit legit epic boss bomb fab fabulous fabulously fantabulous gr8 luv lovin solid rad gnarly groovy nifty spiffy swell peachy dandy neat ace ftw woohooo props kudos bff winning dabomb badass kickass rockin rocked rocks yasss yass yas slay slayed hyped stoked pumped psyched chuffed jazzed blast',
  ],
];

export const SLANG_PHRASES: ValencePhrases = [
  [
    -3,
    [
      '(fuck|screw|f|eff|damn|forget|bugger|sod) (you|u|off|this|that|them|it|your|the|these)',
      '(what|how|who|where|why) the (fuck|hell|heck|f|actual|crap|bloody|freak|eff)',
      '(go|went) to hell',
      '(pain in the (ass|arse|butt|neck|rear)|kiss my (ass|arse)|up yours|bite me|go to hell|shove it|eat shit|drop dead|burn in hell)',
      '(half assed|half arsed|dumb ass|dog shit|horse shit|bat shit|full of (shit|crap|it|lies|bs|bull)|no shit)',
      '(scum of the earth|bottom of the barrel|bottom feeders)',
      '(epic|massive|major|total|complete|big|huge|customer service|big time) fail',
      '(you had one job|amateur hour|clown show|shit show|dumpster fire|train wreck|car crash|hot mess|hot garbage|absolute garbage|horror show|horror story|cock up|screw up|balls up|mess up|piss up|piss poor|crash and burn)',
      '(get|getting|got) (your|their|ur) (act|shit|stuff|sh\\*t) together',
      '(get it together|sort it out|sort yourselves out|do your (job|jobs)|step it up|step up your game)',
    ],
  ],
  [
    1.6,
    [
      '(oh my (god|gosh|goodness)|hell yes|hell yeah|heck yeah|fuck yeah|fuck yes|damn good|pretty damn good|holy (cow|moly)|oh yeah|oh yes|high five|fist bump|you rock|you guys rock|you da best|you are the best|you guys are the best|you are awesome|you guys are (awesome|great|amazing|fantastic)|much love|love you guys|love ya)',
    ],
  ],
];
