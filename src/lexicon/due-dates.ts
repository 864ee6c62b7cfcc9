// When something promised is due, as people say it. Days are counted from the message; a weekday needs its date,
// so it stays a weekday.

/** Days → phrases. */
export const DUE_IN_DAYS: readonly (readonly [number, readonly string[]])[] = [
  [
    0,
    [
      '(today|tonight|immediately|asap|right away|right now|straight away|momentarily|instantly|eod|cob)',
      'this (morning|afternoon|evening)',
      '(end|close) of (the)? (day|business|play)',
      'as soon as (possible|i can|we can|i hang up)',
      '(in|within) (a|the next)? (few|couple|couple of) (minutes|hours)',
      '(in|within) (a moment|an hour|the hour|half an hour|a minute)',
    ],
  ],
  [
    1,
    [
      '(tomorrow|overnight)',
      '(next|following) (day|business day|working day|morning)',
      '(in|within) a day',
      'first thing',
    ],
  ],
  [2, ['(shortly|soon)', '(in|within) (a|the next)? (couple|couple of) days', 'day after tomorrow']],
  [3, ['(in|within|over) (a|the next)? few (business|working)? days', '(in|over) the (coming|next) days']],
  [5, ['(this|by the end of the|end of the|end of this|later this) week', 'before the weekend']],
  [7, ['(next|a|one) week', '(in|within|by) (early|later)? next week', 'the (following|coming) week']],
  [14, ['(in|within) (a|the next)? (couple of|few) weeks', 'fortnight']],
  [30, ['(next|this|within a|in a|the coming|end of the|end of this) month']],
];

/** Days in one of these units → the unit as said after a number. */
export const DUE_UNITS: readonly (readonly [number, string])[] = [
  [1 / 1440, '(minute|minutes|mins)'],
  [1 / 24, '(hour|hours|hrs)'],
  [1, '(day|days)'],
  [1.4, '(business|working|work) (day|days)'],
  [7, '(week|weeks)'],
  [30, '(month|months)'],
];

/** Names of the weekdays, Sunday first. */
export const WEEKDAYS: readonly string[] = [
  '(sunday|sun)',
  '(monday|mon)',
  '(tuesday|tue|tues)',
  '(wednesday|wed)',
  '(thursday|thu|thur|thurs)',
  '(friday|fri)',
  '(saturday|sat)',
];
