import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { carriedOver, changesBetween, History, keysOf, runBefore } from '../../src/history/index.ts';
import { MIGRATIONS } from '../../src/history/migrations.ts';
import { runCli } from '../cli/run.ts';
import { part, remembered, statesOf } from './remembered.ts';

let folder = '';
let file = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'undertone-'));
  file = join(folder, 'history.db');
});
afterEach(() => rmSync(folder, { recursive: true }));

const DAY = 86_400_000;
const CALM = remembered('A', 'calm', 10);
const HIGH = remembered('A', 'high', 60, [part('anger', 20)]);

function withHistory<Result>(work: (history: History) => Result): Result {
  const history = History.open(file, { create: true });
  try {
    return work(history);
  } finally {
    history.close();
  }
}

describe('a night that is run again', () => {
  it('changes no byte of the file when its input is the same', () => {
    withHistory((history) => history.remember(DAY, [CALM]));
    withHistory((history) => history.remember(2 * DAY, [HIGH]));
    const bytes = readFileSync(file);
    expect(withHistory((history) => history.remember(DAY, [CALM]))).toBe(false);
    expect(withHistory((history) => history.remember(2 * DAY, [HIGH]))).toBe(false);
    expect(readFileSync(file).equals(bytes)).toBe(true);
  });

  it('is compared with the day before, not with itself', () => {
    withHistory((history) => {
      history.remember(DAY, [CALM]);
      history.remember(2 * DAY, [CALM]);
      history.remember(2 * DAY, [HIGH]);
      expect(runBefore(history.runs(), 2 * DAY)?.id).toBe(1);
      expect(changesBetween(...history.statesMoved(1, 3)).map(({ kind }) => kind)).toEqual(['entered']);
    });
  });

  it('finds its place by its day when an earlier one is made up for', () => {
    withHistory((history) => {
      history.remember(DAY, [CALM]);
      history.remember(3 * DAY, [CALM]);
      history.remember(2 * DAY, [HIGH]);
      expect(history.runs().map(({ asOf }) => asOf / DAY)).toEqual([1, 2, 3]);
      expect(changesBetween(...history.statesMoved(3, 2)).map(({ kind }) => kind)).toEqual(['left']);
      expect(history.prune(2)).toBe(1);
      expect([...history.statesOf(3).values()]).toEqual([HIGH]);
      expect([...history.statesOf(2).values()]).toEqual([CALM]);
    });
  });
});

describe('the file of a history', () => {
  it('takes a history of the first version further, with the marks in it', () => {
    const old = new Database(file);
    old.exec(MIGRATIONS[0] ?? '');
    old.exec(`
      PRAGMA user_version = 1;
      INSERT INTO runs VALUES (1, ${DAY}, 'x', 1);
      INSERT INTO states VALUES ('A', 1, 'A Ltd', NULL, 'calm', 10.0, NULL, NULL, '[]', '[]');
      INSERT INTO dispositions VALUES (1, 'wrong', 'A', 'A Ltd', ${DAY}, NULL, 'a joke', NULL)`);
    old.close();
    withHistory((history) => {
      expect([...history.statesOf(1).values()]).toEqual([CALM]);
      expect(history.remember(2 * DAY, [HIGH])).toBe(true);
      expect(changesBetween(...history.statesMoved(1, 2))).toHaveLength(1);
      const renumbered = statesOf(
        remembered('A9', 'calm', 10, [], { knownAs: keysOf([{ id: 'A9', name: 'a ltd' }]) }),
      );
      expect(carriedOver(history.dispositions(), renumbered)).toMatchObject([
        { customer: 'A9', kind: 'wrong' },
      ]);
    });
    expect(withHistory((history) => history.runs())).toHaveLength(2);
  });

  it('refuses one that a newer undertone wrote', () => {
    withHistory((history) => history.remember(DAY, [CALM]));
    const newer = new Database(file);
    newer.exec('PRAGMA user_version = 99');
    newer.close();
    expect(() => withHistory(() => undefined)).toThrow('was written by a newer undertone');
  });

  it('is closed to others also while it is written', () => {
    withHistory((history) => {
      history.remember(DAY, [CALM]);
      for (const name of readdirSync(folder))
        expect(statSync(join(folder, name)).mode & 0o777, name).toBe(0o600);
      expect(existsSync(`${file}-wal`)).toBe(true);
    });
  });

  it('stays locked while it is open here, also when it is opened once more', () => {
    const history = History.open(file, { create: true });
    history.remember(DAY, [CALM]);
    History.open(file, { create: true }).close();
    const write = `
      const opened = new (require('libsql'))(process.argv[1]);
      opened.exec("INSERT INTO dispositions VALUES (1, 'done', 'A', 'A Ltd', 1, NULL, NULL, NULL, '[]')");
      opened.close();`;
    expect(spawnSync(process.execPath, ['-e', write, file]).status).toBe(0);
    // Whoever closes a file that nobody has open removes its log; we had it open.
    expect(existsSync(`${file}-wal`)).toBe(true);
    expect(history.dispositions()).toHaveLength(1);
    history.close();
  });

  it('gives its room back when runs are forgotten', () => {
    const night = (shift: number) =>
      Array.from({ length: 300 }, (_, index) =>
        remembered(`C${index}`, 'watch', 30 + shift, [part('anger', shift)]),
      );
    withHistory((history) => {
      for (let shift = 0; shift < 10; shift++) history.remember(shift * DAY, night(shift));
    });
    const size = statSync(file).size;
    withHistory((history) => history.prune(1));
    expect(statSync(file).size).toBeLessThan(size / 4);
  });

  it('lies in the state folder of the user where none is named', async () => {
    const csv = 'customer_id,date,author,message\nC1,2026-01-01,customer,This is unacceptable.\n';
    const environment = { XDG_STATE_HOME: folder };
    expect((await runCli(['scan', '-', '--history', '--quiet'], { stdin: csv, environment })).exitCode).toBe(
      0,
    );
    expect(statSync(join(folder, 'undertone')).mode & 0o777).toBe(0o700);
    expect((await runCli(['history', 'list'], { environment })).stdout).toContain('2026-01-01  1 customer\n');
  });
});

describe('customers who are not called what they were', () => {
  const key = (name: string) => keysOf([{ name }]);
  const mail = (email: string) => keysOf([{ email }]);
  const before = remembered('1', 'high', 60, [part('anger', 20)], {
    knownAs: [...key('Old'), ...mail('a@old.com')],
  });

  it('are neither gone nor new when something still points to them', () => {
    const after = { ...before, customer: '7', name: 'New', knownAs: [...key('New'), ...mail('a@old.com')] };
    expect(changesBetween(statesOf(before), statesOf(after))).toEqual([]);
  });

  it('are said to be one with another, whose score then rests on nothing new', () => {
    const other = remembered('2', 'watch', 30, [part('complaint', 10)], { knownAs: mail('b@two.com') });
    const both = remembered('2', 'high', 66, [part('anger', 20), part('complaint', 10)], {
      knownAs: [...mail('a@old.com'), ...mail('b@two.com')],
    });
    const changes = changesBetween(statesOf(before, other), statesOf(both));
    expect(changes.map(({ kind, customer }) => `${customer} ${kind}`)).toEqual(['2 worse', '1 merged']);
    expect(changes[0]?.because.map(({ kind, says }) => `${kind}: ${says}`)).toEqual([
      'merged: one customer with 1 Ltd (1)',
    ]);
  });

  it('are not found by a name that two had', () => {
    const names = { knownAs: key('Anna Smith') };
    const first = remembered('1', 'high', 60, [], names);
    const second = remembered('2', 'high', 60, [], names);
    const changes = changesBetween(statesOf(first, second), statesOf(second));
    expect(changes.map(({ kind, customer }) => `${customer} ${kind}`)).toEqual(['1 gone']);
  });

  it('keep what was said of them', () => {
    const mark = { kind: 'done', customer: '1', name: 'Old', at: DAY, knownAs: before.knownAs } as const;
    const twins = [
      remembered('8', 'calm', 5, [], { knownAs: mail('a@old.com') }),
      remembered('9', 'calm', 5, [], { knownAs: mail('a@old.com') }),
    ];
    expect(carriedOver([mark], statesOf(...twins.slice(0, 1))).map(({ customer }) => customer)).toEqual([
      '8',
    ]);
    expect(carriedOver([mark], statesOf(...twins))).toEqual([]);
  });
});
