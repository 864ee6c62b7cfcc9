// General English beyond service talk: events, health, conflict, luck, success, and words of judgement.
import type { ValencePhrases, ValenceWords } from './valence.ts';

export const GENERAL_WORDS: ValenceWords = [
  [0.9, 'well'],
  [
    0.3,
    'agree agrees approved approval accurate accuracy correct complete early assist assisted assisting assistance adequate adequately benefit benefits friend friends delivered protect protection working original value valued savings plus help understanding loyal commitment committed',
  ],
  [-0.5, 'return returns skipping hangover'],
  [
    -0.3,
    'wait hold hours fees charges refund tried trying happened cancelled cancel sorry nope avoid hmm warranty forgot without',
  ],
  [
    -0.8,
    'fight fighting fights war wars evil worry worrying worried expensive complicated complication complications distortion lag lags lagging flaws flaw scratches lost missing problem~ issue issues error~ wrong incorrect waiting unable trouble trouble failed mistake cracked garbage breaking crack cracks trap scratched complaints deadly lacked lacks lacking freeze died dies idiot fraudulent fraud unauthorized unauthorised elsewhere neither dirt weird',
  ],
  [
    -0.6,
    'barely zero anymore returned returning dispute disputed gone blocked expired declined decline declining declines rejected reject drunk jealous afraid bother complained alarm ripped opened',
  ],
  [1.0, 'charm beats flexibility excels popular intelligent solution respect instant consistent'],
  [
    0.6,
    'works worked save saved saves care cared helped helping helps supported supporting supports accept accepted clear correctly deal fine chance fit fits accepted overall lots pros fair resolved timely free promptly secure willing ethical legitimate trust hope simple fresh loyalty fixed',
  ],
  [
    -3,
    'murder~ murdered murderer murderers kill killed killing kills rape raped rapist terrorist terrorists terrorism torture genocide slaughter massacre suicide suicidal tragedy tragic tragically death deaths die dead bomb bombs bombing hostage poison poisoned poisonous toxic cancer fatal fatality fatalities lethal',
  ],
  [
    -2.2,
    'abandon~ abandoned abandonment abuse abused abuses accident accidents accus~ addict addicted attack attacked attacks awful bankrupt bankruptcy beaten betray blackmail~ blackmailed bleak bleeding blood boycott~ boycott boycotting breakup brutal brutally burden burdened burglary casualty chaos cheat cheated cheater cheaters cheating coerc~ coerced collapse collapsed collapses conflict conflicts conspiracy coward cowardly cowards cripple crippled crippling crime crimes criminal criminals crisis crises critici~ criticism criticize criticized cruelly curse cursed danger dangerous dangerously deceit defeat defeated defam~ demolish~ destroy destroyed destroying destroys destruction destructive devil disability disappointing disease diseases dismal dread dreaded dreading endanger~ endangered enemy enemies exploit exploited exploiting exploitation fake fatally flopped flunked foul gruesome harm harmed harmful harming harms harsh harshly haunt haunted hell hurt illness infect infected infection inflict injure injured injuries injury injustice insane insanity insult jail jailed lawsuit lawsuits sue sued suing libel litigation loss losses loser malice menace mess misfortune mislead mistreat~ mistreated mistreatment molest mourn~ negativity obscene offense oppress~ oppression outcast outrage perish plague plagued plunder pollution prejudice prison punish punished punishment punishing rebuke reckless recklessly reek~ rejection rejections revenge riot riots rob rotten ruin ruined ruining ruins sabotage savage scar scarred scandal scandals severe severely shock sin sinful sinister slander slave slavery snatched sore strife strangle struggle stupidity suffer suffering suspicious tantrum terror threat threats threatening thug thugs traitor trapped trauma tyrant ulcer unbearable unfair unfairly unjust unjustly vandal~ vicious victim victims victimized villain violate violated violates violating violation violations violence violent violently vomit warfare wound wounded wounds wreck wrecked wreckage',
  ],
  [
    -1.3,
    'absence absent abrupt adverse adversely alarmed alarming ambiguous anomaly backward barrier barriers baseless begging beg begged bias biased bizarre bruise bruised burn burned burning burns chilly clash clumsily cold collided concern concerns condemn~ condemned confine confront congested congestion contentious crash crush cursing damp decay decayed deficiency deficient deficit degrade degraded delinquent deny depart depleted deprive~ deprived desperate deteriorat~ deteriorated deteriorating deterioration detriment detrimental detour disadvantage disadvantages disagree disagreed disagreement disagrees disallow disapprov~ disapproval disarray disbelieve discard discontinued discontinue discredit disgruntle dishonor disinterest dislike disliked dislikes disliking dismissal disobey disorder disorderly disoriented displace disprove disqualif~ disregard disregarded disregarding disreputable disrespectful disrupt disrupted disrupting disruption disruptions disruptive dissent dodgy downgrade downgraded downgrading downhill downside downsides drawback drawbacks drop dropped dropping drought dubious dump dumped dumping eerie eliminate embargo emergency empty escape evade evict~ evicted exaggerat~ exaggerated exclude excluded exhaust faint false falsely falter famine fault flee flood flooded flooding fluke forbid forbidden forced forceful forgetful frantic frantically frenzy freak freaked freaking frustrat~ fuss fussy futile glare gloom grave grievous grim groan grudge guilt hamper hampered hardship hardships hazard hazardous haze helpless helplessly hesitation hinder hindered hindrance hoax hollow hopelessness hungry ignorant imbalance impair impaired imperfect imperfections impossible impossibly imprecise improper improperly inability inaction inadvertent inadvisable inappropriate inappropriately incoherent incomprehensible inconclusive indecent indignant ineffective ineffectively inefficiency inefficient inefficiently inexplicable inexplicably infamous inferior inflated inflexible inflexibility inhibit insignificant insecurity insistent instability interfere interference interrupt interrupted interrupting interruption interruptions invade invasive irrational irrelevant irresponsible irresponsibly irreversible isolate isolated jeopardize jeopardy jerk jerks jitter lapse lament lawless litter lowly ludicrous lurking menial miscalculat~ mischief miscommunication misguided misinterpret~ mishap mishaps misjudge~ misleading misplace mismatched miss missed misses misspelled mistrust misunderstand misunderstanding misunderstood misuse misused moody naive negative negatively neglected neutralize notorious nuisance nuisances null objection objections obscure obsess obstacle obstacles obstruct obstruction odd oddly offend ominous onerous oppose opposed oppress ordeal ordeals outcry overlook overlooked overreact overreacted overrun oversight oversights oversold overwhelm pain panic paranoid pessimis~ pessimistic pest pests pinch pity pitiful pointless poverty prejudiced pressure pressured pressuring prohibit prohibitive provok~ questionable quarrel quit quitting recall recession rejects reluctance repress resign resigned restrict restrictive retaliate retreat ridicule rift risk risks riskier risky rubbish rude rumor rumors scarce scarcely scarcity scold scramble screaming scream severity shaken shortage shortages shortcoming shortcomings shove~ shred shrill skip skipped slump slack sloppily smear smell smells smelled smelling smelt snag snags sob sorely sour spill spilled stain stagnant stall standoff starve starved starving static steal stereotype stern stifle stingy stink stole strange stranger strangely strangled stray strict stubbornly stuck stumble stumbled stunned subvert suck sued sulk superficial superfluous superstitious suppress surrender suspect suspension swear swearing swore sympathy symptom tangled tarnish tarnished tease tedious temper tempt terminate terminated testy thirsty threaten thwart timid tiresome torn touchy tragic trick tricked tricking tricks tricky trivial troll trolls turmoil ugly unacceptable uncertain undermine undermined undesirable undo uneasy uneducated unemployed unequal unethical unfaithful unfamiliar unfavorable unfavourable unforeseen unfounded unfriendly unhealthy unimportant unintelligible unjust unlikely unnecessary unnecessarily unneeded unnerving unpopular unproductive unprotected unprepared unqualified unrealistic unreasonable unreasonably unrest unsafe unsettling unsightly unstable unsuitable untested untimely untrue untruth unusual unusually unwanted unwell unwilling unwise unworthy uproar urgency useless vain vague vengeance vex vexing vile vulgar warned warning warnings weakness weirdly wicked wilt worn worrisome worthless wrath wreak wretched yell',
  ],
  [-0.4, 'confuse fix odd urgent urgently stolen'],
  [
    1.4,
    'abundance abundant acceptable acclaim acclaimed accomplish accomplished accomplishment achieve achieved achievement achievements advanced advantage advantageous advantages alive amicable amen ample approve approves apt artistic assure assurance attentive aspire authentic award awarded awards balanced beneficial benefited boost boosted boosting bountiful brave bravery bright brighten brightened brighter brightest brilliance capable celebrate champ champion champions charity cheerful clarity clearest clever climax colossal commend commended commendable compliment complimented compliments comprehensive considerate constructive continuous cooperation courage courageous creativity credible cure cured custom cuteness daring dazzle dazzling decency dedicated defend definitive deserve deserved deserves desirable desire desired destined dignity discreet distinguished diverse dream dreams durable earnest ecofriendly educated educational effective effectively effectiveness elegance elegantly elevate eloquent embrace empower empowered empowering enable enabled enchanting encourage encouraged endorse endorsed endorsement energetic energized engaged enhance enhanced enhancement enhances enlighten enlightened enrich enriched essential esteem evolved exclusive expedient fabulous faith faithful fame famous fascinate fashionable favor favorable favour favourable fave fearless feat feasible festive flattering flourish fluent flexible forgive forgiveness forgiving fortune freedom freshness friendship fulfil fulfilled fulfilling fulfillment funky gain gained gains gallant generosity genial gift gifted gifts glamorous glitter glorious glory glow glowing goodness goodwill grace graceful gracefully grand grandeur gratified gratifying growth guarantee guaranteed guidance handsome harmless harmony heal healed healing heaven hilarious holy honor honored honour honoured hopefulness hospitality hug humor humorous humour ideal illuminate imaginative immaculate immaculately improve incredible independent influential ingenious ingenuity innocent innovate innovation innovative inspire integrity intellect intellectual intelligence intimate invaluable invigorating invincible invite invited inviting irresistible jewel jolly jovial justified kindhearted laud lavish leading learn legendary leisure liberty like liked likes liking likable likeable logical lucrative luscious luxuriate majestic marvel marvelled mature maturity meaningful merit meritorious merry mesmerizing meticulous meticulously mighty miracle miracles miraculous modest motivate motivated motivating motivation neatly newest nifty noble nourish nourishing novel novelty nurture obedient opportunity opportunities optimal optimum opulent outgoing outperform outshine outstanding overcome paradise pardon passion patience peaceable persuasive phenomenal picturesque plausible playful plentiful plenty plush poise polished popularity positive positively positives powerful praise praised praises praiseworthy praising precious preferable preferred premier prepared prestige prestigious priceless privilege privileged prize pro productive productively proficient profitable profound prominent promising promoted prosper prosperity prosperous protected protective prudent pure quaint radiant rapport rational reassure recommended recover recovered refine refined refresh refreshed refreshing refreshingly regain rejoice relax relaxation reliant remarkable remarkably renewed renowned resilient resourceful respectable restore restored restful revive revived reward rich richer richly rightful romantic romance safeguard salute satisfied savvy scenic sensational sensible serene serenity shine shines shining silky skill skills sleek smart smarter smartest sociable solace sophisticated spark sparkle sparkling special specially spectacle spirited splendidly spontaneous sporty spotless spotlessly steadfast steady stimulating straightforward strength strengthen strengthened strong stronger strongest strongly stylish succeed succeeded success successful successfully successes suitable suitably suited sunny sunshine supreme survive survived sweet sweetly swanky talent talented talents tasteful tempting tender thoughtfully thrive thriving timeless tolerant tranquil treat treats tremendous tremendously triumph triumphant trusting truthful truthfully unbiased undisputed unique upbeat uplift upside usable useful usefully valuable victorious victory vigor vigorous virtue virtuous vital vitality vivacious warm warmer wealth wealthy welcome welcomed whimsical wholesome willingly willingness wisdom wise wisely witty wonder wonders wondrous wonderland worthy youthful zeal zest',
  ],
];

export const GENERAL_PHRASES: ValencePhrases = [
  [
    -2.4,
    [
      '(threaten~|threat~) (to|me|us|with|of)',
      '(took|take~|taking|takes) advantage of (me|us|people|customers|the)',
      'identity theft',
      '(against|violat~) (my|the|federal|our|your|their) (will|law|right~|consent|permission|policy|act)',
      'without (my|our|any|prior) (consent|permission|knowledge|authorization|authorisation|notice|warning|explanation|reason|asking|telling|informing)',
      '(no|without) (legal|valid|legitimate|good|apparent) (reason|right|basis|proof)',
      'for no (reason|apparent reason)',
      '(small claims|better business bureau|attorney general|consumer protection|ombudsman|trading standards|my lawyer|my attorney|legal action|class action|file a complaint|filing a complaint|filed a complaint|formal complaint|report you|reporting you|reported to the)',
      '(false|fraudulent|unauthorized|erroneous|inaccurate|incorrect|misleading|deceptive) (information|charge~|account~|claim~|advertis~|statement~|transaction~|inquir~|report~|item~|debt)',
      '(negative|negatively|adverse~) (impact~|affect~|effect~|report~)',
      '(not|never) (mine|my (debt|account|responsibility|charge)|authorized|authorised|belong)',
      '(suffer~|suffered) (from|a|because|through|financial|emotional|damage~|loss~)',
    ],
  ],
  [
    -1.6,
    [
      '(got|get~|getting) (worse|sick|ill|hurt|lost|robbed|old|ridiculous|out of hand|nowhere|the wrong|stuck|screwed)',
      '(out of (luck|control|hand|line|touch|nowhere))',
      'waste of',
      '(went|going|go) (nowhere|bad|bankrupt|bust|to waste)',
      '(at fault|to blame)',
      '(against the (law|rules))',
      'bad (thing~|part|side|reputation|taste|smell|food|acting|movie|film|writing|dialogue|phone|product|connection|reviews)',
      '(cause~|causing|caused) (me|us|a lot|so much|problem~|issue~|trouble~|damage~|stress|delay~|headache~|pain|harm|by)',
      '(main|biggest|major|only) (complaint|problem|issue|gripe|downside|drawback|negative|concern|criticism|beef)',
      'headache~',
      'on my nerves',
      '(hard|difficult|tough|rough|bad) (time|to (believe|hear|understand|see|read|use|follow|find|get|sit through|watch|swallow))',
      '(worn|wore|wear~) out',
      '(made|make~) no (sense|difference|effort|attempt)',
      'makes no sense',
      '(lack|lacks|lacked|lacking) (of )?(any|a|in|the|communication|customer|service|support|care|organization|information|quality|sound)',
    ],
  ],
  [
    1.6,
    [
      '(no big deal|no biggie|no worries|not a (big deal|problem|biggie)|all good|it is (fine|all good|okay)|worth a try|sounds (good|great|perfect|fantastic|awesome|like a plan)|looks (good|great|amazing|perfect|fantastic|awesome|nice)|feels (good|great|amazing|nice|solid)|that works|that helps|that would be (great|wonderful|perfect|lovely|awesome)|good to (know|hear|see)|glad to (hear|know|see)|nice to (know|hear|see|meet)|great to (know|hear|see)|good luck|best wishes|happy birthday|merry christmas|happy (new year|holidays|thanksgiving|friday))',
      '(like|liked|likes) (it|this|that|the|them|these|those|how|to|her|his|your|my|all|watching|movies)',
      '(really|very much|also|definitely|absolutely|do|still|always) (like|liked|enjoy~|love~)',
      '(happy|glad|pleased|delighted) (with|to (have|be|see|know|find|report|say|help|hear|recommend)|i|that|about|we)',
      '(good|great|excellent|wonderful|perfect|nice) (for|to|at|on|in|as|with|enough)',
      '(helped|helps) (me|us) (out|a lot|so much|tremendously|immensely|greatly)',
      '(as good|just as good|better|best) (as|than)',
      '(keep up|keep it up)',
      '(in (great|good|excellent|perfect|mint|working) (shape|condition|order|hands|spirits))',
    ],
  ],
];
