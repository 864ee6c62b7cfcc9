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

/** Places in a slot: hash, weights (low byte for dissatisfaction, the next for pleasure; 0 marks a free slot), and the last
 * message in which it was found, so that what a message repeats counts once. */
const HASH = 0;
const WEIGHTS = 1;
const FOUND = 2;
const SLOT = 3;
/** Bits of the filter for each slot, as a shift: most n-grams weigh nothing, and one bit in a small array tells so. */
const BITS = 3;

export class GramTable {
  readonly lean: Lean = { dissatisfied: 0, pleased: 0 };
  readonly #mask: number;
  readonly #slots: Int32Array;
  readonly #filter: Int32Array;
  readonly #filterMask: number;
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
    for (let at = 0; at < entries * ENTRY; at += ENTRY) {
      this.#place(bytes.readInt32LE(at), bytes.readUInt16LE(at + 4));
    }
  }

  /** To be called before the n-grams of each message. */
  begin(): void {
    this.lean.dissatisfied = this.lean.pleased = 0;
    this.#message = (this.#message + 1) | 0;
  }

  /** Adds the weights of hashes `from … to - 1` to `lean`, each once in a message. */
  weigh(hashes: Int32Array, from: number, to: number): void {
    for (let at = from; at < to; at += 1) {
      const slot = this.find(hashes[at] ?? 0);
      if (slot >= 0) this.#weighSlot(slot);
    }
  }

  /** The slot of an n-gram that weighs something, or -1. */
  find(hash: number): number {
    if (((this.#filter[(hash >>> 5) & this.#filterMask] ?? 0) & (1 << (hash & 31))) === 0) return -1;
    const slot = this.#slotOf(hash);
    return this.#slots[slot + WEIGHTS] === 0 ? -1 : slot;
  }

  /** The same for n-grams whose slots are at `from … to - 1`. */
  weighSlots(found: Int32Array, from: number, to: number): void {
    for (let at = from; at < to; at += 1) this.#weighSlot(found[at] ?? 0);
  }

  #weighSlot(slot: number): void {
    const slots = this.#slots;
    if (slots[slot + FOUND] === this.#message) return;
    slots[slot + FOUND] = this.#message;
    const weights = slots[slot + WEIGHTS] ?? 0;
    this.lean.dissatisfied += (weights << 24) >> 24;
    this.lean.pleased += (weights << 16) >> 24;
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
