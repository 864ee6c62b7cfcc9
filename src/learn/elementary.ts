// Exponential and logarithm from additions and multiplications alone. IEEE 754 fixes those to the last bit, but not
// Math.exp and Math.log: a model must be the same bytes on every version of the engine.

/** ln 2 in two parts, so that a multiple of it can be taken away without loss (Cody and Waite 1980). */
const LN2_HIGH = 0.6931471803691238;
const LN2_LOW = 1.9082149292705877e-10;
const LN2 = LN2_HIGH + LN2_LOW;

/** Beyond these the result is 0 or infinite for every purpose here. */
const LARGEST = 700;

/** e to the power of x; relative error below 1e-15. */
export function exponential(x: number): number {
  if (x > LARGEST) return Number.POSITIVE_INFINITY;
  if (x < -LARGEST) return 0;
  const twos = Math.round(x / LN2);
  const rest = x - twos * LN2_HIGH - twos * LN2_LOW;
  let sum = 1;
  for (let term = TERMS; term > 0; term--) sum = 1 + (rest / term) * sum;
  return sum * powerOfTwo(twos);
}

/** Terms of Taylor's series; the next one is below 1e-17 for |x| ≤ ln 2 / 2. */
const TERMS = 14;

function powerOfTwo(exponent: number): number {
  let power = 1;
  for (let index = Math.abs(exponent); index > 0; index--) power *= 2;
  return exponent < 0 ? 1 / power : power;
}

/** Natural logarithm of a positive number; relative error below 1e-14. */
export function logarithm(x: number): number {
  if (!(x > 0) || x === Number.POSITIVE_INFINITY) return x > 0 ? x : Number.NEGATIVE_INFINITY;
  let mantissa = x;
  let twos = 0;
  for (; mantissa > Math.SQRT2; twos++) mantissa /= 2;
  for (; mantissa < Math.SQRT1_2; twos--) mantissa *= 2;
  const ratio = (mantissa - 1) / (mantissa + 1);
  const square = ratio * ratio;
  let sum = 0;
  for (let odd = 23; odd > 0; odd -= 2) sum = 1 / odd + square * sum;
  return twos * LN2 + 2 * ratio * sum;
}

/** The chance that log-odds stand for. */
export function probability(logOdds: number): number {
  return 1 / (1 + exponential(-logOdds));
}

/** The log-odds of a chance between 0 and 1. */
export function logOddsOf(chance: number): number {
  return logarithm(chance / (1 - chance));
}

/** What a forecast costs: minus the logarithm of the chance that it gave to what happened. */
export function logLoss(logOdds: number, outcome: number): number {
  const against = outcome === 1 ? -logOdds : logOdds;
  return against > 0 ? against + logarithm(1 + exponential(-against)) : logarithm(1 + exponential(against));
}
