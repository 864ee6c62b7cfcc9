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
import { type Connection, numberIn, openDatabase, textIn, write } from './database.ts';
import { cellsIn, cellsOf, dispositionIn, GONE, type StateCells, stateIn } from './rows.ts';

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
    this.#connection.close();
  }

  /** All runs, the newest last. */
  runs(): readonly RememberedRun[] {
    return this.#connection
      .prepare('SELECT id, as_of, digest, customers FROM runs ORDER BY id')
      .all()
      .map(runIn);
  }

  /** Customers as a run left them. */
  statesOf(run: number): States {
    return statesIn(this.#cellsAt(run));
  }

  /** Customers as two runs left them, but for those who are the same in both. */
  statesChanged(from: number, to: number): readonly [States, States] {
    const changed = 'customer IN (SELECT customer FROM states WHERE run > ? AND run <= ?)';
    return [
      statesIn(this.#cellsAt(from, changed, [from, to])),
      statesIn(this.#cellsAt(to, changed, [from, to])),
    ];
  }

  /**
   * Remembers a run, whole or not at all. The same result as the last time is not written again, also when two runs
   * end at once. Tells whether anything was written.
   */
  remember(asOf: Instant, customers: readonly Remembered[]): boolean {
    const sorted = customers.toSorted((a, b) => compareText(a.customer, b.customer));
    const cells = new Map(sorted.map((state) => [state.customer, cellsOf(state)]));
    const digest = digestOf(asOf, cells);
    return write(this.#connection, () => {
      const last = this.runs().at(-1);
      if (last?.digest === digest) return false;
      const run = (last?.id ?? 0) + 1;
      this.#connection
        .prepare('INSERT INTO runs (id, as_of, digest, customers) VALUES (?, ?, ?, ?)')
        .run(run, asOf, digest, cells.size);
      this.#writeChanged(run, last === undefined ? new Map() : this.#cellsAt(last.id), cells);
      return true;
    });
  }

  /** Forgets all runs but the newest `keep`. Tells how many are gone. */
  prune(keep: number): number {
    return write(this.#connection, () => {
      const runs = this.runs();
      const first = runs.at(-keep);
      const old = runs.slice(0, -keep);
      if (first === undefined || old.length === 0) return 0;
      this.#foldInto(first.id);
      this.#connection.prepare('DELETE FROM runs WHERE id < ?').run(first.id);
      return old.length;
    });
  }

  /** All dispositions, the oldest first. */
  dispositions(): readonly Disposition[] {
    return this.#connection.prepare('SELECT * FROM dispositions ORDER BY id').all().flatMap(dispositionIn);
  }

  dispose({ kind, customer, name, at, until, note, outcome }: Disposition): void {
    write(this.#connection, () => {
      this.#connection
        .prepare(
          'INSERT INTO dispositions (kind, customer, name, at, until, note, outcome) VALUES (?, ?, ?, ?, ?, ?, ?)',
        )
        .run(kind, customer, name, at, until ?? null, note ?? null, outcome ?? null);
    });
  }

  /** The newest row of each customer up to a run, of those that `which` holds for. */
  #cellsAt(run: number, which = 'TRUE', values: readonly number[] = []): ReadonlyMap<string, StateCells> {
    const newest = 'SELECT customer, max(run) AS run FROM states WHERE run <= ? GROUP BY customer';
    const rows = this.#connection
      .prepare(
        `SELECT states.* FROM states JOIN (${newest}) USING (customer, run) WHERE band IS NOT NULL AND ${which}`,
      )
      .all(run, ...values);
    return new Map(rows.map((row) => [textIn(row, 'customer') ?? '', cellsIn(row)]));
  }

  #writeChanged(
    run: number,
    before: ReadonlyMap<string, StateCells>,
    after: ReadonlyMap<string, StateCells>,
  ): void {
    const insert = this.#connection.prepare(
      `INSERT INTO states (customer, run, name, owner, band, risk, amount, currency, parts, promises)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    );
    for (const [customer, cells] of after) {
      if (!isSame(before.get(customer), cells)) insert.run(customer, run, ...cells);
    }
    for (const customer of before.keys()) if (!after.has(customer)) insert.run(customer, run, ...GONE);
  }

  /** Makes the rows of a run stand for all before it. */
  #foldInto(run: number): void {
    const newest =
      'SELECT max(run) FROM states AS other WHERE other.customer = states.customer AND other.run <= ?';
    this.#connection.prepare(`DELETE FROM states WHERE run < (${newest}) AND run <= ?`).run(run, run);
    this.#connection.prepare('DELETE FROM states WHERE band IS NULL AND run <= ?').run(run);
    this.#connection.prepare('UPDATE states SET run = ? WHERE run < ?').run(run, run);
  }
}

function statesIn(cells: ReadonlyMap<string, StateCells>): States {
  return new Map(
    [...cells].flatMap(([customer, row]) => {
      const state = stateIn(customer, row);
      return state === undefined ? [] : [[customer, state]];
    }),
  );
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
  return one?.every((cell, index) => cell === other[index]) === true;
}

function digestOf(asOf: Instant, states: ReadonlyMap<string, StateCells>): string {
  const hash = createHash('sha256').update(String(asOf));
  for (const [customer, cells] of states) hash.update(JSON.stringify([customer, ...cells]));
  return hash.digest('hex');
}
