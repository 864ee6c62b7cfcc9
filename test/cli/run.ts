// Runs a command line in this process, with streams that remember.

import type { Environment, Io } from '../../src/cli/io.ts';
import { main } from '../../src/cli/main.ts';

export interface Ran {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Terminal {
  readonly columns?: number;
  /** Whether stdout is a terminal; stderr never is, so that no progress is drawn. */
  readonly isTerminal?: boolean;
  readonly stdin?: string;
  /** Where a config is looked for; the root of the file system, where none is, unless given. */
  readonly workingFolder?: string;
  readonly environment?: Environment;
}

export async function runCli(args: readonly string[], terminal: Terminal = {}): Promise<Ran> {
  const written = { stdout: '', stderr: '' };
  const output = (to: 'stdout' | 'stderr', isTerminal: boolean) => ({
    isTerminal,
    columns: terminal.columns ?? 80,
    write: async (piece: string | Uint8Array) => {
      written[to] += typeof piece === 'string' ? piece : Buffer.from(piece).toString('latin1');
    },
  });
  const io: Io = {
    stdout: output('stdout', terminal.isTerminal ?? false),
    stderr: output('stderr', false),
    stdin: bytesOf(terminal.stdin ?? ''),
    stdinIsTerminal: terminal.stdin === undefined,
    environment: { NO_COLOR: '1', ...terminal.environment },
    workingFolder: terminal.workingFolder ?? '/',
  };
  const exitCode = await main(args, io);
  return { exitCode, ...written };
}

async function* bytesOf(text: string): AsyncGenerator<Uint8Array> {
  yield new TextEncoder().encode(text);
}

/** Words of a command line as a shell splits them, double quotes respected. */
export function splitWords(line: string): readonly string[] {
  return [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '');
}
