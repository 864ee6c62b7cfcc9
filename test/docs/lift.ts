// Written by `UPDATE_LIFT=1 npx vitest run --config test/measure/vitest.config.ts signals`; not to be edited.

/** Texts with the signal, the share of them that is dissatisfied, and that share over the share among all texts. */
export interface Lift {
  readonly n: number;
  readonly share: number;
  readonly lift: number;
}

export const LIFT: ReadonlyMap<string, Lift> = new Map([
  ['anger', { n: 262, share: 0.92, lift: 2.54 }],
  ['champion-change', { n: 1, share: 1, lift: 2 }],
  ['competitor', { n: 13, share: 0.54, lift: 1.42 }],
  ['complaint', { n: 583, share: 0.94, lift: 2.14 }],
  ['dissatisfied-mild', { n: 396, share: 0.85, lift: 1.94 }],
  ['end-of-contract', { n: 3, share: 0.33, lift: 0.83 }],
  ['escalation-request', { n: 4, share: 0.25, lift: 0.66 }],
  ['irony', { n: 8, share: 0.75, lift: 1.92 }],
  ['leaving', { n: 45, share: 0.76, lift: 1.7 }],
  ['passive-aggressive', { n: 4, share: 0.25, lift: 0.75 }],
  ['praise', { n: 1140, share: 0.03, lift: 0.08 }],
  ['price-concern', { n: 58, share: 0.62, lift: 1.48 }],
  ['referral', { n: 45, share: 0.04, lift: 0.1 }],
  ['refund', { n: 3, share: 0.67, lift: 1.65 }],
  ['renewal-intent', { n: 7, share: 0.14, lift: 0.38 }],
  ['repeated-effort', { n: 26, share: 0.65, lift: 1.67 }],
  ['resignation', { n: 41, share: 0.9, lift: 2.13 }],
  ['thanks-after-fix', { n: 24, share: 0.13, lift: 0.31 }],
  ['threat-legal', { n: 4, share: 1, lift: 2.49 }],
  ['threat-public', { n: 30, share: 0.93, lift: 2.13 }],
  ['trust-loss', { n: 18, share: 0.94, lift: 2.22 }],
  ['unresolved', { n: 33, share: 0.85, lift: 2.09 }],
  ['waiting', { n: 43, share: 0.72, lift: 1.74 }],
]);
