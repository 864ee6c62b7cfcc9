// How a run ends that does not end well: stopped by a signal, after one that was killed, or by a fault of undertone. The
// first runs bin/ on the build, which `npm ci` makes.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { runCli } from './run.ts';

const ROOT = join(import.meta.dirname, '../..');
const BIN = join(ROOT, 'bin/undertone.js');
const COMPANY = join(ROOT, 'fixtures/tidewright');

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'undertone-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** A process that gets a signal when its drafts are written, before the first is moved to its place. */
function interrupted(signal: 'SIGINT' | 'SIGTERM', args: readonly string[]): number | null {
  const code = `
    import fs from 'node:fs';
    import { syncBuiltinESMExports } from 'node:module';
    const strike = () => process.kill(process.pid, '${signal}');
    fs.promises.rename = () => new Promise(() => { strike(); setTimeout(() => {}, 60_000); });
    const open = fs.promises.writeFile;
    fs.promises.writeFile = async (path, ...rest) => {
      await open(path, ...rest);
      if (!path.includes('index.csv')) return;
      strike();
      await new Promise(() => setTimeout(() => {}, 60_000));
    };
    syncBuiltinESMExports();`;
  const preload = `data:text/javascript,${encodeURIComponent(code)}`;
  const environment = { PATH: process.env['PATH'], NO_COLOR: '1' };
  return spawnSync(process.execPath, ['--import', preload, BIN, ...args], { cwd: ROOT, env: environment })
    .status;
}

describe.each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const)('a run that gets %s', (signal, exitCode) => {
  it(`leaves yesterday's file, no draft, and exits with ${exitCode}`, () => {
    const file = join(folder, 'list.csv');
    writeFileSync(file, 'yesterday');
    expect(interrupted(signal, ['scan', COMPANY, '--output', file])).toBe(exitCode);
    expect(readdirSync(folder)).toEqual(['list.csv']);
    expect(readFileSync(file, 'utf8')).toBe('yesterday');
  });

  it('leaves no folder that it has made', () => {
    const lists = join(folder, 'lists');
    expect(interrupted(signal, ['scan', COMPANY, '--split-by', 'owner', '--output', lists])).toBe(exitCode);
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('a run after one that was killed', () => {
  it('removes its draft of the same file, and nothing else', async () => {
    const others = ['.list.csv.old.4194999.part', `.list.csv.${process.ppid}.part`, 'list.csv.4194999.part'];
    for (const name of ['.list.csv.4194999.part', ...others]) writeFileSync(join(folder, name), 'half');
    const file = join(folder, 'list.csv');
    expect(await runCli(['scan', COMPANY, '--output', file])).toMatchObject({ exitCode: 0 });
    expect(readdirSync(folder).toSorted()).toEqual([...others, 'list.csv'].toSorted());
  });
});

describe.runIf(process.platform === 'linux')('a run whose stdout is closed', () => {
  const closed = (...args: readonly string[]) =>
    spawnSync('sh', ['-c', '"$0" "$@" >&-', process.execPath, BIN, ...args], { encoding: 'utf8' });

  it('fails and says so', () => {
    for (const args of [['scan', COMPANY, '--quiet'], ['--version']])
      expect(closed(...args)).toMatchObject({
        status: 2,
        stderr: 'undertone: cannot write: stdout is closed\n',
      });
  });

  it('is as good as any where its result goes to a file', () => {
    const file = join(folder, 'list.csv');
    expect(closed('scan', COMPANY, '--output', file, '--quiet')).toMatchObject({ status: 0, stderr: '' });
    expect(readdirSync(folder)).toEqual(['list.csv']);
  });

  it('is not taken for one whose output is thrown away on purpose', () => {
    const command = [process.execPath, BIN, 'scan', COMPANY, '--quiet'];
    expect(spawnSync('sh', ['-c', '"$0" "$@" > /dev/null; exit $?', ...command]).status).toBe(0);
    expect(spawnSync(process.execPath, command.slice(1), { stdio: 'ignore' }).status).toBe(0);
    const within = spawnSync('sh', ['-c', '"$0" "$@"; exit $?', ...command], { stdio: 'ignore' });
    expect(within.status).toBe(0);
  });
});

describe('a fault of undertone', () => {
  it('is told with its place, and is not taken for somebody found', async () => {
    const told: unknown[] = [];
    const fault = () => Promise.reject(new TypeError('x is not a function'));
    const exitCode = await main(['--version'], {
      stdout: { isTerminal: false, columns: 80, write: fault },
      stderr: { isTerminal: false, columns: 80, write: async (piece) => void told.push(piece) },
      stdin: new Blob([]).stream(),
      stdinIsTerminal: true,
      environment: {},
      workingFolder: '/',
    });
    expect(exitCode).toBe(70);
    expect(told.join('')).toMatch(/^undertone: internal fault: TypeError: x is not a function\n +at /);
  });
});
