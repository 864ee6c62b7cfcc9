// Golden runs: a folder a scenario with `cmd`, `expout`, `experr`. `UPDATE_GOLDEN=1 npm test` writes them anew, to be
// reviewed as a diff. The first line of `cmd` is the command line; a second one, `columns N`, makes stdout a terminal.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCli, splitWords } from './cli/run.ts';

const GOLDEN = join(import.meta.dirname, 'golden');
const UPDATE = process.env['UPDATE_GOLDEN'] === '1';

describe('golden runs', () => {
  for (const name of readdirSync(GOLDEN).toSorted()) {
    it(name, async () => {
      const [line = '', terminal = ''] = read(name, 'cmd').split('\n');
      const columns = /^columns (\d+)$/.exec(terminal)?.[1];
      const ran = await runCli(
        splitWords(line.replace(/^undertone /, '')),
        columns === undefined ? {} : { columns: Number(columns), isTerminal: true },
      );
      check(name, 'expout', ran.stdout);
      check(name, 'experr', ran.stderr + (ran.exitCode === 0 ? '' : `? ${ran.exitCode}\n`));
    });
  }
});

function check(name: string, file: string, actual: string): void {
  if (UPDATE) writeFileSync(join(GOLDEN, name, file), actual);
  expect(actual).toBe(read(name, file));
}

function read(name: string, file: string): string {
  const path = join(GOLDEN, name, file);
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
}
