// Names for what must not be named: the same thing has the same pseudonym in every run, and nothing of it can be read off.
// Without a key of one's own, who can guess an id can check the guess; with one, only who has the key.
import { createHmac } from 'node:crypto';

const KINDS = ['customer', 'person', 'organisation', 'record', 'file', 'key'] as const;

export type PseudonymKind = (typeof KINDS)[number];

/** Without i, l, o and u, which are misread. */
const LETTERS = 'abcdefghjkmnpqrstvwxyz';
const ALPHABET = `0123456789${LETTERS}`;
/** Of five bits each: a million customers have no two alike, at odds of fifteen hundred to one. */
const LENGTH = 10;

/** `customer-m7f3k29qx4`. Begins with a letter: a real id of this shape has a number behind its hyphen. */
export function pseudonym(kind: PseudonymKind, id: string, key: string): string {
  const bytes = createHmac('sha256', key).update(`${kind}\n${id}`).digest();
  const letters = Array.from(bytes.subarray(0, LENGTH), (byte, place) => {
    const among = place === 0 ? LETTERS : ALPHABET;
    return among[byte % among.length];
  });
  return `${kind}-${letters.join('')}`;
}

const PSEUDONYM = new RegExp(`^(?:${KINDS.join('|')})-[${LETTERS}][${ALPHABET}]{${LENGTH - 1}}$`);

/** Whether it is one already: what was stored redacted is not masked again. */
export function isPseudonym(text: string): boolean {
  return PSEUDONYM.test(text);
}
