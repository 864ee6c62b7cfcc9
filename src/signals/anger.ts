// Anger is in the words (insults, outrage, "fed up") and in how they are set: capitals and exclamation marks around
// words that are bad. Capitals alone are not anger: people write product names, codes and whole mails so.
import { I_AM } from '../lexicon/fragments.ts';
import type { Mark, MessageSignal, Utterance } from '../model/index.ts';

/** Words that make shouting angry; in capitals, as they are looked for only there. */
const SHOUTED = new Set(
  (
    'WORST TERRIBLE HORRIBLE AWFUL RIDICULOUS UNACCEPTABLE DISGUSTING USELESS PATHETIC SCAM FRAUD LIARS LIES NOTHING ' +
    'NOBODY AGAIN STILL WTF HELL DAMN CRAP SHIT FUCK FUCKING HATE ANGRY FURIOUS WAITING WAITED BROKEN ENOUGH JOKE RUDE STUPID ' +
    'IDIOTS THIEVES SHAME NIGHTMARE DISGRACE APPALLING INCOMPETENT UNBELIEVABLE'
  ).split(' '),
);
/** None of these words is shorter: asked of a message before its sentences are looked at. */
const SHOUTED_LETTERS = /[A-Z]{3}/;
const SHOUT = /[A-Z]{2,}(?:'[A-Z]+)?/g;
const SHOUTED_WORDS = 4;
const OUTBURST = /[!?]{3,}/;

export default {
  id: 'anger',
  scope: 'message',
  speaker: 'customer',
  family: 'emotion',
  title: 'is angry',
  hears:
    'Anger: insults, outrage, words like "furious" and "fed up", swearing at us, and shouting in capitals.',
  weight: 1.2,
  halfLife: 30,
  provenance: {
    kind: 'hand',
    note: 'Above a complaint, below leaving: emotion makes a call urgent, but overt complainers can still be won.',
  },
  phrases: [
    {
      strength: 1,
      unless: ['negated'],
      phrases: [
        '(furious|livid|enraged|outraged|infuriated|irate|fuming|seething|incensed|apoplectic)',
        '(infuriating|maddening|enraging|outrageous|disgraceful|despicable|contemptible)',
        '(i|we) (hate|despise|loathe|detest) *1 (you|you guys|this company|your company|your service|this service|dealing with|this bank|this airline|your app|{brand})',
        '(makes|make|making|made) (me|us) (sick|angry|so angry|mad|so mad|furious|livid|want to scream|crazy)',
        '(drives|driving|drove) (me|us) (mad|crazy|insane|nuts|up the wall|round the bend|around the bend)',
        '(fuck|screw) (you|off|this|this company|them|{brand})',
        '(fucking|fuckin|effing|bloody|goddamn|freaking|frigging|damn|fing) (joke|useless|ridiculous|idiots|service|company|hell|terrible|awful|disgrace|incompetent)',
        '(fucking|fuckin|effing|bloody|goddamn|freaking|frigging|damn|fing) (refund|money|phone|app|internet|website|site|system|thing|stupid|hours|weeks)',
        '(bunch|pack|gang|load|lot) of (idiots|liars|crooks|thieves|clowns|amateurs|morons|cowboys|scammers|criminals|incompetents|jokers|muppets)',
        '(you|you people|they|they all|you guys) (suck|sucks|stink|are a disgrace|are useless|are pathetic|are idiots|are a joke)',
        '(you|you people|they|they all|you guys) (are clowns|are incompetent|are thieves|are liars|disgust me|make me sick)',
        '(go|goes|can go|rot) (to|in) hell',
        '(kiss my ass|piss off|shove it|up yours|stick it|drop dead|get lost)',
        '(you lot|you people|you guys|you|your (company|team|support|staff|agents|people|service)|they) (are|is) *2 (useless|pathetic|idiots|hopeless|clueless|a disgrace|incompetent|worthless|crooks|thieves|morons|jokers|clowns|liars|a joke)',
      ],
    },
    {
      strength: 0.85,
      unless: ['negated', 'reported'],
      phrases: [
        '(so|very|really|extremely|absolutely|bloody|beyond|pretty|damn|super|incredibly|more than) (angry|mad|pissed|pissed off|annoyed|frustrated|irritated|upset|aggravated)',
        '(so|very|really|extremely|absolutely|bloody|beyond|pretty|damn|super|incredibly|more than) (cross|ticked off|fed up|frustrating|annoying|exasperated)',
        "(fed up|fedup|sick and tired|sick to death|sick of|tired of|had it with|had it up to here|at my wits end|at our wits end|at my wit's end)",
        "(at our wit's end|wits end|end of my tether|end of our tether|end of my rope|last straw|final straw|lost (all)? patience|running out of patience)",
        '(run out of patience|losing patience|losing my patience|patience has run out|out of patience|patience is wearing thin|patience is running out)',
        "(enough is enough|this is the last straw|i've had enough $|we've had enough $|have had enough of|have had enough now|i cannot take|i can't take this)",
        `${I_AM} (angry|mad at|pissed|pissed off|boiling|disgusted|appalled|aghast|shocked and|horrified|outraged|upset)`,
        '(disgusted|appalled|aghast|horrified|sickened|gobsmacked|revolted|pissed off|pissing me off|pisses me off|ticked off|hacked off|cheesed off|peeved)',
        '(ridiculous|ludicrous|preposterous|absurd|insulting|an insult|a slap in the face|a kick in the teeth|laughable|a disgrace|an outrage)',
        '(how dare you|have you no shame|shame on you|shame on|are you kidding me|are you kidding|you must be kidding|you have got to be kidding)',
        "(are you serious|are you joking|are you having a laugh|you cannot be serious|what is wrong with you|what's wrong with you people)",
        "(what the (hell|fuck|heck|actual|f|devil)|wtf|wth|ffs|for god's sake|for gods sake|for christ's sake|for crying out loud)",
        "(for fuck's sake|for heaven's sake|for pete's sake|for the love of god|jesus christ|goddamn it|god damn it|dammit|damn it|damnit)",
        '(bullshit|horseshit|bs|bollocks|crap|crappy|fucked|shitty|shite|shitshow|clusterfuck)',
        '(idiots|morons|imbeciles|cretins|bastards|assholes|arseholes|scumbags|scum|crooks|thieves|parasites|vultures|clowns)',
        '(you|these|those|such|absolute|complete|total) (idiot|moron|imbecile|cretin|bastard|asshole|scumbag|clown|muppet|useless)',
        'blood boil',
        '(could|want to|wanna|made me) scream',
        'done being (polite|nice|patient)',
        'patience *1 (is|has been|has) *1 (exhausted|gone|over|finished|limited|thin)',
        'are you (people|guys)? *1 (for real|serious|kidding|joking|insane|stupid)',
        'get your act together',
        '(do you think|you think) (this is|i am) (funny|stupid|a joke|an idiot)',
        'give me strength',
        'must be (joking|kidding)',
        '(what|how|why) on earth',
        'how (stupid|dumb) do you',
        'how (angry|mad|furious|upset|frustrated) (i|we)',
        '(absolutely|utterly|totally|simply|truly) (pathetic|disgusting|disgraceful|useless|shocking|appalling|shameful)',
        'ashamed of (yourself|yourselves)',
        'stop (wasting|lying|ignoring) (my|our|to|me|us)',
        '(some|a lot of|the) nerve',
        'take (me|us) for (a|an)? *1 (fool|idiot|fools|idiots|ride)',
      ],
    },
    {
      strength: 0.55,
      unless: ['negated', 'hypothetical', 'reported'],
      phrases: [
        '(angry|annoyed|frustrated|frustrating|frustration|frustrates|aggravated|aggravating|irritated|irritating)',
        '(exasperated|exasperating|exasperation|infuriates|irks|irked|agitated|resentful|outrage|anger)',
        "(it's|its|this is|that is) (really|just|so|very)? (stupid|insane|crazy|nonsense|idiotic|moronic|madness|crap|mad|bonkers|disgusting)",
        '(stupid|idiotic|moronic|dumb|brain dead|braindead|bloody|stinking|damn) (company|system|policy|rule|rules|app|bot|chatbot|robot|website|site|process|software)',
        '(stupid|idiotic|moronic|dumb|brain dead|braindead|bloody|stinking|damn) (machine|service|menu|question|form|excuse|phone|update|people|airline|bank)',
        '(do|does|did|can) (anyone|anybody|you|you people|you guys) (even|actually|really) (work|read|care|listen|think|check|bother|test|know)',
        '(i|we) (demand|insist) (that|on|to|an|a|you|answers|action|immediate|my|our|full)',
        '(upset|upsetting|insulted|offended|offensive|humiliated|humiliating|degrading|demeaning)',
        '(unbelievable|unreal|beyond belief|mind boggling|mind blowing how)',
      ],
    },
    {
      strength: 0,
      phrases: [
        '(angry|annoyed|frustrated|upset|mad|furious) (customer|customers|client|clients|users|guests|visitors) (of ours|of mine)?',
        '(sorry|apologies|apologise|apologize) (for|about|if) * (frustration|annoying|annoyed|upset|upsetting)',
        '(upset) (stomach|tummy)',
      ],
    },
  ],
  detect: shouting,
  hits: [
    'I am absolutely furious about this.',
    'You people are a bunch of liars.',
    'I am sick and tired of calling you.',
    'THIS IS THE WORST SUPPORT EVER AND NOBODY DOES ANYTHING',
    'What the hell is going on with my account?',
    'Enough is enough.',
    'How dare you charge me for that!',
  ],
  misses: [
    'I am not angry, I only want to understand.',
    'PLEASE SEE ATTACHED PO 4711 FOR ACME GMBH',
    'My card was stolen.',
    'Sorry for any frustration on your side.',
    'IMPORTANT: SERVER MAINTENANCE ON SUNDAY',
    'The red light on the router is on.',
  ],
} as const satisfies MessageSignal;

/** Marks each sentence that shouts: several words in capitals with bad ones among them, or an outburst of marks beside one. */
function shouting(utterance: Utterance): readonly Mark[] {
  const { text } = utterance;
  const marks: Mark[] = [];
  if (!SHOUTED_LETTERS.test(text)) return marks;
  for (const { start, end } of utterance.sentences) {
    const sentence = text.slice(start, end);
    const words = sentence.match(SHOUT) ?? [];
    const bad = words.filter((word) => SHOUTED.has(word)).length;
    if (bad > 0 && (words.length >= SHOUTED_WORDS || OUTBURST.test(sentence))) {
      marks.push({ start, end, strength: bad > 1 ? 0.9 : 0.6 });
    }
  }
  return marks;
}
