// What `{name}` stands for in a phrase when it is more than a class of single words.

const UNITS = '(day|days|week|weeks|month|months|year|years|hour|hours|minute|minutes)';

export const PHRASE_CLASSES: ReadonlyMap<string, string> = new Map([
  [
    'negator',
    '((is|are|am|was|were|do|does|did|have|has|had|can|could|will|would|should|must|need) not|not|never|no|none|nobody|nothing|without|hardly|barely|neither|nor)',
  ],
  ['money', '({amount}|{number} (dollar|dollars|euro|euros|pound|pounds|bucks|quid|usd|eur|gbp|chf|cents))'],
  [
    'weekday',
    '(monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|tues|wed|thu|thur|thurs|fri)',
  ],
  [
    'time',
    `(today|tonight|tomorrow|now|immediately|asap|soon|shortly|{weekday}|(next|this|coming) ({weekday}|week|month|quarter|year|weekend|morning|afternoon|evening|time)|(the)? end of (the)? (day|week|month|quarter|year|business day)|(within|in) (the next)? ({number}|a|an|a few|a couple of) (business|working)? ${UNITS})`,
  ],
]);

/** Words of the class `{number}` beside digits, with their value. */
export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map(
  'zero one two three four five six seven eight nine ten eleven twelve'
    .split(' ')
    .map((word, value) => [word, value] as [string, number])
    .concat([
      ['fifteen', 15],
      ['twenty', 20],
      ['thirty', 30],
      ['forty', 40],
      ['fifty', 50],
      ['hundred', 100],
      ['dozen', 12],
    ]),
);

/** Words of the class `{ordinal}` beside "3rd". */
export const ORDINAL_WORDS: readonly string[] =
  'first second third fourth fifth sixth seventh eighth ninth tenth umpteenth nth'.split(' ');
