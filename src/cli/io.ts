// Everything of the process that a command may touch, handed in: tests hand in their own.
import { availableParallelism } from 'node:os';
import { isatty } from 'node:tty';
import { isClosed } from './closed.ts';

export interface Output {
  readonly isTerminal: boolean;
  readonly columns: number;
  /** Resolves once the piece is written. Rejects with an `OutputError`, or a `ClosedPipe` when the reader has gone. */
  write(piece: string | Uint8Array): Promise<void>;
}

export interface Io {
  readonly stdout: Output;
  readonly stderr: Output;
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly stdinIsTerminal: boolean;
  readonly environment: Environment;
  /** Where a project's config is looked for first. */
  readonly workingFolder: string;
  /** How many threads can be at work at once, and the module that runs in those that a run starts; absent: only this one. */
  readonly threads?: { readonly count: number; readonly module: URL };
}

/** The variables that are looked at. */
export interface Environment {
  readonly NO_COLOR?: string | undefined;
  readonly FORCE_COLOR?: string | undefined;
  readonly TERM?: string | undefined;
  /** Secret by which `--redact` makes its pseudonyms. */
  readonly UNDERTONE_REDACT_KEY?: string | undefined;
  /** Of the engine, where its address has none. */
  readonly UNDERTONE_ENGINE_PASSWORD?: string | undefined;
  readonly XDG_STATE_HOME?: string | undefined;
  readonly XDG_CONFIG_HOME?: string | undefined;
  readonly HOME?: string | undefined;
  /** What Windows has in place of HOME. */
  readonly USERPROFILE?: string | undefined;
  /** The config file of every run that names none. */
  readonly UNDERTONE_CONFIG?: string | undefined;
}

/** The reader of a pipe has gone (`| head -1`): nothing is wrong, there is just nobody left to write for. */
export class ClosedPipe extends Error {}

/** The place that was written to takes no more: a full disk, a closed stream. */
export class OutputError extends Error {}

const USUAL_COLUMNS = 80;

export function processIo(): Io {
  return {
    stdout: isClosed(1) ? closedOutput() : outputOf(process.stdout),
    stderr: outputOf(process.stderr),
    get stdin() {
      return process.stdin; // Opened only when it is read: a pipe that nobody reads must not keep the process alive.
    },
    stdinIsTerminal: isatty(0),
    environment: process.env,
    workingFolder: workingFolder(),
    threads: { count: availableParallelism(), module: new URL('./thread.js', import.meta.url) },
  };
}

/** A folder that was removed under the process holds no config. */
function workingFolder(): string {
  try {
    return process.cwd();
  } catch {
    return '/';
  }
}

/**
 * Waits for each write: `process.stdout.write` alone says nothing of a full disk, and its buffer would hold a whole
 * report when the reader is slow.
 */
function outputOf(stream: NodeJS.WriteStream): Output {
  stream.on('error', () => {}); // Reported through the callback of the write that failed.
  return {
    isTerminal: stream.isTTY === true,
    columns: stream.columns ?? USUAL_COLUMNS,
    write: (piece) =>
      new Promise((resolve, reject) => {
        stream.write(piece, (error) => (error ? reject(failure(error)) : resolve()));
      }),
  };
}

/** Nothing can be written to it. */
function closedOutput(): Output {
  const write = () => Promise.reject(new OutputError('cannot write: stdout is closed'));
  return { isTerminal: false, columns: USUAL_COLUMNS, write };
}

function failure(error: NodeJS.ErrnoException): Error {
  if (error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED') return new ClosedPipe();
  return new OutputError(`cannot write: ${error.message}`);
}
