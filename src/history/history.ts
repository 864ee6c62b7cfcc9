// What undertone remembers: runs with the state of every customer, and what reps said of them.
import { createHash } from 'node:crypto';
import {
  compareText,
  type Disposition,
  type Instant,
  type Remembered,
  type RememberedRun,
} from '../model/index.ts';
import type { States } from './changes.ts';
import { numberIn, textIn } from './columns.ts';
import { type Connection, closeDatabase, openDatabase, read, shrink, write } from './database.ts';
import {
  COLUMNS,
  cellsOf,
  customerRowIn,
  dispositionIn,
  GONE,
  type StateCells,
  stateIn,
  TELLING_CELLS,
} from './rows.ts';
import { runOf } from './runs.ts';

export class History {
  readonly #connection: Connection;

  private constructor(connection: Connection) {
    this.#connection = connection;
  }

  /** Opens a history; `create` makes one where there is none. Throws UsageError. */
  static open(path: string, { create }: { readonly create: boolean }): History {
    return new History(openDatabase(path, create));
  }

  close(): void {
    closeDatabase(this.#connection);
  }

  /** All runs by the day that they judge, the newest last; of one day by the time of writing. */
  runs(): readonly RememberedRun[] {
    const query = 'SELECT id, as_of, digest, customers FROM runs ORDER BY as_of, id';
    return this.#read(() => this.#connection.prepare(query).all().map(runIn));
  }

  /** Customers as a run left them. */
  statesOf(run: number): States {
    return this.#read(() => statesIn(this.#cellsAt(run)));
  }

  /** Customers as a run left them and as they are now, but for those who are the same in both. */
  statesChangedSince(run: number, now: States): readonly [States, States] {
    const before = this.#cellsAt(run);
    const after = new Map<string, Remembered>();
    for (const [customer, state] of now) {
      if (isSame(before.get(customer), cellsOf(state))) before.delete(customer);
      else after.set(customer, state);
    }
    return [this.#read(() => statesIn(before)), after];
  }

  /**
   * Customers as two runs left them, but for those who moved neither band nor promise and are known by the same. They are
   * told apart by SQLite: most scores move a little every night, and need not be read for that.
   */
  statesMoved(from: number, to: number): readonly [States, States] {
    const side = (name: string) =>
      `LEFT JOIN states AS ${name} ON ${name}.customer = who.customer AND ${name}.run =
         (SELECT max(run) FROM states AS other WHERE other.customer = who.customer AND other.run <= ?)`;
    const columns = (name: string) => COLUMNS.map((column) => `${name}.${column}`).join(', ');
    const differs = ['band', 'promises', 'known_as'].map((column) => `was.${column} IS NOT now.${column}`);
    const query = `SELECT who.customer, ${columns('was')}, ${columns('now')} FROM
         (SELECT DISTINCT customer FROM states WHERE run > ? AND run <= ?) AS who
       ${side('was')} ${side('now')} WHERE ${differs.join(' OR ')}`;
    return this.#read(() => {
      const places = [Math.min(from, to), Math.max(from, to), from, to];
      const rows = this.#connection.prepare(query).raw().all(places);
      return [statesIn(sideOf(rows, 0)), statesIn(sideOf(rows, COLUMNS.length))];
    });
  }

  /** Whether a run for the same day is remembered whose result was another. */
  holdsOther(asOf: Instant, customers: readonly Remembered[]): boolean {
    const known = runOf(this.runs(), asOf);
    return known !== undefined && known.digest !== digestOf(asOf, cellsByCustomer(customers));
  }

  /**
   * Remembers a run, whole or not at all. The same result for the same day is not written again, also when two runs
   * end at once. Tells whether anything was written.
   */
  remember(asOf: Instant, customers: readonly Remembered[]): boolean {
    const cells = cellsByCustomer(customers);
    const digest = digestOf(asOf, cells);
    const isKnown = () => runOf(this.runs(), asOf)?.digest === digest;
    if (isKnown()) return false;
    return write(this.#connection, () => {
      if (isKnown()) return false;
      const last = Math.max(0, ...this.runs().map(({ id }) => id));
      this.#connection
        .prepare('INSERT INTO runs (id, as_of, digest, customers) VALUES (?, ?, ?, ?)')
        .run(last + 1, asOf, digest, cells.size);
      this.#writeChanged(last + 1, this.#cellsAt(last), cells);
      return true;
    });
  }

  /** Forgets all runs but the newest `keep`, and gives their room back to the disk. Tells how many are gone. */
  prune(keep: number): number {
    const gone = write(this.#connection, () => {
      this.#connection.pragma('defer_foreign_keys = ON'); // Rows are without their run until they are folded.
      const old = this.runs().slice(0, -keep);
      const forget = this.#connection.prepare('DELETE FROM runs WHERE id = ?');
      for (const { id } of old) forget.run(id);
      if (old.length > 0) this.#fold();
      return old.length;
    });
    if (gone > 0) shrink(this.#connection);
    return gone;
  }

  /** All dispositions, the oldest first. */
  dispositions(): readonly Disposition[] {
    const query = 'SELECT * FROM dispositions ORDER BY id';
    return this.#read(() => this.#connection.prepare(query).all().flatMap(dispositionIn));
  }

  dispose({ kind, customer, name, knownAs, at, until, note, outcome }: Disposition): void {
    write(this.#connection, () => {
      this.#connection
        .prepare(
          `INSERT INTO dispositions (kind, customer, name, known_as, at, until, note, outcome)
           VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
        )
        .run(kind, customer, name, JSON.stringify(knownAs), at, until ?? null, note ?? null, outcome ?? null);
    });
  }

  /** The newest row up to a run of each customer. */
  #cellsAt(run: number): Map<string, StateCells> {
    const newest =
      'SELECT max(run) FROM states AS other WHERE other.customer = who.customer AND other.run <= ?';
    const query = `SELECT states.customer, ${COLUMNS.join(', ')} FROM
         (SELECT DISTINCT customer FROM states) AS who JOIN states
       ON states.customer = who.customer AND states.run = (${newest}) WHERE band IS NOT NULL`;
    return this.#read(() => sideOf(this.#connection.prepare(query).raw().all(run), 0));
  }

  #read<Result>(work: () => Result): Result {
    return read(this.#connection, work);
  }

  #writeChanged(
    run: number,
    before: ReadonlyMap<string, StateCells>,
    after: ReadonlyMap<string, StateCells>,
  ): void {
    const insert = this.#connection.prepare(
      `INSERT INTO states (customer, run, ${COLUMNS.join(', ')})
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    );
    for (const [customer, cells] of after) {
      if (!isSame(before.get(customer), cells)) insert.run(customer, run, ...cells);
    }
    for (const customer of before.keys()) if (!after.has(customer)) insert.run(customer, run, ...GONE);
  }

  /** Rows of runs that are no more stand for the next run that is, unless a later row of the customer does. */
  #fold(): void {
    this.#connection.exec(`
      DELETE FROM states WHERE run > (SELECT max(id) FROM runs) OR EXISTS (
        SELECT 1 FROM states AS later WHERE later.customer = states.customer AND later.run > states.run
        AND later.run <= (SELECT min(id) FROM runs WHERE id >= states.run));
      UPDATE states SET run = (SELECT min(id) FROM runs WHERE id >= run)
        WHERE run NOT IN (SELECT id FROM runs);
      DELETE FROM states WHERE band IS NULL AND run = (SELECT min(id) FROM runs)`);
  }
}

/** In the order of the customers' ids. */
function cellsByCustomer(customers: readonly Remembered[]): ReadonlyMap<string, StateCells> {
  const sorted = customers.toSorted((a, b) => compareText(a.customer, b.customer));
  return new Map(sorted.map((state) => [state.customer, cellsOf(state)]));
}

/** Customer → the cells that stand so many columns after the customer; none of customers who have none there. */
function sideOf(rows: readonly unknown[], offset: number): Map<string, StateCells> {
  const side = new Map<string, StateCells>();
  for (const row of rows) {
    const found = customerRowIn(row, offset);
    if (found !== undefined) side.set(...found);
  }
  return side;
}

function statesIn(cells: ReadonlyMap<string, StateCells>): States {
  const states = new Map<string, Remembered>();
  for (const [customer, row] of cells) {
    const state = stateIn(customer, row);
    if (state !== undefined) states.set(customer, state);
  }
  return states;
}

function runIn(row: unknown): RememberedRun {
  return {
    id: numberIn(row, 'id'),
    asOf: numberIn(row, 'as_of'),
    digest: textIn(row, 'digest') ?? '',
    customers: numberIn(row, 'customers'),
  };
}

function isSame(one: StateCells | undefined, other: StateCells): boolean {
  if (one === undefined) return false;
  for (let index = 0; index < TELLING_CELLS; index++) if (one[index] !== other[index]) return false;
  return true;
}

function digestOf(asOf: Instant, states: ReadonlyMap<string, StateCells>): string {
  const hash = createHash('sha256').update(String(asOf));
  for (const [customer, cells] of states)
    hash.update(JSON.stringify([customer, ...cells.slice(0, TELLING_CELLS)]));
  return hash.digest('hex');
}
