// All phrases as one network: nodes joined by atoms for the gap-free parts, and a tree of chains for parts with gaps
// between them. Alternatives lie side by side and share what follows, so a phrase costs the sum of its words.
import { PairTable } from './pair-table.ts';
import { type Atom, type Dialect, type Part, readPhrase, type Sequence } from './phrases.ts';

/** A phrase and the number under which the matcher reports it. */
export interface PhraseEntry {
  readonly phrase: string;
  readonly payload: number;
}

/** The first parts of a phrase, or all of them. */
export interface Chain {
  /** Chain of the parts before, or -1. */
  readonly before: number;
  /** Most words between that one and this. */
  readonly gap: number;
  /** What is found when the phrase ends here. */
  readonly payloads: number[];
}

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

const START: Place = { node: 0, length: 0 };
const GAP_BITS = 6;
const NONE: readonly number[] = [];

export class PhraseNetwork {
  readonly atoms = new Map<Atom, number>();
  readonly partEnds: PartEnd[][] = [[]];
  readonly chains: Chain[] = [];
  readonly chainsOfPart: number[][] = [];
  /** Node and atom → place in `#targets`. */
  readonly #edges = new PairTable();
  readonly #targets: number[][] = [];
  readonly #parts = new Map<string, number>();
  readonly #chainIds = new PairTable();

  /** Throws a PhraseError for a phrase that cannot be read. */
  constructor(entries: readonly PhraseEntry[], dialect: Dialect) {
    for (const { phrase, payload } of entries) {
      for (const parts of readPhrase(phrase, dialect)) this.#addChain(parts, payload);
    }
  }

  /** Nodes one atom further. Node 0 is where every part begins. */
  targets(node: number, atom: number): readonly number[] {
    const edge = this.#edges.get(node, atom);
    return edge < 0 ? NONE : (this.#targets[edge] ?? NONE);
  }

  #addChain(parts: readonly Part[], payload: number): void {
    let chain = -1;
    for (const part of parts) chain = this.#chainAfter(chain, this.#partId(part.items), part.gap);
    const payloads = this.chains[chain]?.payloads;
    if (payloads?.includes(payload) === false) payloads.push(payload);
  }

  #chainAfter(before: number, part: number, gap: number): number {
    const key = (part << GAP_BITS) | gap;
    const known = this.#chainIds.get(before + 1, key);
    if (known >= 0) return known;
    const id = this.chains.push({ before, gap, payloads: [] }) - 1;
    this.#chainIds.add(before + 1, key, id);
    this.chainsOfPart[part]?.push(id);
    return id;
  }

  #partId(items: Sequence): number {
    const key = JSON.stringify(items);
    const known = this.#parts.get(key);
    if (known !== undefined) return known;
    const part = this.chainsOfPart.push([]) - 1;
    this.#parts.set(key, part);
    for (const { node, length } of this.#lead(items, [START], new Map())) {
      this.partEnds[node]?.push({ part, length });
    }
    return part;
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
    return places.map((place) => {
      const length = place.length + words;
      const goal = goals.get(length) ?? { node: this.partEnds.push([]) - 1, length };
      goals.set(length, goal);
      this.#join(place.node, this.#atomId(atom), goal.node);
      return goal;
    });
  }

  #join(node: number, atom: number, target: number): void {
    const edge = this.#edges.get(node, atom);
    if (edge < 0) this.#edges.add(node, atom, this.#targets.push([target]) - 1);
    else if (!this.#targets[edge]?.includes(target)) this.#targets[edge]?.push(target);
  }

  #atomId(atom: Atom): number {
    const known = this.atoms.get(atom);
    if (known !== undefined) return known;
    this.atoms.set(atom, this.atoms.size);
    return this.atoms.size - 1;
  }
}
