import type { Origin } from './origin.ts';

/**
 * Arguments of every diagnostic, by code. `report/words.ts` turns each into a sentence with what, where and the
 * right value; nothing else may phrase them.
 */
export interface DiagnosticArguments {
  // Whole files that could not be used.
  'file-missing': Record<never, never>;
  'file-unreadable': { reason: string };
  'file-empty': Record<never, never>;
  'file-binary': { looksLike: string };
  'file-truncated': { format: string };
  'file-malformed': { format: string; reason: string };
  /** `looksLike` is '' for text of no kind in particular. */
  'format-unknown': { looksLike: string };
  /** HTML, whatever the file is called. */
  'file-web-page': Record<never, never>;
  'folder-empty': { skipped: number };
  /** The same bytes under another name, which is read. */
  'file-doubled': { other: string };
  // A table as a whole.
  'lines-skipped': { count: number; what: string };
  'kind-unknown': { header: string; hint: string };
  /** `field` is what the user may map to have it read as the other kind. */
  'kind-ambiguous': { chosen: string; other: string; field: string };
  /** Nothing in a client list names the customers. */
  'customers-numbered': Record<never, never>;
  /** `because` is '' where a column holds nothing that any field could. */
  'column-ignored': { column: string; because: string };
  /** A column whose values look useful though its header says nothing; `fields` are those it might fill. */
  'column-unused': { column: string; holds: string; fields: readonly string[] };
  /** The header of a table, against the records below it. */
  'header-ragged': { expected: number; found: number };
  'encoding-assumed': { encoding: string };
  'bytes-replaced': { count: number };
  'date-order-assumed': { column: string; order: string };
  'date-order-mixed': { column: string; order: string; against: number };
  'currency-missing': { column: string };
  // One record: rejected (named and not used) or repaired (used).
  'record-rejected': { reason: string };
  'record-ragged': { expected: number; found: number };
  'record-repaired': { repair: string };
  'value-unreadable': { column: string; value: string; expected: string };
  /** Those of a column beyond the first ones, which are named. */
  'values-unreadable': { column: string; count: number; expected: string };
  // Who is who.
  'customer-conflict': { customer: string; field: string; chosen: string; dropped: string };
  'party-unmatched': { party: string };
  'message-twice': { count: number };
  /** A key of `links` in the config that nothing in the data bears; `near` is '' where no name is like it. */
  'link-unmatched': { key: string; near: string };
  /** A name in `owners` or `serviceLevels` of the config that no customer bears; `near` as above. */
  'term-unmatched': { key: string; name: string; near: string };
  /** A column that a found config names, which no table read here has. */
  'map-unmatched': { field: string; column: string };
  /** Two keys that should be apart belong together by something surer. */
  'link-overruled': { one: string; other: string; because: string };
  // The whole run.
  'as-of-assumed': { day: string };
  'rates-assumed': { currencies: string; source: string };
  'stake-assumed': { customers: number };
  /** `of`: how many columns the model judges by. */
  'model-columns-missing': { columns: string; missing: number; of: number };
  /** A run for the same day is remembered, and its result was another. */
  'history-day-again': { day: string };
  /** Not one customer of the run before is there any more. */
  'history-strangers': { customers: number; day: string };
}

export type DiagnosticCode = keyof DiagnosticArguments;

export type Severity = 'error' | 'warning' | 'note';

/** A diagnostic of one of these codes. */
export type DiagnosticOf<Among extends DiagnosticCode> = {
  readonly [Code in Among]: {
    readonly severity: Severity;
    readonly code: Code;
    readonly args: Readonly<DiagnosticArguments[Code]>;
    readonly origin?: Pick<Origin, 'file'> & Partial<Origin>;
  };
}[Among];

/** Something the user should know: a code and its arguments; the words are made in `report`. */
export type Diagnostic = DiagnosticOf<DiagnosticCode>;
