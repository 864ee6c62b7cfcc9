// Values that options take, for completions. test/cli/completion.test.ts holds each against what its command accepts.
import { FIELD_NAMES } from '../../ingest/index.ts';
import { OUTCOMES } from '../../model/history.ts';
import { LISTING_FORMATS } from '../../report/listing.ts';
import { REPORT_FORMATS } from '../../report/registry.ts';
import { UNIT_DAYS } from '../../rhythm/histories.ts';
import { signals } from '../../signals/index.ts';
import { ALARM_BANDS, REDACTIONS, SEPARATORS } from '../values.ts';

const FORMATS: Readonly<Record<string, readonly string[]>> = {
  scan: REPORT_FORMATS,
  merge: REPORT_FORMATS,
  promises: LISTING_FORMATS,
  advocates: LISTING_FORMATS,
  themes: LISTING_FORMATS,
  explain: ['text', 'json'],
  inspect: ['text', 'json'],
  config: ['text', 'json'],
  rhythm: ['table', 'csv', 'json'],
  diff: ['table', 'csv', 'json'],
  learn: ['table', 'json'],
  backtest: ['table', 'json'],
};

const VALUES: Readonly<Record<string, readonly string[]>> = {
  failOn: ALARM_BANDS,
  failOnNew: ALARM_BANDS,
  outcome: OUTCOMES,
  unit: Object.keys(UNIT_DAYS),
  excel: SEPARATORS,
  redact: REDACTIONS,
  splitBy: ['owner'],
  map: FIELD_NAMES.map((name) => `${name}=`),
  whatIf: signals.map(({ id }) => `${id}=`),
};

/** Empty for a value that is free. `learn --outcome` is a column, unlike that of `done`. */
export function valuesOf(attribute: string, command: string): readonly string[] {
  if (attribute === 'format') return FORMATS[command] ?? [];
  if (attribute === 'outcome' && command !== 'done') return [];
  return VALUES[attribute] ?? [];
}
