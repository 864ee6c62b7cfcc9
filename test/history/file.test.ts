// Files that are not ours, or no longer whole.
import { chmodSync, copyFileSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { History } from '../../src/history/index.ts';
import { APPLICATION, MIGRATIONS } from '../../src/history/migrations.ts';
import { UsageError } from '../../src/model/index.ts';
import { runCli } from '../cli/run.ts';
import { part, remembered } from './remembered.ts';

const DAY = 86_400_000;
const PAGE = 4096;
const FOREIGN = 'is not a history of undertone; name another file';
const DAMAGED = 'is damaged; restore it from a copy or name another';

let folder = '';
let file = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'undertone-'));
  file = join(folder, 'some.db');
});
afterEach(() => rmSync(folder, { recursive: true }));

function make(...statements: readonly string[]): void {
  const connection = new Database(file);
  for (const statement of statements) connection.exec(statement);
  connection.close();
  chmodSync(file, 0o644);
}

function applicationOf(): unknown {
  const connection = new Database(file);
  const row: unknown = connection.prepare('PRAGMA application_id').get();
  connection.close();
  return row;
}

describe('a database of another program', () => {
  const TABLES = 'CREATE TABLE places (id INTEGER PRIMARY KEY, url TEXT)';
  it.each([
    ['in the journal of SQLite', [TABLES]],
    ['in a log of its own', ['PRAGMA journal_mode = WAL', TABLES]],
    ['with our number of steps', [TABLES, 'PRAGMA user_version = 2']],
    ['with our tables and its own', [...MIGRATIONS.slice(0, 2), TABLES, 'PRAGMA user_version = 2']],
    ['with our tables and no number', MIGRATIONS.slice(0, 2)],
    ['that says so and holds nothing', ['PRAGMA application_id = 7']],
    ['that counts its steps and holds nothing', ['PRAGMA user_version = 4']],
  ])('%s stays as it is', (_how, statements) => {
    make(...statements);
    const before = readFileSync(file);
    for (const create of [true, false])
      expect(() => History.open(file, { create })).toThrow(new UsageError(`history ${file}: ${FOREIGN}`, []));
    expect(readFileSync(file).equals(before)).toBe(true);
    expect(statSync(file).mode & 0o777).toBe(0o644);
  });

  it('is refused by a scan with exit code 2', async () => {
    make(TABLES);
    const { exitCode, stdout, stderr } = await runCli(['scan', 'fixtures/tidewright', '--history', file]);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toContain(`undertone: history ${file}: ${FOREIGN}\n`);
  });
});

describe('a history', () => {
  it('is made of a file that is empty, and says that it is one', () => {
    writeFileSync(file, '');
    History.open(file, { create: true }).close();
    expect(applicationOf()).toMatchObject({ application_id: APPLICATION });
    expect(History.open(file, { create: false }).runs()).toEqual([]);
  });

  it.each([1, 2])('of step %i is known by its tables, and says from then on that it is one', (version) => {
    make(...MIGRATIONS.slice(0, version), `PRAGMA user_version = ${version}`, 'ANALYZE');
    History.open(file, { create: true }).close();
    expect(applicationOf()).toMatchObject({ application_id: APPLICATION });
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });
});

describe('a history that is damaged', () => {
  beforeEach(() => {
    const whole = join(folder, 'whole.db');
    const history = History.open(whole, { create: true });
    const many = Array.from({ length: 900 }, (_, index) =>
      remembered(`C${index}`, 'high', 60, [part('anger', 20)]),
    );
    history.remember(DAY, many);
    const mark = { kind: 'wrong', customer: 'C1', name: 'C1', knownAs: [], at: DAY } as const;
    history.dispose(mark);
    history.close();
    copyFileSync(whole, file);
  });

  /** Overwrites each page but the first, which tells where the tables are. */
  function spoil(): void {
    const bytes = readFileSync(file);
    bytes.fill(0xa5, PAGE);
    writeFileSync(file, bytes);
  }

  it.each<[string, (history: History) => unknown]>([
    ['its runs', (history) => history.runs()],
    ['its customers', (history) => history.statesOf(1)],
    ['who changed', (history) => history.statesChangedSince(1, new Map())],
    ['who moved', (history) => history.statesMoved(0, 1)],
    ['its marks', (history) => history.dispositions()],
    ['a run to remember', (history) => history.remember(2 * DAY, [])],
  ])('is named when it is asked for %s', (_what, ask) => {
    spoil();
    const history = History.open(file, { create: false });
    expect(() => ask(history)).toThrow(new UsageError(`history ${file}: ${DAMAGED}`, []));
    history.close();
  });

  it('is named when a cell holds half of what was written', () => {
    const connection = new Database(file);
    connection.exec(`UPDATE states SET parts = '[["anger",20' WHERE customer = 'C7'`);
    connection.close();
    const history = History.open(file, { create: false });
    expect(() => history.statesOf(1)).toThrow(new UsageError(`history ${file}: ${DAMAGED}`, []));
    history.close();
  });

  it('ends a command with exit code 2 and one line', async () => {
    spoil();
    const { exitCode, stderr } = await runCli(['history', 'list', '--history', file]);
    expect({ exitCode, stderr }).toEqual({ exitCode: 2, stderr: `undertone: history ${file}: ${DAMAGED}\n` });
  });
});
