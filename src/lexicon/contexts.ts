// Phrases that take the literal meaning away from what follows them: a condition, another's mouth, a time gone by.
// (Negation is in `negators.ts`, because it is asked for at every word.)

/** Before a statement, in its clause: it may not be so. */
export const HYPOTHETICAL: readonly string[] = [
  "(if|unless|whether|would|wouldn't|suppose|supposing|assuming|imagine|hypothetically|theoretically)",
  '(wonder~|curious|ask~|asked) (if|whether|how|what)',
  '(what|even|only) if',
  '(might|may|could) (possibly|perhaps|one day|some day|someday|eventually)',
  'in case',
  '(i|we) (might|may)',
  '(should|were) (i|we)',
];

/** Before a statement, in its clause: somebody else says or does it. */
export const REPORTED: readonly string[] = [
  "(he|she|they|he's|she's|they're|they've|he'll|she'll|they'll|someone|somebody|people|everyone|others)",
  '(my|our|his|her|a|their) (friend~|colleague~|neighbor~|neighbour~|sister|brother|wife|husband|mother|father|mom|mum|dad|son|daughter|boss|partner|team|client~|customer~|cousin|uncle|aunt|roommate|coworker~)',
  '(friend~|people|customer~|client~|user~|other~) (who|that|say~|said)',
];

/** Anywhere in the sentence: it was so, once. */
export const PAST: readonly string[] = [
  '(used to|formerly|previously|in the past|back then|at the time|once upon)',
  '(last|the previous|the other) (year|summer|winter|spring|autumn|fall|decade)',
  '({number}|a few|few|several|some|many|couple) (years|months|decades) (ago|back|before)',
  '(a|one) year (ago|back)',
  'years ago',
  'back in (the)? ({number}|day)',
];
