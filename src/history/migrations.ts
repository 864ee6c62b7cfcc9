// How the tables came to be, step by step. A step that has been released is never changed; a new one is added below.

/** What SQLite calls the application id of a file: "undt" in ASCII. */
export const APPLICATION = 0x75_6e_64_74;

/**
 * 1: `states` holds a customer's row only for runs in which it changed: a run's state is the newest row at or before it.
 * A row without a band says that the customer was no longer there.
 * 2: what customers are known by, and what had been heard of them when the row was written.
 * 3: whose file it is.
 */
export const MIGRATIONS: readonly string[] = [
  `CREATE TABLE runs (
     id INTEGER PRIMARY KEY,
     as_of INTEGER NOT NULL,
     digest TEXT NOT NULL,
     customers INTEGER NOT NULL
   );
   CREATE TABLE states (
     customer TEXT NOT NULL,
     run INTEGER NOT NULL REFERENCES runs (id),
     name TEXT NOT NULL,
     owner TEXT,
     band TEXT,
     risk REAL,
     amount REAL,
     currency TEXT,
     parts TEXT NOT NULL,
     promises TEXT NOT NULL,
     PRIMARY KEY (customer, run)
   ) WITHOUT ROWID;
   CREATE INDEX states_by_run ON states (run);
   CREATE TABLE dispositions (
     id INTEGER PRIMARY KEY,
     kind TEXT NOT NULL,
     customer TEXT NOT NULL,
     name TEXT NOT NULL,
     at INTEGER NOT NULL,
     until INTEGER,
     note TEXT,
     outcome TEXT
   );`,
  `ALTER TABLE states ADD COLUMN known_as TEXT NOT NULL DEFAULT '[]';
   ALTER TABLE states ADD COLUMN heard TEXT;
   ALTER TABLE states ADD COLUMN newest INTEGER;
   ALTER TABLE dispositions ADD COLUMN known_as TEXT NOT NULL DEFAULT '[]';`,
  `PRAGMA application_id = ${APPLICATION}`,
];
