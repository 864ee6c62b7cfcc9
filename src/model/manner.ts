/** How a message is put, beside what it says: one bit each, so that millions of contacts can carry it. */
export const MANNERS = {
  /** Opens with a greeting. */
  greeting: 1,
  thanks: 2,
  /** "Please", and requests that leave a choice: "could you", "would it be possible", "when you have a moment". */
  courtesy: 4,
  /** A kind word beyond the matter, a smile, a glad exclamation. */
  warmth: 8,
  /** A sentence that begins with "you" or "your". */
  direct: 16,
  /** A machine answers for them: out of the office. */
  automatic: 32,
} as const;

export type Manner = keyof typeof MANNERS;
