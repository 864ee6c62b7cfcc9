// Finds all phrases in one walk over the tokens. Gap-free parts are found by an automaton whose states are made when
// first reached (one table look-up per word afterwards); parts with gaps between them are joined by remembering where
// each beginning was last seen. Cost follows the words and the phrases that do occur, not the phrases that exist.

import { type ChainTable, tableOf } from './chain-table.ts';
import type { MatchList } from './match-list.ts';
import { PairTable } from './pair-table.ts';
import { type PhraseEntry, PhraseNetwork } from './phrase-network.ts';
import type { Dialect } from './phrases.ts';
import type { TokenBuffer } from './token-buffer.ts';
import type { Vocabulary } from './words.ts';

const NOWHERE = -1;
/** States are forgotten beyond this: hostile text could otherwise make ever new ones. */
const MOST_STATES = 1 << 16;
/** Positions grow from message to message so that nothing needs to be wiped; then they start again. */
const LAST_POSITION = 1 << 30;
const NONE: readonly number[] = [];

export class Matcher {
  readonly #network: PhraseNetwork;
  readonly #chains: ChainTable;
  /** Set of atoms → symbol. */
  readonly #symbols = new Map<string, number>();
  readonly #symbolAtoms: (readonly number[])[] = [];
  #transitions = new PairTable();
  #states = new Map<string, number>();
  #stateNodes: (readonly number[])[] = [];
  /** Pairs of part and length, flattened. */
  #stateParts: (readonly number[])[] = [];
  readonly #caret: number;
  readonly #dollar: number;
  /** By chain: where it last ended and began, and the one before that. */
  readonly #lastEnds: Int32Array;
  readonly #lastStarts: Int32Array;
  readonly #priorEnds: Int32Array;
  readonly #priorStarts: Int32Array;
  /** Token of each word of the message; a contraction is two words. */
  #tokenOf = new Int32Array(1 << 11);
  /** Added to word positions, see `LAST_POSITION`. */
  #base = 1;
  /** First word of the sentence being read. */
  #first = 0;

  /** Throws a PhraseError for a phrase that cannot be read. */
  constructor(entries: readonly PhraseEntry[], dialect: Dialect) {
    this.#network = new PhraseNetwork(entries, dialect);
    this.#chains = tableOf(this.#network);
    const count = this.#network.chains.length;
    this.#lastEnds = new Int32Array(count).fill(NOWHERE);
    this.#lastStarts = new Int32Array(count);
    this.#priorEnds = new Int32Array(count).fill(NOWHERE);
    this.#priorStarts = new Int32Array(count);
    this.symbol([]);
    this.#caret = this.symbol(['^']);
    this.#dollar = this.symbol(['$']);
    this.#forgetStates();
  }

  /** The symbol of a word that is all of these atoms; 0 when no phrase asks for any of them. */
  symbol(atoms: readonly string[]): number {
    const ids = atoms.map((atom) => this.#network.atoms.get(atom) ?? NOWHERE).filter((id) => id !== NOWHERE);
    const key = ids.sort((a, b) => a - b).join(' ');
    const known = this.#symbols.get(key);
    if (known !== undefined) return known;
    this.#symbols.set(key, this.#symbols.size);
    return this.#symbolAtoms.push(ids) - 1;
  }

  /** Adds every phrase found to `matches`, in order of their last token. */
  run(tokens: TokenBuffer, vocabulary: Vocabulary, matches: MatchList): void {
    if (this.#states.size > MOST_STATES) this.#forgetStates();
    this.#prepare(2 * tokens.count);
    let word = 0;
    for (let sentence = 0; sentence < tokens.sentences; sentence += 1) {
      const first = tokens.sentenceFirst[sentence] ?? 0;
      const after = tokens.sentenceFirst[sentence + 1] ?? 0;
      word = this.#runSentence(tokens.words, vocabulary, first, after, word, matches);
    }
    this.#base += word + 2;
  }

  #runSentence(
    words: Int32Array,
    vocabulary: Vocabulary,
    first: number,
    after: number,
    firstWord: number,
    matches: MatchList,
  ): number {
    const { symbols, seconds } = vocabulary;
    let word = firstWord;
    this.#first = firstWord;
    let state = this.#step(0, this.#caret);
    this.#finish(state, word - 1, matches);
    for (let at = first; at < after; at += 1) {
      const id = words[at] ?? 0;
      const second = seconds[id] ?? NOWHERE;
      this.#tokenOf[word] = at;
      state = this.#step(state, symbols[id] ?? 0);
      if (this.#stateParts[state] !== NONE) this.#finish(state, word, matches);
      word += 1;
      if (second < 0) continue;
      this.#tokenOf[word] = at;
      state = this.#step(state, second);
      if (this.#stateParts[state] !== NONE) this.#finish(state, word, matches);
      word += 1;
    }
    this.#finish(this.#step(state, this.#dollar), word - 1, matches);
    return word;
  }

  #step(state: number, symbol: number): number {
    if (symbol === 0) return 0;
    const known = this.#transitions.get(state, symbol);
    return known >= 0 ? known : this.#learnStep(state, symbol);
  }

  #learnStep(state: number, symbol: number): number {
    const nodes = new Set<number>();
    for (const node of this.#stateNodes[state] ?? NONE) this.#addTargets(node, symbol, nodes);
    let next = 0;
    if (state === 0 || nodes.size > 0) {
      this.#addTargets(0, symbol, nodes);
      next = this.#stateOf([...nodes].sort((a, b) => a - b));
    } else next = this.#step(0, symbol);
    this.#transitions.add(state, symbol, next);
    return next;
  }

  #addTargets(node: number, symbol: number, nodes: Set<number>): void {
    for (const atom of this.#symbolAtoms[symbol] ?? NONE) {
      for (const target of this.#network.targets(node, atom)) nodes.add(target);
    }
  }

  #stateOf(nodes: readonly number[]): number {
    const key = nodes.join(' ');
    const known = this.#states.get(key);
    if (known !== undefined) return known;
    this.#states.set(key, this.#states.size);
    const parts = nodes.flatMap((node) =>
      (this.#network.partEnds[node] ?? []).flatMap((end) => [end.part, end.length]),
    );
    this.#stateParts.push(parts.length === 0 ? NONE : parts);
    return this.#stateNodes.push(nodes) - 1;
  }

  #forgetStates(): void {
    this.#transitions = new PairTable();
    this.#states = new Map();
    this.#stateNodes = [];
    this.#stateParts = [];
    this.#stateOf([]);
  }

  /** Reports the phrases, and remembers the beginnings of phrases, that end at a word. */
  #finish(state: number, word: number, matches: MatchList): void {
    const parts = this.#stateParts[state] ?? NONE;
    const { chainsFrom, chainsOf } = this.#chains;
    for (let index = 0; index < parts.length; index += 2) {
      const part = parts[index] ?? 0;
      const start = word - (parts[index + 1] ?? 0) + 1;
      const to = chainsFrom[part + 1] ?? 0;
      for (let at = chainsFrom[part] ?? 0; at < to; at += 1) {
        this.#finishChain(chainsOf[at] ?? 0, start, word, matches);
      }
    }
  }

  #finishChain(chain: number, start: number, end: number, matches: MatchList): void {
    const before = this.#chains.befores[chain] ?? NOWHERE;
    const from = before < 0 ? start : this.#beginning(before, this.#chains.gaps[chain] ?? 0, start);
    if (from < 0) return;
    if (this.#chains.continued[chain] === 1) this.#remember(chain, from + this.#base, end + this.#base);
    const { payloadsFrom, payloadsOf } = this.#chains;
    const to = payloadsFrom[chain + 1] ?? 0;
    for (let at = payloadsFrom[chain] ?? 0; at < to && from <= end; at += 1) {
      matches.add(payloadsOf[at] ?? 0, this.#tokenOf[from] ?? 0, this.#tokenOf[end] ?? 0);
    }
  }

  /** Word at which the parts before a part that starts at `start` began, or -1. */
  #beginning(before: number, gap: number, start: number): number {
    const latest = start - 1 + this.#base;
    const earliest = Math.max(latest - gap, this.#first - 1 + this.#base);
    const last = this.#lastEnds[before] ?? NOWHERE;
    if (last < earliest) return NOWHERE;
    if (last <= latest) return (this.#lastStarts[before] ?? 0) - this.#base;
    const prior = this.#priorEnds[before] ?? NOWHERE;
    const fits = prior <= latest && prior >= earliest;
    return fits ? (this.#priorStarts[before] ?? 0) - this.#base : NOWHERE;
  }

  #remember(chain: number, start: number, end: number): void {
    if (this.#lastEnds[chain] === end) {
      this.#lastStarts[chain] = Math.min(this.#lastStarts[chain] ?? start, start);
      return;
    }
    this.#priorEnds[chain] = this.#lastEnds[chain] ?? NOWHERE;
    this.#priorStarts[chain] = this.#lastStarts[chain] ?? 0;
    this.#lastEnds[chain] = end;
    this.#lastStarts[chain] = start;
  }

  #prepare(words: number): void {
    if (this.#tokenOf.length < words) this.#tokenOf = new Int32Array(2 * words);
    if (this.#base + words < LAST_POSITION) return;
    this.#base = 1;
    this.#lastEnds.fill(NOWHERE);
    this.#priorEnds.fill(NOWHERE);
  }
}
