// A map from two whole numbers to one, by open addressing in typed arrays: transitions of the automaton live here, where
// a Map would need an object or a string for each key.

const EMPTY = -1;

export class PairTable {
  #mask: number;
  #size = 0;
  /** Triples of first key, second key, value. */
  #cells: Int32Array;

  /** `capacity`: a power of two; pairs expected, times two. */
  constructor(capacity = 1024) {
    this.#mask = capacity - 1;
    this.#cells = new Int32Array(3 * capacity).fill(EMPTY);
  }

  /** The value, or -1. Keys must not be negative. */
  get(first: number, second: number): number {
    const cells = this.#cells;
    const mask = this.#mask;
    let slot = mix(first, second) & mask;
    for (;;) {
      const at = slot * 3;
      const key = cells[at];
      if (key === EMPTY) return EMPTY;
      if (key === first && cells[at + 1] === second) return cells[at + 2] ?? EMPTY;
      slot = (slot + 1) & mask;
    }
  }

  /** Adds a pair that is not there yet. */
  add(first: number, second: number, value: number): void {
    if (this.#size * 2 > this.#mask) this.#grow();
    this.#place(first, second, value);
    this.#size += 1;
  }

  #place(first: number, second: number, value: number): void {
    let slot = mix(first, second) & this.#mask;
    while (this.#cells[slot * 3] !== EMPTY) slot = (slot + 1) & this.#mask;
    this.#cells[slot * 3] = first;
    this.#cells[slot * 3 + 1] = second;
    this.#cells[slot * 3 + 2] = value;
  }

  #grow(): void {
    const old = this.#cells;
    this.#mask = this.#mask * 2 + 1;
    this.#cells = new Int32Array(3 * (this.#mask + 1)).fill(EMPTY);
    for (let at = 0; at < old.length; at += 3) {
      if (old[at] !== EMPTY) this.#place(old[at] ?? 0, old[at + 1] ?? 0, old[at + 2] ?? 0);
    }
  }
}

function mix(first: number, second: number): number {
  const hash = Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b);
  return (hash ^ (hash >>> 15)) >>> 0;
}
