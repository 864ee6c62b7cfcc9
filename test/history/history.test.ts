import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ClosedPipe } from '../../src/cli/io.ts';
import { main } from '../../src/cli/main.ts';
import { History } from '../../src/history/index.ts';
import { runCli } from '../cli/run.ts';
import { part, remembered } from './remembered.ts';

let folder = '';
let file = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'undertone-'));
  file = join(folder, 'deep', 'history.db');
});
afterEach(() => rmSync(folder, { recursive: true }));

const DAY = 86_400_000;
const ANGRY = remembered('A', 'high', 60.1, [part('anger', 20)], {
  owner: 'Maeve',
  stake: { amount: 9, currency: 'EUR' },
});
const CALM = remembered('B', 'calm', 10);

function withHistory<Result>(work: (history: History) => Result): Result {
  const history = History.open(file, { create: true });
  try {
    return work(history);
  } finally {
    history.close();
  }
}

describe('the history', () => {
  it('gives back what it was told, for every run', () => {
    withHistory((history) => {
      history.remember(DAY, [ANGRY, CALM]);
      history.remember(2 * DAY, [{ ...ANGRY, risk: 70 }, remembered('C', 'unknown', undefined)]);
      expect([...history.statesOf(1).values()]).toEqual([ANGRY, CALM]);
      expect([...history.statesOf(2).values()]).toEqual([
        { ...ANGRY, risk: 70 },
        remembered('C', 'unknown', undefined),
      ]);
    });
  });

  it('does not write the same result again', () => {
    expect(
      withHistory((history) => [history.remember(DAY, [ANGRY, CALM]), history.remember(DAY, [CALM, ANGRY])]),
    ).toEqual([true, false]);
    expect(withHistory((history) => history.runs())).toHaveLength(1);
  });

  it('stores only who changed', () => {
    const many = Array.from({ length: 500 }, (_, index) =>
      remembered(`C${index}`, 'calm', 10, [part('praise', -2)]),
    );
    withHistory((history) => history.remember(DAY, many));
    const size = statSync(file).size;
    withHistory((history) => history.remember(2 * DAY, [...many, ANGRY]));
    expect(statSync(file).size - size).toBeLessThan(size / 10);
  });

  it('prunes without changing what is kept', () => {
    withHistory((history) => {
      history.remember(DAY, [ANGRY, CALM]);
      history.remember(2 * DAY, [ANGRY, remembered('C', 'watch', 30)]);
      history.remember(3 * DAY, [ANGRY, CALM]);
      const kept = [history.statesOf(2), history.statesOf(3)];
      expect(history.prune(2)).toBe(1);
      expect(history.runs().map(({ id }) => id)).toEqual([2, 3]);
      expect([history.statesOf(2), history.statesOf(3)]).toEqual(kept);
      expect(history.prune(5)).toBe(0);
    });
  });

  it('leaves everything as it was when a run fails half-way', () => {
    withHistory((history) => {
      history.remember(DAY, [CALM]);
      const broken = {
        ...ANGRY,
        get promises(): never {
          throw new Error('killed');
        },
      };
      expect(() => history.remember(2 * DAY, [CALM, broken])).toThrow('killed');
      expect(history.runs()).toHaveLength(1);
      expect(history.remember(2 * DAY, [ANGRY])).toBe(true);
    });
  });

  it('belongs to its owner alone', () => {
    withHistory((history) => history.remember(DAY, [CALM]));
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(statSync(join(folder, 'deep')).mode & 0o777).toBe(0o700);
  });

  it('says what is wrong with a file that is none', () => {
    const other = join(folder, 'notes.txt');
    writeFileSync(other, 'call Maeve\n'.repeat(200));
    expect(() => History.open(other, { create: false })).toThrow(
      `history ${other}: is not a history of undertone; name another file`,
    );
    expect(() => History.open(join(folder, 'none.db'), { create: false })).toThrow(
      'no such file; a scan with --history makes it',
    );
  });
});

describe('undertone with a history', () => {
  const customers = join('fixtures', 'tidewright');
  const scan = (day: string, ...more: string[]) =>
    runCli(['scan', customers, '--as-of', day, '--history', file, '--quiet', '--format', 'json', ...more]);

  it('shows what changed, marks who was called, and forgets nobody', async () => {
    const first = JSON.parse((await scan('2026-03-10')).stdout);
    const ran = await scan('2026-03-16', '--fail-on-new', 'critical');
    const second = JSON.parse(ran.stdout);
    expect(first.followUps.every(({ changed }: { changed: unknown }) => changed === null)).toBe(true);
    const worse = second.followUps.find(
      ({ customer }: { customer: { name: string } }) => customer.name === 'Harbor & Pine Plumbing',
    );
    expect(worse.changed.change).toBe('worse');
    expect(worse.changed.because[0]).toMatchObject({ kind: 'evidence' });
    expect(ran.exitCode).toBe(1);

    const diff = await runCli(['diff', '--history', file, '--format', 'csv']);
    expect(diff.stdout).toContain('worse,770402,Harbor & Pine Plumbing');
    expect((await runCli(['done', 'harbor', '--history', file, '--outcome', 'saved'])).stdout).toBe(
      'Harbor & Pine Plumbing (770402): done\n',
    );
    const third = JSON.parse((await scan('2026-03-16')).stdout);
    expect(third.followUps).toHaveLength(second.followUps.length);
    expect(third.followUps.at(-1)).toMatchObject({
      customer: { id: '770402' },
      disposition: { kind: 'done', outcome: 'saved', holds: true },
    });
    expect((await runCli(['history', 'list', '--history', file])).stdout.split('\n')).toHaveLength(3);
  }, 60_000);

  it('stores no name when it is told to redact', async () => {
    await scan('2026-03-16', '--redact');
    const exported = (await runCli(['history', 'export', '--history', file])).stdout;
    expect(exported).toContain('customer-');
    expect(exported).not.toMatch(/Harbor|Kowalczyk|770402/);
  }, 60_000);

  it('says when a day is run again with other input, and when nobody is who was', async () => {
    const run = (customer: string, message: string) =>
      runCli(['scan', '-', '--as-of', '2026-03-16', '--history', file], {
        stdin: `customer_id,date,author,message\n${customer},2026-03-14,customer,${message}\n`,
      });
    expect((await run('C1', 'How do I print?')).stderr).not.toContain('history');
    expect((await run('C1', 'How do I print?')).stderr).not.toContain('history');
    expect((await run('C1', 'This is unacceptable.')).stderr).toContain(
      'warning: the history holds a run of other input for 2026-03-16 already',
    );
    const other = await runCli(['scan', '-', '--as-of', '2026-03-17', '--history', file], {
      stdin: 'customer_id,date,author,message\nX9,2026-03-14,customer,How do I print?\n',
    });
    expect(other.stderr).toContain('warning: none of the 1 customer remembered from 2026-03-16 is here');
  }, 60_000);

  it('remembers a night also when its reader had seen enough', async () => {
    const args = ['scan', customers, '--as-of', '2026-03-16', '--history', file, '--quiet'];
    const closed = { isTerminal: false, columns: 80, write: () => Promise.reject(new ClosedPipe()) };
    const nothing = {
      stdin: (async function* () {})(),
      stdinIsTerminal: true,
      environment: {},
      workingFolder: '/',
    };
    expect(await main(args, { stdout: closed, stderr: closed, ...nothing })).toBe(0);
    expect((await runCli(['history', 'list', '--history', file])).stdout).toContain('2026-03-16');
  }, 60_000);

  it('needs a history to know what is new', async () => {
    const ran = await runCli(['scan', customers, '--fail-on-new', 'high']);
    expect([ran.exitCode, ran.stderr]).toEqual([
      2,
      'undertone: --fail-on-new needs --history, to know what is new\n',
    ]);
  });

  it('names customers near to a misspelt one, and days that are none', async () => {
    await scan('2026-03-16');
    const misspelt = await runCli(['done', 'Harbour & Pine Plumbing', '--history', file]);
    expect(misspelt.stderr).toContain('did you mean "Harbor & Pine Plumbing"?');
    const day = await runCli(['snooze', 'harbor', '--until', 'friday', '--history', file]);
    expect([day.exitCode, day.stderr.includes('--until "friday" is not a day')]).toEqual([2, true]);
  }, 60_000);
});
