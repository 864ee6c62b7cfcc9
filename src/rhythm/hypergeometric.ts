// A function of mathematics that JavaScript lacks.

const MOST_TERMS = 100_000;
const PRECISION = 1e-15;

/** Gauss' hypergeometric function 2F1(a, b; c; z) by its series, for 0 <= z < 1 and c > 0. */
export function hypergeometric(a: number, b: number, c: number, z: number): number {
  let term = 1;
  let sum = 1;
  for (let n = 0; n < MOST_TERMS; n += 1) {
    term *= ((a + n) * (b + n) * z) / ((c + n) * (n + 1));
    sum += term;
    if (Math.abs(term) <= PRECISION * Math.abs(sum)) break;
  }
  return sum;
}
