// Small runs, where starting is most of the work: what they cost beside Node itself, which does nothing.
import { join } from 'node:path';
import { type Measured, measureInTurn } from './measure.ts';
import { type Place, runMetered } from './processes.ts';
import type { Subject } from './subjects.ts';
import { megabytes, percent, tableOf } from './table.ts';

/** `exports`: the folder that is scanned. */
export async function measureSmall(exports: string, rounds: number, place: Place): Promise<string> {
  const measured = await measureInTurn(SMALL, exports, rounds, place);
  return tableOf([HEADER, ...measured.map((line) => rowOf(line, measured[0] ?? line))]);
}

const SMALL: readonly Subject<string>[] = [
  small('node -e 0', () => ['-e', '0']),
  small('--help', () => ['bin/undertone.js', '--help']),
  small('scan', (exports, output) => [
    ...['bin/undertone.js', 'scan', exports],
    ...['--format', 'csv', '--output', output, '--no-config', '--quiet'],
  ]),
];

function small(
  name: string,
  argsOf: (exports: string, output: string) => readonly string[],
): Subject<string> {
  return {
    name,
    async run(exports, place) {
      const args = argsOf(exports, join(place.folder, 'calls.csv'));
      return { ...(await runMetered(args, place)), counted: undefined };
    },
  };
}

const HEADER = ['run', 'CPU ms', 'spread', 'this/node', 'peak MB'];

function rowOf({ name, seconds, spread, peak }: Measured, bare: Measured): readonly string[] {
  const ratio = (seconds / bare.seconds).toFixed(2);
  return [name, (seconds * 1000).toFixed(0), percent(spread), ratio, megabytes(peak)];
}
