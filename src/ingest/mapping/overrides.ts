// `--map field=column`, for all files or for one (`--map tickets.csv:text=Remarks`). The user is always right; a field
// or column that does not exist is an error with the names that do.

import { type Diagnostic, nearest, type ReadingSettings, UsageError } from '../../model/index.ts';
import { FIELD_NAMES, type Field, isField } from '../columns/fields.ts';
import { fold } from '../columns/fold.ts';

interface Entry {
  /** As the user wrote it. */
  readonly key: string;
  /** '' where it is meant for every file. */
  readonly file: string;
  readonly field: Field;
  readonly column: string;
}

/** The entries of the settings, and which of them have met their column. */
export class Overrides {
  readonly #entries: readonly Entry[];
  readonly #standing: ReadonlySet<string>;
  readonly #met = new Set<Entry>();
  readonly #seen = new Set<string>();

  /** Throws UsageError where an entry names no field. */
  constructor({ map, standing }: Pick<ReadingSettings, 'map' | 'standing'>) {
    this.#standing = standing ?? new Set();
    this.#entries = [...map].map(([key, column]) => toEntry(key, column));
  }

  /** Field → index of its column in this table. Throws UsageError where an entry for this file names no column of it. */
  of(file: string, header: readonly string[]): ReadonlyMap<Field, number> {
    const assigned = new Map<Field, number>();
    for (const name of header) this.#seen.add(name);
    for (const entry of this.#entries) {
      if (entry.file !== '' && !isFile(file, entry.file)) continue;
      const index = columnIndex(entry.column, header);
      if (index >= 0) {
        this.#met.add(entry);
        if (entry.file !== '' || !assigned.has(entry.field)) assigned.set(entry.field, index);
      } else if (entry.file !== '') throw noColumn(entry, header);
    }
    return assigned;
  }

  /** Throws UsageError for an entry whose column no table had; notes it where it stands for other runs too. */
  finish(): readonly Diagnostic[] {
    const unmet = this.#entries.filter((entry) => !this.#met.has(entry));
    const wrong = unmet.find(({ key }) => !this.#standing.has(key));
    if (wrong !== undefined) throw noColumn(wrong, [...this.#seen]);
    return unmet
      .filter(({ file }) => file === '')
      .map(({ field, column }) => ({ severity: 'note', code: 'map-unmatched', args: { field, column } }));
  }
}

function toEntry(key: string, column: string): Entry {
  const colon = key.lastIndexOf(':');
  const field = key.slice(colon + 1);
  if (isField(field)) return { key, file: colon < 0 ? '' : key.slice(0, colon), field, column };
  throw new UsageError(
    `--map "${key}": "${field}" is no field; fields are ${FIELD_NAMES.join(', ')}`,
    nearest(field, FIELD_NAMES),
  );
}

/** The file by its whole path or by its name alone. */
function isFile(path: string, wanted: string): boolean {
  return path === wanted || path.endsWith(`/${wanted}`) || path.endsWith(`\\${wanted}`);
}

function columnIndex(column: string, header: readonly string[]): number {
  const exact = header.indexOf(column);
  return exact >= 0 ? exact : header.findIndex((name) => fold(name) === fold(column));
}

function noColumn({ file, field, column }: Entry, header: readonly string[]): UsageError {
  const where = file === '' ? 'no table has' : `${file} has no`;
  return new UsageError(
    `--map ${field}: ${where} column "${column}"; columns are ${header.join(', ')}`,
    nearest(column, header),
  );
}
