// What one step of listening found in the sentences that are remembered, written when a sentence is heard for the first
// time since it is remembered: a list of whole numbers for each, one after another in one array, or a few fractions. What
// is found in a sentence that is not remembered is written in the same way, and gone with the next.

const FIRST_CAPACITY = 1 << 12;
/** Stands for a sentence that is not remembered. */
export const UNKNOWN = -1;

export class MemoryTable {
  /** The list of a sentence is `values[from(sentence)] … values[to(sentence) - 1]`. */
  values = new Int32Array(FIRST_CAPACITY);
  /** By sentence: where its list begins and ends; an end of 0 where there is none, since place 0 is not used. */
  readonly #starts: Int32Array;
  readonly #ends: Int32Array;
  /** First place that is not kept; from there on the list written last, of an unknown sentence. */
  #kept = 1;
  #used = 1;

  /** `most`: sentences. */
  constructor(most: number) {
    this.#starts = new Int32Array(most);
    this.#ends = new Int32Array(most);
  }

  /** Numbers kept, of all sentences. */
  get size(): number {
    return this.#kept;
  }

  /** False for an unknown sentence. */
  has(sentence: number): boolean {
    return sentence >= 0 && this.#ends[sentence] !== 0;
  }

  from(sentence: number): number {
    return sentence >= 0 ? (this.#starts[sentence] ?? 0) : this.#kept;
  }

  to(sentence: number): number {
    return sentence >= 0 ? (this.#ends[sentence] ?? 0) : this.#used;
  }

  /** Begins the list of a sentence that has none. */
  begin(): void {
    this.#used = this.#kept;
  }

  push(value: number): void {
    if (this.#used === this.values.length) this.#grow();
    this.values[this.#used] = value;
    this.#used += 1;
  }

  /** Ends the list that was begun last: it is of this sentence. */
  end(sentence: number): void {
    if (sentence < 0) return;
    this.#starts[sentence] = this.#kept;
    this.#ends[sentence] = this.#used;
    this.#kept = this.#used;
  }

  clear(): void {
    this.#ends.fill(0);
    this.#kept = this.#used = 1;
  }

  #grow(): void {
    const wider = new Int32Array(2 * this.values.length);
    wider.set(this.values);
    this.values = wider;
  }
}

export class FigureTable {
  /** Those of a sentence begin at `at(sentence)`. */
  readonly values: Float64Array;
  readonly #width: number;
  readonly #known: Uint8Array;

  constructor(most: number, width: number) {
    this.values = new Float64Array(width * (most + 1));
    this.#width = width;
    this.#known = new Uint8Array(most);
  }

  has(sentence: number): boolean {
    return sentence >= 0 && this.#known[sentence] === 1;
  }

  /** Unknown sentences share a place after all others. */
  at(sentence: number): number {
    return this.#width * (sentence >= 0 ? sentence : this.#known.length);
  }

  /** To be called where all of them are set. */
  know(sentence: number): void {
    if (sentence >= 0) this.#known[sentence] = 1;
  }

  clear(): void {
    this.#known.fill(0);
  }
}
