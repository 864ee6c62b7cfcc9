// Whom a row is about, from whatever columns name it. Addresses on our own domains never name a customer.
import type { Party } from '../../model/index.ts';
import type { Field } from '../columns/fields.ts';
import { domainOf, findEmail } from '../values/emails.ts';
import { cellValue } from '../values/empty.ts';
import type { Cells, Row } from './cells.ts';

type Draft = { -readonly [Key in keyof Party]: Party[Key] };
type Key = keyof Party;

/** Which fields fill which part of the party; the first that has a value does. */
export type PartyFields = readonly (readonly [Key, readonly Field[]])[];

export const PARTY_FIELDS: PartyFields = [
  ['id', ['customer_id']],
  ['subscription', ['subscription_id']],
  ['person', ['person_id']],
  ['email', ['email']],
  ['phone', ['phone']],
  ['name', ['customer_name']],
  ['personName', ['person_name']],
  ['hint', ['hint']],
];

/** Reads the party of a row, which its thread may stand for; undefined where the row names nobody. */
export type PartyReader = (row: Row, thread?: string) => Party | undefined;

export function partyReader(
  cells: Cells,
  fields: PartyFields,
  isOurs: (email: string) => boolean,
): PartyReader {
  const sources = fields.flatMap(([key, names]) => {
    const columns = names.map((name) => cells.column(name)).filter((column) => column >= 0);
    return columns.map((column) => ({ key, column }));
  });
  const nameOf = fullNameReader(cells);
  return (row, thread) => {
    const party: Draft = {};
    for (const { key, column } of sources) {
      const value = party[key] === undefined ? partOf(key, row[column] ?? '', isOurs) : '';
      if (value !== '') party[key] = value;
    }
    addName(party, nameOf(row));
    if (thread !== undefined) party.conversation = thread;
    return isEmpty(party) ? undefined : party;
  };
}

/** A full name has been read already where the table has a column for it. */
function addName(party: Draft, name: string): void {
  if (name !== '' && party.personName === undefined) party.personName = name;
}

function isEmpty(party: Party): boolean {
  for (const _ in party) return false;
  return true;
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

function partOf(key: Key, cell: string, isOurs: (email: string) => boolean): string {
  const value = cellValue(cell);
  if (value === '') return value;
  if (key === 'email') {
    const email = value.includes('@') ? (findEmail(value) ?? '') : '';
    return email === '' || isOurs(email) ? '' : email;
  }
  return key === 'id' || key === 'person' ? firstId(value) : value;
}

/** CRMs join the ids of several associated records by semicolons; the first is the primary one. */
function firstId(value: string): string {
  const end = value.indexOf(';');
  return end < 0 ? value : value.slice(0, end).trim();
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
