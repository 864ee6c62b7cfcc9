// Coefficients of the two logistic models of `calibration.ts`.

/** Logistic weights by feature. */
export type Coefficients = Readonly<Record<Feature, number>> & { readonly intercept: number };

export const FEATURES = [
  'negative',
  'positive',
  'last',
  'grievance',
  'pressure',
  'appreciation',
  'asking',
] as const;

/**
 * `negative`, `positive`: log(1 + sum of valence); `last`: the last telling sentence, squashed; `grievance`: strongest
 * evidence of the families complaint, emotion, effort, promise, tone; `pressure`: of leaving, dispute, escalation;
 * `appreciation`: of that family; `asking`: share of sentences that ask.
 */
export type Feature = (typeof FEATURES)[number];

/** Set by hand until fitted. */
export const DISSATISFACTION: Coefficients = {
  intercept: -1.2,
  negative: 1.4,
  positive: -1.0,
  last: -0.8,
  grievance: 2.2,
  pressure: 1.6,
  appreciation: -1.0,
  asking: -0.7,
};
