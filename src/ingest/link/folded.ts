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

/** Every name folded at once, for whoever asks for all of them more than once. */
export function foldParty(party: Party, domain: string | undefined, ownDomains: ReadonlySet<string>): Folded {
  const { id, subscription, person, email, phone, name, personName, hint, conversation } = new Folding(
    party,
    ownDomains,
  );
  const own = domain === undefined ? companyDomain(email, ownDomains) : telling(domain, ownDomains);
  return { id, subscription, person, email, domain: own, phone, name, personName, hint, conversation };
}

/** Folds what is asked for when it is asked for: of a party that bears a known id that is next to nothing. */
export class Folding implements Folded {
  readonly #party: Party;
  readonly #ownDomains: ReadonlySet<string>;

  constructor(party: Party, ownDomains: ReadonlySet<string>) {
    this.#party = party;
    this.#ownDomains = ownDomains;
  }

  get id(): string {
    return this.#party.id ?? '';
  }

  get subscription(): string {
    return this.#party.subscription ?? '';
  }

  get person(): string {
    return this.#party.person ?? '';
  }

  get email(): string {
    return this.#party.email?.trim().toLowerCase() ?? '';
  }

  get domain(): string {
    return companyDomain(this.email, this.#ownDomains);
  }

  get phone(): string {
    return foldPhone(this.#party.phone ?? '');
  }

  get name(): string {
    const { name } = this.#party;
    return name === undefined || isMarkerWord(name) ? '' : foldName(name);
  }

  get personName(): string {
    return foldName(this.#party.personName ?? '');
  }

  get hint(): string {
    return foldText(this.#party.hint ?? '').replace(/[^\p{L}\p{N}-]+/gu, ' ');
  }

  get conversation(): string {
    return this.#party.conversation ?? '';
  }
}
