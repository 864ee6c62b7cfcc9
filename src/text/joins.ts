// Phrases with gaps: the automaton looks for the rarest part of each only; where it is found, the other parts are looked
// for on both sides of it, no further away than the gaps allow. What is not begun by something rare costs nothing.
import { IntList } from './int-list.ts';
import type { MatchList } from './match-list.ts';
import type { PhraseNetwork } from './phrase-network.ts';
import type { Atom, Item, Part, Sequence } from './phrases.ts';
import { rarityOf } from './rarity.ts';

/** The words of a message as symbols, and the sentence at hand: words `first … after - 1`. */
export interface WordView {
  symbols: Int32Array;
  first: number;
  after: number;
}

/** Atoms of a symbol, as the network numbers them. */
type AtomsOf = (symbol: number) => readonly number[];

type Direction = 1 | -1;

/**
 * Places in the record of a phrase: its payload, how many parts stand to the right of the rarest and how many to the
 * left, then a record for each of them, from the rarest outwards. Those to the left are stored backwards, so that all
 * are read away from it. One array holds all records, so that looking at many phrases is reading on.
 */
const PAYLOAD = 0;
const RIGHTS = 1;
const LEFTS = 2;
const HEAD = 3;
/** In the record of such a part: its node of departure in the network of sides. */
const ROOT = 0;
/** Most words between it and its neighbour towards the rarest part. */
const GAP = 1;
/** Bits of the atoms at its near edge, in two halves; see `bitsOf`. */
const LOW = 2;
const HIGH = 3;
/** 1 when it may be nothing but the edge of the sentence. */
const EDGE = 4;
const SIDE = 5;

const NOWHERE = -2;
/** A part alone never reaches as many nodes at once. */
const MOST_NODES = 256;

export class Joins {
  readonly #sides: PhraseNetwork;
  /** Records of phrases, by the part of the automaton's network that is their rarest. */
  readonly #byRarest: number[][] = [];
  /** The same in one array; those of part `p` are at `#offsets[p] … #offsets[p + 1] - 1`. */
  #records = new Int32Array(0);
  #offsets = new Int32Array(1);
  #atomsOf: AtomsOf = () => [];
  #caret: readonly number[] = [];
  #dollar: readonly number[] = [];
  /** Nodes reached, and room for the next ones. */
  #nodes = new Int32Array(MOST_NODES);
  #spare = new Int32Array(MOST_NODES);
  #count = 0;
  /** By symbol: bits of its atoms, both halves. */
  readonly #bits = new IntList();

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
    const rights = chain.slice(at + 1).map(({ items, gap }) => this.#sideOf(items, gap));
    const lefts = chain
      .slice(0, at)
      .map(({ items }, index) => this.#sideOf(backwards(items), chain[index + 1]?.gap ?? 0))
      .toReversed();
    const id = partId(rarest);
    const records = this.#byRarest[id] ?? [];
    records.push(payload, rights.length, lefts.length, ...rights.flat(), ...lefts.flat());
    this.#byRarest[id] = records;
  }

  /** To be called once, when all phrases are added. */
  settle(parts: number, atomsOf: AtomsOf): void {
    const all = Array.from({ length: parts }, (_, part) => this.#byRarest[part] ?? []);
    this.#records = Int32Array.from(all.flat());
    this.#offsets = new Int32Array(parts + 1);
    all.forEach((records, part) => {
      this.#offsets[part + 1] = (this.#offsets[part] ?? 0) + records.length;
    });
    this.#atomsOf = atomsOf;
    this.#caret = [this.#sides.atomId('^')];
    this.#dollar = [this.#sides.atomId('$')];
  }

  /** Notes the bits of a symbol's atoms; to be called for every symbol. */
  noteSymbol(symbol: number, atoms: readonly number[]): void {
    const [low, high] = bitsOf(atoms);
    this.#bits.set(2 * symbol, low);
    this.#bits.set(2 * symbol + 1, high);
  }

  /** Whether any phrase has this part as its rarest. */
  awaits(part: number): boolean {
    return this.#offsets[part + 1] !== this.#offsets[part];
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
    const records = this.#records;
    const to = this.#offsets[part + 1] ?? 0;
    let next = this.#offsets[part] ?? 0;
    while (next < to) {
      const at = next;
      const lefts = at + HEAD + SIDE * (records[at + RIGHTS] ?? 0);
      next = lefts + SIDE * (records[at + LEFTS] ?? 0);
      const last = this.#reach(at + HEAD, lefts, end, 1, view);
      const first = last === NOWHERE ? NOWHERE : this.#reach(lefts, next, start, -1, view);
      if (first !== NOWHERE) matches.add(records[at + PAYLOAD] ?? 0, tokenOf[first] ?? 0, tokenOf[last] ?? 0);
    }
  }

  #sideOf(items: Sequence, gap: number): readonly number[] {
    const root = this.#sides.addApart(items);
    const atoms = nearAtoms(items);
    const bits = bitsOf(atoms.map((atom) => this.#sides.atomId(atom)));
    return [root, gap, ...bits, atoms.includes('^') || atoms.includes('$') ? 1 : 0];
  }

  /** The word that the last of some parts reaches from a word on, each taken at its nearest; or `NOWHERE`. */
  #reach(sides: number, to: number, from: number, direction: Direction, view: WordView): number {
    let reached = from;
    for (let side = sides; side < to; side += SIDE) {
      const gap = this.#records[side + GAP] ?? 0;
      let found = NOWHERE;
      let at = reached + direction;
      for (let skipped = 0; skipped <= gap && found === NOWHERE; skipped += 1) {
        if (this.#mayStand(side, at, view)) found = this.#match(side, at, direction, view);
        at += direction;
      }
      if (found === NOWHERE) return NOWHERE;
      reached = found;
    }
    return reached;
  }

  /** Whether a part may have its near edge at a word: most cannot, which a look at some bits tells. */
  #mayStand(side: number, at: number, { symbols, first, after }: WordView): boolean {
    const records = this.#records;
    if (at < first || at >= after) return records[side + EDGE] === 1 && at >= first - 1 && at <= after;
    const bits = 2 * (symbols[at] ?? 0);
    if ((this.#bits.at(bits) & (records[side + LOW] ?? 0)) !== 0) return true;
    return (this.#bits.at(bits + 1) & (records[side + HIGH] ?? 0)) !== 0;
  }

  /** The furthest word of a part whose near edge is at a word, or `NOWHERE`. */
  #match(side: number, near: number, direction: Direction, { symbols, first, after }: WordView): number {
    const edge = direction > 0 ? this.#dollar : this.#caret;
    this.#nodes[0] = this.#records[side + ROOT] ?? 0;
    this.#count = 1;
    let furthest = NOWHERE;
    for (let at = near; this.#count > 0; at += direction) {
      const beyond = at < first || at >= after;
      this.#step(beyond ? edge : this.#atomsOf(symbols[at] ?? 0));
      if (this.#ends()) furthest = beyond ? at - direction : at;
      if (beyond) break;
    }
    return furthest;
  }

  /** Replaces the nodes reached by those that one of the atoms leads to. */
  #step(atoms: readonly number[]): void {
    const from = this.#nodes;
    const count = this.#count;
    this.#nodes = this.#spare;
    this.#spare = from;
    this.#count = 0;
    for (const atom of atoms) {
      for (let index = 0; index < count; index += 1) this.#stepFrom(from[index] ?? 0, atom);
    }
  }

  #stepFrom(node: number, atom: number): void {
    const sides = this.#sides;
    let edge = sides.edgeOf(node, atom);
    for (; edge >= 0; edge = sides.edgeAfter(edge)) this.#add(sides.targetOf(edge));
  }

  #add(node: number): void {
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

/** One of 64 bits for each atom, in two halves: symbols and parts without a common bit have no common atom. */
function bitsOf(atoms: readonly number[]): readonly [number, number] {
  let low = 0;
  let high = 0;
  for (const atom of atoms) {
    if ((atom & 32) === 0) low |= 1 << (atom & 31);
    else high |= 1 << (atom & 31);
  }
  return [low, high];
}
