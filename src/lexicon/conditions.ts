// What a promise may hang on. "If you send the log" puts it off until the customer has done so, "once it arrives" until then;
// "if anything changes" makes it none. Some words look like a condition and are not ("if that suits you").

const HAPPENS = '(if|once|when|as soon as|after|provided|provided that|assuming|until|as long as)';
const CUSTOMER_ACTS =
  '(send~|sent|return~|reply~|replied|confirm~|give|gave|given|provide~|share~|forward~|upload~|let (us|me) know|tell|told|sign~|pay~|paid|fill~|bring|brought|drop~|post~|e mail~|email~|answer~|agree~|approve~|accept~|get back|pass~|hand~|show~|attach~|complete~|mail~|text~|ship~|say|pick~|choose|chosen|scan~|register~|submit~|enter~|add~|order~)';

export type ConditionKind = 'customer' | 'event' | 'void' | 'none';

export const CONDITIONS_OF_PLEDGES: readonly (readonly [ConditionKind, readonly string[]])[] = [
  [
    'customer',
    [
      `${HAPPENS} (you|you have|you've|you can|you could|you would) *1 ${CUSTOMER_ACTS}`,
      '(once|when|as soon as|after|if) (i|we) (have|get|got|receive|received|have got|have received) *1 (your|it|that|this|them|those)',
      '(once|as soon as|after) (you|you have|your|yours)',
      '(upon|on|after) (receipt|receiving|return)',
    ],
  ],
  ['event', ['(once|as soon as|when|after|until|whenever)']],
  [
    'void',
    [
      '(if|unless|in case|should you|whether|would|might|suppose|supposing|hypothetically)',
      'if you *1 (need|want|have|like|wish|prefer|run|experience|notice|find|decide|would|should|see|still|choose)',
      '(any time|anytime|whenever) you',
    ],
  ],
  [
    'none',
    [
      '(check|see|ask|asked|find out|know|wonder|confirm|tell you|say|look) *2 (if|whether|when|once)',
      'if (that|this|it) (is|suits|works|would be) *1 (ok|okay|fine|alright|all right|you|for you|convenient|good)',
      'if (need be|necessary|possible|not sooner|not earlier|not before|that is ok)',
      'as soon as (possible|i can|we can|i hang up)',
      '(until|till) then',
      '(when|once) (he|she|they|we|i) (come|comes|am|are|is|do)',
      '(after|until|till) (the)? ({number}|{weekday}|noon|lunch|tomorrow|today|work|easter|christmas)',
    ],
  ],
];
