// The one place where diagnostics become sentences: what, where, and the right value.
import type { DiagnosticArguments, DiagnosticCode } from '../model/index.ts';

type Words = { readonly [Code in DiagnosticCode]: (args: DiagnosticArguments[Code]) => string };

const WORDS: Words = {
  'file-missing': () => 'no such file or folder',
  'file-unreadable': ({ reason }) => `cannot be read: ${reason}`,
  'file-empty': () => 'is empty',
  'file-binary': ({ looksLike }) =>
    `looks like ${looksLike}, not text; give a CSV, Excel, JSON, mail or transcript export`,
  'file-truncated': ({ format }) => `is cut short or damaged (${format}); export or copy it again`,
  'file-malformed': ({ format, reason }) => `is not valid ${format}: ${reason}`,
  'format-unknown': ({ looksLike }) =>
    looksLike === ''
      ? 'is in no format known here; give a CSV, Excel, JSON, mail or transcript export ("Name: text" lines)'
      : `is ${looksLike}, which is not read; export it as CSV, Excel or JSON`,
  'file-web-page': () =>
    'is a web page, whatever its name says; open it in a spreadsheet program and save it as CSV or .xlsx, ' +
    'or export it again (a page that asks you to sign in is saved in place of a file)',
  'folder-empty': ({ skipped }) => `holds nothing to read (${skipped} other files passed over)`,
  'file-doubled': ({ other }) => `has the same content as ${other}, which is read; this copy is not`,
  'lines-skipped': ({ count, what }) => `${many(count, 'line')} passed over: ${what}`,
  'kind-unknown': ({ header, hint }) =>
    `cannot tell what its records are; columns: ${shortenList(header)}. ${hint}`,
  'kind-ambiguous': ({ chosen, other, field }) =>
    `read as ${chosen}, could also be ${other}; --map ${field}=COLUMN reads it so`,
  'customers-numbered': () =>
    'names no customer; each is called by its row (--map customer_name=COLUMN names them)',
  'column-ignored': ({ column, because }) =>
    `column "${column}" is not used${because === '' ? '' : `: ${because}`}`,
  'column-unused': ({ column, holds, fields }) =>
    `column "${column}" is not used, though it holds ${holds}: ${fields.map((field) => `--map ${field}=${quoted(column)}`).join(' or ')}`,
  'header-ragged': ({ expected, found }) =>
    `the header names ${many(found, 'column')}, the records have ${many(expected, 'cell')}; name them all in its line`,
  'encoding-assumed': ({ encoding }) => `is not UTF-8; read as ${encoding}`,
  'bytes-replaced': ({ count }) => `${many(count, 'byte')} not valid in its encoding, shown as U+FFFD`,
  'date-order-assumed': ({ column, order }) =>
    `column "${column}": no date tells day from month; read ${order} ("dateOrder": "${order === 'day first' ? 'month-first' : 'day-first'}" in the config reads it the other way)`,
  'date-order-mixed': ({ column, order, against }) =>
    `column "${column}": read ${order}, against which ${many(against, 'date')} stand${against === 1 ? 's' : ''}`,
  'currency-missing': ({ column }) =>
    `column "${column}" names no currency ("currency": "EUR" in the config would)`,
  'record-rejected': ({ reason }) => `record rejected: ${reason}`,
  'record-ragged': ({ expected, found }) =>
    `record has ${many(found, 'cell')} where the header has ${expected}`,
  'record-repaired': ({ repair }) => `record repaired: ${repair}`,
  'value-unreadable': ({ column, value, expected }) =>
    `column "${column}": "${shorten(value)}" is not ${expected}; left out`,
  'values-unreadable': ({ column, count, expected }) =>
    `column "${column}": ${many(count, 'further value')} not ${expected}; left out`,
  'customer-conflict': ({ customer, field, chosen, dropped }) =>
    `${customer}: ${field} "${shorten(chosen)}" taken, another row says "${shorten(dropped)}"`,
  'party-unmatched': ({ party }) => `${party} matches no listed customer; kept as a customer of its own`,
  'message-twice': ({ count }) => `${many(count, 'message')} exported twice, counted once`,
  'link-unmatched': ({ key, near }) =>
    `links in the config: nothing read is called "${shorten(key)}"${near === '' ? '' : `; did you mean "${near}"?`}`,
  'term-unmatched': ({ key, name, near }) =>
    `${key} in the config: no customer has "${shorten(name)}"${near === '' ? '' : `; did you mean "${near}"?`}`,
  'map-unmatched': ({ field, column }) =>
    `map in the config: no table here has a column "${shorten(column)}" for ${field}`,
  'link-overruled': ({ one, other, because }) =>
    `links in the config: "${one}" and "${other}" are not kept apart: ${because}`,
  'as-of-assumed': ({ day }) => `as of ${day}, the newest date in the data (--as-of sets another)`,
  'rates-assumed': ({ currencies, source }) =>
    `amounts in ${currencies} are compared at ${source} (set rates in the config)`,
  'stake-assumed': ({ customers }) =>
    `${many(customers, 'customer')} without a known value ranked as if worth the median`,
  'model-columns-missing': ({ columns, missing, of }) =>
    missing === of
      ? `no client list has any of the columns that the model judges by (${shorten(columns)}), so it judges nobody`
      : `the model judges by ${many(of, 'column')}, of which no client list has ${missing} (${shorten(columns)}); they count as missing values`,
  'history-day-again': ({ day }) =>
    `the history holds a run of other input for ${day} already; both are kept, and both are compared with the day before`,
  'history-strangers': ({ customers, day }) =>
    `none of the ${many(customers, 'customer')} remembered from ${day} is here; name a history of its own for other data (--history FILE)`,
};

export function wordsOf<Code extends DiagnosticCode>(code: Code, args: DiagnosticArguments[Code]): string {
  return WORDS[code](args);
}

export function many(count: number, one: string): string {
  return `${groupThousands(count)} ${count === 1 ? one : `${one}s`}`;
}

/** A column's name as a shell takes it behind `--map field=`. */
function quoted(column: string): string {
  return /^[\w.-]+$/.test(column) ? column : `"${column}"`;
}

const LONGEST_VALUE = 60;

const LONGEST_LIST = 400;

/** A list of names, cut between two of them. */
function shortenList(names: string): string {
  if (names.length <= LONGEST_LIST) return names;
  const end = names.lastIndexOf(', ', LONGEST_LIST);
  return `${names.slice(0, end < 0 ? LONGEST_LIST : end)} … (more than fit here)`;
}

function shorten(value: string): string {
  return value.length > LONGEST_VALUE ? `${value.slice(0, LONGEST_VALUE)}…` : value;
}

/** `12345.6` → `12,345.6`: the same in every locale. */
export function groupThousands(value: number): string {
  const [whole = '0', fraction] = String(Math.abs(value)).split('.');
  const groups: string[] = [];
  for (let end = whole.length; end > 0; end -= 3) groups.unshift(whole.slice(Math.max(0, end - 3), end));
  return `${value < 0 ? '-' : ''}${groups.join(',')}${fraction === undefined ? '' : `.${fraction}`}`;
}
