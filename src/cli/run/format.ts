// Which format a command prints in: the one that is named, or what suits where it goes.
import { nearest, UsageError } from '../../model/index.ts';
import type { CsvStyle } from '../../report/csv.ts';
import type { Io } from '../io.ts';

interface Wanted {
  readonly format?: string;
  readonly output?: string;
  /** Says that it is CSV, and for whom. */
  readonly excel?: CsvStyle;
}

/** Named, or else a table on a terminal and `piped` in a pipe or file. Throws a UsageError for one that is not known. */
export function chosenFormat<Format extends string>(
  known: readonly Format[],
  { format, output, excel }: Wanted,
  io: Io,
  piped: string,
): Format {
  const usual = io.stdout.isTerminal && output === undefined ? 'table' : piped;
  const chosen = knownFormat(known, format ?? (excel === undefined ? usual : 'csv'));
  if (excel === undefined || chosen === 'csv') return chosen;
  throw new UsageError(`--excel is a way to write --format csv, not ${chosen}`, []);
}

/** Throws a UsageError for a name that is none of them; `where` says where they hold. */
export function knownFormat<Format extends string>(
  known: readonly Format[],
  name: string,
  where = '',
): Format {
  const found = known.find((format) => format === name);
  if (found !== undefined) return found;
  throw new UsageError(`--format "${name}"${where} is not one of ${known.join(', ')}`, nearest(name, known));
}
