// The network made deterministic as it is walked: a state is the set of nodes that words from one place on lead to, made
// when first reached. One table look-up per word and place afterwards, however many phrases there are.
import { IntList } from './int-list.ts';
import { NodeSet } from './node-set.ts';
import { PairTable } from './pair-table.ts';
import { NO_PART, type PhraseGraph } from './phrase-graph.ts';
import { BITS, type SymbolTable } from './symbol-table.ts';

const NONE: readonly number[] = [];
/** States are forgotten beyond these: hostile text could otherwise make ever new ones. */
const MOST_STATES = 1 << 16;
const MOST_TRANSITIONS = 1 << 19;
const WORDS = BITS / 32;
const FIRST_CAPACITY = 1 << 10;

export class Automaton {
  readonly #graph: PhraseGraph;
  readonly #symbols: SymbolTable;
  #transitions = new PairTable();
  #transitionCount = 0;
  /** Nodes of state `s`: `#nodes[#offsets[s] … #offsets[s + 1])`, ascending. */
  #nodes = new Int32Array(16 * FIRST_CAPACITY);
  #offsets = new Int32Array(FIRST_CAPACITY);
  #count = 0;
  /** State + 1 by slot. */
  #slots = new Int32Array(2 * FIRST_CAPACITY);
  #ends: (readonly number[])[] = [];
  /** By state: 1 when parts end in it. */
  #finishing = new Uint8Array(FIRST_CAPACITY);
  /** By state: bits of the atoms that lead on from any of its nodes; see `WordSymbol`. */
  #bits = new Int32Array(WORDS * FIRST_CAPACITY);
  /** By symbol: state + 1 when nothing is begun before it; 0 or less where that is not known yet. */
  #beginnings = new IntList();
  /** Nodes being gathered. */
  readonly #reached: NodeSet;

  constructor(graph: PhraseGraph, symbols: SymbolTable) {
    this.#graph = graph;
    this.#symbols = symbols;
    this.#reached = new NodeSet(graph.nodes);
    this.forget();
  }

  /** State to which a symbol leads from a state; 0 when it leads nowhere. */
  step(state: number, symbol: number): number {
    if (!this.#mayContinue(state, symbol)) return 0;
    const known = this.#transitions.get(state, symbol);
    return known >= 0 ? known : this.#learn(state, symbol);
  }

  /** State to which a symbol leads when nothing was begun before it; 0 when it begins nothing. */
  begin(symbol: number): number {
    const known = this.#beginnings.at(symbol);
    if (known > 0) return known - 1;
    this.#reached.clear();
    this.#graph.follow(0, this.#symbols.of(symbol), this.#reached);
    const state = this.#stateOfReached();
    this.#beginnings.set(symbol, state + 1);
    return state;
  }

  /** Whether any part ends in a state. */
  finishes(state: number): boolean {
    return this.#finishing[state] === 1;
  }

  /** What ends in a state: triples of node, part and its length, flattened, in order of nodes. */
  ends(state: number): readonly number[] {
    return this.#ends[state] ?? NONE;
  }

  /** To be called between messages; keeps memory bounded. */
  rest(): void {
    if (this.#count > MOST_STATES || this.#transitionCount > MOST_TRANSITIONS) this.forget();
  }

  forget(): void {
    this.#transitions = new PairTable();
    this.#transitionCount = 0;
    this.#beginnings = new IntList();
    this.#count = 0;
    this.#slots.fill(0);
    this.#ends = [];
    this.#reached.clear();
    this.#stateOfReached();
  }

  #learn(state: number, symbol: number): number {
    const reached = this.#reached;
    const word = this.#symbols.of(symbol);
    const to = this.#offsets[state + 1] ?? 0;
    reached.clear();
    for (let at = this.#offsets[state] ?? 0; at < to; at += 1) {
      this.#graph.follow(this.#nodes[at] ?? 0, word, reached);
    }
    const next = this.#stateOfReached();
    this.#transitions.add(state, symbol, next);
    this.#transitionCount += 1;
    return next;
  }

  /** False when surely nothing begun goes on with a symbol, as is so for most: no transition need be kept for these. */
  #mayContinue(state: number, symbol: number): boolean {
    const own = this.#bits;
    const { bits } = this.#symbols;
    const at = WORDS * state;
    const from = WORDS * symbol;
    return (
      ((own[at] ?? 0) & (bits[from] ?? 0)) !== 0 ||
      ((own[at + 1] ?? 0) & (bits[from + 1] ?? 0)) !== 0 ||
      ((own[at + 2] ?? 0) & (bits[from + 2] ?? 0)) !== 0 ||
      ((own[at + 3] ?? 0) & (bits[from + 3] ?? 0)) !== 0
    );
  }

  #stateOfReached(): number {
    const nodes = this.#reached.values.subarray(0, this.#reached.count).sort();
    let slot = hashOf(nodes) & (this.#slots.length - 1);
    for (let state = (this.#slots[slot] ?? 0) - 1; state >= 0; state = (this.#slots[slot] ?? 0) - 1) {
      if (this.#equals(state, nodes)) return state;
      slot = (slot + 1) & (this.#slots.length - 1);
    }
    return this.#addState(nodes);
  }

  #equals(state: number, nodes: Int32Array): boolean {
    const from = this.#offsets[state] ?? 0;
    if ((this.#offsets[state + 1] ?? 0) - from !== nodes.length) return false;
    for (let at = 0; at < nodes.length; at += 1) if (this.#nodes[from + at] !== nodes[at]) return false;
    return true;
  }

  #addState(nodes: Int32Array): number {
    const state = this.#count;
    if (2 * (state + 2) > this.#slots.length) this.#growStates();
    const from = this.#offsets[state] ?? 0;
    while (from + nodes.length > this.#nodes.length) this.#nodes = doubled(this.#nodes);
    this.#nodes.set(nodes, from);
    this.#offsets[state + 1] = from + nodes.length;
    this.#count = state + 1;
    const ends = this.#endsOf(nodes);
    this.#ends.push(ends);
    this.#finishing[state] = ends === NONE ? 0 : 1;
    this.#bits.fill(0, WORDS * state, WORDS * (state + 1));
    for (const node of nodes) this.#graph.addBits(node, this.#bits, WORDS * state);
    this.#place(state, nodes);
    return state;
  }

  #endsOf(nodes: Int32Array): readonly number[] {
    const ends: number[] = [];
    for (const node of nodes) {
      const part = this.#graph.partAt(node);
      if (part !== NO_PART) ends.push(node, part, this.#graph.lengthAt(node));
    }
    return ends.length === 0 ? NONE : ends;
  }

  #place(state: number, nodes: Int32Array): void {
    const mask = this.#slots.length - 1;
    let slot = hashOf(nodes) & mask;
    while (this.#slots[slot] !== 0) slot = (slot + 1) & mask;
    this.#slots[slot] = state + 1;
  }

  #growStates(): void {
    this.#offsets = doubled(this.#offsets);
    this.#bits = doubled(this.#bits);
    const finishing = new Uint8Array(2 * this.#finishing.length);
    finishing.set(this.#finishing);
    this.#finishing = finishing;
    this.#slots = new Int32Array(2 * this.#slots.length);
    for (let state = 0; state < this.#count; state += 1) {
      this.#place(state, this.#nodes.subarray(this.#offsets[state], this.#offsets[state + 1]));
    }
  }
}

function hashOf(nodes: Int32Array): number {
  let hash = 0x811c9dc5;
  for (const node of nodes) hash = Math.imul(hash ^ node, 0x01000193);
  return (hash ^ (hash >>> 13)) >>> 0;
}

function doubled(numbers: Int32Array): Int32Array<ArrayBuffer> {
  const wider = new Int32Array(2 * numbers.length);
  wider.set(numbers);
  return wider;
}
