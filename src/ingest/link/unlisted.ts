// Parties that no client list knows become customers of their own, joined among themselves by what they share.
import type { Folded } from './folded.ts';
import { joinMembers } from './join.ts';
import { foldKey, pairBetween, type Sides } from './rules.ts';
import type { Ruling, Rulings } from './rulings.ts';

export interface Unlisted {
  readonly id: string;
  readonly name: string;
}

/** A party and how a person would call it. */
export interface Stranger {
  readonly folded: Folded;
  readonly name: string;
  readonly ruling: Ruling;
}

/** The customer of each stranger, in the same order. Strangers must come in an order of their own, not of reading. */
export function nameStrangers(strangers: readonly Stranger[], rulings: Rulings): readonly Unlisted[] {
  const members = strangers.map(({ folded, ruling }) => ({ id: folded.id, signs: signs(folded), ruling }));
  const groups = joinMembers(members, rulings);
  const taken = new Map<string, Sides>();
  const named = strangers.map(({ folded, name, ruling }, index): Unlisted => {
    const id = idOf(folded);
    if (groups.find(index) !== index) return { id, name };
    // Names that differ in their legal form only are alike, unless the user keeps them apart.
    const free = pairBetween(taken.get(id) ?? NO_SIDES, ruling.sides) === undefined ? id : foldKey(name);
    taken.set(free, ruling.sides);
    return { id: free, name };
  });
  return named.map((own, index) => named[groups.find(index)] ?? own);
}

const NO_SIDES: Sides = new Map();

/** An id parts strangers that share a domain or a name: only the surest sign of each counts. */
function signs({
  id,
  subscription,
  email,
  domain,
  name,
  person,
  phone,
  personName,
  hint,
  conversation,
}: Folded): readonly string[] {
  if (id !== '') return [];
  const sure = [
    mark('subscription', subscription),
    mark('mail', email),
    mark('domain', domain),
    mark('person', person),
    mark('phone', phone),
  ];
  const named = name === '' ? [] : [`name ${name}`];
  const found = [...sure.filter((sign) => sign !== ''), ...named];
  if (found.length > 0) return found;
  if (personName !== '') return [`person named ${personName}`];
  return [hint === '' ? `thread ${conversation}` : `hint ${hint}`];
}

function mark(kind: string, word: string): string {
  return word === '' ? '' : `${kind} ${word}`;
}

function idOf(party: Folded): string {
  const { id, email, name, person, personName, subscription, phone, hint, conversation } = party;
  const words = [id, email, name, person, personName, subscription, phone, hint, conversation];
  return words.find((word) => word !== '') ?? 'nobody';
}
