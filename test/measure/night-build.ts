// A build of its own for measures that run undertone as users do: `npm run build` elsewhere cannot pull it away from under
// thousands of runs.
import { spawnSync } from 'node:child_process';
import { cpSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = new URL('../..', import.meta.url).pathname;

/** Builds into the folder and gives the path of the command. */
export function buildInto(folder: string): string {
  const config = ['--config', 'rolldown.config.js', '--dir', join(folder, 'dist')];
  const built = spawnSync(join(ROOT, 'node_modules/.bin/rolldown'), config, { cwd: ROOT, encoding: 'utf8' });
  if (built.status !== 0) throw new Error(`the build failed: ${built.stderr}${built.stdout}`);
  for (const name of ['bin', 'package.json'])
    cpSync(join(ROOT, name), join(folder, name), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  return join(folder, 'bin/undertone.js');
}
