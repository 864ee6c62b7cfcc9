// The gap-free parts of phrases as one network of nodes joined by atoms. Alternatives lie side by side and share what
// follows, so a part costs the sum of its words, not the product of its choices. Edges are only noted while phrases are
// added; `tables` puts them in order at the end.
import { IntList } from './int-list.ts';
import { type GraphTables, NO_PART } from './phrase-graph.ts';
import type { Atom, Part, Sequence } from './phrase-items.ts';
import type { Rows } from './rows.ts';

/** A node and how many words lead to it. */
interface Place {
  readonly node: number;
  readonly length: number;
}

const START: Place = { node: 0, length: 0 };
/** Numbers of an edge as noted: node, atom, target. */
const EDGE = 3;

export class PhraseNetwork {
  /** How many parts were added. */
  parts = 0;
  /** Numbers of atoms; networks may share them. */
  readonly #atoms: Map<Atom, number>;
  /** Triples of node, atom and target; some more than once. */
  readonly #edges = new IntList();
  /** By node: the part that ends there, and how many words lead to it. */
  readonly #endParts = new IntList();
  readonly #endLengths = new IntList();
  readonly #partIds = new Map<string, number>();
  /** Nodes of departure by key. */
  readonly #apart = new Map<string, number>();

  constructor(atoms: Map<Atom, number>) {
    this.#atoms = atoms;
    this.#addNode();
  }

  /** Id of a part, which is added when it is new. */
  add({ key, items }: Part): number {
    const known = this.#partIds.get(key);
    if (known !== undefined) return known;
    const part = this.parts;
    this.parts += 1;
    this.#partIds.set(key, part);
    this.#addPart(items, START, part);
    return part;
  }

  /** Adds items that begin at a node of their own, which is returned: to be looked for at one place only. */
  addApart(key: string, items: () => Sequence): number {
    const known = this.#apart.get(key);
    if (known !== undefined) return known;
    const root = this.#addNode();
    this.#addPart(items(), { node: root, length: 0 }, 0);
    this.#apart.set(key, root);
    return root;
  }

  tables(): GraphTables {
    const nodes = this.#endParts.length;
    return {
      edges: ordered(this.#edges, nodes),
      parts: this.#endParts.toArray(),
      lengths: this.#endLengths.toArray(),
    };
  }

  #addPart(items: Sequence, from: Place, part: number): void {
    for (const { node, length } of this.#lead(items, [from], [])) {
      this.#endParts.set(node, part);
      this.#endLengths.set(node, length);
    }
  }

  /** Leads from some places over the items; the last of them ends at `goals`, one node for each length. */
  #lead(items: Sequence, from: readonly Place[], goals: Place[]): readonly Place[] {
    let places = from;
    items.forEach((item, index) => {
      const ends = index === items.length - 1 ? goals : [];
      if (item.kind === 'atom') places = this.#leadOver(item.atom, places, ends);
      if (item.kind === 'choice') places = this.#leadOverAny(item.options, places, ends);
    });
    return places;
  }

  #leadOverAny(options: readonly Sequence[], from: readonly Place[], goals: Place[]): readonly Place[] {
    const reached: Place[] = [];
    for (const option of options) {
      for (const place of this.#lead(option, from, goals)) if (!reached.includes(place)) reached.push(place);
    }
    return reached;
  }

  #leadOver(atom: Atom, places: readonly Place[], goals: Place[]): readonly Place[] {
    const words = atom === '^' || atom === '$' ? 0 : 1;
    const id = this.#numberOf(atom);
    const reached: Place[] = [];
    for (const { node, length } of places) {
      const goal = this.#goalAt(length + words, goals);
      if (!reached.includes(goal)) reached.push(goal);
      this.#edges.push(node);
      this.#edges.push(id);
      this.#edges.push(goal.node);
    }
    return reached;
  }

  #goalAt(length: number, goals: Place[]): Place {
    for (const goal of goals) if (goal.length === length) return goal;
    const goal = { node: this.#addNode(), length };
    goals.push(goal);
    return goal;
  }

  #addNode(): number {
    this.#endLengths.push(0);
    return this.#endParts.push(NO_PART);
  }

  #numberOf(atom: Atom): number {
    const known = this.#atoms.get(atom);
    if (known !== undefined) return known;
    this.#atoms.set(atom, this.#atoms.size);
    return this.#atoms.size - 1;
  }
}

/** The edges by node, ascending and each once. */
function ordered(edges: IntList, nodes: number): Rows {
  const { keys, ends } = keysByNode(edges, nodes);
  const offsets = new Int32Array(nodes + 1);
  const values = new Int32Array(2 * keys.length);
  let count = 0;
  for (let node = 0; node < nodes; node += 1) {
    let last = -1;
    for (const key of keys.subarray(ends[node - 1] ?? 0, ends[node]).sort()) {
      if (key !== last) {
        values[count] = Math.floor(key / nodes);
        values[count + 1] = key % nodes;
        count += 2;
      }
      last = key;
    }
    offsets[node + 1] = count;
  }
  return { offsets, values: values.slice(0, count) };
}

/** Atom and target of each edge as one number, those of a node side by side. */
function keysByNode(edges: IntList, nodes: number): { keys: Float64Array; ends: Int32Array } {
  const ends = new Int32Array(nodes + 1);
  for (let at = 0; at < edges.length; at += EDGE) ends[edges.at(at) + 1] = (ends[edges.at(at) + 1] ?? 0) + 1;
  for (let node = 0; node < nodes; node += 1) ends[node + 1] = (ends[node + 1] ?? 0) + (ends[node] ?? 0);
  const keys = new Float64Array(edges.length / EDGE);
  for (let at = 0; at < edges.length; at += EDGE) {
    const node = edges.at(at);
    keys[ends[node] ?? 0] = edges.at(at + 1) * nodes + edges.at(at + 2);
    ends[node] = (ends[node] ?? 0) + 1;
  }
  return { keys, ends };
}
