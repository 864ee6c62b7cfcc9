// Tables whose header is made of field names already: nothing is guessed, and the fields tell the kind.
import { type Field, isField } from '../columns/fields.ts';
import type { TableKind } from '../columns/synonyms.ts';
import { Assignment } from './assign.ts';
import type { Sample } from './sample.ts';

/** The first kind of which a table has one of the fields is its kind. */
const TELLING: readonly (readonly [TableKind, readonly Field[]])[] = [
  ['interactions', ['text', 'author_role', 'message_id']],
  ['surveys', ['score']],
  ['orders', ['order_id', 'unit_price']],
  ['usage', ['quantity', 'errors', 'event']],
  ['departures', ['reason']],
  ['subscriptions', ['start', 'end', 'interval', 'downgraded']],
  ['interactions', ['conversation', 'subject']],
  [
    'customers',
    ['owner', 'domain', 'status', 'renewal', 'since', 'annual_value', 'monthly_value', 'segment'],
  ],
  ['people', ['person_id', 'person_name', 'email', 'role']],
];

export function assignCanonical(header: readonly string[], sample: Sample): Assignment {
  const kind = TELLING.find(([, fields]) => fields.some((field) => header.includes(field)))?.[0];
  const assignment = new Assignment(kind ?? 'customers', header, sample);
  for (const [column, name] of header.entries()) {
    if (isField(name)) assignment.give(name, column, 'named so');
  }
  return assignment;
}
