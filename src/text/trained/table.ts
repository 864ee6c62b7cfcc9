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

export class GramTable {
  readonly lean: Lean = { dissatisfied: 0, pleased: 0 };
  readonly #mask: number;
  /** Pairs of hash and weights (low byte for dissatisfaction, the next for pleasure); weights of 0 mark a free place. */
  readonly #slots: Int32Array;
  /** By place: the last message in which it was found, so that what a message repeats counts once. */
  readonly #found: Int32Array;
  #message = 0;

  /** `packed`: entries of hash (32 bits, little-endian) and two signed bytes, in base64. */
  constructor(packed: string) {
    const bytes = Buffer.from(packed, 'base64');
    const entries = Math.floor(bytes.length / ENTRY);
    let size = 1;
    while (size < SPARE * entries) size *= 2;
    this.#mask = size - 1;
    this.#slots = new Int32Array(2 * size);
    this.#found = new Int32Array(size);
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
      const slot = this.#slotOf(hashes[at] ?? 0);
      if (this.#slots[2 * slot + 1] !== 0) this.weighSlot(slot);
    }
  }

  /** The place of an n-gram that weighs something, or -1. */
  find(hash: number): number {
    const slot = this.#slotOf(hash);
    return this.#slots[2 * slot + 1] === 0 ? -1 : slot;
  }

  /** The same as `weigh` for the n-gram at a place. */
  weighSlot(slot: number): void {
    if (this.#found[slot] === this.#message) return;
    this.#found[slot] = this.#message;
    const weights = this.#slots[2 * slot + 1] ?? 0;
    this.lean.dissatisfied += (weights << 24) >> 24;
    this.lean.pleased += (weights << 16) >> 24;
  }

  /** The place of a hash, or the free one where it would be. */
  #slotOf(hash: number): number {
    const slots = this.#slots;
    let slot = hash & this.#mask;
    while (slots[2 * slot + 1] !== 0 && slots[2 * slot] !== hash) slot = (slot + 1) & this.#mask;
    return slot;
  }

  #place(hash: number, weights: number): void {
    const slot = this.#slotOf(hash);
    this.#slots[2 * slot] = hash;
    this.#slots[2 * slot + 1] = weights;
  }
}
