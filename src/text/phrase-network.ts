// The gap-free parts of phrases as one network of nodes joined by atoms. Alternatives lie side by side and share what
// follows, so a part costs the sum of its words, not the product of its choices. Edges are lists in flat arrays.
import { IntList } from './int-list.ts';
import { PairTable } from './pair-table.ts';
import type { Atom, Part, Sequence } from './phrases.ts';

/** A node and how many words lead to it. */
interface Place {
  readonly node: number;
  readonly length: number;
}

const START: Place = { node: 0, length: 0 };
const NOTHING = -1;

export class PhraseNetwork {
  /** Numbers of atoms; networks may share them. */
  readonly atoms: Map<Atom, number>;
  /** Items by part. */
  readonly parts: Sequence[] = [];
  /** Nodes so far. Node 0 is where every part begins that has no node of its own. */
  nodes = 1;
  /** Node and atom → first edge. */
  readonly #edges: PairTable;
  /** By edge: where it leads, and the next edge of the same node and atom. */
  readonly #targets = new IntList();
  readonly #nextEdges = new IntList();
  /** By node: the first part that ends there. */
  readonly #firstEnds = new IntList();
  /** By end of a part: the part, its length in words, and the next that ends at the same node. */
  readonly #endParts = new IntList();
  readonly #endLengths = new IntList();
  readonly #nextEnds = new IntList();
  readonly #partIds = new Map<string, number>();
  /** Nodes of departure by items. */
  readonly #apart = new Map<string, number>();

  /** `edges`: a power of two, twice as many as are expected. */
  constructor(atoms: Map<Atom, number>, edges: number) {
    this.atoms = atoms;
    this.#edges = new PairTable(edges);
    this.#firstEnds.push(NOTHING);
  }

  /** First edge of a node for an atom, or -1; see `targetOf` and `edgeAfter`. */
  edgeOf(node: number, atom: number): number {
    return this.#edges.get(node, atom);
  }

  targetOf(edge: number): number {
    return this.#targets.at(edge);
  }

  /** Next edge of the same node and atom, or -1. */
  edgeAfter(edge: number): number {
    return this.#nextEdges.at(edge);
  }

  /** Whether a part ends at a node. */
  ends(node: number): boolean {
    return this.#firstEnds.at(node) !== NOTHING;
  }

  /** Appends part and length of all that end at a node. */
  addEnds(node: number, into: number[]): void {
    for (let end = this.#firstEnds.at(node); end !== NOTHING; end = this.#nextEnds.at(end)) {
      into.push(this.#endParts.at(end), this.#endLengths.at(end));
    }
  }

  /** Number of an atom, or -1 when no phrase asks for it. */
  atomId(atom: Atom): number {
    return this.atoms.get(atom) ?? NOTHING;
  }

  /** Id of a part, which is added when it is new. */
  add({ key, items }: Part): number {
    const known = this.#partIds.get(key);
    if (known !== undefined) return known;
    const part = this.parts.push(items) - 1;
    this.#partIds.set(key, part);
    for (const place of this.#lead(items, [START], new Map())) this.#endPart(place, part);
    return part;
  }

  /** Adds items that begin at a node of their own, which is returned: to be looked for at one place only. */
  addApart(items: Sequence): number {
    const key = JSON.stringify(items);
    const known = this.#apart.get(key);
    if (known !== undefined) return known;
    const root = this.#addNode();
    for (const place of this.#lead(items, [{ node: root, length: 0 }], new Map())) this.#endPart(place, 0);
    this.#apart.set(key, root);
    return root;
  }

  /** Leads from some places over the items; the last of them ends at `goals`, one node for each length. */
  #lead(items: Sequence, from: readonly Place[], goals: Map<number, Place>): readonly Place[] {
    let places = from;
    items.forEach((item, index) => {
      const ends = index === items.length - 1 ? goals : new Map<number, Place>();
      if (item.kind === 'atom') places = this.#leadOver(item.atom, places, ends);
      if (item.kind === 'choice') places = this.#leadOverAny(item.options, places, ends);
    });
    return places;
  }

  #leadOverAny(
    options: readonly Sequence[],
    from: readonly Place[],
    goals: Map<number, Place>,
  ): readonly Place[] {
    const reached = new Set<Place>();
    for (const option of options) for (const place of this.#lead(option, from, goals)) reached.add(place);
    return [...reached];
  }

  #leadOver(atom: Atom, places: readonly Place[], goals: Map<number, Place>): readonly Place[] {
    const words = atom === '^' || atom === '$' ? 0 : 1;
    const id = this.#numberOf(atom);
    return places.map((place) => {
      const length = place.length + words;
      const goal = goals.get(length) ?? { node: this.#addNode(), length };
      goals.set(length, goal);
      this.#join(place.node, id, goal.node);
      return goal;
    });
  }

  #join(node: number, atom: number, target: number): void {
    const first = this.#edges.get(node, atom);
    let last = first;
    for (let edge = first; edge !== NOTHING; edge = this.#nextEdges.at(edge)) {
      if (this.#targets.at(edge) === target) return;
      last = edge;
    }
    const edge = this.#targets.push(target);
    this.#nextEdges.push(NOTHING);
    if (last === NOTHING) this.#edges.add(node, atom, edge);
    else this.#nextEdges.set(last, edge);
  }

  #endPart({ node, length }: Place, part: number): void {
    this.#endParts.push(part);
    this.#endLengths.push(length);
    const end = this.#nextEnds.push(this.#firstEnds.at(node));
    this.#firstEnds.set(node, end);
  }

  #addNode(): number {
    this.#firstEnds.push(NOTHING);
    this.nodes += 1;
    return this.nodes - 1;
  }

  #numberOf(atom: Atom): number {
    const known = this.atoms.get(atom);
    if (known !== undefined) return known;
    this.atoms.set(atom, this.atoms.size);
    return this.atoms.size - 1;
  }
}
