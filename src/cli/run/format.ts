// Which format a command prints in: the one that is named, or what suits where it goes.
import { nearest, UsageError } from '../../model/index.ts';
import type { Io } from '../io.ts';

interface Wanted {
  readonly format?: string;
  readonly output?: string;
}

/** Named, or else a table on a terminal and `piped` in a pipe or file. Throws a UsageError for one that is not known. */
export function chosenFormat<Format extends string>(
  known: readonly Format[],
  { format, output }: Wanted,
  io: Io,
  piped: string,
): Format {
  return knownFormat(known, format ?? (io.stdout.isTerminal && output === undefined ? 'table' : piped));
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
