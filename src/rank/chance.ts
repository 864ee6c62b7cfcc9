// Small-sample tests, exact: how likely it is to count so many when nothing has changed.

/** P(X ≥ count) for a Poisson variable of this mean. */
export function poissonAtLeast(count: number, mean: number): number {
  let term = Math.exp(-mean);
  let below = 0;
  for (let k = 0; k < count; k += 1) {
    below += term;
    term *= mean / (k + 1);
  }
  return Math.max(0, 1 - below);
}

/**
 * P(X ≥ count) for a binomial variable. Two Poisson counts with the same rate, given their sum: the later one is
 * binomial with the later exposure's share (Przyborowski & Wilenski 1940), which is exact however small they are.
 */
export function binomialAtLeast(count: number, of: number, share: number): number {
  if (count <= 0) return 1;
  if (share <= 0) return 0;
  if (share >= 1) return 1;
  let logTerm = of * Math.log(1 - share);
  let below = 0;
  for (let k = 0; k < count; k += 1) {
    below += Math.exp(logTerm);
    logTerm += Math.log(((of - k) / (k + 1)) * (share / (1 - share)));
  }
  return Math.min(1, Math.max(0, 1 - below));
}
