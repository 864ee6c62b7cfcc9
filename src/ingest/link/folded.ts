import type { Party } from '../../model/index.ts';
import { isMarkerWord } from '../values/empty.ts';
import { companyDomain, telling } from './hosts.ts';
import { foldName, foldPhone, foldText } from './names.ts';

/** A party with every name folded for comparing; '' where it has none. */
export interface Folded {
  readonly id: string;
  readonly subscription: string;
  readonly person: string;
  readonly email: string;
  readonly domain: string;
  readonly phone: string;
  readonly name: string;
  readonly personName: string;
  readonly hint: string;
  readonly conversation: string;
}

export const NOTHING: Folded = {
  id: '',
  subscription: '',
  person: '',
  email: '',
  domain: '',
  phone: '',
  name: '',
  personName: '',
  hint: '',
  conversation: '',
};

export function foldParty(party: Party, domain: string | undefined, ownDomains: ReadonlySet<string>): Folded {
  const email = party.email?.trim().toLowerCase() ?? '';
  return {
    id: party.id ?? '',
    subscription: party.subscription ?? '',
    person: party.person ?? '',
    email,
    domain: domain === undefined ? companyDomain(email, ownDomains) : telling(domain, ownDomains),
    phone: party.phone === undefined ? '' : foldPhone(party.phone),
    name: party.name === undefined || isMarkerWord(party.name) ? '' : foldName(party.name),
    personName: party.personName === undefined ? '' : foldName(party.personName),
    hint: party.hint === undefined ? '' : foldText(party.hint).replace(/[^\p{L}\p{N}-]+/gu, ' '),
    conversation: party.conversation ?? '',
  };
}
