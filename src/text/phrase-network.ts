// The gap-free parts of all phrases as one network of nodes joined by atoms. Alternatives lie side by side and share what
// follows, so a part costs the sum of its words, not the product of its choices.
import { PairTable } from './pair-table.ts';
import type { Atom, Part, Sequence } from './phrases.ts';

/** A part that ends at a node, with its length in words. */
export interface PartEnd {
  readonly part: number;
  readonly length: number;
}

/** A node and how many words lead to it. */
interface Place {
  readonly node: number;
  readonly length: number;
}

/** A part with its own node of departure. */
export interface Apart {
  readonly root: number;
  /** Words of its longest wording. */
  readonly longest: number;
}

const START: Place = { node: 0, length: 0 };
const NONE: readonly number[] = [];
const NO_ENDS: readonly PartEnd[] = [];

export class PhraseNetwork {
  /** Numbers of atoms; networks may share them. */
  readonly atoms: Map<Atom, number>;
  /** By node. */
  readonly partEnds: (readonly PartEnd[])[] = [NO_ENDS];
  /** Items by part. */
  readonly parts: Sequence[] = [];
  /** Node and atom → place in `#targets`. */
  readonly #edges = new PairTable();
  readonly #targets: number[][] = [];
  readonly #partIds = new Map<string, number>();
  readonly #apart = new Map<string, Apart>();

  constructor(atoms: Map<Atom, number>) {
    this.atoms = atoms;
  }

  /** Nodes one atom further. Node 0 is where every part begins. */
  targets(node: number, atom: number): readonly number[] {
    const edge = this.#edges.get(node, atom);
    return edge < 0 ? NONE : (this.#targets[edge] ?? NONE);
  }

  /** Whether an atom leads on from a node. */
  leads(node: number, atom: number): boolean {
    return this.#edges.get(node, atom) >= 0;
  }

  /** Whether a part ends at a node. */
  ends(node: number): boolean {
    return (this.partEnds[node] ?? NO_ENDS) !== NO_ENDS;
  }

  /** Id of a part, which is added when it is new. */
  add({ key, items }: Part): number {
    const known = this.#partIds.get(key);
    if (known !== undefined) return known;
    const part = this.parts.push(items) - 1;
    this.#partIds.set(key, part);
    for (const { node, length } of this.#lead(items, [START], new Map())) {
      this.partEnds[node] = [...(this.partEnds[node] ?? NO_ENDS), { part, length }];
    }
    return part;
  }

  /** Adds a part that begins at a node of its own, to be looked for at one place only. */
  addApart({ key, items }: Part): Apart {
    const known = this.#apart.get(key);
    if (known !== undefined) return known;
    const root = this.partEnds.push(NO_ENDS) - 1;
    const places = this.#lead(items, [{ node: root, length: 0 }], new Map());
    for (const { node, length } of places) this.partEnds[node] = [{ part: 0, length }];
    const apart = { root, longest: Math.max(...places.map(({ length }) => length)) };
    this.#apart.set(key, apart);
    return apart;
  }

  /** Number of an atom, or -1 when no phrase asks for it. */
  atomId(atom: Atom): number {
    return this.atoms.get(atom) ?? -1;
  }

  /** Leads from some places over the items; the last of them ends at `goals`, one node for each length. */
  #lead(items: Sequence, from: readonly Place[], goals: Map<number, Place>): readonly Place[] {
    let places = from;
    items.forEach((item, index) => {
      const ends = index === items.length - 1 ? goals : new Map<number, Place>();
      if (item.kind === 'atom') places = this.#leadOver(item.atom, places, ends);
      if (item.kind === 'choice') {
        const starts = places;
        places = [...new Set(item.options.flatMap((option) => this.#lead(option, starts, ends)))];
      }
    });
    return places;
  }

  #leadOver(atom: Atom, places: readonly Place[], goals: Map<number, Place>): readonly Place[] {
    const words = atom === '^' || atom === '$' ? 0 : 1;
    const id = this.#numberOf(atom);
    return places.map((place) => {
      const length = place.length + words;
      const goal = goals.get(length) ?? { node: this.partEnds.push(NO_ENDS) - 1, length };
      goals.set(length, goal);
      this.#join(place.node, id, goal.node);
      return goal;
    });
  }

  #join(node: number, atom: number, target: number): void {
    const edge = this.#edges.get(node, atom);
    if (edge < 0) this.#edges.add(node, atom, this.#targets.push([target]) - 1);
    else if (!this.#targets[edge]?.includes(target)) this.#targets[edge]?.push(target);
  }

  #numberOf(atom: Atom): number {
    const known = this.atoms.get(atom);
    if (known !== undefined) return known;
    this.atoms.set(atom, this.atoms.size);
    return this.atoms.size - 1;
  }
}
