// Weights of n-grams, found by hash: an open table of 32-bit hashes, each with two weights of a byte. Packed, an entry is
// six bytes: the hash, its weight for dissatisfaction and its weight for pleasure.
const ENTRY = 6;
/** Places for each entry, at least. */
const SPARE = 1.5;

/** What the n-grams of a message say, before scaling. */
export interface Lean {
  dissatisfied: number;
  pleased: number;
}

/** Places in a slot: hash, weights (low byte for dissatisfaction, the next for pleasure; 0 marks a free slot), and the
 * number of the n-gram, 0 until it is met. */
const HASH = 0;
const WEIGHTS = 1;
const NUMBER = 2;
const SLOT = 3;
/** Bits of the filter for each slot, as a shift: most n-grams weigh nothing, and one bit in a small array tells so. */
const BITS = 3;
const FIRST_CAPACITY = 1 << 11;

export class GramTable {
  readonly lean: Lean = { dissatisfied: 0, pleased: 0 };
  readonly #mask: number;
  readonly #slots: Int32Array;
  readonly #filter: Int32Array;
  readonly #filterMask: number;
  /** N-grams met so far, which are numbered as they come: few of the table are ever met, and they lie together. */
  #met = 0;
  /** By number: weights as in the slot, and the last message in which it was, since what a message repeats counts once. */
  #weights = new Uint16Array(FIRST_CAPACITY);
  #found = new Int32Array(FIRST_CAPACITY);
  #message = 0;

  /** `packed`: entries of hash (32 bits, little-endian) and two signed bytes, in base64. */
  constructor(packed: string) {
    const bytes = Buffer.from(packed, 'base64');
    const entries = Math.floor(bytes.length / ENTRY);
    let size = 32;
    while (size < SPARE * entries) size *= 2;
    this.#mask = size - 1;
    this.#slots = new Int32Array(SLOT * size);
    this.#filter = new Int32Array((size << BITS) >> 5);
    this.#filterMask = this.#filter.length - 1;
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    for (let at = 0; at < entries * ENTRY; at += ENTRY) {
      this.#place(view.getInt32(at, true), view.getUint16(at + 4, true));
    }
  }

  /** To be called before the n-grams of each message. */
  begin(): void {
    this.lean.dissatisfied = this.lean.pleased = 0;
    this.#message = (this.#message + 1) | 0;
  }

  /** Number of an n-gram that weighs something, or 0. */
  numberOf(hash: number): number {
    if (((this.#filter[(hash >>> 5) & this.#filterMask] ?? 0) & (1 << (hash & 31))) === 0) return 0;
    const slot = this.#slotOf(hash);
    if (this.#slots[slot + WEIGHTS] === 0) return 0;
    return this.#slots[slot + NUMBER] || this.#meet(slot);
  }

  /** What an n-gram weighs. */
  dissatisfaction(number: number): number {
    return ((this.#weights[number] ?? 0) << 24) >> 24;
  }

  pleasure(number: number): number {
    return ((this.#weights[number] ?? 0) << 16) >> 24;
  }

  /** Adds n-grams that weigh so much in all, and takes those back that the message had before. */
  add(numbers: Int32Array, from: number, to: number, dissatisfied: number, pleased: number): void {
    const found = this.#found;
    const message = this.#message;
    this.lean.dissatisfied += dissatisfied;
    this.lean.pleased += pleased;
    for (let at = from; at < to; at += 1) {
      const number = numbers[at] ?? 0;
      if (found[number] !== message) found[number] = message;
      else this.#takeBack(number);
    }
  }

  #takeBack(number: number): void {
    this.lean.dissatisfied -= this.dissatisfaction(number);
    this.lean.pleased -= this.pleasure(number);
  }

  #meet(slot: number): number {
    this.#met += 1;
    if (this.#met === this.#found.length) this.#grow();
    this.#slots[slot + NUMBER] = this.#met;
    this.#weights[this.#met] = this.#slots[slot + WEIGHTS] ?? 0;
    return this.#met;
  }

  #grow(): void {
    const weights = new Uint16Array(2 * this.#met);
    const found = new Int32Array(2 * this.#met);
    weights.set(this.#weights);
    found.set(this.#found);
    this.#weights = weights;
    this.#found = found;
  }

  /** The slot of a hash, or the free one where it would be. */
  #slotOf(hash: number): number {
    const slots = this.#slots;
    let slot = hash & this.#mask;
    while (slots[SLOT * slot + WEIGHTS] !== 0 && slots[SLOT * slot + HASH] !== hash)
      slot = (slot + 1) & this.#mask;
    return SLOT * slot;
  }

  #place(hash: number, weights: number): void {
    const slot = this.#slotOf(hash);
    this.#slots[slot + HASH] = hash;
    this.#slots[slot + WEIGHTS] = weights;
    const at = (hash >>> 5) & this.#filterMask;
    this.#filter[at] = (this.#filter[at] ?? 0) | (1 << (hash & 31));
  }
}
