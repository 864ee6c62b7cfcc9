// A row that names nothing but its thread belongs to whoever takes part in that thread: a comment that knows only its
// ticket, our answer that knows only what it answers. Threads are many, and few are ever asked for: each is a number made of
// its name and the one party that most have, in a table of numbers.

/** Threads with more parties than this are nobody's. */
const MOST_PARTIES = 8;
/** Places of the table at first; always a power of two, of which three quarters are taken at most. */
const PLACES = 1024;
/** Ends a list of parties. */
const NONE = -1;

/** Who was met where: the number of a thread, and in the same place that of a party. */
export interface Meetings {
  readonly threads: Float64Array;
  readonly parties: Int32Array;
}

/** Numbers of the parties met in each thread. Memory grows with threads, some 20 bytes for each. */
export class Threads {
  /** Number of the thread at each place; 0 where there is none. */
  #threads = new Float64Array(PLACES);
  /** Its party; or, below 0, where the list of its parties begins: -1 for the first place of `#lists`. */
  #parties = new Int32Array(PLACES);
  /** Of threads with several parties: a party, and where the next one is. */
  #lists = new Int32Array(PLACES);
  #listed = 0;
  #size = 0;

  note(thread: string, party: number): void {
    this.add(numberOf(thread), party);
  }

  /** The same by the number of the thread. */
  add(thread: number, party: number): void {
    const place = placeOf(thread, this.#threads);
    if (this.#threads[place] === thread) {
      this.#addTo(place, party);
      return;
    }
    this.#threads[place] = thread;
    this.#parties[place] = party;
    this.#size += 1;
    if (this.#size > this.#threads.length * 0.75) this.#grow();
  }

  /** All that was noted, as numbers for another table to take. */
  give(): Meetings {
    const threads = new Float64Array(this.#size + this.#listed / 2);
    const parties = new Int32Array(threads.length);
    let at = 0;
    for (const [place, thread] of this.#threads.entries()) {
      if (thread === 0) continue;
      for (const party of this.#partiesAt(place)) {
        threads[at] = thread;
        parties[at++] = party;
      }
    }
    return { threads: threads.subarray(0, at), parties: parties.subarray(0, at) };
  }

  /** Takes what another table gave. `ours`: by their number of a party our own. */
  adopt({ threads, parties }: Meetings, ours: Uint32Array): void {
    for (const [at, thread] of threads.entries()) this.add(thread, ours[parties[at] ?? 0] ?? 0);
  }

  /** Each thread, by number, with the parties met in it. */
  *entries(): Generator<readonly [thread: number, parties: readonly number[]]> {
    for (const [place, thread] of this.#threads.entries())
      if (thread !== 0) yield [thread, this.#partiesAt(place)];
  }

  /** The one customer who takes part; undefined where there is none, or more than one. */
  customerOf(thread: string, customerOf: (party: number) => string | undefined): string | undefined {
    const number = numberOf(thread);
    const place = placeOf(number, this.#threads);
    const parties = this.#threads[place] === number ? this.#partiesAt(place) : [];
    const customers = new Set(parties.map(customerOf));
    return customers.size === 1 && parties.length <= MOST_PARTIES ? [...customers][0] : undefined;
  }

  #addTo(place: number, party: number): void {
    const known = this.#parties[place] ?? 0;
    if (known === party) return;
    const parties = this.#partiesAt(place);
    if (parties.length > MOST_PARTIES || parties.includes(party)) return;
    const next = known >= 0 ? this.#append(known, NONE) : -1 - known;
    this.#parties[place] = -1 - this.#append(party, next);
  }

  #partiesAt(place: number): readonly number[] {
    const known = this.#parties[place] ?? 0;
    if (known >= 0) return [known];
    const parties: number[] = [];
    for (let at = -1 - known; at !== NONE; at = this.#lists[at + 1] ?? NONE)
      parties.push(this.#lists[at] ?? 0);
    return parties;
  }

  /** Gives where it stands. */
  #append(party: number, next: number): number {
    const at = this.#listed;
    if (at + 2 > this.#lists.length) {
      const lists = new Int32Array(this.#lists.length * 2);
      lists.set(this.#lists);
      this.#lists = lists;
    }
    this.#lists[at] = party;
    this.#lists[at + 1] = next;
    this.#listed += 2;
    return at;
  }

  #grow(): void {
    const [threads, parties] = [this.#threads, this.#parties];
    this.#threads = new Float64Array(threads.length * 2);
    this.#parties = new Int32Array(threads.length * 2);
    for (const [place, thread] of threads.entries()) {
      if (thread === 0) continue;
      const next = placeOf(thread, this.#threads);
      this.#threads[next] = thread;
      this.#parties[next] = parties[place] ?? 0;
    }
  }
}

/** Where the thread stands, or would stand. */
function placeOf(thread: number, threads: Float64Array): number {
  const last = threads.length - 1;
  let place = (thread >>> 0) & last;
  while (threads[place] !== 0 && threads[place] !== thread) place = (place + 1) & last;
  return place;
}

/** 53 bits, so that even of millions of names hardly two give the same; never 0. */
function numberOf(name: string): number {
  let low = 0x811c9dc5;
  let high = 0x9e3779b9;
  for (let index = 0; index < name.length; index++) {
    const code = name.charCodeAt(index);
    low = Math.imul(low ^ code, 0x01000193);
    high = Math.imul(high ^ code, 0x85ebca6b) + index;
  }
  low ^= low >>> 15;
  low = Math.imul(low, 0x2c1b3c6d);
  low ^= low >>> 13;
  high ^= high >>> 16;
  return (high >>> 11) * 2 ** 32 + (low >>> 0) || 1;
}
