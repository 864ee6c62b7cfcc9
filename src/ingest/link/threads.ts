// A row that names nothing but its thread belongs to whoever takes part in that thread: a comment that knows only its
// ticket, our answer that knows only what it answers.

/** Threads with more parties than this are nobody's. */
const MOST_PARTIES = 8;

/** Keys of the parties met in each thread. Memory grows with threads. */
export class Threads {
  readonly #keys = new Map<string, string[]>();

  note(thread: string, key: string): void {
    const keys = this.#keys.get(thread);
    if (keys === undefined) this.#keys.set(thread, [key]);
    else if (keys.length <= MOST_PARTIES && !keys.includes(key)) keys.push(key);
  }

  /** Each thread with the keys met in it. */
  entries(): IterableIterator<[string, readonly string[]]> {
    return this.#keys.entries();
  }

  /** The one customer who takes part; undefined where there is none, or more than one. */
  customerOf(thread: string, customerOf: (key: string) => string | undefined): string | undefined {
    const keys = this.#keys.get(thread) ?? [];
    const customers = new Set(keys.map(customerOf));
    return customers.size === 1 && keys.length <= MOST_PARTIES ? [...customers][0] : undefined;
  }
}
