// Distinct parties by number, in the order in which they were met. What is kept of one is its key, from which it can be
// read again: a party as it came would keep the text alive that its fields were cut from.
import type { Party } from '../../model/index.ts';

/** In the order in which they stand in a key. */
const FIELDS = ['id', 'email', 'name', 'person', 'personName', 'subscription', 'phone', 'hint'] as const;
const BETWEEN = '\u0000';
/** Stands for a field that is not there. */
const NO = '\u0001';
/** Begins the key of a party that names nothing but its thread. */
const THREAD = `thread${BETWEEN}`;
const NOBODY = FIELDS.map(() => NO).join(BETWEEN);

export class Parties {
  readonly #numbers = new Map<string, number>();
  readonly #keys: string[] = [];
  /** Parties whose fields hold what parts fields in a key. */
  readonly #odd = new Map<number, Party>();

  get size(): number {
    return this.#keys.length;
  }

  /** `party`: the one whose key it is, where it is at hand. */
  numberOf(key: string, party?: Party): number {
    const known = this.#numbers.get(key);
    const number = known ?? this.#keys.push(key) - 1;
    if (known === undefined) this.#numbers.set(key, number);
    if (party !== undefined && isOdd(key)) this.#odd.set(number, party);
    return number;
  }

  keyOf(number: number): string {
    return this.#keys[number] ?? '';
  }

  /** All of them, for others to take one by one. */
  give(): { readonly keys: readonly string[]; readonly odd: ReadonlyMap<number, Party> } {
    return { keys: this.#keys, odd: this.#odd };
  }

  at(number: number): Party {
    return this.#odd.get(number) ?? partyOf(this.keyOf(number));
  }
}

/** The same for the same party. A party is the same in every thread it takes part in. */
export function keyOf(party: Party): string {
  const key = keyOfNames(party);
  return key === NOBODY ? `${THREAD}${party.conversation ?? ''}` : key;
}

function keyOfNames(party: Party): string {
  const {
    id = NO,
    subscription = NO,
    person = NO,
    email = NO,
    phone = NO,
    name = NO,
    personName = NO,
    hint = NO,
  } = party;
  return `${id}\u0000${email}\u0000${name}\u0000${person}\u0000${personName}\u0000${subscription}\u0000${phone}\u0000${hint}`;
}

/** Whether the key is that of a party that names nothing but its thread. */
export function isThread(key: string): boolean {
  return key.startsWith(THREAD);
}

/** Whether a field of the party holds what parts fields. */
function isOdd(key: string): boolean {
  let parts = 1;
  for (let at = key.indexOf(BETWEEN); at >= 0; at = key.indexOf(BETWEEN, at + 1)) parts += 1;
  return parts !== FIELDS.length && !isThread(key);
}

function partyOf(key: string): Party {
  if (isThread(key)) return key === THREAD ? {} : { conversation: key.slice(THREAD.length) };
  const party: { -readonly [Field in keyof Party]: Party[Field] } = {};
  let start = 0;
  for (const field of FIELDS) {
    const next = key.indexOf(BETWEEN, start);
    const end = next < 0 ? key.length : next;
    const word = key.slice(start, end);
    if (word !== NO) party[field] = word;
    start = end + 1;
  }
  return party;
}
