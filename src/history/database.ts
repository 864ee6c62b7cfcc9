// The file that remembers: SQLite, because a run must be whole or not there at all, whatever kills it. Locks belong to
// the operating system and die with their process.
import { chmodSync, closeSync, mkdirSync, openSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'libsql';
import { UsageError } from '../model/index.ts';
import { MIGRATIONS } from './migrations.ts';

export type Connection = Database.Database;

/** How long to wait for another run that is writing, in milliseconds. */
const PATIENCE = 60_000;

/** Opens the file, makes it (for its owner only) when `create`, and brings its tables up to date. Throws UsageError. */
export function openDatabase(path: string, create: boolean): Connection {
  try {
    prepareFile(path, create);
    const connection = new Database(path, { timeout: PATIENCE });
    connection.pragma('journal_mode = WAL');
    connection.pragma('synchronous = FULL');
    migrate(connection);
    return connection;
  } catch (error) {
    throw new UsageError(`history ${path}: ${reasonOf(error)}`, []);
  }
}

function prepareFile(path: string, create: boolean): void {
  if (create) mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  closeSync(openSync(path, create ? 'a' : 'r+', 0o600));
  if (create) chmodSync(path, 0o600);
}

/** Each step is taken once, in order, under the lock: two runs that start at once take it once. */
function migrate(connection: Connection): void {
  if (versionOf(connection) === MIGRATIONS.length) return;
  write(connection, () => {
    const version = versionOf(connection);
    if (version > MIGRATIONS.length) throw new Error('was written by a newer undertone');
    for (const step of MIGRATIONS.slice(version)) connection.exec(step);
    connection.exec(`PRAGMA user_version = ${MIGRATIONS.length}`);
  });
}

function versionOf(connection: Connection): number {
  const row: unknown = connection.prepare('PRAGMA user_version').get();
  return numberIn(row, 'user_version');
}

/** One transaction that takes the lock at once; nothing of it stays when `work` throws. */
export function write<Result>(connection: Connection, work: () => Result): Result {
  connection.exec('BEGIN IMMEDIATE');
  try {
    const result = work();
    connection.exec('COMMIT');
    return result;
  } catch (error) {
    if (connection.inTransaction) connection.exec('ROLLBACK');
    throw error;
  }
}

export function numberIn(row: unknown, column: string): number {
  const value = valueIn(row, column);
  return typeof value === 'number' ? value : 0;
}

export function textIn(row: unknown, column: string): string | undefined {
  const value = valueIn(row, column);
  return typeof value === 'string' ? value : undefined;
}

function valueIn(row: unknown, column: string): unknown {
  return typeof row === 'object' && row !== null
    ? Object.getOwnPropertyDescriptor(row, column)?.value
    : undefined;
}

function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  if (message.includes('ENOENT')) return 'no such file; a scan with --history makes it';
  if (message.includes('not a database')) return 'is not a history file of undertone';
  return message;
}
