// Numbers as programs write them, `1234` and `92.46`, read without a regular expression.

/** More digits would not be exact. */
const LONGEST = 12;

const ZERO = 48;
const POINT = -2;

/**
 * Digits, and one or two more behind a point: a whole number divided once, which rounds as the decimal itself does.
 * -1 for any other text.
 */
export function readPlainNumber(text: string): number {
  if (text.length > LONGEST || text === '') return -1;
  let value = 0;
  let point = -1;
  for (let at = 0; at < text.length; at++) {
    const digit = text.charCodeAt(at) - ZERO;
    if (digit >= 0 && digit <= 9) value = value * 10 + digit;
    else if (digit === POINT && point < 0 && at > 0) point = at;
    else return -1;
  }
  if (point < 0) return value;
  const decimals = text.length - point - 1;
  if (decimals === 1) return value / 10;
  return decimals === 2 ? value / 100 : -1;
}
