// What was doubted and understood while reading, redacted: codes, counts and lines stay, values and names go.
import type { Diagnostic, Party, Understanding } from '../model/index.ts';
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

const VALUE = '…';

/** Without a default: whoever adds a code says here what of it is somebody's. */
function redactArguments(diagnostic: Diagnostic, redaction: Redaction): Diagnostic {
  switch (diagnostic.code) {
    case 'file-unreadable':
    case 'record-rejected':
      return { ...diagnostic, args: { reason: redaction.message(diagnostic.args.reason) } };
    case 'file-malformed':
      return {
        ...diagnostic,
        args: { ...diagnostic.args, reason: redaction.message(diagnostic.args.reason) },
      };
    case 'record-repaired':
      return { ...diagnostic, args: { repair: redaction.message(diagnostic.args.repair) } };
    case 'lines-skipped':
      return { ...diagnostic, args: { ...diagnostic.args, what: redaction.message(diagnostic.args.what) } };
    case 'file-doubled':
      return { ...diagnostic, args: { other: redaction.file(diagnostic.args.other) } };
    case 'kind-unknown':
      return { ...diagnostic, args: { ...diagnostic.args, header: redaction.text(diagnostic.args.header) } };
    case 'column-ignored':
      return {
        ...diagnostic,
        args: {
          column: redaction.text(diagnostic.args.column),
          because: redaction.message(diagnostic.args.because),
        },
      };
    case 'column-unused':
      return { ...diagnostic, args: { ...diagnostic.args, column: redaction.text(diagnostic.args.column) } };
    case 'date-order-assumed':
      return { ...diagnostic, args: { ...diagnostic.args, column: redaction.text(diagnostic.args.column) } };
    case 'date-order-mixed':
      return { ...diagnostic, args: { ...diagnostic.args, column: redaction.text(diagnostic.args.column) } };
    case 'currency-missing':
      return { ...diagnostic, args: { column: redaction.text(diagnostic.args.column) } };
    case 'value-unreadable':
      return {
        ...diagnostic,
        args: { ...diagnostic.args, column: redaction.text(diagnostic.args.column), value: VALUE },
      };
    case 'values-unreadable':
      return { ...diagnostic, args: { ...diagnostic.args, column: redaction.text(diagnostic.args.column) } };
    case 'customer-conflict':
      return {
        ...diagnostic,
        args: {
          ...diagnostic.args,
          customer: redaction.customerId(diagnostic.args.customer),
          chosen: VALUE,
          dropped: VALUE,
        },
      };
    case 'party-unmatched':
      return { ...diagnostic, args: { party: VALUE } };
    case 'link-unmatched':
      return { ...diagnostic, args: { key: VALUE, near: '' } };
    case 'link-overruled':
      return {
        ...diagnostic,
        args: { one: VALUE, other: VALUE, because: redaction.message(diagnostic.args.because) },
      };
    case 'term-unmatched':
      return { ...diagnostic, args: { ...diagnostic.args, name: VALUE, near: '' } };
    case 'map-unmatched':
      return { ...diagnostic, args: { ...diagnostic.args, column: redaction.text(diagnostic.args.column) } };
    case 'model-columns-missing':
      return {
        ...diagnostic,
        args: { ...diagnostic.args, columns: redaction.text(diagnostic.args.columns) },
      };
    case 'history-day-again':
    case 'history-strangers':
    case 'file-missing':
    case 'file-empty':
    case 'file-binary':
    case 'file-truncated':
    case 'format-unknown':
    case 'file-web-page':
    case 'folder-empty':
    case 'kind-ambiguous':
    case 'customers-numbered':
    case 'header-ragged':
    case 'encoding-assumed':
    case 'bytes-replaced':
    case 'record-ragged':
    case 'message-twice':
    case 'as-of-assumed':
    case 'rates-assumed':
    case 'stake-assumed':
      return diagnostic;
  }
}

/** How a table was understood; a column is called by its name, which may be a person's. */
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
