// People and their attitude: how staff treat a customer, and how a customer speaks of them.
import type { ValencePhrases, ValenceWords } from './valence.ts';

export const PEOPLE_WORDS: ValenceWords = [
  [
    -3.4,
    'abusive racist sexist bigoted discriminatory discriminat~ harass~ assault~ bully~ bullied bullies bullying sadistic',
  ],
  [
    -3,
    'rude~ rudest hostile hostility insult~ insulting insulted belittl~ demean~ humiliat~ degrading disrespect~ contempt~ contemptuous incompetent incompetence incompetency ineptitude inept dishonest~ dishonesty liar liars lied lies lying deceit~ deceitful deceiv~ deceptive crook~ crooks scam~ scammer scammers scamming swindl~ thieves thief theft fraudster~ unprofessional~ unprofessionalism malicious vindictive spiteful obnoxious despicable',
  ],
  [
    -2.5,
    'arrogan~ arrogance condescend~ patroniz~ patronis~ snotty snobby snob snobbish snarky snide sarcastic sassy nasty nastiest aggressive aggression confrontational combative belligerent threatening intimidat~ threaten~ bullish callous heartless ruthless shameless shameful gaslight~ gaslighting manipulative manipulat~ devious sneaky shady shifty sketchy untrustworthy unethical immoral corrupt corruption negligen~ negligence neglect~ unapologetic yelled yelling screamed shouted snapped sneered scoffed mocked mocking ridiculed ridicule scolded',
  ],
  [
    -2,
    'unhelpful uncaring careless~ carelessness clueless unfriendly impolite discourteous inconsiderate insensitive inattentive indifferent indifference apathetic apathy disinterested uninterested dismissive dismissed evasive flippant grumpy grouchy surly sullen moody cranky unpleasant unkind uncivil uncooperative unaccommodating unwelcoming unsympathetic unempathetic disorganized disorganised unorganized incapable inexperienced untrained unqualified unskilled unmotivated lazy laziness slacker sloppy stubborn pushy nagging bossy intrusive creepy weirdo stupid stupidity idiots idiotic moron morons moronic dumb dumber dumbest imbecile fool fools foolish ignorant ignorance bureaucratic bureaucracy bureaucrats',
  ],
  [
    -1.5,
    'ignore~ ignoring ignores ignored blam~ blame blamed excuse excuses attitude attitudes abrupt curt terse brusque blunt robotic scripted impersonal distant aloof unresponsive unavailable unreachable unprepared unaware oblivious confused confusing misinform~ misinformed misled mislead misleading contradict~ contradicted contradictory inconsistent inconsistency inconsistencies understaffed overworked untidy clumsy awkward forgetful gruff hasty impatient impatience negativ~ defensive argue~ argued argument argumentative arguing refus~ refuse refused refusing refuses denied denies deny denying denial accus~ accused',
  ],
  [
    -1,
    'bot bots chatbot robot canned offshore outsourced outsourcing trainee newbie jobsworth strict stern formal scripted guess~ shrug~ shrugged dodg~ dodging vague vaguely unsure',
  ],
  [
    1.3,
    'courteous courtesy respectful respectfully attentive attentively responsive approachable accommodating cooperative flexible humble diplomatic tactful transparent transparency honesty sincerity genuine fairly fairness reasonable trustworthy trusted reliability dependable organized organised informative proactive resourceful diligent conscientious thoroughness capable competence qualified skilled trained punctual promptness polite politely politeness honest honestly sincere sincerely reliable reliably prompt careful carefully patient patiently thorough thoroughly competent',
  ],
  [
    2,
    'friendlier friendliest friendliness kind kindly kindest kindness caring nice nicely nicest pleasant pleasantly gracious~ graciously considerate thoughtfulness compassionate compassion empath~ empathetic empathy sympathetic welcoming warm warmth warmly hospitable hospitality generosity knowledgeable professional professionally professionalism skilful skillful skillfully expert expertly experts gentle gentleman gentlemen lovely charming cheerful cheery jolly enthusiastic enthusiasm passionate dedicated dedication devoted hardworking supportive encouraging encouragement personable sweet sweetest sweetheart angelic attentive gem treasure helpful helpfulness friendly thoughtful generous generously',
  ],
  [
    2.8,
    'hero heroes heroic lifesaver lifesavers saviour savior rockstar rockstars legend legends angel angels superstar superstars exemplary selfless unselfish',
  ],
];

export const PEOPLE_PHRASES: ValencePhrases = [
  [
    -3,
    [
      '(treat~|treated|made|make~|felt|feel) * like (a )?(criminal~|dirt|garbage|trash|crap|shit|second class|a number|an idiot|idiots|children|a child|cattle|dirt|nobody|a nuisance|fool~)',
      '(hung|hang~|hangs) up (on )?(me|us|him|her|my)?',
      '(slam~|put) * phone down',
      '(lie~|lied|lying) (to|about|through)',
      'talk~ down to',
      'rolled (her|his|their) eyes',
      '(no|zero|lack of|without any|any) (respect|empathy|compassion|manners|decency|accountability|integrity|honesty|courtesy|professionalism|remorse|shame)',
      '(a )?(bunch|bunches|pack|gang) of (crook~|liar~|thieves|idiot~|clown~|moron~|scammer~|amateur~|cowboy~)',
    ],
  ],
  [
    -2.4,
    [
      "(don't|doesn't|didn't|couldn't) (even |really |actually |seem to |appear to )?(care|give a (damn|shit|crap|toss|rat~|fuck|hoot))",
      "(couldn't|could) care less",
      '(not|never|none) * (care~|bother~|interested) (about|to|in)',
      'has (no|not a) clue',
      '(no|not a|without a) (clue|idea) (what|how|about)',
      '(waste~|wasting) (of )?(my|our|your|everyone~|people~)? (time|space|money|energy|life|breath)',
      '(bad|poor|terrible|awful|horrible|lousy|wrong|rotten|nasty|snotty) attitude',
      "(she|he|they|agent|rep|staff|woman|man|lady|guy|crew|nobody|noone) (couldn't|wouldn't|didn't want to|refused to|refuses to|was unable to|unwilling to|was unwilling to) * (help|assist|listen|explain|answer|transfer|talk)",
      '(point~|pointing) (the )?finger~',
      'pass~ the buck',
      '(fob~|brush~|blew|blow~|palm~) * off',
      '(run|ran|given|gave|get~|got|giving|sent|send~) * (the )?(run around|runaround)',
      'the run around',
      'left hand * right hand',
      'kept in the dark',
      '(talking|speaking|like talking) to (a )?(brick )?(wall~|robot~|machine)',
      'deaf ears',
    ],
  ],
  [
    -1.8,
    [
      "(not|wasn't|isn't|weren't|aren't|never|hardly|anything but|far from|less than) (at all |very |particularly |overly |so |exactly |really |too )?(helpful|friendly|polite|nice|pleasant|kind|professional|welcoming|courteous|knowledgeable|attentive|responsive|accommodating|understanding)",
      'not (my|our|their) (problem|job|department|fault)',
      '(can|could) not be bothered',
      'need~ (more |better |some )?training',
      '(short|low|lacking|lack|shortage) (of |on )?staff~',
    ],
  ],
  [
    2.2,
    [
      '(went|go~|gone) (above and beyond|the extra mile|out of (his|her|their|your) way)',
      'above and beyond',
      'extra mile',
      'out of (his|her|their|your) way to',
      '(bent|bend~) over backwards',
      '(took|take~|taking) the time to',
      '(put|puts) (me|us) at ease',
      '(a )?pleasure to (deal|work|do business|talk|speak|chat|fly) (with)?',
      '(a )?joy to (deal|work|talk|use|drive|watch|fly|own)',
      'made (me|us) feel (welcome|at home|special|valued|comfortable|appreciated|safe)',
      '(great|good|fantastic|excellent|wonderful|friendly|amazing|helpful|lovely|super) (staff|crew|team|people|service|guys|support|attitude|rep|agent)',
    ],
  ],
  [
    1.4,
    [
      '(was|were|is|are|been|being) (of )?(great|good|real|much|big|huge|a great|a big|a huge|a real|such a) help',
      'sense of humor',
      'with a smile',
      'down to earth',
      'easy to (deal|work|talk) with',
      'eager to help',
      'willing to help',
      'happy to help',
    ],
  ],
];
