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
  rulings.overrule(ruling.sides, sidesOf(customer, list), 'they share an id');
  return { customer, reason: 'same id' };
}

function sidesOf(customer: number, { customers }: ClientList): Ruling['sides'] {
  return customers[customer]?.sides ?? new Map();
}

function matchWithoutId(party: Folded, { sides }: Ruling, { list, near, rulings }: Known): Match | undefined {
  const { pointers } = list;
  const steps: readonly (readonly [number | undefined, string])[] = [
    [pointers.subscription.get(party.subscription), `subscription ${party.subscription}`],
    [pointers.person.get(party.person), `person ${party.person}`],
    [pointers.email.get(party.email), 'same e-mail'],
    [pointers.phone.get(party.phone), 'same phone'],
    [pointers.domain.get(party.domain), 'same mail domain'],
    [pointers.name.get(party.name), 'same name'],
    [pointers.name.get(near.find(party.name)), 'nearly the same name'],
    [personByName(party, pointers.personName.get(party.personName)), 'same person'],
    [byHint(party.hint, pointers), 'name of the file'],
  ];
  for (const [customer, reason] of steps) {
    if (customer === undefined || rulings.bars(sides, sidesOf(customer, list), reason)) continue;
    return { customer, reason };
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
