// The customer speaks for us to others, or offers to. A recommendation refused, or asked of us, is none.
import type { MessageSignal } from '../model/index.ts';

const OTHERS =
  '(friends|friend|colleagues|colleague|family|others|everyone|anyone|anybody|everybody|people|other (companies|businesses|teams|departments|clients|customers|people|offices|branches)|partners|clients|neighbours|neighbors|network|peers|coworkers|co workers|contacts|all my|all our|my (boss|brother|sister|mother|father|parents|mum|mom|dad|neighbour|neighbor|team|company|partner|wife|husband|son|daughter|cousin)|sister company|another (company|team|department))';

export default {
  id: 'referral',
  scope: 'message',
  speaker: 'customer',
  family: 'appreciation',
  title: 'recommends us',
  hears: 'The customer recommends us, brings someone, or offers a reference, a review or a case study.',
  weight: -1,
  halfLife: 120,
  provenance: {
    kind: 'hand',
    note: 'Who puts their own name beside ours is further from leaving than who merely praises.',
  },
  phrases: [
    {
      strength: 1,
      unless: ['negated', 'question', 'reported'],
      phrases: [
        `(recommended|recommending|recommend|referred|referring|refer|suggested|suggesting|promoted|introduced|introducing|told|telling|tell|praised|sent|sending|mentioned|pitched|vouched for) (you|you guys|your (product|company|service|services|team|app|platform|software|shop|store)|{brand}|it|this|this (product|company|place|app|tool)|them) *3 ${OTHERS}`,
        `(tell|telling|told) ${OTHERS} *1 (about you|about your|about {brand}|how (great|good|happy|well|helpful|pleased|easy|wonderful|fantastic|nice|satisfied))`,
        '(would|will|can|definitely|highly|gladly|happily|always|certainly|strongly|wholeheartedly|surely|absolutely|thoroughly|fully|warmly|totally|be|only) *1 (recommend|recommending|recommended|refer) *1 (you|your|it|this|them|{brand}|these|him|her|to (anyone|everyone|others|friends|my|our|all|people|family|colleagues))',
        '(would|will|definitely|highly|can only|strongly|wholeheartedly|thoroughly|always) (recommend|recommended) $',
        '(happy|glad|willing|delighted|pleased|love|like|ready|more than happy|honoured|honored|offer) to (be|act as|serve as|give|provide|write|leave|do|record|share|speak|post|join|participate in|appear in|be quoted|talk to|take part in) *2 (reference|reference call|testimonial|case study|review|success story|our story|quote|webinar|feedback|recommendation|other (customers|clients|prospects)|rating|interview|prospects)',
        '(you can|feel free to|please do|you may|by all means) (use|quote|mention|list|name) (us|me|our (name|logo|company|story|feedback)|my (name|feedback|words)) *3 (reference|website|testimonial|case study|customer|site|as|in your|on your)',
        '(use|put) (us|me) (down)? as a reference',
        '(referral|referrals|referred by|refer a friend|friend of mine|colleague of mine|my friend|my colleague|someone i know|a company i know|another company) *3 (interested|would like to|wants to|looking for|sign up|signed up|joined|needs|is keen|try you|to you|you should contact|contact them|get in touch)',
        '(brought|bring|bringing|sent|send|sending|got|signed up|convinced|persuaded) *2 (friend|friends|colleague|colleagues|family|partner|client|clients|sister company|neighbour|neighbor) * (to you|over to you|to join|to sign up|to switch|on board|to try|with me|your way)',
        '(spread|spreading) the word',
        '(sing|singing|sang) (your|their) praises',
        '(raving|rave|raves|raved|brag|bragging|gushing) *1 (about (you|your|{brand}|it|this)|fan|fans)',
        '(you|your team|this product|this company) (have|has|come|comes|get|gets) *1 (my|our|highly) *1 (recommendation|recommended|vote|endorsement)',
        '(nominate|nominated|nominating) (you|your team|him|her|them) *2 (for|award)',
        '(left|leave|wrote|write|posted|post|gave|give|giving|giving you|leaving) (you)? (a|an|some)? *1 (great|good|positive|five star|5 star|glowing|nice|excellent|wonderful|happy|raving) (review|rating|feedback|recommendation)',
        '(signed up|joined|bought|ordered|switched|came to you|became a customer) *3 (because of me|thanks to me|on my recommendation|through me)',
        'gave (them|him|her) your (number|email|contact|details|name|card)',
        'passed *1 (your|you) *2 on',
        'gladly *2 reference',
        '(after|on|upon|because of) (my|our) recommendation',
        'raved about',
      ],
    },
    {
      strength: 0,
      phrases: [
        "(not|never|won't|wouldn't|can't|couldn't|don't|hardly|hesitate to) *2 (recommend|recommending|recommended|refer|referring|referred)",
        '(no longer|stop|stopped|against|unable to|hard to|regret) *2 (recommend|recommending|recommended|refer|referring|referred)',
        '(you|your (agent|colleague|team|rep|website|technician|doctor)|he|she|they) *2 (recommended|recommend|recommends|suggested|referred me|referred us|told me|told us)',
        '(someone|somebody|who|bank|doctor|manual|support|article) *2 (recommended|recommend|recommends|suggested|referred me|referred us|told me|told us)',
        'recommend *1 (avoiding|against|staying away|not|you do not|looking elsewhere|another|someone else)',
        '(do|would|can|could|did) you (recommend|suggest|refer)',
        '(what|which|any|do you have) *2 (recommendations|recommendation|would you recommend|recommend)',
        '(tell|telling|told|warn) (everyone|people|others|my friends|everybody|anyone) *3 (bad|terrible|avoid|awful|not to|never|horrible|worst|stay away)',
        '(tell|telling|told|warn) (everyone|people|others|my friends|everybody|anyone) *3 (how (bad|terrible|awful|poorly|badly|you treat))',
        '(if|until|unless|once) *5 (recommend|refer)',
        '(reference|referral) (number|code|id|no|letter from you|link not|bonus (missing|not))',
        '(transferred|referred) (me|us) (to|back)',
      ],
    },
  ],
  hits: [
    'I have recommended you to all my colleagues.',
    'We would be happy to be a reference.',
    'I will definitely recommend your service.',
    'A friend of mine is interested and would like to talk to you.',
    'You can use us as a reference on your website.',
    'I told everyone how helpful you were.',
  ],
  misses: [
    'I would not recommend this to anyone.',
    'Which plan would you recommend?',
    'Your colleague recommended the bigger plan.',
    'What is the reference number of my order?',
    'They referred me to another department.',
    'I can no longer recommend you to my clients.',
  ],
} as const satisfies MessageSignal;
