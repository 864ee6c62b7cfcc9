// Names for what must not be named: the same thing has the same pseudonym in every run, and nothing of it can be read off.
// Without a key of one's own, who can guess an id can check the guess; with one, only who has the key.
import { createHmac } from 'node:crypto';

/** Without i, l, o and u, which are misread. */
const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';
/** Of five bits each: a million customers have no two alike, at odds of two thousand to one. */
const LENGTH = 10;

/** `customer-7f3k2m9qx4`. */
export function pseudonym(kind: string, id: string, key: string): string {
  const bytes = createHmac('sha256', key).update(`${kind}\n${id}`).digest();
  const letters = Array.from(bytes.subarray(0, LENGTH), (byte) => ALPHABET[byte % ALPHABET.length]);
  return `${kind}-${letters.join('')}`;
}

const PSEUDONYM = /^[a-z]+-[0-9a-hjkmnp-tv-z]{10}$/;

/** Whether it is one already: what was stored redacted is not masked again. */
export function isPseudonym(text: string): boolean {
  return PSEUDONYM.test(text);
}
