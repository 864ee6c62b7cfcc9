// Every key of undertone.config.json, once: the reader, the published schema and `undertone config` are made from this.
import { FIELD_NAMES } from '../../ingest/index.ts';
import { REPORT_FORMATS } from '../../report/registry.ts';
import { signals } from '../../signals/index.ts';
import { REDACTIONS } from '../values.ts';
import {
  either,
  LONGEST_PATH,
  listOf,
  number,
  oneOf,
  recordOf,
  type Shape,
  tableOf,
  textLike,
  type ValueOf,
  yesOrNo,
} from './shapes.ts';

export interface Key<Value = unknown> {
  readonly shape: Shape<Value>;
  /** For the schema's readers. */
  readonly says: string;
  /** What holds where nobody sets it. */
  readonly otherwise: string;
}

const text = textLike('\\S', 'text that is not empty');
const domain = textLike('^[^@/\\s]+$', 'a mail domain such as "acme.example"');
/** Headers can be whole questions. */
const column = textLike('\\S', 'the name of a column', 2000);
const path = textLike('\\S', 'the path of a file', LONGEST_PATH);
const names = listOf(text, 'a list of names');
const keys = listOf(listOf(text, 'a list of keys'), 'a list of lists of keys');

export const KEYS = {
  $schema: key(
    textLike('\\S', 'the address of a schema', LONGEST_PATH),
    'The JSON Schema that this file is written by, for editors.',
    '',
  ),
  company: key(textLike('\\S', 'a name'), 'The name by which customers call us.', 'not known'),
  brands: key(names, 'Names of our products and brands.', 'none'),
  ownDomains: key(
    listOf(domain, 'a list of mail domains'),
    'Our own mail domains: who writes from one of them is us.',
    'found in the data where they tell',
  ),
  ownNames: key(
    names,
    'Names of our own people, as they stand in transcripts.',
    'found in the data where they tell',
  ),
  map: key(
    tableOf(column, 'field → column, both text', { among: FIELD_NAMES, behind: '.+:' }),
    'Field → column that holds it; "file.csv:field" for one file.',
    'recognised by names and values',
  ),
  owners: key(
    tableOf(text, 'owner or segment → owner, both text'),
    'Whose customers go to whom: a former owner → the owner now. Customers whom nobody owns go by their segment.',
    'as the data say',
  ),
  links: key(
    recordOf(
      { together: keys, apart: keys },
      'lists of keys, such as {"together": [["Acme GmbH", "acme.example"]], "apart": [["Acme GmbH", "Acme Holding"]]}',
    ),
    'Who is one customer and who is not: names, ids, mail addresses, domains or telephone numbers as the data have them.',
    'as the data say',
  ),
  currency: key(
    textLike('^[A-Z]{3}$', 'a currency code such as "EUR"'),
    'Currency of amounts that name none. One that is no known currency has to stand in rates.',
    'none',
  ),
  rates: key(
    tableOf(number({ above: 0, expected: 'a number above 0' }), 'currency → units for one euro, above 0'),
    'Currency → units for one euro, for comparing amounts.',
    'averages of 2024 of the European Central Bank',
  ),
  dateOrder: key(
    oneOf(['day-first', 'month-first']),
    'Order of day and month in a column whose dates do not tell.',
    'day-first',
  ),
  daysUntilUnknown: key(
    number({ above: 0, expected: 'a number of days above 0' }),
    'Days without a word that is understood, after which a customer is unknown.',
    '180',
  ),
  serviceLevels: key(
    tableOf(number({ above: 0, expected: 'a number of days above 0' }), 'plan → days, above 0'),
    'Plan → days within which a message of theirs is to be answered; "*" stands for every other plan.',
    'slow from 3 days, worst from 7',
  ),
  weights: key(
    tableOf(
      number({ above: -1000, below: 1000, expected: 'a number between -1000 and 1000' }),
      'signal → log-odds, between -1000 and 1000',
      { among: signals.map(({ id }) => id) },
    ),
    'Signal → log-odds at full strength, in place of its own.',
    "each signal's own",
  ),
  model: key(path, 'A model of undertone learn to judge by; as --model.', 'none'),
  capacity: key(
    number({ above: 0, whole: true, expected: 'a whole number above 0' }),
    'Calls that each rep can make from one list; as --per-owner, where neither that nor --top is given.',
    'everybody',
  ),
  format: key(oneOf(REPORT_FORMATS), 'Format of scan; as --format.', 'table on a terminal, csv in a pipe'),
  redact: key(
    either(yesOrNo, oneOf(REDACTIONS), 'true, false, "all" or "contacts"'),
    'Mask what names people, customers and accounts; as --redact. "contacts" leaves the names.',
    'false',
  ),
  history: key(
    either(yesOrNo, path, 'true, false or the path of a file'),
    "Remember every scan; as --history. True for the history in the user's own state folder, or the path of a file.",
    'false',
  ),
} as const;

export type KeyName = keyof typeof KEYS;

/** What a config says; a key that nobody sets is absent. */
export type Config = { readonly [Name in KeyName]?: ValueOf<(typeof KEYS)[Name]['shape']> };

function key<Value>(shape: Shape<Value>, says: string, otherwise: string): Key<Value> {
  return { shape, says, otherwise };
}
