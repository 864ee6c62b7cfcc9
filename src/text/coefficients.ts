// Coefficients of the logistic model of `calibration.ts`.

/** Logistic weights by feature. */
export type Coefficients = Readonly<Record<Feature, number>> & { readonly intercept: number };

export const FEATURES = [
  'balance',
  'negative',
  'positive',
  'last',
  'grievance',
  'pressure',
  'appreciation',
  'asking',
  'seeking',
  'negating',
] as const;

/**
 * `balance`: (negative - positive) / (negative + positive + 2), sums of valence; `negative`, `positive`: log(1 + sum);
 * `last`: the last telling sentence, squashed; `grievance`: strongest evidence of the families complaint, emotion,
 * effort, promise, tone; `pressure`: of leaving, dispute, escalation; `appreciation`: of that family; `asking`: share of
 * sentences that ask; `seeking`: help or facts sought, full at two places; `negating`: log(1 + negators).
 */
export type Feature = (typeof FEATURES)[number];

/**
 * Fitted by `test/measure/fit.measure.ts` on review sentences (Kotzias), rated tweets and product snippets (VADER's), consumer
 * complaints (CFPB), bank questions (banking77) and plain service chats (multidogo); see there for their weights.
 */
export const DISSATISFACTION: Coefficients = {
  intercept: -1.509,
  balance: 1.028,
  negative: 1.495,
  positive: -0.331,
  last: -0.644,
  grievance: 1.508,
  pressure: 0.629,
  appreciation: -1.5,
  asking: -0.842,
  seeking: -1.752,
  negating: 1.19,
};
