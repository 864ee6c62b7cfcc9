// A command of the built undertone as a process of its own, with what it has said so far. Runs bin/ on the build, which
// `npm ci` makes.
import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');
const BIN = join(ROOT, 'bin/undertone.js');

export interface Ended {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

const running = new Set<Undertone>();

/** Leaves no process behind. */
export async function killAll(): Promise<void> {
  const all = [...running];
  for (const process of all) process.kill('SIGKILL');
  await Promise.all(all.map(({ ended }) => ended));
}

export class Undertone {
  readonly ended: Promise<Ended>;
  readonly #child: ChildProcess;
  #stdout = '';
  #stderr = '';

  constructor(args: readonly string[], environment: NodeJS.ProcessEnv = {}) {
    const child = spawn(process.execPath, [BIN, ...args], {
      cwd: ROOT,
      env: { PATH: process.env['PATH'], NO_COLOR: '1', ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    child.stdout.setEncoding('utf8').on('data', (piece: string) => {
      this.#stdout += piece;
    });
    child.stderr.setEncoding('utf8').on('data', (piece: string) => {
      this.#stderr += piece;
    });
    this.#child = child;
    this.ended = new Promise((resolve) => {
      child.once('close', (exitCode) => {
        running.delete(this);
        resolve({ exitCode, stdout: this.#stdout, stderr: this.#stderr });
      });
    });
    running.add(this);
  }

  /** Resolves when its stderr holds that so many times. Rejects where it ends before. */
  async says(what: string, times = 1): Promise<void> {
    return new Promise((resolve, reject) => {
      const look = (): void => {
        if (this.#stderr.split(what).length > times) resolve();
      };
      this.#child.stderr?.on('data', look);
      this.#child.once('close', () =>
        reject(new Error(`has ended without saying "${what}":\n${this.#stderr}`)),
      );
      look();
    });
  }

  kill(signal: NodeJS.Signals): void {
    this.#child.kill(signal);
  }
}
