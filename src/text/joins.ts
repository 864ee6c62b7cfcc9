// Phrases with gaps: the automaton looks for the rarest part of each only; where it is found, the other parts are looked
// for on both sides of it, no further away than the gaps allow. What is not begun by something rare costs nothing.
import type { MatchList } from './match-list.ts';
import type { PhraseNetwork } from './phrase-network.ts';
import type { Atom, Item, Part, Sequence } from './phrases.ts';
import { rarityOf } from './rarity.ts';

/** A part beside the rarest one, to be read away from it: to the left it is stored backwards. */
interface Side {
  /** Its node of departure in the network of sides. */
  readonly root: number;
  /** Most words between it and its neighbour towards the rarest part. */
  readonly gap: number;
  /** Bits of the atoms at its near edge, in two halves; see `bitsOf`. */
  readonly low: number;
  readonly high: number;
  /** Whether it may be nothing but the edge of the sentence. */
  readonly edge: boolean;
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

type Direction = 1 | -1;

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
  /** By symbol: bits of its atoms. */
  readonly #lows: number[] = [];
  readonly #highs: number[] = [];

  /** `sides` must number its atoms as the automaton's network does. */
  constructor(sides: PhraseNetwork) {
    this.#sides = sides;
  }

  /** Adds a phrase of several parts; `partId` tells the number of the part that the automaton must look for. */
  add(chain: readonly Part[], payload: number, partId: (part: Part) => number): void {
    const rarities = chain.map(({ items }) => rarityOf(items));
    const at = rarities.indexOf(Math.min(...rarities));
    const rarest = chain[at];
    if (rarest === undefined) return;
    const left = chain
      .slice(0, at)
      .map(({ items }, index) => this.#side(backwards(items), chain[index + 1]?.gap ?? 0));
    const right = chain.slice(at + 1).map(({ items, gap }) => this.#side(items, gap));
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

  /** Notes the bits of a symbol's atoms; to be called for every symbol. */
  noteSymbol(symbol: number, atoms: readonly number[]): void {
    const { low, high } = bitsOf(atoms);
    this.#lows[symbol] = low;
    this.#highs[symbol] = high;
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
      const to = this.#reach(right, end, 1, view);
      const from = to === NOWHERE ? NOWHERE : this.#reach(left, start, -1, view);
      if (from !== NOWHERE) matches.add(payload, tokenOf[from] ?? 0, tokenOf[to] ?? 0);
    }
  }

  #side(items: Sequence, gap: number): Side {
    const root = this.#sides.addApart(items);
    const atoms = nearAtoms(items);
    const bits = bitsOf(atoms.map((atom) => this.#sides.atomId(atom)));
    return { root, gap, ...bits, edge: atoms.includes('^') || atoms.includes('$') };
  }

  /** The word that the last of some parts reaches from a word on, each taken at its nearest; or `NOWHERE`. */
  #reach(sides: readonly Side[], from: number, direction: Direction, view: WordView): number {
    let reached = from;
    for (const side of sides) {
      let found = NOWHERE;
      let at = reached + direction;
      for (let skipped = 0; skipped <= side.gap && found === NOWHERE; skipped += 1) {
        if (this.#mayStand(side, at, view)) found = this.#match(side.root, at, direction, view);
        at += direction;
      }
      if (found === NOWHERE) return NOWHERE;
      reached = found;
    }
    return reached;
  }

  /** Whether a part may have its near edge at a word: most cannot, which a look at some bits tells. */
  #mayStand(side: Side, at: number, { symbols, first, after }: WordView): boolean {
    if (at < first || at >= after) return side.edge && at >= first - 1 && at <= after;
    const symbol = symbols[at] ?? 0;
    return ((this.#lows[symbol] ?? 0) & side.low) !== 0 || ((this.#highs[symbol] ?? 0) & side.high) !== 0;
  }

  /** The furthest word of a part whose near edge is at a word, or `NOWHERE`. */
  #match(root: number, near: number, direction: Direction, { symbols, first, after }: WordView): number {
    this.#nodes[0] = root;
    this.#count = 1;
    let furthest = NOWHERE;
    for (let at = near; this.#count > 0; at += direction) {
      const beyond = at < first || at >= after;
      this.#step(beyond ? this.#edgeAtoms(direction) : this.#atomsOf(symbols[at] ?? 0));
      if (this.#ends()) furthest = beyond ? at - direction : at;
      if (beyond) break;
    }
    return furthest;
  }

  #edgeAtoms(direction: Direction): readonly number[] {
    return [direction > 0 ? this.#dollar : this.#caret];
  }

  /** Replaces the nodes reached by those that one of the atoms leads to. */
  #step(atoms: readonly number[]): void {
    const from = this.#nodes;
    const count = this.#count;
    this.#nodes = this.#spare;
    this.#spare = from;
    this.#count = 0;
    for (const atom of atoms)
      for (let index = 0; index < count; index += 1) this.#stepFrom(from[index] ?? 0, atom);
  }

  #stepFrom(node: number, atom: number): void {
    const sides = this.#sides;
    for (let edge = sides.edgeOf(node, atom); edge >= 0; edge = sides.edgeAfter(edge))
      this.#add(sides.targetOf(edge));
  }

  #add(node: number): void {
    for (let index = 0; index < this.#count; index += 1) if (this.#nodes[index] === node) return;
    if (this.#count === MOST_NODES) return;
    this.#nodes[this.#count] = node;
    this.#count += 1;
  }

  #ends(): boolean {
    for (let index = 0; index < this.#count; index += 1)
      if (this.#sides.ends(this.#nodes[index] ?? 0)) return true;
    return false;
  }
}

/** The same items read from their end. */
function backwards(items: Sequence): Sequence {
  return items.toReversed().map((item): Item => {
    return item.kind === 'choice' ? { ...item, options: item.options.map(backwards) } : item;
  });
}

/** Atoms that a sequence can begin with. */
function nearAtoms(items: Sequence): readonly Atom[] {
  const atoms: Atom[] = [];
  for (const item of items) {
    if (item.kind === 'atom') return [...atoms, item.atom];
    if (item.kind === 'gap') continue;
    for (const option of item.options) atoms.push(...nearAtoms(option));
    if (item.options.every((option) => option.length > 0)) return atoms;
  }
  return atoms;
}

/** One of 64 bits for each atom: symbols and parts without a common bit have no common atom. */
function bitsOf(atoms: readonly number[]): { readonly low: number; readonly high: number } {
  let low = 0;
  let high = 0;
  for (const atom of atoms) {
    if ((atom & 32) === 0) low |= 1 << (atom & 31);
    else high |= 1 << (atom & 31);
  }
  return { low, high };
}
