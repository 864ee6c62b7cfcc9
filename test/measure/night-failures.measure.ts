// What a night leaves behind when it cannot write: a full disk, a folder that is read-only, a pipe that nobody reads. In every
// output mode a run then fails with a message and leaves the old file as it was; only a reader who has seen enough is no
// failure. Needs root for its disk of a few kilobytes, and leaves those parts out without.
import { spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statfsSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { REPORT_FORMATS } from '../../src/report/registry.ts';
import { buildInto } from './night-build.ts';

const CUSTOMERS = 1500;
const NOBODY = 65_534;
/** Longest time that a run may go on when its reader is gone, in milliseconds. */
const LINGER = 500;
/** Formats that are binary go to files only. */
const isRoot = process.getuid?.() === 0;

let folder = '';
let bin = '';
let input = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'undertone-failures-'));
  chmodSync(folder, 0o755);
  bin = buildInto(folder);
  input = join(folder, 'messages.csv');
  writeFileSync(input, messagesOf(0));
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true }));

describe('a run that cannot write', () => {
  test('to a full disk behind stdout fails aloud, and forgets nothing', () => {
    const history = historyOfTwoNights('stdout');
    const commands = [
      ...REPORT_FORMATS.map((format) => scan('--format', format, '--history', history)),
      ...['table', 'csv', 'json'].map((format) => ['diff', '--history', history, '--format', format]),
      ['history', 'list', '--history', history],
      ['history', 'export', '--history', history],
    ];
    const before = readFileSync(history);
    const bad = commands.filter((command) => {
      const { status, stderr } = spawnSync(
        'sh',
        ['-c', 'exec "$0" "$@" > /dev/full', process.execPath, bin, ...command],
        {
          encoding: 'utf8',
        },
      );
      return !failedAloud(status, stderr) || !readFileSync(history).equals(before);
    });
    print(`full disk behind stdout: ${commands.length} commands, ${bad.length} not as they should`);
    expect(bad).toEqual([]);
  });

  test.runIf(process.platform === 'linux')('to a closed stdout fails aloud, and forgets nothing', () => {
    const history = historyOfTwoNights('closed');
    const before = readFileSync(history);
    const closed = (command: readonly string[]) =>
      spawnSync('sh', ['-c', '"$0" "$@" >&-', process.execPath, bin, ...command], {
        encoding: 'utf8',
      });
    const commands = [
      ...REPORT_FORMATS.map((format) => scan('--format', format, '--history', history)),
      ...['table', 'csv', 'json'].map((format) => ['diff', '--history', history, '--format', format]),
      ['inspect', input],
      ['explain', 'Customer 1', input],
      ['history', 'list', '--history', history],
      ['history', 'export', '--history', history],
      ['--help'],
    ];
    const bad = commands.filter((command) => {
      const { status, stderr } = closed(command);
      return !failedAloud(status, stderr) || !readFileSync(history).equals(before);
    });
    print(`closed stdout: ${commands.length} commands, ${bad.length} not as they should`);
    expect(bad).toEqual([]);
  });

  test.runIf(isRoot)('to a full disk leaves file and history as they were', () => {
    const bad = withSmallDisk((disk, fill) => {
      const history = join(disk, 'history.db');
      cpSync(historyOfOneNight('disk'), history);
      const list = join(disk, 'list');
      writeFileSync(list, 'yesterday');
      const before = readFileSync(history);
      fill();
      const commands = [
        ...REPORT_FORMATS.map((format) => scan('--format', format, '--output', list)),
        ...REPORT_FORMATS.map((format) => scan('--format', format, '--history', history)),
        ['done', 'Customer 1', '--history', history],
      ];
      return commands.filter((command) => {
        const { status, stderr } = run(command);
        const isIntact = readFileSync(list, 'utf8') === 'yesterday' && readFileSync(history).equals(before);
        return (
          !failedAloud(status, stderr) ||
          !isIntact ||
          readdirSync(disk).some((name) => name.endsWith('.part'))
        );
      });
    });
    print(`full disk: ${2 * REPORT_FORMATS.length + 1} commands, ${bad.length} not as they should`);
    expect(bad).toEqual([]);
  });

  test.runIf(isRoot)('to a read-only folder or file leaves them as they were', () => {
    const closed = join(folder, 'closed');
    mkdirSync(closed);
    const [list, history] = [join(closed, 'list'), join(closed, 'history.db')];
    writeFileSync(list, 'yesterday');
    cpSync(historyOfOneNight('read-only'), history);
    const before = readFileSync(history);
    chownSync(history, NOBODY, NOBODY);
    chmodSync(closed, 0o555);
    const commands = [
      ...REPORT_FORMATS.map((format) => scan('--format', format, '--output', list)),
      ...REPORT_FORMATS.map((format) => scan('--format', format, '--output', join(closed, 'new'))),
      scan('--history', history),
      scan('--history', join(closed, 'new.db')),
      ['done', 'Customer 1', '--history', history],
      ['history', 'prune', '--keep', '1', '--history', history],
    ];
    const bad = commands.filter((command) => {
      const { status, stderr } = run(command, NOBODY);
      const isIntact = readFileSync(list, 'utf8') === 'yesterday' && readFileSync(history).equals(before);
      return !failedAloud(status, stderr) || !isIntact;
    });
    print(`read-only: ${commands.length} commands, ${bad.length} not as they should`);
    expect(bad).toEqual([]);
    expect(readdirSync(closed).toSorted()).toEqual(['history.db', 'list']);
  });

  test('to a reader who has gone ends at once and quietly, and is remembered', async () => {
    const history = historyOfOneNight('head');
    const commands = [
      ...REPORT_FORMATS.map((format) => scan('--format', format)),
      scan('--format', 'csv', '--history', history),
      ['history', 'export', '--history', history],
    ];
    const lingered: number[] = [];
    for (const command of commands) {
      const { exitCode, stderr, linger } = await readOneLine([
        ...command,
        ...(command[0] === 'scan' ? ['--top', String(CUSTOMERS)] : []),
      ]);
      expect([command, exitCode, stderr]).toEqual([command, 0, '']);
      lingered.push(linger);
    }
    const longest = Math.max(...lingered);
    print(
      `| head -1: ${commands.length} commands, all 0 and silent, gone at most ${longest.toFixed(0)} ms after their reader`,
    );
    expect(longest).toBeLessThanOrEqual(LINGER);
    expect(run(['history', 'list', '--history', history]).stdout.trim().split('\n')).toHaveLength(2);
  });
});

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

function scan(...more: readonly string[]): string[] {
  return ['scan', input, '--quiet', ...more];
}

function run(args: readonly string[], uid?: number) {
  const as = uid === undefined ? {} : { uid, gid: uid };
  const env = { ...process.env, HOME: folder };
  return spawnSync(process.execPath, [bin, ...args], { encoding: 'utf8', env, ...as });
}

function failedAloud(status: number | null, stderr: string): boolean {
  return (
    status === 2 && /^undertone: .*(cannot (write|be (written|opened))|permission denied).*\n$/.test(stderr)
  );
}

/** Remembers a night before that of `input`. */
function historyOfOneNight(name: string): string {
  const history = join(folder, `${name}.db`);
  remember(-1, history);
  return history;
}

/** With a difference to tell. */
function historyOfTwoNights(name: string): string {
  const history = join(folder, `${name}.db`);
  for (const shift of [-2, -1]) remember(shift, history);
  return history;
}

function remember(shift: number, history: string): void {
  const night = join(folder, 'night.csv');
  writeFileSync(night, messagesOf(shift));
  expect(run(['scan', night, '--quiet', '--history', history]).status).toBe(0);
}

function messagesOf(shift: number): string {
  const rows = Array.from({ length: CUSTOMERS }, (_, index) => {
    const day = new Date(Date.UTC(2026, 0, 40 + shift - (index % 20))).toISOString().slice(0, 10);
    const text = index % 9 === 0 ? 'This is unacceptable.' : 'How do I print a label?';
    return `C${index},Customer ${index},T${index},${day},customer,${text}`;
  });
  return `customer_id,customer_name,ticket_id,date,author,message\n${rows.join('\n')}\n`;
}

/** A disk of a few megabytes, that `fill` leaves without a free byte. */
function withSmallDisk<Result>(work: (disk: string, fill: () => void) => Result): Result {
  const disk = join(folder, 'disk');
  mkdirSync(disk);
  expect(spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=4m', 'tmpfs', disk]).status).toBe(0);
  try {
    return work(disk, () => {
      const { bavail, bsize } = statfsSync(disk);
      writeFileSync(join(disk, 'fill'), Buffer.alloc(bavail * bsize));
    });
  } finally {
    spawnSync('umount', [disk]);
  }
}

interface Watched {
  readonly exitCode: number | null;
  readonly stderr: string;
  /** Milliseconds from the end of reading to the end of the run. */
  readonly linger: number;
}

/** Reads as `head -1` does, and closes the pipe. */
function readOneLine(args: readonly string[]): Promise<Watched> {
  const child = spawn(process.execPath, [bin, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  let stderr = '';
  let closed = 0;
  child.stderr.on('data', (piece) => (stderr += piece));
  child.stdout.once('data', () => {
    child.stdout.destroy();
    closed = performance.now();
  });
  return new Promise((resolve) =>
    child.on('exit', (exitCode) => resolve({ exitCode, stderr, linger: performance.now() - closed })),
  );
}
