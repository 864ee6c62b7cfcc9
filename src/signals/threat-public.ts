// The audience widens: a bad review, a post, the press. Asking where to leave a good review is not a threat.
import { I_WILL } from '../lexicon/fragments.ts';
import type { MessageSignal } from '../model/index.ts';

const STAGE =
  '(twitter|facebook|instagram|tiktok|linkedin|reddit|youtube|trustpilot|yelp|google|google reviews|tripadvisor|trip advisor|glassdoor|g2|capterra|social media|social|socials|internet|online|web|forums|forum|app store|play store|every platform|all platforms|mumsnet|amazon|threads|mastodon|booking)';
const PRESS =
  '(press|media|newspaper|newspapers|journalist|journalists|reporter|local news|news|tv station|bbc|cnn|radio|watchdog|consumer watchdog|which magazine|daily mail|consumer affairs|local paper|local tv)';
const BAD =
  '(bad|negative|terrible|horrible|awful|scathing|honest|one star|1 star|{number} star|zero star|poor|damning|truthful|very bad|nasty)';

export default {
  id: 'threat-public',
  scope: 'message',
  speaker: 'customer',
  family: 'escalation',
  title: 'threatens to go public',
  hears:
    'The customer will tell the world, or has: a bad review, social media, the press, "I will warn everyone".',
  weight: 1.1,
  halfLife: 45,
  provenance: {
    kind: 'hand',
    note: 'Just above asking for a manager: the complaint leaves the house, and others read it.',
  },
  phrases: [
    {
      strength: 1,
      unless: ['negated', 'reported'],
      phrases: [
        `(leave|leaving|left|write|writing|wrote|post|posting|posted|give|giving|gave|expect|deserve|deserves) *2 ${BAD} (review|reviews|rating|ratings|feedback)`,
        `(review|rating|feedback) (on|to) *1 ${STAGE} *2 (warn|about this|will|unless|if)`,
        `(post|posting|posted|share|sharing|shared|put|putting|publish|publishing|write|writing|tell|telling|expose|exposing|air|complain|complaining|complained|spread|tweet|blast|blasting) * (this|it|about|everything|my experience|our experience|story|screenshots|conversation|you|video|photos|review|a review|reviews|word) * (on|to|all over|across|over) *1 ${STAGE}`,
        `(go|going|gone|goes|take|taking|taken|went|turn|turning) *2 (public|viral|to ${PRESS}|to the ${PRESS}|to ${STAGE}|to the public)`,
        `(contact|contacting|contacted|call|calling|tell|telling|tip off|inform|informing|write to|email|emailing|alert) *2 ${PRESS}`,
        '(tell|telling|told|warn|warning|warned|advise|advising|let) (everyone|everybody|anyone|people|others|my friends|my followers|all our clients|all our partners|my network|the world|the whole world|the public|the internet) * (know how (bad|terrible|you)|about (this|my experience|how you treat|what you did)|to (avoid|stay|never|not|steer)|not to|how (bad|awful|terrible|poor|poorly|badly|horrible|you treat)|what you|away|against|i know)',
        `${I_WILL} * (make sure|ensure|see to it) *1 (everyone|everybody|people|others|the world|no one|nobody) * (know|knows|hears|hear|uses|buys|sees|learns)`,
        '(name|naming) and (shame|shaming)',
        '(bad|negative) (publicity|press|word of mouth)',
        `(will|can|going to) (see|read|hear) *2 (my|our|about this|about it|about you) * on *1 ${STAGE}`,
        '(everyone|people|others|the world|the public|your customers|investors) (should|must|need to|deserve to|deserves to|has a right to|will|have to) (know about this|know how you|hear about this|find out about this|be warned)',
        '(going|go) to the papers',
      ],
    },
    {
      strength: 0.75,
      unless: ['negated', 'question', 'reported', 'hypothetical'],
      phrases: [
        '(will|going to|gonna|shall|have to|about to) *2 (leave|leaving|write|writing|post|posting|give|giving) *2 (review|reviews|one star|zero stars|no stars|rating)',
        "(i|we|i'll|we'll|i've|we've|will|going to|gonna) *1 (tweet|tweeting|tweeted|blog|blogging|blogged) *1 (about|this|that|it|screenshots|your|how)",
        `(followers|subscribers|readers) *1 (on ${STAGE}|will hear|will know|will see|will read)`,
        "^ *2 (don't|never) (ever)? (buy|book|fly|shop|bank|order|deal|sign up) *1 (from|with|at) (this|these|them|{brand})",
        '(avoid|boycott) (this company|this place|this bank|this airline|these people|{brand}|like the plague|at all costs)',
        '(boycott|boycotting|buyer beware|buyers beware|you have been warned|stay away from|steer clear of)',
        `(maybe|perhaps|let us see if|see what|see how) *1 ${STAGE} *1 (will|thinks|say|says|has|feels)`,
        '(my|our) *2 (followers|subscribers|readers|viewers)',
        `(i|we|i'll|we'll|i've|we've|will|going to|gonna|have) *1 (post|posted|posting|share|shared|sharing|put|publish|published) *5 (on|to|all over|across) *1 ${STAGE}`,
        `all over *1 ${STAGE}`,
        '(journalist|reporter|newspaper|tv station|blogger) *3 (friend|contact|interested|in touch|calling|contacted|knows|hear)',
        '(will|going to|gonna|shall|have to|must) *1 warn (everyone|everybody|people|others|anyone|my|our|all|friends|the)',
        '(every|any|all) review (site|sites|page|platform|portal)',
        '(read|hear|see) about (this|it|you) in the (newspaper|newspapers|paper|papers|press|news)',
        '(share|sharing|publish|tell) (my|our) *1 (experience|experiences|story) *2 (online|everywhere|publicly|with everyone|with others|on)',
        '(one|1|zero|single) star (from|review|rating|for)',
        '{number} *1 followers *2 (will|about|hear|know|see|who)',
        "^ *1 (don't|never) (use|trust|buy|book) (this|these|them|{brand})",
        '(village|town|world|community|industry|everyone|everybody|neighbourhood|neighborhood|association|friends|members|internet) *1 (will|is going to|shall) *1 (hear|know|read|learn) about',
        '(written|wrote|posted) *2 review',
        'post *3 (will be)? about you',
      ],
    },
    {
      strength: 0,
      phrases: [
        '(good|great|positive|nice|glowing|5 star|five star|excellent|lovely|happy|wonderful) (review|reviews|rating|ratings|feedback|word)',
        '(fantastic|amazing|stellar|very good|honest and positive|raving|rave) (review|reviews|rating|ratings|feedback|word)',
        '(happy|glad|love|delighted|pleased) to * (leave|write|post|give|share) * (review|feedback|rating)',
        '(where|how) (can|do|could|should) (i|we) * (leave|write|post|give) * (review|feedback|rating)',
        '(code|document|contract|quarterly|business|performance|annual|account|design|security|peer|legal) (review|reviews)',
        '(post|share|posting|sharing|schedule|scheduling|publish|publishing|advertise|advertising|login|log in|sign in|connect|link) * (to|on|with|via|using) *2 (facebook|twitter|instagram|linkedin|tiktok|google|youtube) (page|account|channel|feed|profile|ads|integration|login)',
        '(saw|seen|found|read|heard of|following) * (on|in) *1 (facebook|twitter|instagram|linkedin|tiktok|google|youtube|news|press|web|internet|online)',
        '(press|media) (release|kit|contact|pass|accreditation|play|button|enter|player|center|centre)',
        '(press|pressing|pressed) (the|a|any|on|enter|ok|{number}|one)',
      ],
    },
  ],
  hits: [
    'I will leave a one star review on Trustpilot.',
    'I am going to post this on Twitter.',
    'Expect to hear from the local news, I will contact a journalist.',
    'I will make sure everyone knows how you treat people.',
    'Name and shame, that is all that helps.',
    'Avoid this company like the plague.',
  ],
  misses: [
    'I would be happy to write a good review.',
    'Where can I leave a review?',
    'How do I connect our Facebook page to the scheduler?',
    'Please press one and hold the button.',
    'I saw you on the news, congratulations!',
    'Can we move the quarterly review to Friday?',
  ],
} as const satisfies MessageSignal;
