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
 * `pressure` is set by hand: in those data customers who leave or want their money back appear only as false alarms.
 */
export const DISSATISFACTION: Coefficients = {
  intercept: -1.377,
  balance: 1.006,
  negative: 1.663,
  positive: -1.017,
  last: -0.267,
  grievance: 1.143,
  pressure: 1.2,
  appreciation: -1.527,
  asking: -1.042,
  seeking: -1.797,
  negating: 0.914,
};
