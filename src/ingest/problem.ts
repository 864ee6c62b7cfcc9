// What makes a whole file unusable, thrown where it is noticed and turned into a diagnostic by `read`.
// Everything that concerns one record or one table is yielded as an event instead, and reading goes on.
import type { Diagnostic } from '../model/index.ts';

/** One file cannot be read (further); its diagnostic says why. Other files go on. */
export class FileProblem extends Error {
  override readonly name = 'FileProblem';
  readonly diagnostic: Diagnostic;

  constructor(diagnostic: Diagnostic) {
    super(diagnostic.code);
    this.diagnostic = diagnostic;
  }
}

/** The problem as a diagnostic for an error of the file system. */
export function fileError(file: string, error: unknown): Diagnostic {
  const code = errorCode(error);
  const origin = { file };
  if (code === 'ENOENT' || code === 'ENOTDIR') {
    return { severity: 'error', code: 'file-missing', args: {}, origin };
  }
  return { severity: 'error', code: 'file-unreadable', args: { reason: REASONS.get(code) ?? code }, origin };
}

/** `ENOENT`, `Z_DATA_ERROR` …; 'unknown error' where an error bears no code. */
function errorCode(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? code : 'unknown error';
}

const REASONS: ReadonlyMap<string, string> = new Map([
  ['EACCES', 'permission denied'],
  ['EPERM', 'permission denied'],
  ['EISDIR', 'it is a folder'],
  ['ELOOP', 'its links lead in a circle'],
  ['EIO', 'the disk reports an error'],
  ['ENXIO', 'it is no file but a socket or a device'],
]);
