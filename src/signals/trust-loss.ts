// Trust is lost when the words say that we lied, misled or cannot be relied upon. It outlives the issue that broke it.
import { CANNOT, DO_NOT } from '../lexicon/fragments.ts';
import type { MessageSignal } from '../model/index.ts';

export default {
  id: 'trust-loss',
  scope: 'message',
  speaker: 'customer',
  family: 'emotion',
  title: 'has lost trust',
  hears:
    'Trust is gone: "can\'t rely on you", lied, misled, scam, bait and switch, broken promises named as such.',
  weight: 1.3,
  halfLife: 120,
  provenance: {
    kind: 'hand',
    note: 'Integrity is promises kept over promises made; a customer who says it is gone rarely gives a second chance.',
  },
  phrases: [
    {
      strength: 1,
      unless: ['negated', 'hypothetical', 'question'],
      phrases: [
        '(lost|losing|lose|loses|loosing|no more|destroyed|shaken|shattered|undermined|undermines|eroded|eroding|damaged|broke|broken|ruined|killed) *3 (trust|confidence|faith|belief|respect)',
        "(no|zero|little|not much|no longer have|no longer have any|don't have|not have|without|any) (longer)? *1 (trust|confidence|faith) (in|left|anymore|any more|that|with|at|whatsoever)",
        `(${DO_NOT}|${CANNOT}|never|no longer|not|hard to|how can i|how can we|how could i|difficult to|impossible to) *1 (trust|rely on|count on|depend on|believe in|have faith in|bank on|believe a word|believe anything) *1 (you|your|them|this|the|any|what|it|us|company|{brand}|anymore|any more|again)`,
        '(you|you guys|they|your (team|agent|rep|sales|salesman|salesperson|sales team|company|staff|colleague|manager|people|employee|support|representative)|rep|agent|salesman|salesperson|representative|company|he|she) *1 (lied|lie|lies|lying|misled|mislead|misleading|deceived|deceive|tricked|cheated|scammed|conned|duped|defrauded|misrepresented|fooled|robbed|swindled|manipulated|fabricated)',
        '(lied|misled|deceived|tricked|cheated|scammed|conned|duped|defrauded|swindled|hoodwinked|fooled|suckered|deceived) (to|me|us|about|into|customers|your customers|people|again)',
        '(been|being|feel|feeling|felt|was|were|am) *1 (lied to|misled|deceived|tricked|cheated|scammed|conned|duped|defrauded|swindled|taken for a ride|betrayed|robbed|ripped off|taken advantage of|taken for a fool|taken for granted|hoodwinked|fooled|mis sold|missold)',
        '(bait and switch|bait and switched|false promises|empty promises|broken promises|false advertising|false claims|misleading advertising|misleading information|misleading claims|deceptive|deceitful|dishonest|dishonesty|fraudsters|fraudster|shady|sleazy|underhand|underhanded|crooked|sneaky|dodgy|unscrupulous|con artists|con men|scammers|swindlers|snake oil|two faced)',
        "(is|was|are|it's|that's|what|such|this|total|complete|big|huge|one big|absolute|nothing but) (a|an)? *1 (scam|fraud|con|swindle|lie|lies|rip off|ripoff|hoax|sham|ploy|trap|deception|theft)",
        '(promises|promise|commitments|assurances|guarantees) *2 (broken|not kept|never kept|not been kept|mean nothing|means nothing|worthless|empty|meaningless|unfulfilled|never fulfilled|not fulfilled|not honoured|not honored|ignored)',
        "(didn't|did not|don't|do not|never|failed to|not|fail to|doesn't|does not) (keep|kept|honor|honour|honoured|honored|keeping|honouring|honoring|stick to|live up to|hold|respect) *3 (promise|promises|word|commitment|commitments|agreement|end of the|side of the|guarantee|assurances)",
        '(broke|broken|break|breaks|breaking|went back on|gone back on|going back on|reneged on|back on) *1 (your|their|its|every|the|his|her|another) *1 (promise|promises|word|commitment|commitments|agreement|deal)',
        '(false|misleading|deceptive|untrue|untruthful|incorrect) (promise|promises|advertising|statements|statement|claims|pretences|pretenses|pretence|pretense|advice)',
        '(took|taking|take|takes) (advantage of) (me|us|customers|people|my|our|the|loyal)',
        '(hidden|fine print|small print) *2 (agenda|trick|trap|nobody|never told|not told|never mentioned)',
        '(trust|confidence|faith) *5 (is|has|have|was) *1 (gone|lost|destroyed|broken|shattered|shaken|damaged|evaporated|eroded)',
        '(sold|promised|shown) (something|a product|a feature|features|a service) *3 (not|never)',
        '(told|tell|said|say|promised|promise) *1 one thing *3 (another|other|different)',
        '(feels|looks|sounds|smells|seems|felt) like *1 (scam|fraud|con|rip off|trap|lie|swindle)',
        'promised *1 the (moon|earth|world)',
      ],
    },
    {
      strength: 0.7,
      unless: ['negated', 'hypothetical', 'question'],
      phrases: [
        '(unreliable|untrustworthy|not trustworthy|not reliable|not dependable|undependable|unethical|insincere|disingenuous|not credible|incredible claims)',
        '((your|their|these|those|more|of|full of|pack of|nothing but|all) lies|liars|liar|bullshitters|deceit|deception|betrayal|betrayed|trickery|cheats)',
        '(you|your company|your whole|this company|{brand}|they) (is|are) *2 (fraud|frauds|scam|scams|con|thieves|crooks|criminals)',
        "(not|never|hardly|less than|weren't|isn't|wasn't|aren't) *1 (honest|truthful|transparent|upfront|up front|straight with|open with|candid|forthcoming|sincere)",
        '(lack of|no|zero|without) (transparency|honesty|integrity|good faith|credibility)',
        '(credibility|integrity|reputation) *2 (is|has|gone|damaged|lost|ruined|shot|questionable|in question|at stake|in tatters|doubt)',
        '(question|questioning|doubt|doubting|doubts about|serious doubts|second thoughts about|starting to doubt|wonder about|concerned about|worried about) *1 (your|the|their|whether you|if you) *1 (reliability|honesty|integrity|competence|ability|commitment|motives|intentions|credibility|can deliver|are able|future|viability|stability)',
        '(excuse|excuses) (after|upon|instead|again|every|and more|only|are|is|over)',
        '(more|same|lame|poor|endless|just|nothing but|only|always|enough|constant|stop making|making|new) excuses',
        '(say|says|said|saying) one thing *2 (do|does|did|another|and)',
        '(misleading|misled|deceiving|mis sold|missold|mis selling|misselling|not as advertised|never disclosed|failed to disclose|conveniently (forgot|forget|ignored|left out|omitted|failed|did not|never|not mentioned))',
        "(regret|regrets|regretting|regretted|wish i never|wish i had never|wish we had never|wish i hadn't|wish we hadn't|sorry i ever|sorry we ever|mistake) *1 (signing|choosing|buying|booking|ordering|going with|trusting|switching|ever|purchasing|signed|chose|bought|chosen|recommending|renewing|upgrading|using|to trust|to choose|of choosing|of trusting)",
        '(burned|burnt|stung|screwed|shafted|screwed over|ripped off|robbed|cheated) *1 (by|again|once|before|over)',
      ],
    },
    {
      strength: 0.8,
      phrases: [
        '(how|why) (can|could|should|do|am|are) (i|we) *3 (rely on|trust|believe|depend on|count on) *1 (you|your|this|{brand}|anything)',
        'supposed to (trust|believe|rely)',
        '(i|we) *1 doubt *3 (you|your|that) *4 (can|able|will|capable|deliver|manage)',
        'not *1 take (your|their) word',
      ],
    },
    {
      strength: 0.8,
      phrases: [
        '(how|why) (can|could|should|do|am|are) (i|we) *3 (rely on|trust|believe|depend on|count on) *1 (you|your|this|{brand}|anything)',
      ],
    },
    {
      strength: 0,
      phrases: [
        '(fraud|scam|phishing|spam) (alert|alerts|department|team|email|emails|call|calls|text|texts|protection|prevention|detection|report|monitoring|victim|attempt|attempts|site|website|link|sms|squad|check|charge|charges|transaction)',
        '(report|reporting|reported|victim of|suspect|suspected|suspicion of|potential|possible|attempted|identity|card|credit card|against|prevent|detect|avoid|commit) (a|an|of)? *1 (fraud|scam|phishing|theft)',
        '(trust|rely on|count on|believe in) you (completely|fully|guys|with|to|always|and)',
        '(^|and|because|that|so|as) (i|we) (can|always|fully|completely|know we can|know i can)? (trust|rely on|count on) (you|your|{brand}|them|this)',
        '(fraudulent|unauthorised|unauthorized|suspicious) (transaction|transactions|charge|charges|activity|payment|payments|purchase|purchases|login|withdrawal)',

        '(trustpilot|trusted device|anti fraud|antifraud|zero trust)',
      ],
    },
  ],
  hits: [
    'We have lost all confidence in your team.',
    'You lied to us about the delivery date.',
    'This was bait and switch from the start.',
    'I can no longer rely on you.',
    'Nothing but empty promises.',
    'I feel cheated.',
    'You never keep your promises.',
  ],
  misses: [
    'I want to report a fraudulent transaction.',
    'I received a phishing email, is it a scam?',
    'We know that we can rely on you.',
    'The difference lies in the settings.',
    'Where do I set up fraud alerts?',
    'We trust you with all our data.',
  ],
} as const satisfies MessageSignal;
