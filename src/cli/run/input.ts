// What every command that reads files does around its work: stdin, warnings, and whether the input was usable.

import { findSources, sizeOf } from '../../ingest/index.ts';
import { type Diagnostic, type Source, UsageError } from '../../model/index.ts';
import { type DiagnosticGroup, digest } from '../../report/digest.ts';
import { redactDiagnostics } from '../../report/redact-reading.ts';
import { visible } from '../../report/visible.ts';
import { EXIT } from '../command.ts';
import type { Io } from '../io.ts';
import { paintFor } from '../paint.ts';
import type { Redacting } from '../redaction.ts';
import { optimiseLate, SMALL_INPUT } from '../tuning.ts';

export interface FoundInput {
  readonly sources: readonly Source[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Files below the paths; `-` reads standard input, unless that is a terminal, where it would wait for ever. */
export async function findInput(paths: readonly string[], io: Io): Promise<FoundInput> {
  if (paths.includes('-') && io.stdinIsTerminal) {
    throw new UsageError('standard input is a terminal; pipe an export into it, or name a file', []);
  }
  const { sources, diagnostics } = await findSources(paths);
  const withInput = sources.map((source) => (source.path === '-' ? { ...source, bytes: io.stdin } : source));
  if (await isSmall(withInput)) optimiseLate();
  return { sources: withInput, diagnostics };
}

/** Whether all is known to be small before it is read. */
async function isSmall(sources: readonly Source[]): Promise<boolean> {
  let bytes = 0;
  for (const source of sources) {
    bytes += (await sizeOf(source)) ?? Number.POSITIVE_INFINITY;
    if (bytes > SMALL_INPUT) return false;
  }
  return true;
}

/** How much is told, and of whom. */
export interface Telling extends Redacting {
  readonly quiet?: boolean;
}

/** Tells errors and warnings on stderr, notes not; errors even when quiet. */
export async function tell(
  diagnostics: readonly Diagnostic[],
  { quiet, redaction }: Telling,
  io: Io,
): Promise<void> {
  const paint = await paintFor(io.stderr, io);
  const told = redaction === undefined ? diagnostics : redactDiagnostics(diagnostics, redaction);
  for (const group of digest(told)) {
    if (group.severity === 'note' || (quiet === true && group.severity === 'warning')) continue;
    const colour = group.severity === 'error' ? paint.red : paint.yellow;
    await io.stderr.write(`${colour(group.severity)}: ${groupWords(group)}\n`);
  }
}

const LINES_NAMED = 5;

/** `tickets.csv: 3 × record rejected: … (lines 4, 18, 301)`. */
function groupWords({ file, message, count, lines }: DiagnosticGroup): string {
  const place = file === '' ? '' : `${file}: `;
  const times = count === 1 ? '' : `${count} × `;
  const named = lines.slice(0, LINES_NAMED).join(', ');
  const more = lines.length > LINES_NAMED ? ` and ${lines.length - LINES_NAMED} more; inspect names all` : '';
  const where = lines.length === 0 ? '' : ` (line${lines.length === 1 ? '' : 's'} ${named}${more})`;
  return visible(`${place}${times}${message}${where}`);
}

/** Says that there was nothing to use, where no error has said so yet. */
export async function tellEmpty(
  diagnostics: readonly Diagnostic[],
  paths: readonly string[],
  { redaction }: Telling,
  io: Io,
): Promise<void> {
  if (diagnostics.some(({ severity, code }) => severity === 'error' || code === 'folder-empty')) return;
  const shown = redaction === undefined ? paths : paths.map((path) => redaction.file(path));
  await io.stderr.write(
    `error: no record to use in ${visible(shown.join(', '))}; undertone inspect shows what was read\n`,
  );
}

/** Codes that stand for a record that is not as it was written. */
const DOUBTFUL: ReadonlySet<Diagnostic['code']> = new Set([
  'record-rejected',
  'record-ragged',
  'record-repaired',
  'value-unreadable',
  'values-unreadable',
]);

/** 2 when a source that was named failed, when nothing could be used, or when `--strict` finds a doubtful record. */
export function inputExitCode(diagnostics: readonly Diagnostic[], used: number, strict: boolean): number {
  const failed = diagnostics.some(({ severity }) => severity === 'error');
  const doubtful = strict && diagnostics.some(({ code }) => DOUBTFUL.has(code));
  return failed || doubtful || used === 0 ? EXIT.unusable : EXIT.fine;
}
