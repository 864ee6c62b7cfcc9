// Interprets a table given in the test itself, without a file.
import { TableReader } from '../../src/ingest/interpret/table-reader.ts';
import { Overrides } from '../../src/ingest/mapping/overrides.ts';
import type { Diagnostic, Fact, ReadingSettings, Understanding } from '../../src/model/index.ts';
import { SETTINGS } from './reading.ts';

export interface Interpreted {
  readonly facts: readonly Fact[];
  readonly diagnostics: readonly Diagnostic[];
  readonly understanding: Understanding;
  /** Column → field, for the columns in use. */
  readonly fields: Readonly<Record<string, string>>;
}

export interface TableOptions extends Partial<ReadingSettings> {
  readonly file?: string;
  readonly dialect?: string;
}

/** The header and the rows are lines of cells that `|` separates. */
export function interpret(lines: readonly string[], options: TableOptions = {}): Interpreted {
  const [header = [], ...rows] = lines.map((line) => line.split('|').map((cell) => cell.trim()));
  return interpretRows(header, rows, options);
}

export function interpretRows(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  { file = 'table.csv', dialect = '', ...rest }: TableOptions = {},
): Interpreted {
  const settings = { ...SETTINGS, ...rest };
  const overrides = new Overrides(settings);
  const table = { name: '', header, canonical: false, dialect, authorship: '' };
  const chosen = { file, format: 'csv', encoding: 'utf-8', compression: 'none' } as const;
  const reader = new TableReader({ table, chosen, settings, overrides });
  const readings = [
    ...reader.add({ table, rows, lines: rows.map((_, index) => index + 2) }, 1),
    ...reader.finish(),
  ];
  overrides.finish();
  const [understanding] = readings.flatMap((reading) =>
    reading.type === 'table' ? [reading.understanding] : [],
  );
  if (understanding === undefined) throw new Error('a table ends with its understanding');
  return {
    facts: readings.flatMap((reading) => (reading.type === 'facts' ? reading.facts : [])),
    diagnostics: readings.flatMap((reading) => (reading.type === 'diagnostic' ? [reading.diagnostic] : [])),
    understanding,
    fields: Object.fromEntries(
      understanding.columns.flatMap(({ column, field }) => (field === '' ? [] : [[column, field]])),
    ),
  };
}
