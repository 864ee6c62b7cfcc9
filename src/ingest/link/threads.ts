// A row that names nothing but its thread belongs to whoever takes part in that thread: a comment that knows only its
// ticket, our answer that knows only what it answers.

/** Threads with more parties than this are nobody's. */
const MOST_PARTIES = 8;

/** Numbers of the parties met in each thread. Memory grows with threads. */
export class Threads {
  readonly #parties = new Map<string, number[]>();

  note(thread: string, party: number): void {
    const parties = this.#parties.get(thread);
    if (parties === undefined) this.#parties.set(thread, [party]);
    else if (parties.length <= MOST_PARTIES && !parties.includes(party)) parties.push(party);
  }

  /** Each thread with the parties met in it. */
  entries(): IterableIterator<[string, readonly number[]]> {
    return this.#parties.entries();
  }

  /** The one customer who takes part; undefined where there is none, or more than one. */
  customerOf(thread: string, customerOf: (party: number) => string | undefined): string | undefined {
    const parties = this.#parties.get(thread) ?? [];
    const customers = new Set(parties.map(customerOf));
    return customers.size === 1 && parties.length <= MOST_PARTIES ? [...customers][0] : undefined;
  }
}
