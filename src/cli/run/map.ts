// `undertone map`: reads and listens, and prints what it has as lines for `undertone merge`. Whatever is wrong with the
// input travels along, and is told here too, where somebody may see it.
import { linesOf } from '../../part-lines.ts';
import { createRunSettings } from '../../settings.ts';
import type { Io } from '../io.ts';
import { writeResult } from '../output.ts';
import { startProgress } from '../progress.ts';
import { refuseRedaction } from '../redaction.ts';
import type { InputOptions } from '../shared-options.ts';
import { findInput, inputExitCode, tell } from './input.ts';
import { choicesOf } from './settings.ts';
import { readerFor, type WorkerOptions } from './workers.ts';

export interface MapOptions extends InputOptions, WorkerOptions {
  readonly output?: string;
}

/** Resolves to the exit code. */
export async function runMap(paths: readonly string[], options: MapOptions, io: Io): Promise<number> {
  refuseRedaction(options, 'map');
  const choices = await choicesOf(options);
  const input = await findInput(paths, io);
  const progress = startProgress(io, options);
  // Other parts may have the columns that this one lacks.
  const standing = new Set(choices.map?.keys());
  const settings = createRunSettings({ ...choices, standing, onProgress: progress.say });
  const part = await readerFor(options, io)(input.sources, settings).finally(() => progress.stop());
  part.diagnostics.push(...input.diagnostics);
  await tell(part.diagnostics, options, io);
  await writeResult(linesOf(part, 0), options.output, io);
  const used = part.tables.reduce((sum, table) => sum + table.used, 0);
  return inputExitCode(part.diagnostics, Math.max(used, 1), options.strict === true);
}
