// The file that remembers: SQLite, because a run must be whole or not there at all, whatever kills it. Locks belong to
// the operating system and die with their process.
import {
  accessSync,
  chmodSync,
  closeSync,
  constants,
  existsSync,
  mkdirSync,
  openSync,
  statSync,
} from 'node:fs';
import { dirname } from 'node:path';
import Database from 'libsql';
import { UsageError } from '../model/index.ts';
import { MIGRATIONS } from './migrations.ts';
import { isHistory, pragmaOf } from './ownership.ts';

export type Connection = Database.Database;

/** How long to wait for another run that is writing, in milliseconds. */
const PATIENCE = 60_000;

/** Opens the file, makes it (for its owner only) when `create`, and brings its tables up to date. Throws UsageError. */
export function openDatabase(path: string, create: boolean): Connection {
  return named(path, () => {
    prepareFile(path, create);
    checkOwner(path);
    if (create) chmodSync(path, 0o600);
    const connection = new Database(path, { timeout: PATIENCE });
    connection.name = path; // Which libsql leaves empty.
    connection.pragma('journal_mode = WAL');
    connection.pragma('synchronous = FULL');
    migrate(connection);
    return connection;
  });
}

/**
 * A file that is there is not opened to find out whether it may be: closing it again would drop the locks that SQLite holds
 * on it in this process.
 */
function prepareFile(path: string, create: boolean): void {
  if (create && !existsSync(path)) {
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
    closeSync(openSync(path, 'a', 0o600));
  }
  if (statSync(path).isDirectory()) throw new Error(FOLDER);
  accessSync(path, constants.R_OK | constants.W_OK);
}

/** Over a connection that cannot change anything: a path may name the file of another program by mistake. */
function checkOwner(path: string): void {
  const connection = new Database(path, { readonly: true, timeout: PATIENCE });
  try {
    if (!isHistory(connection)) throw new Error(FOREIGN);
  } finally {
    connection.close();
  }
}

const FOREIGN = 'is not a history of undertone; name another file';
const FOLDER = 'is a folder; name a file in it';
const NEWER = 'was written by a newer undertone';

/** Each step is taken once, in order, under the lock: two runs that start at once take it once. */
function migrate(connection: Connection): void {
  if (pragmaOf(connection, 'user_version') === MIGRATIONS.length) return;
  write(connection, () => {
    const version = pragmaOf(connection, 'user_version');
    if (version > MIGRATIONS.length) throw new Error(NEWER);
    for (const step of MIGRATIONS.slice(version)) connection.exec(step);
    connection.exec(`PRAGMA user_version = ${MIGRATIONS.length}`);
  });
}

/** Looks something up. Throws UsageError of the file, also for a cell that does not hold what was written. */
export function read<Result>(connection: Connection, work: () => Result): Result {
  return named(connection.name, work);
}

/** One transaction that takes the lock at once; nothing of it stays when `work` throws. Throws UsageError of the file. */
export function write<Result>(connection: Connection, work: () => Result): Result {
  return named(connection.name, () => {
    connection.exec('BEGIN IMMEDIATE');
    try {
      const result = work();
      connection.exec('COMMIT');
      return result;
    } catch (error) {
      if (connection.inTransaction) connection.exec('ROLLBACK');
      throw error;
    }
  });
}

/** Writes the file anew without its gaps; a failure leaves it as it was, whole and larger. Throws UsageError. */
export function shrink(connection: Connection): void {
  named(connection.name, () => {
    connection.exec('VACUUM');
    connection.pragma('wal_checkpoint(TRUNCATE)');
  });
}

/**
 * Brings what was written from the log into the file, as far as nobody reads there: libsql may close much later. Where
 * that fails, all is safe in the log.
 */
export function closeDatabase(connection: Connection): void {
  try {
    connection.pragma('wal_checkpoint(PASSIVE)');
  } catch (error) {
    if (!(error instanceof Database.SqliteError)) throw error;
  }
  connection.close();
}

/** What SQLite says of a file, as a message to the user that names it. */
function named<Result>(path: string, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    if (error instanceof UsageError) throw error;
    const words = error instanceof Error ? reasonOf(error) : undefined;
    throw words === undefined ? error : new UsageError(`history ${path}: ${words}`, []);
  }
}

const DAMAGED = 'is damaged; restore it from a copy or name another';

/** By what SQLite or the system say. */
const REASONS: readonly (readonly [sign: string, says: string])[] = [
  ['ENOENT', 'no such file; a scan with --history makes it'],
  ['not a database', FOREIGN],
  ['malformed', DAMAGED],
  ['JSON', DAMAGED],
  ['disk is full', 'cannot be written: the disk is full'],
  ['disk I/O error', 'cannot be written: the disk is full or broken'],
  ['readonly database', 'cannot be written: the file or its folder is read-only'],
  ['nable to open', 'cannot be opened'],
  ['database is locked', 'another run has been writing to it for a minute'],
  [FOREIGN, FOREIGN],
  [FOLDER, FOLDER],
  [NEWER, NEWER],
];

/** Undefined for what is no fault of the file but of undertone. */
function reasonOf(error: Error): string | undefined {
  const found = REASONS.find(([sign]) => error.message.includes(sign));
  const isOfFile = error instanceof Database.SqliteError || 'syscall' in error;
  return found?.[1] ?? (isOfFile ? error.message : undefined);
}
