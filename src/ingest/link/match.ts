// Which listed customer a party is: by the surest thing it carries, and never by something that points to two.
import type { Folded } from './folded.ts';
import type { ClientList, NearNames } from './listed.ts';
import { type Ruling, type Rulings, SAID } from './rulings.ts';

/** A customer's number and why it was taken. */
export interface Match {
  readonly customer: number;
  readonly reason: string;
}

/** What a party is matched against. */
export interface Known {
  readonly list: ClientList;
  readonly near: NearNames;
  readonly rulings: Rulings;
}

/** What the user said wins over everything, an id over all that the user barred. */
export function match(party: Folded, ruling: Ruling, known: Known): Match | undefined {
  const { list, rulings } = known;
  const forced = ruling.cluster === undefined ? undefined : list.clusters.get(ruling.cluster);
  if (forced !== undefined) return { customer: forced, reason: SAID };
  const customer = list.pointers.id.get(party.id);
  if (customer === undefined) return matchWithoutId(party, ruling, known);
  if (!rulings.isEmpty) rulings.overrule(ruling.sides, sidesOf(customer, list), 'they share an id');
  return { customer, reason: 'same id' };
}

function sidesOf(customer: number, { customers }: ClientList): Ruling['sides'] {
  return customers[customer]?.sides ?? NO_SIDES;
}

const NO_SIDES: Ruling['sides'] = new Map();

/** By one thing that a party carries: the customer that it points to, and what to call it. */
type Step = (party: Folded, known: Known) => number | undefined;

const STEPS: readonly (readonly [Step, (party: Folded) => string])[] = [
  [
    ({ subscription }, { list }) => list.pointers.subscription.get(subscription),
    ({ subscription }) => `subscription ${subscription}`,
  ],
  [({ person }, { list }) => list.pointers.person.get(person), ({ person }) => `person ${person}`],
  [({ email }, { list }) => list.pointers.email.get(email), () => 'same e-mail'],
  [({ phone }, { list }) => list.pointers.phone.get(phone), () => 'same phone'],
  [({ domain }, { list }) => list.pointers.domain.get(domain), () => 'same mail domain'],
  [({ name }, { list }) => list.pointers.name.get(name), () => 'same name'],
  [({ name }, { list, near }) => list.pointers.name.get(near.find(name)), () => 'nearly the same name'],
  [
    (party, { list }) => personByName(party, list.pointers.personName.get(party.personName)),
    () => 'same person',
  ],
  [({ hint }, { list }) => byHint(hint, list.pointers), () => 'name of the file'],
];

/** The surest thing first, and no more looked at than needed. */
function matchWithoutId(party: Folded, { sides }: Ruling, known: Known): Match | undefined {
  const { list, rulings } = known;
  for (const [find, describe] of STEPS) {
    const customer = find(party, known);
    if (customer === undefined) continue;
    const reason = describe(party);
    if (!rulings.bars(sides, sidesOf(customer, list), reason)) return { customer, reason };
  }
  return undefined;
}

/** One word is a first name that many bear; and who is named with an organisation belongs to that one. */
function personByName({ personName, name }: Folded, found: number | undefined): number | undefined {
  return name === '' && personName.includes(' ') ? found : undefined;
}

/** An id or a whole listed name among the words of a file's name. */
function byHint(hint: string, { id, name }: ClientList['pointers']): number | undefined {
  if (hint === '') return undefined;
  const words = hint.split(' ').filter((word) => word !== '');
  for (const word of words) {
    const found = id.get(word) ?? id.get(word.toUpperCase());
    if (found !== undefined && word.length > 2) return found;
  }
  for (let length = words.length; length > 0; length--) {
    for (let start = 0; start + length <= words.length; start++) {
      const part = words.slice(start, start + length).join(' ');
      const found = part.length >= SHORTEST_HINT ? name.get(part.replaceAll('-', ' ')) : undefined;
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

const SHORTEST_HINT = 4;
