import { join } from 'node:path';
import { UsageError } from '../../model/index.ts';
import { indented, pad, tableWidth } from '../../report/layout.ts';
import { visible } from '../../report/visible.ts';
import { CONFIG_FILE, configIn } from '../config/find.ts';
import { gatherEvidence } from '../init/evidence.ts';
import { type Finding, findingsIn } from '../init/findings.ts';
import type { Io } from '../io.ts';
import { writeResult } from '../output.ts';
import { findInput, inputExitCode, tell, tellEmpty } from './input.ts';

export interface InitOptions {
  readonly stdout?: boolean;
  readonly force?: boolean;
  readonly quiet?: boolean;
}

/** Resolves to the exit code. Writes into the working folder, and never over a config without `--force`. */
export async function runInit(paths: readonly string[], options: InitOptions, io: Io): Promise<number> {
  const path = join(io.workingFolder, CONFIG_FILE);
  const isThere = (await configIn('project', io.workingFolder)) !== undefined;
  if (isThere && options.stdout !== true && options.force !== true)
    throw new UsageError(`${path} is there already; --force replaces it, --stdout only prints`, []);
  const input = await findInput(paths, io);
  const evidence = await gatherEvidence(input.sources);
  const diagnostics = [...input.diagnostics, ...evidence.diagnostics];
  await tell(diagnostics, options, io);
  const used = evidence.tables.reduce((sum, table) => sum + table.used, 0);
  if (used === 0) {
    await tellEmpty(diagnostics, paths, options, io);
    return inputExitCode(diagnostics, used, false);
  }
  const findings = findingsIn(evidence);
  if (options.quiet !== true) await explain(findings, options, io);
  await writeResult([configText(findings)], options.stdout === true ? undefined : path, io);
  if (options.stdout !== true) await io.stdout.write(`${path} written; undertone config shows what is set\n`);
  return inputExitCode(diagnostics, used, false);
}

function configText(findings: readonly Finding[]): string {
  const found = findings.filter(({ value }) => value !== undefined);
  return `${JSON.stringify(Object.fromEntries(found.map(({ key, value }) => [key, value])), null, 2)}\n`;
}

const KEY_WIDTH = 12;

/** Beside the config on stdout the reasons go to stderr. */
async function explain(findings: readonly Finding[], { stdout }: InitOptions, io: Io): Promise<void> {
  const output = stdout === true ? io.stderr : io.stdout;
  const width = tableWidth({ width: output.columns });
  const indent = ' '.repeat(KEY_WIDTH);
  for (const { key, value, because } of findings) {
    const shown = value === undefined ? `not set: ${because}` : because;
    await output.write(`${indented(visible(shown), width, indent, pad(key, KEY_WIDTH))}\n`);
  }
}
