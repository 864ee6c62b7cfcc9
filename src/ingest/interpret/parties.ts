// Whom an interaction is with. The customer's own row may be known by who wrote it; our rows only by the columns that
// stand for the customer, by whom they are sent to, or by their thread, which some row of the customer's names.
import type { Author, Party } from '../../model/index.ts';
import type { Field } from '../columns/fields.ts';
import { cellValue } from '../values/empty.ts';
import type { Cells, Row } from './cells.ts';
import type { TableContext } from './fact.ts';
import { ownAddress, PARTY_FIELDS, type PartyFields, partyReader } from './party.ts';
import type { Thread } from './threads.ts';

/** Never undefined: where nobody is named, the thread stands for its customer. */
export type PartyOf = (row: Row, author: Author, thread: Thread) => Party;

/** `rows` are records of the table, for finding out whose the columns are. */
export function partiesOf({ cells, settings }: TableContext, rows: readonly Row[]): PartyOf {
  const isOurs = ownAddress(settings.ownDomains);
  const writers = fieldsOfWriters(cells, rows);
  const theirs = partyReader(cells, withWriters(PARTY_FIELDS), isOurs);
  const ours = partyReader(cells, withoutWriters(PARTY_FIELDS, writers), isOurs);
  const isMessageList = cells.has('author_role');
  return (row, author, thread) => {
    const read = author === 'customer' ? theirs : ours;
    const known = isMessageList ? read(row) : undefined;
    if (known?.id !== undefined || known?.name !== undefined) return known;
    const party = thread.by === 'source' ? read(row, thread.id) : read(row);
    return party ?? { conversation: thread.id };
  };
}

/** A customer who writes may be known by the columns of the writer. */
function withWriters(fields: PartyFields): PartyFields {
  return {
    ...fields,
    person: [...fields.person, 'author_id'],
    email: [...fields.email, 'author_email'],
    personName: [...fields.personName, 'author_name'],
  };
}

function withoutWriters(fields: PartyFields, writers: ReadonlySet<Field>): PartyFields {
  const left = (names: readonly Field[]) => names.filter((name) => !writers.has(name));
  return {
    ...fields,
    person: left(fields.person),
    email: [...left(fields.email), 'recipient'],
    phone: left(fields.phone),
    personName: left(fields.personName),
  };
}

const PERSONAL: readonly Field[] = ['email', 'person_id', 'person_name', 'phone'];

/**
 * Personal columns that change with the writer within one thread: they are the writer's, ours included. A column that
 * stays the same for both sides of a thread is the customer's.
 */
function fieldsOfWriters(cells: Cells, rows: readonly Row[]): ReadonlySet<Field> {
  if (!cells.has('author_role') || !cells.has('conversation')) return new Set();
  return new Set(PERSONAL.filter((field) => cells.has(field) && changesWithRole(cells, field, rows)));
}

function changesWithRole(cells: Cells, field: Field, rows: readonly Row[]): boolean {
  const [thread, role, column] = [
    cells.column('conversation'),
    cells.column('author_role'),
    cells.column(field),
  ];
  const first = new Map<string, readonly [string, string]>();
  let [same, different] = [0, 0];
  for (const row of rows) {
    const [id, side, value] = [thread, role, column].map((index) => cellValue(row[index] ?? ''));
    if (id === undefined || side === undefined || value === undefined || value === '') continue;
    const before = first.get(id);
    if (before === undefined) first.set(id, [side, value]);
    else if (before[0] !== side && before[1] === value) same += 1;
    else if (before[0] !== side) different += 1;
  }
  return different > same;
}
