// `inspect --links`: which customer each party was taken for, and why.
import type { Party } from '../model/index.ts';
import { visible } from './visible.ts';

export interface LinkLine {
  readonly customer: string;
  readonly reason: string;
  readonly party: Party;
}

export function* renderLinks(
  links: readonly LinkLine[],
  nameOf: (customer: string) => string,
): Iterable<string> {
  let customer: string | undefined;
  for (const link of links) {
    if (link.customer !== customer) yield `${visible(nameOf(link.customer))} (${visible(link.customer)})\n`;
    customer = link.customer;
    yield `    ${visible(partyWords(link.party))}: ${visible(link.reason)}\n`;
  }
}

function partyWords({ id, name, personName, email, phone, person, subscription, hint }: Party): string {
  const personWords = person === undefined ? undefined : `person ${person}`;
  const contractWords = subscription === undefined ? undefined : `subscription ${subscription}`;
  const fileWords = hint === undefined ? undefined : `file ${hint}`;
  return [id, name, personName, email, phone, personWords, contractWords, fileWords]
    .filter((word) => word !== undefined)
    .join(', ');
}
