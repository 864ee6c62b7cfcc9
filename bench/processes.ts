// Runs what is measured, each in a process of its own, pinned to one core where `taskset` exists.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { pathToFileURL } from 'node:url';
import type { Taken } from './meter.ts';

/** Where and how processes run. */
export interface Place {
  /** Holds the built product and the bundle of the benchmark. */
  readonly folder: string;
  /** The core that all are pinned to; undefined where none can be. */
  readonly core: string | undefined;
}

export interface Finished extends Taken {
  readonly printed: string;
}

/** The last core that this process may use; undefined where `taskset` is missing. */
export function coreToPin(): string | undefined {
  if (spawnSync('taskset', ['--version']).status !== 0) return undefined;
  return /Cpus_allowed_list:.*?(\d+)$/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1];
}

/** Runs a script of the folder. Throws an Error with what it said where it fails. */
export async function runMetered(args: readonly string[], { folder, core }: Place): Promise<Finished> {
  const meter = pathToFileURL(join(folder, 'dist/meter.js')).href;
  const line = [process.execPath, '--import', meter, ...args];
  const [command = '', ...rest] = core === undefined ? line : ['taskset', '-c', core, ...line];
  const child = spawn(command, rest, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe', 'pipe'] });
  const streams = child.stdio.map((stream) => (stream instanceof Readable ? text(stream) : ''));
  const [status] = await once(child, 'close');
  const [, printed = '', problem, taken = ''] = await Promise.all(streams);
  if (status !== 0 || taken === '') throw new Error(`${args.join(' ')} failed: ${problem}`);
  return { ...parseTaken(taken), printed };
}

function parseTaken(json: string): Taken {
  return JSON.parse(json);
}
