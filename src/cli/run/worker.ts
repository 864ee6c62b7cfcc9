// `undertone worker`: reads shards of the runs that others start, until it is told to stop.
import { hostname } from 'node:os';
import manifest from '../../../package.json' with { type: 'json' };
import { connect, readAddress, Server } from '../../engine/index.ts';
import { createCraft } from '../../many-machines.ts';
import { UsageError } from '../../model/index.ts';
import { visible } from '../../report/visible.ts';
import { withFarewell } from '../farewell.ts';
import type { Io } from '../io.ts';

export interface WorkerOptions {
  readonly engine: string;
  readonly name?: string;
  readonly quiet?: boolean;
}

/** Works until a signal ends the process. */
export async function runWorker(options: WorkerOptions, io: Io): Promise<never> {
  const address = readAddress(options.engine, io.environment.UNDERTONE_ENGINE_PASSWORD);
  const { name = `${hostname()}:${process.pid}`, quiet } = options;
  const say = (words: string): void => {
    if (quiet !== true) void io.stderr.write(`undertone: ${visible(words)}\n`).catch(() => {});
  };
  const engine = await connect(address, Infinity);
  const server = new Server(engine, createCraft(goTo), { name, version: manifest.version, say });
  say(`worker ${name} waits for work at ${address.shown}`);
  return withFarewell(
    () => server.stop(),
    () => new Promise<never>(() => {}),
  );
}

/** Paths of a run begin in the folder where it was started. */
function goTo(folder: string): void {
  try {
    process.chdir(folder);
  } catch {
    throw new UsageError(`there is no folder ${folder} on its machine`, []);
  }
}
