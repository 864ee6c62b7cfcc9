// What people feel and call it.
import type { ValencePhrases, ValenceWords } from './valence.ts';

export const EMOTION_WORDS: ValenceWords = [
  [
    -3.3,
    'furious furiously livid outraged outrage outrageous enraged rage raging fuming irate infuriat~ infuriated infuriating seething incensed apoplectic hate hated hates hating hateful hatred loathe loathed loathes loathing loathsome detest detests detested despise despised despises abhor abhorrent appall~ appalled appalling appallingly disgust~ disgusted disgrace disgraceful disgracefully disgraced unacceptable unacceptably inexcusable unforgivable unconscionable reprehensible scandalous deplorable abomination abominable atrocity intolerable inhumane cruel cruelty wicked monstrous',
  ],
  [
    -2.7,
    'angry angrily angrier angriest anger angered mad madden~ maddening pissed aggravat~ aggravated aggravating aggravation exasperat~ exasperated exasperating resent~ resentful resentment bitter bitterly hostile horrified horrifying traumatic traumatized traumatised traumatising devastat~ devastated devastating heartbroken heartbreaking miserable miserably misery agony agonizing agonising torture tortured tortuous torment suffer~ suffered suffering sufferings despair desperate desperately hopeless hopelessly ridiculous preposterous ludicrous pathetic shameful embarrassing shocking shockingly shocked',
  ],
  [
    -2.2,
    'frustrat~ frustrated frustrating frustration frustrations upset upsetting upsets annoy~ annoyed annoyance annoys annoying irritat~ irritated irritation irks irked displeas~ displeased dissatisf~ dissatisfied dissatisfying dissatisfaction unsatisfied unsatisfactory unsatisfying unhappy unhappily unhappiness discontent disgruntled disillusioned dismay~ dismayed dishearten~ disheartened disheartening discourag~ discouraged discouraging distress~ distressed distressing disturb~ disturbed disturbing offend~ offended offensive regret regrets regretted regrettable regrettably sad sadder saddest saddened saddening sadly sadness depressed depressing depress~ depression gloomy sorrow grief grieving betray~ betrayed betrayal disbelief flabbergasted gobsmacked dumbfounded baffled baffling bewildered bewildering',
  ],
  [
    -1.6,
    'worries worrisome anxious anxiety nervous nervously stress stressed stressful stressing stresses panic panicked panicking fear fears feared fearful scared scary scare scares frightened frightening frighten~ terrified terrifying terror concerned concerning uneasy unsettling unsettled uncomfortable ashamed shame embarrass~ embarrassed embarrassment guilty guilt jealousy envy envious lonely loneliness alone hurt hurts hurtful hurting pain pains painful painfully ache aches aching sick sicken~ sickened tired exhausted exhausting exhaustion weary drained draining fatigue fatigued overwhelmed overwhelming cry cries cried crying tears sob sobbing weep weeping sigh sighs groan moan moans moaning whine whining whiny grumble grumbling complain~ complaining complains complaint complainant grievance grievances protest protests',
  ],
  [
    -1,
    'doubt~ doubts doubtful doubted sceptical skeptical suspicious suspicion suspect suspects reluctant reluctantly hesitant unsure uncertain uncertainty indecisive confused puzzled perplexed skeptic cautious wary unfortunate unfortunately alas regrettably bothered bothers bothering bothersome pity unlucky discomfort struggl~ struggle struggled struggles struggling strain strained tense tension tensions',
  ],
  [
    1.5,
    'glad gladly hopeful hopefully hopes hoping hoped optimistic optimism confident confidence confidently calm calmly relaxed relief relieved relieve relieves reassured reassuring reassurance comforted comforting content contented eager eagerly keen interested curious amused amusing amusement laugh laughed laughing laughs laughter smile smiled smiles smiling grin grinning giggle giggles chuckle proud proudly pride lucky luckily fortunate fortunately blessed blessing blessings grateful gratefully gratitude thankful thankfully appreciat~ appreciated appreciate appreciates appreciation appreciative thank thanks thanked thanking trusts peace satisfaction satisfy satisfies wow',
  ],
  [
    2.4,
    'happy happier happiest happily happiness joy joyful joyfully joyous enjoy enjoyed enjoying enjoys enjoyment delight delighted delightful delightfully delights excited exciting excitedly excitement excite thrilled thrilling thrill thrills pleased pleasurable cheer cheers cheered celebrate celebrated celebrating celebration celebrations fun fond fondly affection affectionate passion love lovely loved adore adoring cherish cherished admire admired admiration admirable inspired inspiration inspirational hug hugs kiss kisses xoxo congratulations congrats congratulate hooray hurray yay woohoo woot yippee bravo',
  ],
  [
    3.1,
    'ecstatic elated overjoyed euphoric euphoria blissful bliss jubilant exhilarated exhilarating wowed wowing ecstasy magic magical paradise',
  ],
];

export const EMOTION_PHRASES: ValencePhrases = [
  [
    -3,
    [
      '(fed up|sick and tired|sick to death|had enough|at (my|our) wit~ end|at the end of (my|our) (rope|tether)|last straw|final straw|beyond a joke|past the limit|up to here|done with (this|you|them|it|your)|over it|so done|through with|sick of|tired of (this|the|your|being|waiting|having|hearing|all)|enough is enough|enough of (this|your))',
      '(makes|made|making|make) (me|us|my) (sick|angry|mad|furious|want to (scream|cry|vomit|puke|throw)|so angry|so mad|blood boil|crazy|nauseous|ill|cry|cringe)',
      '(pull~|tear~) (my|our) hair out',
      '(driv~|drove) (me|us) (crazy|nuts|mad|insane|up the wall|away|bonkers)',
      '(ruined|ruin|ruins|ruining|spoiled|wrecked|destroyed) (my|our|the|everything|a|his|her)',
      'blood (is )?boil~',
      '(shame|shame shame) on (you|them|this|your)',
      '(you|they|you guys|this company|it|this|that|airline|service) (suck|sucks|sucked|blow|blows|stink|stinks|are (a )?(joke|useless|pathetic|terrible|awful|horrible|ridiculous|disgusting|clueless))',
      '(how|absolutely|just|so|utterly|totally|completely|beyond|this is|that is|it is|really|simply|pretty|truly|very|extremely) (ridiculous|pathetic|unacceptable|disgusting|disgraceful|absurd|appalling|shocking|outrageous|insulting|laughable|shameful|embarrassing|infuriating|inexcusable|unprofessional|rude|sad|disappointing|disappointed|frustrating|frustrated|annoying|annoyed|angry|upset|unhappy|dissatisfied|mad|furious)',
      '(lost|lose|losing|no|zero|destroyed|broken|broke) (all |my |our |any |complete |more )?(faith|trust|confidence|patience|respect) (in|with|for|left)?',
    ],
  ],
  [
    -2,
    [
      "(not|isn't|wasn't|aren't|never|far from|less than|hardly|anything but|no longer|un) (at all |very |too |really |particularly |entirely |exactly |overly |so |a )?(happy|pleased|impressed|satisfied|amused|thrilled|delighted|convinced|comfortable|confident|okay with|ok with|cool with|fan|amused|content)",
      '(let|lets|letting) (me|us|you|everyone|customers|people|my|down) (all )?(down|badly)',
      'let down',
      '(serious|grave|major|deep|growing|real) (concern~|doubt~|problem~|issue~|worry|worries|complaint~)',
      "(wish|wished|should have|should've|if only) (i|we) (had |would have |have )?(never|not|stayed|gone|known|listened|read|just|hadn't|didn't|bought|chosen|booked|flown|used)",
      'big mistake',
      '(leaves|left|leaving) (a )?(bad|bitter|sour|nasty) taste',
      '(had|have) (it |higher |high )?(hopes|expectations) (for|but|of)',
      '(what|such|it is|thats|that is|its) a (shame|pity|disgrace|mess|waste|joke|nightmare|letdown|disappointment)',
      '(so|too) much for',
      '(in|out of) (desperation|despair)',
      'beyond (belief|frustrated|disappointed|annoyed|upset|angry|words|comprehension|me)',
      'at a loss',
      'slap in the face',
      'kick in the teeth',
      'adding insult to injury',
      'salt in the wound',
    ],
  ],
  [
    2.4,
    [
      '(made|makes|make|making) (my|our|me|us) (day|week|night|year|happy|smile|laugh|evening|morning|so happy|feel (better|good|great))',
      '(thank|thanks) (you )?(so|very|ever so) much',
      '(thank you|thanks) (all|guys|everyone|again|a lot|a million|a bunch|a ton|for (everything|your|the (quick|great|help|prompt|fast|amazing|good|excellent|info|follow|response|update|reply|heads)|being|making|helping|all|taking|getting|sharing|reaching|listening|understanding|responding|having|fixing|sorting|always|such))',
      '(really|much|so|very much|greatly|truly|highly|sincerely|deeply|totally|we|i|do|would) appreciate~',
      '(look|looking|looked) forward to (it|flying|seeing|working|the|my|our|using|your|visiting|next|another|coming|more|hearing)',
      "can't wait (to|for|till|until)",
      '(over the moon|on cloud nine|cloud nine|in heaven|in love with|fell in love|head over heels|big fan|huge fan|a fan of|fan for life|customer for life|so excited|dream come true|tickled pink)',
      '(loved|love|loving|loves) (it|this|them|the|my|our|your|that|these|every|everything|all|you|how|to|working|watching|being|flying|using)',
    ],
  ],
];
