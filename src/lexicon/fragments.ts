// Pieces that many phrases share, in the matcher's pattern language, so that a phrase in a signal reads as the sentence
// it stands for. Contractions stand for their long and their sloppy spellings too: "don't" also finds "do not", "dont".

// Who speaks and what they do.
export const MY = '(my|our)';
export const I_AM = "(i'm|we're)";
export const I_WILL = "(i'll|we'll|i shall|we shall|i'm going to|we're going to|i'm gonna|we're gonna)";
export const I_WANT = "(i want|we want|i'd like|we'd like|i wish|we wish|i need|we need)";
export const WANT =
  '(would like|would love|would prefer|want|wants|wanting|like|wish|need|going|intend|plan|planning|ready|about|trying|tried|asked|asking|looking|requested|have|had|hoping)';

// Verbs that deny. Each names one verb, for "don't" and "won't" say different things.
export const DO_NOT = "(don't|doesn't|didn't)";
export const HAVE_NOT = "(haven't|hasn't|hadn't)";
export const IS_NOT = '(not|never|hardly)';
export const CANNOT = "(can't|couldn't|unable to)";
export const WILL_NOT = "(won't|wouldn't|i'll not|we'll not|not going to|not gonna)";

// How much.
export const VERY =
  '(so|very|really|extremely|absolutely|completely|totally|utterly|truly|beyond|incredibly|highly|most|deeply)';
export const MILDLY =
  '(a bit|a little|a little bit|a tad|somewhat|slightly|rather|kind of|kinda|sort of|mildly)';

// Whom and what it is about.
export const NOBODY = '(no one|noone|nobody|none of you|not a single person)';
export const PROVIDER =
  '(provider|supplier|vendor|carrier|company|bank|operator|network|retailer|airline|insurer|platform|service|solution|product|tool|system|brand|partner|shop|store|hotel|courier|software|broker|agency|contractor|firm|host|dealer|gym|app|accountant)';
export const CONTRACT =
  '(account|accounts|subscription|subscriptions|contract|contracts|membership|service|services|plan|policy|licence|license|licenses|agreement|broadband|internet|phone line|line|cable|tv package|package|insurance|mortgage|direct debit|retainer)';
export const SERVICE =
  '(service|support|customer care|help desk|helpdesk|communication|response|experience|company|product|quality|treatment|management|staff|team|airline|bank|delivery|website|app|system|software|platform|network|attitude)';
export const ISSUE =
  '(issue|issues|problem|problems|bug|bugs|error|errors|fault|faults|matter|situation|outage|defect)';

// When and how often.
export const NTH = '({ordinal}|hundredth|millionth)';
export const SPAN = '(minute|minutes|hour|hours|day|days|week|weeks|month|months|year|years)';
export const MANY = '({number}|several|many|multiple|numerous|countless|dozens of)';
