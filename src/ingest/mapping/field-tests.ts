// What the values of a column must look like to fill a field. A header can promise what its cells do not hold: a
// "Since" with years of age, a "Status" with shop names, an id that a spreadsheet has turned into 5.40E+17.
import type { Field } from '../columns/fields.ts';
import type { TableKind } from '../columns/synonyms.ts';
import { readBoolean } from '../values/booleans.ts';
import { DateReader, isNoDate } from '../values/dates.ts';
import { findEmail } from '../values/emails.ts';
import { findPrice } from '../values/money.ts';
import { parseNumber } from '../values/numbers.ts';
import { readRole } from '../values/roles.ts';
import { ANY_SCALE, isUnanswered, readScore } from '../values/scores.ts';
import { readCustomerStatus, readOrderStatus, readTicketState } from '../values/states.ts';

export interface FieldTest {
  /** What the values should be, as the user is told: "a date". */
  readonly expected: string;
  readonly passes: (value: string, header: string) => boolean;
}

/** At least this share of a column's values must pass. */
export const LEAST_SHARE = 0.5;

const dates = new DateReader();

const date = test('a date', (value) => isNoDate(value) || dates.read(value, 'day-first') !== undefined);
const money = test('an amount', (value) => findPrice(value, '', {}) !== undefined);
const number = test('a number', (value) =>
  (parseNumber(value, undefined) ?? readBoolean(value)) !== undefined);
const boolean = test('yes or no', (value) => readBoolean(value) !== undefined);
const wholeId = test('a whole id, only what a spreadsheet leaves of one', (value) => !isDamagedId(value));
const email = test('an e-mail address', (value) => findEmail(value) !== undefined);

const TESTS: Readonly<Partial<Record<Field, FieldTest>>> = {
  since: date,
  renewal: date,
  last_seen: date,
  at: date,
  closed_at: date,
  due: date,
  start: date,
  end: date,
  annual_value: money,
  monthly_value: money,
  amount: money,
  unit_price: money,
  seats: number,
  seats_used: number,
  turn: number,
  reopens: number,
  quantity: number,
  errors: number,
  churned: test('yes or no', (value) =>
    readBoolean(value) !== undefined || readCustomerStatus(value) !== undefined),
  downgraded: boolean,
  trial: boolean,
  escalated: test('yes or no', (value) =>
    (parseNumber(value, undefined) ?? readBoolean(value)) !== undefined),
  email,
  author_email: email,
  recipient: email,
  author_role: test('customer or agent', (value, header) => readRole(value, header) !== undefined),
  text: test('a text', (value) => /\p{L}/u.test(value)),
  score: test('an answer to a survey', (value) =>
    isUnanswered(value) || readScore(value, ANY_SCALE) !== undefined),
  state: test('open, pending or solved', (value) => readTicketState(value) !== undefined),
  conversation: wholeId,
  message_id: wholeId,
  customer_id: wholeId,
  person_id: wholeId,
};

const CUSTOMER_STATUS = test('active, trial or closed', (value) => readCustomerStatus(value) !== undefined);
const ORDER_STATUS = test('paid, unpaid …', (value) => readOrderStatus(value) !== undefined);

/** The "Name" of an order is its number in some shops. */
const NAME = test('a name', (value) => !/^#?[\d-]+$/.test(value));

/** The test for a field; undefined where any text will do. */
export function fieldTest(field: Field, kind: TableKind): FieldTest | undefined {
  if (field === 'customer_name' && kind === 'orders') return NAME;
  if (field !== 'status') return TESTS[field];
  return kind === 'orders' || kind === 'deals' ? ORDER_STATUS : CUSTOMER_STATUS;
}

/** `5.40E+17`: all that a spreadsheet leaves of a long id; many records then share it. */
function isDamagedId(value: string): boolean {
  return /^\d(?:[.,]\d{1,15})?E\+?\d{1,3}$/i.test(value);
}

function test(expected: string, passes: FieldTest['passes']): FieldTest {
  return { expected, passes };
}
