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
  return found.length > 0 ? found : [personName === '' ? `hint ${hint}` : `person named ${personName}`];
}

function mark(kind: string, word: string): string {
  return word === '' ? '' : `${kind} ${word}`;
}

function idOf({ id, email, name, person, personName, subscription, phone, hint }: Folded): string {
  return (
    [id, email, name, person, personName, subscription, phone, hint].find((word) => word !== '') ?? 'nobody'
  );
}
