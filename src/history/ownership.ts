// Whose file it is, by what it says of itself and, where it says nothing, by what it holds.
import { numberIn, textIn } from './columns.ts';
import type { Connection } from './database.ts';
import { APPLICATION } from './migrations.ts';

/** Steps after which a history did not yet say whose it is, and what it held then. */
const UNSIGNED = { versions: [1, 2], tables: 'dispositions runs states' } as const;

/** Whether a file is a history of undertone, or holds nothing yet. */
export function isHistory(connection: Connection): boolean {
  const application = pragmaOf(connection, 'application_id');
  return application === APPLICATION || (application === 0 && isUnsigned(connection));
}

function isUnsigned(connection: Connection): boolean {
  const version = pragmaOf(connection, 'user_version');
  const tables = tablesOf(connection);
  if (tables === '') return version === 0;
  return tables === UNSIGNED.tables && UNSIGNED.versions.some((known) => known === version);
}

/** Names in their order, but for those that SQLite makes for itself. */
function tablesOf(connection: Connection): string {
  return connection
    .prepare(`SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'
      ORDER BY name`)
    .all()
    .map((row) => textIn(row, 'name'))
    .join(' ');
}

export function pragmaOf(connection: Connection, name: 'application_id' | 'user_version'): number {
  return numberIn(connection.prepare(`PRAGMA ${name}`).get(), name);
}
