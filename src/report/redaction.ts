// `--redact`: what a run knows of people is gathered from its facts while they are read, and masked in every text that it
// prints or stores. People and customers become pseudonyms that are the same in every run, so that lists stay comparable;
// what nobody lists is told by its shape.
import type { Account, Fact, Party } from '../model/index.ts';
import { harmlessFileName } from './file-names.ts';
import { addCompanies, addDomain, addId, addPerson } from './known-names.ts';
import { folded, KnownWords } from './known-words.ts';
import { withoutTornEnds } from './personal/torn.ts';
import { maskAddresses, maskDigits, maskNames } from './personal.ts';
import { isPseudonym, type PseudonymKind, pseudonym } from './pseudonym.ts';

export interface RedactionSettings {
  /** `contacts`: mail addresses, numbers and ids, but no names. */
  readonly what: 'all' | 'contacts';
  /** Secret by which pseudonyms are made; '' for none. */
  readonly key: string;
  /** Whether a word, in small letters, begins many sentences. */
  readonly isCommon: (word: string) => boolean;
}

interface Named {
  readonly id: string;
  readonly name: string;
}

export class Redaction {
  readonly #settings: RedactionSettings;
  readonly #people = new Set<string>();
  readonly #companies = new Set<string>();
  readonly #customers = new Map<string, string>();
  readonly #customerIds = new Set<string>();
  readonly #recordIds = new Set<string>();
  readonly #domains = new Set<string>();
  #known: KnownWords | undefined;

  constructor(settings: RedactionSettings) {
    this.#settings = settings;
  }

  /** Notes all that a fact names somebody by. Constant work; memory grows with distinct names and ids. */
  readonly note = (fact: Fact): void => {
    this.#known = undefined;
    this.noteParty(fact.party);
    this.#noteRecord(fact.origin.id);
    if (fact.kind === 'customer') {
      this.#notePerson(fact.owner);
      if (fact.domain !== undefined) this.#domains.add(fact.domain);
    } else if (fact.kind === 'interaction') {
      this.#notePerson(fact.authorName);
      this.#noteRecord(fact.conversation);
    } else if (fact.kind === 'order' || fact.kind === 'subscription') this.#noteRecord(fact.id);
  };

  /** The same of what was read elsewhere and is an account already. */
  noteAccount({ contacts, quotes, orders, subscriptions }: Account): void {
    this.#known = undefined;
    for (const { authorName, conversation } of contacts) {
      this.#notePerson(authorName);
      this.#noteRecord(conversation);
    }
    for (const { origin } of quotes) this.#noteRecord(origin.id);
    for (const { id } of [...orders, ...subscriptions]) this.#noteRecord(id);
  }

  /** Notes customers as they are listed: by these ids they get their pseudonyms. */
  noteCustomers(customers: Iterable<Named & { readonly owner?: string | undefined }>): void {
    this.#known = undefined;
    for (const { id, name, owner } of customers) {
      this.#customers.set(id, name);
      this.#notePerson(owner);
    }
  }

  noteParty({ id, name, person, personName, email, phone, subscription, conversation }: Party): void {
    this.#known = undefined;
    if (id !== undefined) this.#customerIds.add(id);
    if (name !== undefined) this.#companies.add(name);
    this.#notePerson(personName);
    this.#noteRecord(person);
    this.#noteRecord(subscription);
    this.#noteRecord(conversation);
    if (phone !== undefined) this.#noteRecord(phone.replace(/\D/g, ''));
    const at = email?.lastIndexOf('@') ?? -1;
    if (email !== undefined && at > 0) this.#domains.add(email.slice(at + 1));
  }

  #notePerson(name: string | undefined): void {
    if (name !== undefined) this.#people.add(name);
  }

  #noteRecord(id: string | undefined): void {
    if (id !== undefined) this.#recordIds.add(id);
  }

  /** Somebody's words, or ours about them, with everything masked that names somebody. `own`: ids that ours may hold. */
  text(text: string, own: readonly string[] = []): string {
    const whole = withoutTornEnds(text);
    const named = own.reduce((masked, id) => this.#maskOwn(masked, id), whole);
    const known = this.#knownWords().mask(maskAddresses(named));
    const numberless = maskDigits(known);
    return this.#keepsNames ? numberless : maskNames(numberless);
  }

  /** In our own words an id stands behind "about" or in brackets, however short it is. */
  #maskOwn(text: string, id: string): string {
    if (id === '') return text;
    return ['(', 'about ', 'for ', 'in ', 'invoice ', 'answer '].reduce(
      (masked, before) =>
        masked
          .split(before + id)
          .reduce((left, right) =>
            /^(?:[\p{L}\p{N}-]| (?:days?|weeks?|months?)\b)/u.test(right)
              ? `${left}${before}${id}${right}`
              : `${left}${before}${this.record(id)}${right}`,
          ),
      text,
    );
  }

  get #keepsNames(): boolean {
    return this.#settings.what === 'contacts';
  }

  /** A customer by pseudonym; one that is named keeps the name where names are kept. */
  customer<Customer extends Named>(customer: Customer): Customer {
    const id = this.customerId(customer.id);
    const isNamed = this.#keepsNames && customer.name !== customer.id;
    return { ...customer, id, name: isNamed ? this.text(customer.name) : id };
  }

  customerId(id: string): string {
    return this.#pseudonym('customer', id);
  }

  /** Somebody on either side. */
  person(name: string): string {
    if (this.#keepsNames) return this.text(name);
    return name.trim() === '' ? '' : this.#pseudonym('person', folded(name.trim()));
  }

  /** A customer by a name that may not be the one it is listed by. */
  organisation(name: string): string {
    return this.#keepsNames ? this.text(name) : this.#pseudonym('organisation', folded(name.trim()));
  }

  /** The id of a ticket, a thread, an order, a message. */
  record(id: string): string {
    return id === '' ? '' : this.#pseudonym('record', id);
  }

  /** A key made of what a customer is known by, made anew with the secret. */
  fingerprint(key: string): string {
    return this.#pseudonym('key', key);
  }

  /** Words about the input or the command line: what they quote is somebody's. */
  message(words: string): string {
    return this.text(words.replace(/"[^"]*"/g, '"…"'));
  }

  file(path: string): string {
    return this.#keepsNames
      ? this.text(path)
      : harmlessFileName(path, (name) => this.#pseudonym('file', name));
  }

  #pseudonym(kind: PseudonymKind, id: string): string {
    return isPseudonym(id) ? id : pseudonym(kind, id, this.#settings.key);
  }

  #knownWords(): KnownWords {
    this.#known ??= this.#gathered();
    return this.#known;
  }

  #gathered(): KnownWords {
    const known = new KnownWords(this.#settings.isCommon);
    for (const id of this.#recordIds) addId(known, id, this.record(id));
    for (const id of [...this.#customerIds, ...this.#customers.keys()]) addId(known, id, this.customerId(id));
    if (this.#keepsNames) return known;
    for (const name of this.#domains) addDomain(known, name);
    for (const name of this.#people) addPerson(known, name, this.person(name));
    const others = [...this.#companies].map((name) => [name, undefined] as const);
    const listed = [...this.#customers].map(([id, name]) => [name, this.customerId(id)] as const);
    addCompanies(known, new Map([...others, ...listed]), this.#settings.isCommon);
    return known;
  }
}
