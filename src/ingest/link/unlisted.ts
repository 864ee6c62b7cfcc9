// Parties that no client list knows become customers of their own, joined among themselves by what they share.
import type { Folded } from './folded.ts';
import { Groups } from './groups.ts';

export interface Unlisted {
  readonly id: string;
  readonly name: string;
}

/** A party and how a person would call it. */
export interface Stranger {
  readonly folded: Folded;
  readonly name: string;
}

/** The customer of each stranger, in the same order. Strangers must come in an order of their own, not of reading. */
export function nameStrangers(strangers: readonly Stranger[]): readonly Unlisted[] {
  const groups = new Groups();
  const seen = new Map<string, number>();
  for (const { folded } of strangers) {
    const member = groups.add();
    for (const sign of signs(folded)) {
      const other = seen.get(sign);
      if (other === undefined) seen.set(sign, member);
      else groups.join(other, member);
    }
  }
  const named = strangers.map(({ folded, name }) => ({ id: idOf(folded), name }));
  return named.map((own, index) => named[groups.find(index)] ?? own);
}

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
  if (id !== '') return [`id ${id}`];
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
