// What was doubted and understood while reading, redacted: codes, counts and lines stay, values and names go.
import type {
  Diagnostic,
  DiagnosticArguments,
  DiagnosticCode,
  DiagnosticOf,
  Party,
  Understanding,
} from '../model/index.ts';
import type { LinkLines } from './links.ts';
import type { Redaction } from './redaction.ts';

export function redactDiagnostics(
  diagnostics: readonly Diagnostic[],
  redaction: Redaction,
): readonly Diagnostic[] {
  return diagnostics.map((diagnostic) => {
    const { origin, ...rest } = redactArguments(diagnostic, redaction);
    if (origin === undefined) return rest;
    const { id, file } = origin;
    const own = id === undefined ? {} : { id: redaction.record(id) };
    return { ...rest, origin: { ...origin, file: redaction.file(file), ...own } };
  });
}

function redactArguments<Code extends DiagnosticCode>(
  diagnostic: DiagnosticOf<Code>,
  redaction: Redaction,
): DiagnosticOf<Code> {
  return { ...diagnostic, args: ARGUMENTS[diagnostic.code](diagnostic.args, redaction) };
}

const VALUE = '…';

type Mask<Code extends DiagnosticCode> = (
  args: Readonly<DiagnosticArguments[Code]>,
  redaction: Redaction,
) => DiagnosticArguments[Code];

/** Without a default: whoever adds a code says here what of it is somebody's. */
const ARGUMENTS: { readonly [Code in DiagnosticCode]: Mask<Code> } = {
  'file-missing': asTheyAre,
  'file-unreadable': withReason,
  'file-empty': asTheyAre,
  'file-binary': asTheyAre,
  'file-truncated': asTheyAre,
  'file-malformed': withReason,
  'format-unknown': asTheyAre,
  'file-web-page': asTheyAre,
  'folder-empty': asTheyAre,
  'file-doubled': ({ other }, redaction) => ({ other: redaction.file(other) }),
  'lines-skipped': ({ count, what }, redaction) => ({ count, what: redaction.message(what) }),
  'kind-unknown': ({ header, hint }, redaction) => ({ header: redaction.text(header), hint }),
  'kind-ambiguous': asTheyAre,
  'customers-numbered': asTheyAre,
  'column-ignored': ({ column, because }, redaction) => ({
    column: redaction.text(column),
    because: redaction.message(because),
  }),
  'column-unused': withColumn,
  'header-ragged': asTheyAre,
  'encoding-assumed': asTheyAre,
  'bytes-replaced': asTheyAre,
  'date-order-assumed': withColumn,
  'date-order-mixed': withColumn,
  'currency-missing': withColumn,
  'record-rejected': withReason,
  'record-ragged': asTheyAre,
  'record-repaired': ({ repair }, redaction) => ({ repair: redaction.message(repair) }),
  'value-unreadable': (args, redaction) => ({ ...withColumn(args, redaction), value: VALUE }),
  'values-unreadable': withColumn,
  'customer-conflict': ({ customer, field }, redaction) => ({
    customer: redaction.customerId(customer),
    field,
    chosen: VALUE,
    dropped: VALUE,
  }),
  'party-unmatched': () => ({ party: VALUE }),
  'message-twice': asTheyAre,
  'link-unmatched': () => ({ key: VALUE, near: '' }),
  'term-unmatched': ({ key }) => ({ key, name: VALUE, near: '' }),
  'map-unmatched': withColumn,
  'link-overruled': ({ because }, redaction) => ({
    one: VALUE,
    other: VALUE,
    because: redaction.message(because),
  }),
  'as-of-assumed': asTheyAre,
  'rates-assumed': asTheyAre,
  'stake-assumed': asTheyAre,
  'model-columns-missing': ({ columns, ...counts }, redaction) => ({
    columns: redaction.text(columns),
    ...counts,
  }),
  'history-day-again': asTheyAre,
  'history-strangers': asTheyAre,
};

function asTheyAre<Arguments>(args: Arguments): Arguments {
  return args;
}

/** Our own words, which may quote the file. */
function withReason<Arguments extends { readonly reason: string }>(
  args: Arguments,
  redaction: Redaction,
): Arguments {
  return { ...args, reason: redaction.message(args.reason) };
}

/** A column is called by its name, which may be a person's. */
function withColumn<Arguments extends { readonly column: string }>(
  args: Arguments,
  redaction: Redaction,
): Arguments {
  return { ...args, column: redaction.text(args.column) };
}

/** How a table was understood. */
export function redactUnderstanding(table: Understanding, redaction: Redaction): Understanding {
  const text = (words: string): string => redaction.text(words);
  return {
    ...table,
    file: redaction.file(table.file),
    table: text(table.table),
    dialect: text(table.dialect),
    header: table.header.map(text),
    columns: table.columns.map(({ column, field, because, reading }) => ({
      column: text(column),
      field,
      because: text(because),
      reading: text(reading),
    })),
    authorship: redaction.message(table.authorship),
  };
}

export function redactLinks({ all, keptApart }: LinkLines, redaction: Redaction): LinkLines {
  return {
    all: all.map(({ customer, reason, party }) => ({
      customer: redaction.customerId(customer),
      reason: redaction.message(reason),
      party: redactParty(party, redaction),
    })),
    keptApart: keptApart.map(({ despite }) => ({
      keys: [VALUE, VALUE],
      despite: redaction.message(despite),
    })),
  };
}

function redactParty(party: Party, redaction: Redaction): Party {
  const { id, subscription, person, email, phone, name, personName, hint, conversation } = party;
  return {
    ...(id !== undefined && { id: redaction.customerId(id) }),
    ...(subscription !== undefined && { subscription: redaction.record(subscription) }),
    ...(person !== undefined && { person: redaction.record(person) }),
    ...(email !== undefined && { email: '[e-mail]' }),
    ...(phone !== undefined && { phone: '[phone]' }),
    ...(name !== undefined && { name: redaction.organisation(name) }),
    ...(personName !== undefined && { personName: redaction.person(personName) }),
    ...(hint !== undefined && { hint: redaction.file(hint) }),
    ...(conversation !== undefined && { conversation: redaction.record(conversation) }),
  };
}
