// A finished network of phrase parts, to be walked: the edges of a node lie side by side, ordered by atom. A look at some
// bits tells of most nodes that a word does not lead on from there, so nodes that lead nowhere cost next to nothing.
import type { NodeSet } from './node-set.ts';
import type { Rows } from './rows.ts';
import { addBit, BITS, type WordSymbol } from './symbol-table.ts';

export const NO_PART = -1;
const WORDS = BITS / 32;

/** A network as it is stored. */
export interface GraphTables {
  /** By node: pairs of atom and target, ascending. Node 0 is where every part begins that has no node of its own. */
  readonly edges: Rows;
  /** By node: the part that ends there, or `NO_PART`. */
  readonly parts: Int32Array;
  /** By node: how many words lead to it, where a part ends. */
  readonly lengths: Int32Array;
}

export class PhraseGraph {
  readonly nodes: number;
  readonly #offsets: Int32Array;
  readonly #edges: Int32Array;
  readonly #parts: Int32Array;
  readonly #lengths: Int32Array;
  /** By node: bits of the atoms that lead on from there; see `WordSymbol`. */
  readonly #bits: Int32Array;

  constructor({ edges, parts, lengths }: GraphTables) {
    this.nodes = parts.length;
    this.#offsets = edges.offsets;
    this.#edges = edges.values;
    this.#parts = parts;
    this.#lengths = lengths;
    this.#bits = new Int32Array(WORDS * this.nodes);
    this.#noteBits();
  }

  /** The part that ends at a node, or `NO_PART`. */
  partAt(node: number): number {
    return this.#parts[node] ?? NO_PART;
  }

  /** In words, of the part that ends at a node. */
  lengthAt(node: number): number {
    return this.#lengths[node] ?? 0;
  }

  /** False when surely nothing leads on from a node of what the bits beginning at an index stand for; see `WordSymbol`. */
  mayLead(node: number, bits: Int32Array, from: number): boolean {
    const own = this.#bits;
    const at = WORDS * node;
    return (
      ((own[at] ?? 0) & (bits[from] ?? 0)) !== 0 ||
      ((own[at + 1] ?? 0) & (bits[from + 1] ?? 0)) !== 0 ||
      ((own[at + 2] ?? 0) & (bits[from + 2] ?? 0)) !== 0 ||
      ((own[at + 3] ?? 0) & (bits[from + 3] ?? 0)) !== 0
    );
  }

  /** Adds the bits of what leads on from a node to those that begin at an index. */
  addBits(node: number, bits: Int32Array, from: number): void {
    for (let at = 0; at < WORDS; at += 1) {
      bits[from + at] = (bits[from + at] ?? 0) | (this.#bits[WORDS * node + at] ?? 0);
    }
  }

  /** Whether a word leads on from a node. */
  leads(node: number, word: WordSymbol): boolean {
    const after = this.#offsets[node + 1] ?? 0;
    return (
      this.mayLead(node, word.bits, 0) &&
      word.atoms.some((atom) => this.#hasEdge(this.#firstOf(node, atom), after, atom))
    );
  }

  /** Adds the nodes to which a word leads from a node. */
  follow(node: number, word: WordSymbol, into: NodeSet): void {
    if (!this.mayLead(node, word.bits, 0)) return;
    for (const atom of word.atoms) this.#followOne(node, atom, into);
  }

  #followOne(node: number, atom: number, into: NodeSet): void {
    const edges = this.#edges;
    const after = this.#offsets[node + 1] ?? 0;
    for (let at = this.#firstOf(node, atom); at < after && edges[at] === atom; at += 2)
      into.add(edges[at + 1] ?? 0);
  }

  #hasEdge(at: number, after: number, atom: number): boolean {
    return at < after && this.#edges[at] === atom;
  }

  /** Where the edges of a node for an atom begin, or would. */
  #firstOf(node: number, atom: number): number {
    const edges = this.#edges;
    let low = (this.#offsets[node] ?? 0) >> 1;
    let high = (this.#offsets[node + 1] ?? 0) >> 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((edges[2 * middle] ?? 0) < atom) low = middle + 1;
      else high = middle;
    }
    return 2 * low;
  }

  /** Over all edges in one loop: there are some hundred thousand. */
  #noteBits(): void {
    const bits = this.#bits;
    const edges = this.#edges;
    const offsets = this.#offsets;
    let at = 0;
    for (let node = 0; node < this.nodes; node += 1) {
      const to = offsets[node + 1] ?? 0;
      for (; at < to; at += 2) addBit(edges[at] ?? 0, bits, WORDS * node);
    }
  }
}
