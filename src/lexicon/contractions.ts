// Contractions and what they stand for. Phrases and texts are both opened up before they are compared, so that
// "i am leaving" finds "I'm leaving", and the other way round.

const NEGATED =
  'is are was were do does did have has had could would should must need might ought dare'.split(' ');
const SUBJECTS: readonly (readonly [string, string])[] = [
  ["i'm", 'am'],
  ...['you', 'we', 'they'].map((who) => [`${who}'re`, 'are'] as const),
  ...[
    'he',
    'she',
    'it',
    'that',
    'there',
    'here',
    'what',
    'who',
    'where',
    'how',
    'when',
    'why',
    'everything',
    'nothing',
  ].map((who) => [`${who}'s`, 'is/has'] as const),
  ...['i', 'you', 'we', 'they', 'would', 'could', 'should', 'must', 'might'].map(
    (who) => [`${who}'ve`, 'have'] as const,
  ),
  ...['i', 'you', 'he', 'she', 'it', 'we', 'they', 'that', 'there', 'who', 'what'].flatMap(
    (who) =>
      [
        [`${who}'ll`, 'will'],
        [`${who}'d`, 'would/had'],
      ] as const,
  ),
];

/** Contraction → first word and second word; `a/b` where it may be either. */
export const EXPANDED: ReadonlyMap<string, readonly [string, string]> = new Map([
  ...SUBJECTS.map(([short, verb]) => [short, [short.slice(0, short.indexOf("'")), verb]] as const),
  ...NEGATED.map((verb) => [`${verb}n't`, [verb, 'not']] as const),
  ["won't", ['will', 'not']],
  ["can't", ['can', 'not']],
  ["shan't", ['shall', 'not']],
  ["ain't", ['is', 'not']],
  ["let's", ['let', 'us']],
]);
