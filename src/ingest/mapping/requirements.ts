// What a table must hold to give facts of its kind: somebody it is about, and whatever makes it more than a name.
import type { Field } from '../columns/fields.ts';
import type { TableKind } from '../columns/synonyms.ts';

/** Any one of these fields will do. */
type OneOf = readonly Field[];

const SOMEBODY: OneOf = [
  'customer_id',
  'customer_name',
  'email',
  'person_id',
  'person_name',
  'first_name',
  'last_name',
  'phone',
  'subscription_id',
  'hint',
];

const REQUIREMENTS: Readonly<Record<TableKind, readonly OneOf[]>> = {
  customers: [['customer_id', 'customer_name', 'email', 'domain', 'person_name', 'last_name', 'phone']],
  people: [['person_name', 'last_name', 'email', 'person_id']],
  interactions: [
    ['text', 'subject', 'state', 'score', 'escalated', 'reopens', 'closed_at', 'agent'],
    ['text', 'subject', 'conversation', 'message_id', ...SOMEBODY],
  ],
  surveys: [['score']],
  orders: [['at'], SOMEBODY, ['amount', 'order_id', 'unit_price']],
  deals: [SOMEBODY, ['amount', 'status', 'order_id']],
  subscriptions: [
    SOMEBODY,
    ['end', 'renewal', 'annual_value', 'monthly_value', 'amount', 'plan', 'interval', 'trial', 'seats'],
  ],
  usage: [['at'], SOMEBODY, ['quantity', 'event', 'errors']],
  departures: [['at'], SOMEBODY],
};

/** The likeliest field among those that the kind still needs; undefined where it has all it needs. */
export function missingField(kind: TableKind, has: (field: Field) => boolean): Field | undefined {
  return REQUIREMENTS[kind].find((oneOf) => !oneOf.some(has))?.[0];
}
