// What one step of listening found in the sentences that are remembered, written when a sentence is heard for the first
// time since it is remembered: a list of whole numbers for each, one after another in one array, or a few fractions.

const FIRST_CAPACITY = 1 << 12;

export class MemoryTable {
  /** The list of a sentence is `values[from(sentence)] … values[to(sentence) - 1]`. */
  values = new Int32Array(FIRST_CAPACITY);
  /** By sentence: where its list begins and ends; an end of 0 where there is none, since place 0 is not used. */
  readonly #starts: Int32Array;
  readonly #ends: Int32Array;
  #used = 1;
  #open = 0;

  /** `most`: sentences. */
  constructor(most: number) {
    this.#starts = new Int32Array(most);
    this.#ends = new Int32Array(most);
  }

  /** Numbers kept, of all sentences. */
  get size(): number {
    return this.#used;
  }

  /** False for a sentence that is not remembered, which is -1. */
  has(sentence: number): boolean {
    return sentence >= 0 && this.#ends[sentence] !== 0;
  }

  from(sentence: number): number {
    return this.#starts[sentence] ?? 0;
  }

  to(sentence: number): number {
    return this.#ends[sentence] ?? 0;
  }

  /** Begins the list of a sentence that has none. */
  begin(sentence: number): void {
    this.#open = sentence;
    this.#starts[sentence] = this.#used;
  }

  push(value: number): void {
    if (this.#used === this.values.length) this.#grow();
    this.values[this.#used] = value;
    this.#used += 1;
  }

  /** Ends the list that was begun last. */
  end(): void {
    this.#ends[this.#open] = this.#used;
  }

  clear(): void {
    this.#ends.fill(0);
    this.#used = 1;
  }

  #grow(): void {
    const wider = new Int32Array(2 * this.values.length);
    wider.set(this.values);
    this.values = wider;
  }
}

export class FigureTable {
  /** Those of a sentence begin at `width × sentence`. */
  readonly values: Float64Array;
  readonly #known: Uint8Array;

  constructor(most: number, width: number) {
    this.values = new Float64Array(width * most);
    this.#known = new Uint8Array(most);
  }

  has(sentence: number): boolean {
    return this.#known[sentence] === 1;
  }

  /** To be called where all of them are set. */
  know(sentence: number): void {
    this.#known[sentence] = 1;
  }

  clear(): void {
    this.#known.fill(0);
  }
}
