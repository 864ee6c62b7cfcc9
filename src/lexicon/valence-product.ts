// Quality of things and places: food, rooms, seats, sound, films, clothes, software; the words of reviews.
import type { ValencePhrases, ValenceWords } from './valence.ts';

export const PRODUCT_WORDS: ValenceWords = [
  [2.6, 'perfect perfectly'],
  [2.8, 'amazed amaze amazes'],
  [-0.4, 'old dark basic raw cheap loud thin slowly plain bare minimum cheaply'],
  [
    -2.6,
    'crappy crap crappiest shoddy lousy lousiest atrocious abysmal abysmally dreadful dreadfully horrid horrific ghastly hideous vile putrid rancid inedible unwatchable unlistenable unbearable unbearably insufferable intolerable disgusting disgustingly revolting repulsive gross nauseating sickening stinks stink stinky stank smelly foul filthy filth unsanitary unhygienic infested cockroach cockroaches roach roaches maggot maggots bedbugs vomit vomited puke puked',
  ],
  [
    -2.1,
    'poor poorly poorest inferior substandard subpar mediocre mediocrity underwhelm~ underwhelming underwhelmed disappoint~ disappointing disappointed disappointment letdown flimsy tacky tawdry fake fakes counterfeit knockoff knockoffs imitation phony phoney bogus gimmick gimmicky overhyped unimpressive unimpressed lame lamest pathetic pathetically laughable laughably ridiculous ridiculously absurd absurdly nonsense nonsensical senseless pointless meaningless worst worse worsen worsening worsened bad badly terrible terribly horrible horribly awful awfully',
  ],
  [
    -1.6,
    'dirty grimy dingy dusty greasy sticky stained stains shabby tatty rundown dilapidated decrepit worn outdated dated tasteless flavorless flavourless insipid overcooked undercooked uncooked burnt charred soggy stale lukewarm rubbery chewy mushy watery oily salty bitter unappetizing unappetising cramped uncomfortable uncomfortably narrow noisy deafening smoky stinging chaotic chaos crowded overcrowded unclean messy mess ugly ugliest unattractive dull duller boring bored bore bores boredom dreary drab lifeless soulless monotonous repetitive predictable cliched cliche cliches formulaic unoriginal uninspired uninspiring uninteresting pretentious cheesy corny shallow wooden laughless annoying annoyingly irritating irritatingly distracting distract~ plodding dragging overlong wasted waste wasteful wastes wasting yawn blah bland blandest unconvincing implausible grossed unintentionally overdone underdone underseasoned overseasoned overrated unflattering unwelcome undrinkable forgery forgeries madhouse tinny dragged drag drags stinker crawl filler gimmicks dud duds lemon flop snoozefest snooze cardboard stereotypes stereotyped contrived amateurish unfunny cringeworthy lumpy slimy gritty gristly stuffy threadbare lopsided crooked misaligned mislabeled mislabelled warped bent chipped frayed peeling rusted rusty corroded moldy',
  ],
  [
    -1,
    'average meh ordinary noisy weak weaker weakest weakness weaknesses shorter loose tight bulky heavy rough hard dim cold inferior unremarkable forgettable tired dry wobbly shaky itchy uneven unbalanced confusing confusion lackluster lacklustre sparse stingy meager meagre skimpy',
  ],
  [
    1.2,
    'clean cleaner cleanest cleanliness tidy neat fresher freshly modern contemporary spacious roomy comfy comfort comfortable comfortably cozy cosy quiet quieter peaceful calm relaxing relaxed soft tender crisp crispy juicy tasty flavorful flavourful savory savoury creamy healthy authentic creative inventive clever cleverly witty funny funnier funniest humorous hilarious entertaining engaging gripping absorbing compelling captivating touching heartwarming uplifting inspiring inspired insightful memorable unforgettable charming charmingly stylish elegant classy chic sleek sharp bright vivid vibrant colorful colourful lightweight compact sturdy quality premium luxurious luxury upscale',
  ],
  [
    2.1,
    'good great greater excellent nice decent better improved favorite favourite favorites favourites delicious yummy yum scrumptious mouthwatering delectable beautiful beautifully gorgeous stunning stunningly lovely attractive cute adorable cool coolest neatest superior ideal ideally impressive impressively impress~ impressed enjoyable enjoyably pleasing pleased pleasure satisfying satisfactory satisfied pleasantly interesting fascinating intriguing fun worthwhile recommended recommend recommends recommending recommendation winner winners win wins winning',
  ],
  [
    3,
    'amazing amazingly awesome fantastic fantastically wonderful wonderfully superb superbly outstanding outstandingly exceptional exceptionally brilliant brilliantly magnificent magnificently marvelous marvellous marvelously terrific phenomenal phenomenally spectacular spectacularly extraordinary extraordinarily incredible sublime exquisite divine heavenly stellar splendid masterpiece masterpieces masterful masterfully genius best finest greatest unparalleled unmatched incomparable mindblowing breathtaking flawless love loved loves loving adore adored adores',
  ],
];

export const PRODUCT_PHRASES: ValencePhrases = [
  [
    -2.8,
    [
      '(one of )?(the |my |our |your |ur |by far the |easily the |absolute |single |hands down the )?worst (airline|company|service|customer service|experience|product|phone|bank|hotel|restaurant|place|food|meal|movie|film|thing|flight|purchase|store|ever|i|we|possible|part|support|app|website|site|network|provider|carrier|seat~|lounge|update|case|headset)',
      "(worst|poorest|slowest|rudest|dumbest|nastiest|cheapest) * (ever|i have|in my life|in history|of all time|on earth|in the world|on the planet|i've|known to man)",
      '(avoid|stay away|steer clear|keep away|run away|run|beware|buyer beware) (of|from|at all costs|like the plague|this|these|them|if you|!|$)',
      '(at all costs|like the plague)',
      '(do not|never|would not|will not|cannot) (ever |even )?(buy|purchase|bother|waste|recommend|eat|shop|trust|fly|go back|come back|be back|be returning|be going back|be ordering|be buying|be using) (this|these|it|them|here|from|to anyone|your|there|again|back|with|to my|him|her|that|any|on my worst)?',
      '(worst enemy|worst nightmare)',
      '(never|not) (again|in a million years|be back|coming back|going back|returning|return)',
      '(zero|no|0|minus|negative) stars',
      '(one|1|half a|zero) star',
      '(if i could|wish i could|i would) give (it |this |them |you )?(zero|no|less|negative|minus|0|half)',
      '(a|an|total|complete|absolute|utter|huge|such a|what a|big|massive|major|real) (waste|disappointment|letdown|let down|embarrassment|insult|failure|flop|fail|dud|lemon|bust|turn off|turnoff|mistake|pity|shame)',
      '(threw|throw|throwing|chuck~|tossed) (it|them|mine|this) (straight|right)? (away|out|in the (trash|bin|garbage|rubbish))',
    ],
  ],
  [
    -1.9,
    [
      "(not|isn't|wasn't|aren't|weren't|nothing|never|far from|less than|hardly|anything but|wouldn't say|not all that|not very|not particularly|not really|not so|not that|not too|not exactly|not even|not quite) (a |an |the |very |that |so |all that |too |really |particularly |exactly |even |at all )*1 (good|great|ideal|impressive|impressed|special|amazing|perfect|brilliant|thrilled|stellar|satisfactory|satisfied|pleased|happy|clean|comfortable|fresh|tasty|funny|interesting|enjoyable|up to|worth|acceptable|recommended|fun|easy|nice|cool|clear|reliable|fair|useful|exciting|entertaining)",
      '(could|should|would|might) (have been|be|do|have done|have had|use) (so |much |a lot |way |far |a bit |a little |some )?(better|improved|improvement|improvements|nicer|worse|cleaner|faster|quicker|more|smoother|clearer)',
      '(leave~|left) (a lot|much|something|lots|a great deal) to be desired',
      '(expected|hoped|hoping|wanted|deserve~|expecting|looking for) (so much |much |a lot |far |something )?(more|better|nicer)',
      '(falls|fell|fall|falling|came up|come up) (far |well |way |a little )?short',
      "(not|isn't|wasn't|aren't|nowhere near|never) (as|what) (good|nice|great|fun|funny|comfortable|advertised|described|expected|it used|i expected|i ordered|i wanted|i hoped|i paid|they|it|promised|you|pictured|clear|fast|clean|easy)",
      "(not|isn't|wasn't|nothing|not even|nowhere) (to write home about|up to (par|scratch|standard|snuff|the mark|expectation~|date|the job)|special|spectacular|extraordinary|close|near)",
      '(below|under|beneath) (par|average|standard|expectation~|our expectation~|my expectation~|the standard)',
      '(went|go~|gone|going) (downhill|to the dogs|down the drain|to hell|from bad to worse|down hill)',
      'on the decline',
      'has seen better days',
      'bored (to (death|tears)|out of|me)',
      '(fell|put me|falling|fall) (asleep|to sleep)',
      '(poor|bad|terrible|awful|horrible|lousy|low|cheap|inferior|shoddy|crappy|dreadful|appalling|mediocre|subpar|disappointing) (quality|service|customer service|experience|design|build|sound|reception|food|acting|script|plot|performance|management|communication|condition|product|selection|support|job|choice|taste|value)',
      'bad (idea|move|news|form|business|sign|look|practice|luck|day|trip|time|review)',
      '(plot holes|plot hole)',
      '(too|way too|far too|a bit too|a little too|overly) (small|tight|loud|slow|long|short|thin|thick|hot|cold|salty|sweet|spicy|greasy|dry|heavy|bulky|hard|soft|complicated|noisy|dark|big|large|crowded|cramped|low|old|weak|busy|late|difficult|few|little|many|much|narrow|stiff)',
    ],
  ],
  [
    -1,
    [
      '(just|only|kind of|sort of|bit|a little|rather|pretty|very|nothing more than|at best) (ok|okay|average|meh|so so|mediocre|alright|fine|adequate)',
      "(so so|hit and miss|hit or miss|run of the mill|middle of the road|mixed bag|nothing special|take it or leave it|not great|bog standard|could be better|not ideal|not the best|not my favorite|not my favourite|not for me|not my cup of tea|not my thing|not a fan|not into|not a big fan|not really my|wasn't a fan|wasn't my)",
    ],
  ],
  [
    2.6,
    [
      '(highly|strongly|definitely|would|really|totally|absolutely|certainly|heartily|wholeheartedly|i|we|thoroughly|can) (highly |definitely |strongly )?recommend~ (it|this|them|to|these|the|you|your|that|him|her|visiting|going|any|for|anyone|trying|watching|getting|buying|$)',
      "(will|would|gonna|going to|can't wait to|cannot wait to|definitely|certainly) (definitely |certainly |be |absolutely |happily |gladly |buy )?(be back|back|coming back|going back|return|returning|come back|go back|buy again|order again|use again|fly again|shop again|watch again|see again|buying more|buying again|order more|again|visit again|stay again|do business)",
      '(two|2) thumbs up',
      'thumbs up',
      '(five|5|10|ten) (star|stars|out of (five|5|10|ten))',
      '(10|5|100) (10|5|100)',
      '(second to none|top notch|first class|world class|first rate|out of this world|state of the art|top of the line|must have|must see|must watch|must buy|no brainer|love at first|hard to beat|hats off|spot on|on point|on fleek|the real deal|a class act|class act|a step above|cut above|cream of the crop|head and shoulders|knocked it out|hit the spot|hits the spot|blown away|blew (me|us|my mind) away|blew my mind|takes the cake|the bomb|the shit|the bees knees|kicks ass|kick ass|bad ass|rocks|rocked my)',
      "(best|greatest|finest|nicest|friendliest|fastest|tastiest|funniest|coolest|cleanest|smoothest|easiest) * (ever|i have|i've|in town|around|in the world|on the market|in the city|in vegas|of all time|in years|by far|hands down|of the year|in the business|in a long time|out there|yet)",
      '(by far|hands down|easily|simply|still|one of|always) (the |my |our )?(best|greatest|favorite|favourite|finest)',
      '(very|so|really|extremely|quite|pretty|absolutely|more than|completely|totally|super|most|100%|thoroughly|perfectly|truly|entirely|incredibly|always) (pleased|happy|satisfied|impressed|comfortable|enjoyable|delicious|grateful|thankful|thrilled|delighted|excited|helpful|friendly|nice|good|useful|easy|clean)',
      "(couldn't|could not|can't|cannot|couldnt) (be |have been |ask for |have asked for |get any |imagine (a|any) )?(happier|better|more|be more pleased|been better|been happier|been nicer|been easier|more pleased|be happier|be better|more satisfied)",
    ],
  ],
  [
    1.5,
    [
      "(not|isn't|wasn't|aren't|weren't|never|not at all|not half|ain't) (at all |half |too |that |so |all that |really |such a |a )?(bad|terrible|awful|shabby|horrible|disappointed|disappointing|dull|expensive|wrong|difficult|hard|boring|complicated)",
      "(can't|cannot|can not|couldn't|could not) (complain|fault|go wrong|get enough|be beat|say enough|recommend (it |them |this )?(enough|highly enough)|praise (it |them |enough )?|live without|wait|thank|stop (watching|listening|eating|using|smiling|laughing|playing))",
      "(never|not once|didn't|hasn't|have not|haven't|has never|have never|did not|won't) (ever |once |yet )?(let (me|us|you) down|disappoint~|failed (me|us)|fails|fail|regret~|been disappointed|letdown|look back|looked back)",
      '(no|zero|without) (complaints|regrets|problems|issues|disappointment|reservations|hesitation)',
      'nothing but (good|praise|great|positive|the best|compliments|happy|positive)',
      'nothing (to complain|wrong with|bad to say|negative)',
      '(so far so good|not to be missed|pleasant surprise|pleasantly surprised|good surprise|great surprise|nice touch|nice change|well done|good job|great job|nice job|nice work|good work|great work|keep it up|job well done|kudos to|props to|hats off to|shout out|shoutout to|big thanks|way to go|well made|well designed|well written|well acted|well built|well worth|well organized|well organised|well laid out|well thought out|well maintained|well stocked|well deserved|well done|well executed|well trained|well prepared)',
      '(good|great|nice|lovely|fun|wonderful|fantastic|excellent|amazing|awesome|enjoyable|perfect|pleasant|super|positive|better|best|decent|solid|beautiful) (experience|time|place|food|product|quality|service|customer service|phone|movie|film|flight|trip|day|night|meal|stay|job|sound|design|value|thing~|job|idea|news|fit|location|selection|atmosphere|ambiance|view~|story|acting|cast|performance|soundtrack|case|battery|app|choice|option|addition|feature~|work|look~|seat~|lounge|staff|crew|people|spot)',
      'a (lot|ton|bunch|blast|treat|joy|delight|hit|gem|keeper|winner|breeze|plus|bonus|success|must) (of fun|of (great|good))?',
    ],
  ],
];
