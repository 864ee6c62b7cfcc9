// When something promised is due, as people say it. Which day that is depends on when it was said: see `DueWords`.
import type { DueWords } from '../model/index.ts';

/** What a phrase says of the due day; numbers, days of the month and dates are read from the text itself. */
export type DueReading =
  | { readonly kind: 'said'; readonly due: DueWords }
  /** So many days for each of the number said. */
  | { readonly kind: 'days'; readonly perUnit: number }
  | { readonly kind: 'working-days' }
  /** A day of the month beside its name; 1 for January. */
  | { readonly kind: 'day-of'; readonly month: number }
  | { readonly kind: 'day' }
  | { readonly kind: 'date' };

/** Days → phrases. */
const IN_DAYS: readonly (readonly [number, readonly string[]])[] = [
  [
    0,
    [
      '(today|tonight|immediately|right away|right now|straight away|momentarily|instantly|eod|cob)',
      'this (morning|afternoon|evening)',
      '(end|close) of (the)? (day|business|play) (today)?',
      'as soon as i hang up',
      '(in|within) (a|the next)? (few|couple|couple of) (minutes|hours)',
      '(in|within) (a moment|an hour|the hour|half an hour|a minute)',
      'later (today|on)',
    ],
  ],
  [
    1,
    [
      "(tomorrow|tomorrow's|overnight)",
      '(next|following) (day|business day|working day|morning)',
      '(in|within) (a|one) day',
      'first thing (tomorrow)?',
      '(end|close) of (the)? (day|business|play) tomorrow',
      'eod tomorrow',
    ],
  ],
  [2, ['(in|within) (a|the next)? (couple|couple of) days', '(the)? day after tomorrow']],
  [3, ['(in|within|over) (a|the next)? few (business|working)? days', '(in|over) the (coming|next) days']],
  [7, ['(in|within) (a|one) week', 'a week from (now|today)']],
  [14, ['(in|within) (a|the next)? (couple of|few) weeks', '(a|one)? fortnight']],
  [30, ['(in|within) (a|one) month']],
];

const ENDS: readonly (readonly [DueWords, readonly string[]])[] = [
  [
    { dueEndOf: 'week' },
    ['(this|the end of the|end of the|end of this|later this) week', 'before the weekend', 'by the weekend'],
  ],
  [{ dueEndOf: 'week', dueNext: true }, ['(end of)? (next|the following|the coming) week']],
  [{ dueEndOf: 'month' }, ['(this|end of the|end of this|later this) month', 'month end']],
  [{ dueEndOf: 'month', dueNext: true }, ['(end of)? (next|the following|the coming) month']],
  [
    { dueByRenewal: true },
    ['(before|by|ahead of|in time for) (your|the|our) *1 (renewal|renewal date)', 'before you renew'],
  ],
];

/** Words that promise no day at all; they stand for "two days", and keep a day of another clause away. */
const SOON = '(shortly|soon|asap|as soon as (possible|i can|we can))';

/** Without one of these a stretch of time is no due date: "credit you with one month". */
const WITHIN =
  '(in|within|inside|under|after|in under|in about|in less than|take|takes|(in|within|over|during) the next|in the space of|no later than|up to|at most)';

const UNITS: readonly (readonly [number, string])[] = [
  [1 / 1440, '(minute|minutes|mins)'],
  [1 / 24, '(hour|hours|hrs)'],
  [1, '(day|days)'],
  [7, '(week|weeks)'],
  [30, '(month|months)'],
];

/** Names of the weekdays, Sunday first. */
const WEEKDAYS: readonly string[] = [
  '(sunday|sun)',
  '(monday|mon)',
  '(tuesday|tue|tues)',
  '(wednesday|wed)',
  '(thursday|thu|thur|thurs)',
  '(friday|fri)',
  '(saturday|sat)',
];
const ANY_WEEKDAY = `(${WEEKDAYS.join('|')})`;

/** Names of the months, January first. */
const MONTHS: readonly string[] = [
  '(january|jan)',
  '(february|feb)',
  '(march|mar)',
  '(april|apr)',
  'may',
  '(june|jun)',
  '(july|jul)',
  '(august|aug)',
  '(september|sep|sept)',
  '(october|oct)',
  '(november|nov)',
  '(december|dec)',
];

/** Days of the month in words, beyond those of `{ordinal}`; with their number. */
export const DAY_WORDS: ReadonlyMap<string, number> = new Map(
  (
    'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth ' +
    'sixteenth seventeenth eighteenth nineteenth twentieth'
  )
    .split(' ')
    .map((word, index) => [word, index + 1]),
);
const DAY = `({ordinal}|${[...DAY_WORDS.keys()].join('|')})`;
const END_OF_DAY =
  '((end|close) of (the)? (day|business|play)|eod|cob|first thing|noon|midday|lunchtime|lunch)';

/** Every way to say when, with what it says. */
export const DUE_PHRASES: readonly (readonly [DueReading, readonly string[]])[] = [
  ...IN_DAYS.map(([dueInDays, phrases]) => [{ kind: 'said', due: { dueInDays } }, phrases] as const),
  [{ kind: 'said', due: {} }, [SOON]],
  ...ENDS.map(([due, phrases]) => [{ kind: 'said', due }, phrases] as const),
  ...WEEKDAYS.map(
    (name, dueWeekday) =>
      [{ kind: 'said', due: { dueWeekday } }, [name, `${END_OF_DAY} (on|of)? ${name}`]] as const,
  ),
  ...WEEKDAYS.map(
    (name, dueWeekday) =>
      [
        { kind: 'said', due: { dueWeekday, dueNext: true } },
        [`next ${name}`, `${name} (of|in)? next week`, `next week (on)? ${name}`],
      ] as const,
  ),
  ...UNITS.map(
    ([perUnit, unit]) =>
      [
        { kind: 'days', perUnit },
        [
          `${WITHIN} {number} (or|to)? ({number})? ${unit}`,
          `{number} ${unit} (from (now|today)|time|max|at most|tops)`,
        ],
      ] as const,
  ),
  [
    { kind: 'working-days' },
    [`(${WITHIN})? {number} (or|to)? ({number})? (full)? (business|working|work|week) (day|days)`],
  ],
  ...MONTHS.map(
    (name, index) =>
      [
        { kind: 'day-of', month: index + 1 },
        [
          `(${ANY_WEEKDAY})? (the)? ({number}|${DAY}) (of)? ${name} ({number})?`,
          `(${ANY_WEEKDAY})? ${name} (the)? ({number}|${DAY})`,
        ],
      ] as const,
  ),
  [{ kind: 'day' }, [`(by|on|before|until|till|for|it) the ${DAY}`, `${ANY_WEEKDAY} (the)? ${DAY}`]],
  [
    { kind: 'date' },
    [
      `(by|on|before|until|till|for|${ANY_WEEKDAY}) {number}`,
      '(by|on|before|until|till|for) {number} {number} {number}',
    ],
  ],
];
