// Columns that nothing is made of though their values would be of use: named with the fields they might fill, since a
// header that is not known should not cost its values. Only what can hardly be anything else is named.
import type { Field } from '../columns/fields.ts';
import type { TableKind } from '../columns/synonyms.ts';
import { DateReader } from '../values/dates.ts';
import { findEmail } from '../values/emails.ts';
import { parseMoney } from '../values/money.ts';
import type { Assignment } from './assign.ts';

export interface Useful {
  readonly column: string;
  /** In words: "dates". */
  readonly holds: string;
  readonly fields: readonly Field[];
}

/** Share of the values that must be of the sort. */
const NEARLY_ALL = 0.9;

interface Sort {
  readonly holds: string;
  readonly is: (value: string) => boolean;
  /** Fields of each kind that such values fill; none is named once one of them has its column. */
  readonly fields: Readonly<Partial<Record<TableKind, readonly Field[]>>>;
}

const dates = new DateReader();

const SORTS: readonly Sort[] = [
  {
    holds: 'dates',
    is: (value) => !/^\d+$/.test(value) && dates.read(value, 'day-first') !== undefined,
    fields: {
      customers: ['renewal', 'since', 'last_seen'],
      interactions: ['at'],
      surveys: ['at'],
      deals: ['at'],
      subscriptions: ['renewal', 'start', 'end'],
    },
  },
  {
    holds: 'e-mail addresses',
    is: (value) => value.includes('@') && findEmail(value) !== undefined,
    fields: {
      customers: ['email'],
      people: ['email'],
      interactions: ['email', 'author_email'],
      orders: ['email'],
    },
  },
  {
    holds: 'amounts of money',
    is: (value) => parseMoney(value, {})?.currency !== undefined,
    fields: {
      customers: ['annual_value', 'monthly_value'],
      subscriptions: ['annual_value', 'monthly_value', 'amount'],
      deals: ['amount'],
    },
  },
];

/** In the order of the columns. */
export function unusedButUseful(assignment: Assignment): readonly Useful[] {
  const { header, kind, sample } = assignment;
  const open = SORTS.flatMap(({ fields, ...sort }) => {
    const wanted = fields[kind] ?? [];
    return wanted.length === 0 || wanted.some((field) => assignment.has(field)) ? [] : [{ ...sort, wanted }];
  });
  return header.flatMap((column, index): readonly Useful[] => {
    const { field, because } = assignment.use(index);
    if (open.length === 0 || field !== '' || because !== '' || sample.isBlank(index)) return [];
    const sort = open.find(({ is }) => sample.share(index, is) >= NEARLY_ALL);
    return sort === undefined ? [] : [{ column, holds: sort.holds, fields: sort.wanted }];
  });
}
