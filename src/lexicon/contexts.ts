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

/** Asking for help or facts, with or without a question mark: who seeks help describes a problem, not a grievance. */
export const SEEKING: readonly string[] = [
  '(please|pls|kindly) (help|tell|let me know|advise|explain|assist|show|check|confirm|provide|send|give|can you|could you)',
  '(can|could|would|will) (you|someone|anyone|somebody|i|we) (please|kindly|tell|help|explain|let|give|check|get|change|use|have|cancel|see|do|add|make|top|pay|still|also|assist|send|provide|confirm|show|advise)',
  '(how|where|when) (do|can|could|would|should|does|will|to|much|many|long|soon|often|is|are) (i|we|you|it|this|that|my|the|a|an|does|do|is|are|will|would|to)?',
  'what (is|are|do|does|should|would|can|happens|if|kind|type|time|about|else)',
  '(which|who) (is|are|do|does|can|should|one|of)',
  '^ (is|are|do|does|can|may|will) (there|it|this|that|you|i|we|the|my|your)',
  '(i|we) (need|want|would like|like|wish|am looking|am trying|have|was wondering|am wondering) *1 (to know|to find out|to change|to get|to check|to understand|to ask|to see|help|assistance|information|info|if)',
  '(need|want|looking for|get) (some|more|your|any|a little|a bit of)? (help|assistance|information|info|advice|details)',
  '(help|assist) (me|us)',
  '(any|some) (idea|ideas|tips|advice|suggestions|way|chance|help|update|updates)',
];
