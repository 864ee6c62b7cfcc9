// Whom a row is about, from whatever columns name it. Addresses on our own domains never name a customer.
import type { Party } from '../../model/index.ts';
import type { Field } from '../columns/fields.ts';
import { domainOf, findEmail } from '../values/emails.ts';
import { cellValue } from '../values/empty.ts';
import type { Cells, Row } from './cells.ts';

type Draft = { -readonly [Key in keyof Party]: Party[Key] };

/** Which fields fill which part of a party; the first that has a value does. */
export type PartyFields = Readonly<Record<Exclude<keyof Party, 'conversation'>, readonly Field[]>>;

export const PARTY_FIELDS: PartyFields = {
  id: ['customer_id'],
  subscription: ['subscription_id'],
  person: ['person_id'],
  email: ['email'],
  phone: ['phone'],
  name: ['customer_name'],
  personName: ['person_name'],
  hint: ['hint'],
};

/** Reads the party of a row, which its thread may stand for; undefined where the row names nobody. */
export type PartyReader = (row: Row, thread?: string) => Party | undefined;

export function partyReader(
  cells: Cells,
  fields: PartyFields,
  isOurs: (email: string) => boolean,
): PartyReader {
  const columns = (key: keyof PartyFields) =>
    fields[key].map((field) => cells.column(field)).filter((column) => column >= 0);
  const addNames = nameAdder(columns('name'), columns('personName'), fullNameReader(cells));
  const addNumbers = numberAdder(columns('subscription'), columns('phone'), columns('hint'));
  const [ids, people, emails] = [columns('id'), columns('person'), columns('email')];
  return (row, thread) => {
    const party: Draft = {};
    const id = firstId(firstValue(row, ids));
    if (id !== '') party.id = id;
    const person = firstId(firstValue(row, people));
    if (person !== '') party.person = person;
    const email = firstEmail(row, emails, isOurs);
    if (email !== '') party.email = email;
    addNames(row, party);
    addNumbers(row, party);
    if (thread !== undefined) party.conversation = thread;
    return isEmpty(party) ? undefined : party;
  };
}

/** The same, for several interpreters of one table: asked again about a row, it answers as before. */
export function sharedParty(read: PartyReader): (row: Row) => Party | undefined {
  let last: Row | undefined;
  let party: Party | undefined;
  return (row) => {
    if (row !== last) {
      last = row;
      party = read(row);
    }
    return party;
  };
}

/** One assignment for each key, so that parties share few shapes: this runs for every row. */
function nameAdder(names: readonly number[], people: readonly number[], fullName: (row: Row) => string) {
  return (row: Row, party: Draft): void => {
    const name = firstValue(row, names);
    if (name !== '') party.name = name;
    const person = firstValue(row, people) || fullName(row);
    if (person !== '') party.personName = person;
  };
}

function numberAdder(subscriptions: readonly number[], phones: readonly number[], hints: readonly number[]) {
  return (row: Row, party: Draft): void => {
    const subscription = firstValue(row, subscriptions);
    if (subscription !== '') party.subscription = subscription;
    const phone = firstValue(row, phones);
    if (phone !== '') party.phone = phone;
    const hint = firstValue(row, hints);
    if (hint !== '') party.hint = hint;
  };
}

/** Given name and family name as one; '' where the table or the row has neither. */
function fullNameReader(cells: Cells): (row: Row) => string {
  const columns = [cells.column('first_name'), cells.column('last_name')].filter((column) => column >= 0);
  if (columns.length === 0) return () => '';
  return (row) =>
    columns
      .map((column) => cellValue(row[column] ?? ''))
      .join(' ')
      .trim();
}

function firstValue(row: Row, columns: readonly number[]): string {
  for (const column of columns) {
    const value = cellValue(row[column] ?? '');
    if (value !== '') return value;
  }
  return '';
}

function firstEmail(row: Row, columns: readonly number[], isOurs: (email: string) => boolean): string {
  for (const column of columns) {
    const email = findEmail(row[column] ?? '');
    if (email !== undefined && !isOurs(email)) return email;
  }
  return '';
}

/** CRMs join the ids of several associated records by semicolons; the first is the primary one. */
function firstId(value: string): string {
  const end = value.indexOf(';');
  return end < 0 ? value : value.slice(0, end).trim();
}

function isEmpty(party: Party): boolean {
  for (const _ in party) return false;
  return true;
}

/** Tells addresses on our own domains, or below them. */
export function ownAddress(ownDomains: readonly string[]): (email: string) => boolean {
  const own = ownDomains.map((domain) => domain.trim().toLowerCase().replace(/^@/, ''));
  if (own.length === 0) return () => false;
  return (email) => {
    const domain = domainOf(email);
    return own.some((name) => domain === name || domain.endsWith(`.${name}`));
  };
}
