// Phrases with gaps: the automaton looks for the rarest part of each only; where it is found, the other parts are looked
// for on both sides of it, no further away than the gaps allow. What is not begun by something rare costs nothing.
import type { MatchList } from './match-list.ts';
import type { PhraseNetwork } from './phrase-network.ts';
import type { Part } from './phrases.ts';
import { rarityOf } from './rarity.ts';

/** A part beside the rarest one. */
interface Side {
  /** Its node of departure in the network of sides. */
  readonly root: number;
  /** Most words between it and its neighbour towards the rarest part. */
  readonly gap: number;
  readonly longest: number;
}

interface Joined {
  /** From the rarest part outwards. */
  readonly left: readonly Side[];
  readonly right: readonly Side[];
  readonly payload: number;
}

/** The words of a message as symbols, and the sentence at hand: words `first … after - 1`. */
export interface WordView {
  symbols: Int32Array;
  first: number;
  after: number;
}

/** Atoms of a symbol, as the network numbers them. */
type AtomsOf = (symbol: number) => readonly number[];

const NONE: readonly Joined[] = [];
const NOWHERE = -2;
/** A part alone never reaches as many nodes at once. */
const MOST_NODES = 256;

export class Joins {
  readonly #sides: PhraseNetwork;
  /** Phrases by the part of the automaton's network that is their rarest. */
  readonly #byRarest: (readonly Joined[])[] = [];
  #atomsOf: AtomsOf = () => [];
  #caret = -1;
  #dollar = -1;
  /** Nodes reached, and room for the next ones. */
  #nodes = new Int32Array(MOST_NODES);
  #spare = new Int32Array(MOST_NODES);
  #count = 0;

  /** `sides` must number its atoms as the automaton's network does. */
  constructor(sides: PhraseNetwork) {
    this.#sides = sides;
  }

  /** Adds a phrase of several parts; tells which part the automaton must look for. */
  add(chain: readonly Part[], payload: number, partId: (part: Part) => number): void {
    const rarities = chain.map(({ items }) => rarityOf(items));
    const at = rarities.indexOf(Math.min(...rarities));
    const rarest = chain[at];
    if (rarest === undefined) return;
    const left = chain.slice(0, at).map((part, index) => this.#side(part, chain[index + 1]?.gap ?? 0));
    const right = chain.slice(at + 1).map((part) => this.#side(part, part.gap));
    const id = partId(rarest);
    this.#byRarest[id] = [...(this.#byRarest[id] ?? []), { left: left.toReversed(), right, payload }];
  }

  /** To be called once, when all phrases are added. */
  settle(parts: number, atomsOf: AtomsOf): void {
    for (let part = 0; part < parts; part += 1) this.#byRarest[part] ??= NONE;
    this.#atomsOf = atomsOf;
    this.#caret = this.#sides.atomId('^');
    this.#dollar = this.#sides.atomId('$');
  }

  /** Whether any phrase has this part as its rarest. */
  awaits(part: number): boolean {
    return this.#byRarest[part] !== NONE;
  }

  /** Adds the phrases whose rarest part stands at words `start … end` and whose other parts are near enough. */
  join(
    part: number,
    start: number,
    end: number,
    view: WordView,
    tokenOf: Int32Array,
    matches: MatchList,
  ): void {
    for (const { left, right, payload } of this.#byRarest[part] ?? NONE) {
      const to = this.#reachRight(right, end, view);
      const from = to === NOWHERE ? NOWHERE : this.#reachLeft(left, start, view);
      if (from !== NOWHERE) matches.add(payload, tokenOf[from] ?? 0, tokenOf[Math.max(to, from)] ?? 0);
    }
  }

  #side(part: Part, gap: number): Side {
    const { root, longest } = this.#sides.addApart(part);
    return { root, gap, longest };
  }

  /** End of the last part to the right, nearest first, or `NOWHERE`. */
  #reachRight(sides: readonly Side[], end: number, view: WordView): number {
    let reached = end;
    for (const side of sides) {
      let found = NOWHERE;
      const last = Math.min(reached + 1 + side.gap, view.after);
      for (let start = reached + 1; start <= last && found === NOWHERE; start += 1) {
        found = this.#match(side.root, start, start - 1, view.after - 1, view);
      }
      if (found === NOWHERE) return NOWHERE;
      reached = found;
    }
    return reached;
  }

  /** Start of the first part to the left, nearest first, or `NOWHERE`. */
  #reachLeft(sides: readonly Side[], start: number, view: WordView): number {
    let reached = start;
    for (const side of sides) {
      let found = NOWHERE;
      const nearest = reached - 1;
      const stop = Math.max(view.first, nearest - side.gap - side.longest + 1);
      for (let from = reached; from >= stop && found === NOWHERE; from -= 1) {
        if (this.#match(side.root, from, nearest - side.gap, nearest, view) !== NOWHERE) found = from;
      }
      if (found === NOWHERE) return NOWHERE;
      reached = found;
    }
    return reached;
  }

  /** The furthest end, within limits, of a part that starts at a word; `start - 1` for one without words. */
  #match(root: number, start: number, least: number, most: number, view: WordView): number {
    if (start > view.first && start < view.after && !this.#begins(root, view.symbols[start] ?? 0))
      return NOWHERE;
    this.#count = 1;
    this.#nodes[0] = root;
    if (start === view.first) this.#stepFrom(root, this.#caret);
    let furthest = NOWHERE;
    for (let at = start; this.#count > 0; at += 1) {
      if (at === view.after) this.#stepAll(this.#dollar);
      if (at - 1 >= least && at - 1 <= most && this.#ends()) furthest = at - 1;
      if (at > most || at >= view.after) break;
      this.#step(view.symbols[at] ?? 0);
    }
    return furthest;
  }

  /** Whether a part can begin with a symbol: most cannot, which settles most questions. */
  #begins(root: number, symbol: number): boolean {
    const atoms = this.#atomsOf(symbol);
    for (let index = 0; index < atoms.length; index += 1) {
      if (this.#sides.edgeOf(root, atoms[index] ?? 0) >= 0) return true;
    }
    return false;
  }

  /** Replaces the nodes reached by those one symbol further. */
  #step(symbol: number): void {
    const from = this.#nodes;
    const count = this.#count;
    this.#nodes = this.#spare;
    this.#spare = from;
    this.#count = 0;
    for (const atom of this.#atomsOf(symbol)) {
      for (let index = 0; index < count; index += 1) this.#stepFrom(from[index] ?? 0, atom);
    }
  }

  /** Adds the nodes one atom further to those reached. */
  #stepAll(atom: number): void {
    const count = this.#count;
    for (let index = 0; index < count; index += 1) this.#stepFrom(this.#nodes[index] ?? 0, atom);
  }

  #stepFrom(node: number, atom: number): void {
    if (atom < 0) return;
    const sides = this.#sides;
    for (let edge = sides.edgeOf(node, atom); edge >= 0; edge = sides.edgeAfter(edge))
      this.#reach(sides.targetOf(edge));
  }

  #reach(node: number): void {
    for (let index = 0; index < this.#count; index += 1) if (this.#nodes[index] === node) return;
    if (this.#count === MOST_NODES) return;
    this.#nodes[this.#count] = node;
    this.#count += 1;
  }

  #ends(): boolean {
    for (let index = 0; index < this.#count; index += 1) {
      if (this.#sides.ends(this.#nodes[index] ?? 0)) return true;
    }
    return false;
  }
}
