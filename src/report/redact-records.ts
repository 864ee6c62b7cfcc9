// `inspect --records`, redacted: each cell by the field that its column fills. A column that fills none may hold anything,
// so that of its cells only plain figures, days and yes or no stay.
import { FIELD_KINDS, type FieldKind } from './field-kinds.ts';
import type { Redaction } from './redaction.ts';

type Mask = (cell: string, redaction: Redaction) => string;

const MASKS: Readonly<Record<FieldKind, Mask>> = {
  customer: (cell, redaction) => redaction.customerId(cell),
  organisation: (cell, redaction) => redaction.organisation(cell),
  person: (cell, redaction) => redaction.person(cell),
  record: (cell, redaction) => redaction.record(cell),
  email: () => '[e-mail]',
  phone: () => '[phone]',
  domain: () => '[domain]',
  file: (cell, redaction) => redaction.file(cell),
  text: (cell, redaction) => redaction.text(cell),
};

const UNUSED = '[not used]';
const PLAIN = /^[-+]?\p{Sc}? ?\d{1,3}(?:[.,' ]?\d{1,3}){0,3} ?(?:%|\p{Sc}|[A-Z]{3})?$/u;
const DAY =
  /^\d{1,4}[-./]\d{1,2}[-./]\d{1,4}(?:[T ]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/;
const ANSWER = /^(?:yes|no|true|false|y|n|0|1)$/i;
const MOST_DIGITS = 6;

/** A row with each cell masked; `fields` says of each column what it fills, '' for nothing. */
export function redactRow(
  row: readonly string[],
  fields: readonly string[],
  redaction: Redaction,
): readonly string[] {
  return row.map((cell, column) =>
    cell.trim() === '' ? cell : redactCell(cell, fields[column] ?? '', redaction),
  );
}

function redactCell(cell: string, field: string, redaction: Redaction): string {
  const kind = FIELD_KINDS.get(field);
  if (kind !== undefined) return MASKS[kind](cell, redaction);
  return field === '' && !isPlain(cell.trim()) ? UNUSED : redaction.text(cell);
}

function isPlain(cell: string): boolean {
  if (DAY.test(cell) || ANSWER.test(cell)) return true;
  return PLAIN.test(cell) && cell.replace(/\D/g, '').length <= MOST_DIGITS;
}
