// `inspect --links`: which customer each party was taken for, and why.
import type { Party } from '../model/index.ts';
import { visible } from './visible.ts';

export interface LinkLine {
  readonly customer: string;
  readonly reason: string;
  readonly party: Party;
}

/** Two keys of the config that stayed two customers, and what would have joined them. */
export interface ApartLine {
  readonly keys: readonly [one: string, other: string];
  readonly despite: string;
}

export interface LinkLines {
  readonly all: readonly LinkLine[];
  readonly keptApart: readonly ApartLine[];
}

export function* renderLinks(
  { all, keptApart }: LinkLines,
  nameOf: (customer: string) => string,
): Iterable<string> {
  let customer: string | undefined;
  for (const link of all) {
    if (link.customer !== customer) yield `${visible(nameOf(link.customer))} (${visible(link.customer)})\n`;
    customer = link.customer;
    yield `    ${visible(partyWords(link.party))}: ${visible(link.reason)}\n`;
  }
  if (keptApart.length > 0) yield '\nKept apart, as you said in the config\n';
  for (const { keys, despite } of keptApart)
    yield `    ${visible(keys.join(' and '))}: despite ${visible(despite)}\n`;
}

function partyWords({ id, name, personName, email, phone, person, subscription, hint }: Party): string {
  const personWords = person === undefined ? undefined : `person ${person}`;
  const contractWords = subscription === undefined ? undefined : `subscription ${subscription}`;
  const fileWords = hint === undefined ? undefined : `file ${hint}`;
  return [id, name, personName, email, phone, personWords, contractWords, fileWords]
    .filter((word) => word !== undefined)
    .join(', ');
}
