// Phrases with gaps: the automaton looks for the rarest part of each only; where it is found, the other parts are looked
// for on both sides of it, no further away than the gaps allow. What is not begun by something rare costs nothing.
import type { MatchList } from './match-list.ts';
import { NodeSet } from './node-set.ts';
import { NO_PART, type PhraseGraph } from './phrase-graph.ts';
import type { Rows } from './rows.ts';
import { NEAR, Surroundings } from './surroundings.ts';
import type { SymbolTable, WordSymbol } from './symbol-table.ts';

/** The words of a message as symbols, and the sentence at hand: words `first … after - 1`. */
export interface WordView {
  symbols: Int32Array;
  first: number;
  after: number;
}

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
/** In the record of such a part: its node of departure in the graph of sides. */
const ROOT = 0;
/** Most words between it and its neighbour towards the rarest part. */
const GAP = 1;
const SIDE = 2;

const NOWHERE = -2;

export class Joins {
  readonly #sides: PhraseGraph;
  readonly #symbols: SymbolTable;
  /** Records of phrases, by the part that is their rarest. */
  readonly #offsets: Int32Array;
  readonly #records: Int32Array;
  readonly #caret: WordSymbol;
  readonly #dollar: WordSymbol;
  readonly #surroundings: Surroundings;
  #view: WordView = { symbols: new Int32Array(0), first: 0, after: 0 };
  /** Nodes reached, and room for the next ones. */
  #nodes: NodeSet;
  #spare: NodeSet;

  constructor(sides: PhraseGraph, { offsets, values }: Rows, symbols: SymbolTable) {
    this.#sides = sides;
    this.#symbols = symbols;
    this.#offsets = offsets;
    this.#records = values;
    const [caret, dollar] = [symbols.symbol(['^']), symbols.symbol(['$'])];
    this.#caret = symbols.of(caret);
    this.#dollar = symbols.of(dollar);
    this.#surroundings = new Surroundings(symbols, caret, dollar);
    this.#nodes = new NodeSet(sides.nodes);
    this.#spare = new NodeSet(sides.nodes);
  }

  /** Whether any phrase has this part as its rarest. */
  awaits(part: number): boolean {
    return this.#offsets[part + 1] !== this.#offsets[part];
  }

  /** Whether all other parts of any such phrase can begin at one of these words or at an edge of the sentence. */
  canJoin(part: number, words: Iterable<number>): boolean {
    const beside = [...Array.from(words, (word) => this.#symbols.of(word)), this.#caret, this.#dollar];
    const records = this.#records;
    const to = this.#offsets[part + 1] ?? 0;
    let next = this.#offsets[part] ?? 0;
    while (next < to) {
      const sides = next + HEAD;
      next = sides + SIDE * ((records[next + RIGHTS] ?? 0) + (records[next + LEFTS] ?? 0));
      if (this.#canAllBegin(sides, next, beside)) return true;
    }
    return false;
  }

  #canAllBegin(sides: number, to: number, words: readonly WordSymbol[]): boolean {
    for (let side = sides; side < to; side += SIDE) {
      const root = this.#records[side + ROOT] ?? 0;
      if (!words.some((word) => this.#sides.leads(root, word))) return false;
    }
    return true;
  }

  /** To be called before the rare parts of a sentence are handed in. */
  begin(view: WordView): void {
    this.#view = view;
    this.#surroundings.read(view);
  }

  /** Adds the phrases whose rarest part stands at words `start … end` and whose other parts are near enough. */
  join(part: number, start: number, end: number, tokenOf: Int32Array, matches: MatchList): void {
    const records = this.#records;
    const to = this.#offsets[part + 1] ?? 0;
    let next = this.#offsets[part] ?? 0;
    while (next < to) {
      const at = next;
      const lefts = at + HEAD + SIDE * (records[at + RIGHTS] ?? 0);
      next = lefts + SIDE * (records[at + LEFTS] ?? 0);
      const last = this.#reach(at + HEAD, lefts, end, 1);
      const first = last === NOWHERE ? NOWHERE : this.#reach(lefts, next, start, -1);
      if (first !== NOWHERE) matches.add(records[at + PAYLOAD] ?? 0, tokenOf[first] ?? 0, tokenOf[last] ?? 0);
    }
  }

  /** The word that the last of some parts reaches from a word on, each taken at its nearest; or `NOWHERE`. */
  #reach(sides: number, to: number, from: number, direction: Direction): number {
    let reached = from;
    for (let side = sides; side < to && reached !== NOWHERE; side += SIDE) {
      const root = this.#records[side + ROOT] ?? 0;
      const gap = this.#records[side + GAP] ?? 0;
      reached = this.#mayBeNear(root, gap, reached, direction)
        ? this.#nearest(root, gap, reached, direction)
        : NOWHERE;
    }
    return reached;
  }

  /** False when none of the words within the gap can begin a part; wider gaps than usual are not looked at here. */
  #mayBeNear(root: number, gap: number, from: number, direction: Direction): boolean {
    if (gap >= NEAR) return true;
    const around = this.#surroundings;
    return this.#sides.mayLead(root, around.together, around.at(direction > 0 ? from + 1 : from - NEAR));
  }

  /** The furthest word of a part that begins at most `gap` words from a word, as near as it does; or `NOWHERE`. */
  #nearest(root: number, gap: number, from: number, direction: Direction): number {
    const { first, after } = this.#view;
    const around = this.#surroundings;
    let at = from + direction;
    for (let skipped = 0; skipped <= gap && at >= first - 1 && at <= after; skipped += 1) {
      if (this.#sides.mayLead(root, around.own, around.at(at))) {
        const found = this.#match(root, at, direction);
        if (found !== NOWHERE) return found;
      }
      at += direction;
    }
    return NOWHERE;
  }

  /** The furthest word of a part whose near edge is at a word, or `NOWHERE`. */
  #match(root: number, near: number, direction: Direction): number {
    const { symbols, first, after } = this.#view;
    this.#nodes.clear();
    this.#nodes.add(root);
    let furthest = NOWHERE;
    for (let at = near; this.#nodes.count > 0; at += direction) {
      const beyond = at < first || at >= after;
      this.#step(beyond ? (direction > 0 ? this.#dollar : this.#caret) : this.#symbols.of(symbols[at] ?? 0));
      if (this.#ends()) furthest = beyond ? at - direction : at;
      if (beyond) break;
    }
    return furthest;
  }

  /** Replaces the nodes reached by those that a word leads to. */
  #step(word: WordSymbol): void {
    const from = this.#nodes;
    const into = this.#spare;
    into.clear();
    for (let index = 0; index < from.count; index += 1)
      this.#sides.follow(from.values[index] ?? 0, word, into);
    this.#nodes = into;
    this.#spare = from;
  }

  #ends(): boolean {
    for (let index = 0; index < this.#nodes.count; index += 1) {
      if (this.#sides.partAt(this.#nodes.values[index] ?? 0) !== NO_PART) return true;
    }
    return false;
  }
}
