// Finds all phrases in one walk over the words: an automaton finds the gap-free parts, joins put phrases with gaps
// together. Cost follows the words and the phrases that do occur, not the phrases that exist.
import { Automaton } from './automaton.ts';
import { Joins, type WordView } from './joins.ts';
import type { MatchList } from './match-list.ts';
import { PhraseNetwork } from './phrase-network.ts';
import { type Atom, type Dialect, PhraseReader } from './phrases.ts';
import { NAMED, type TokenBuffer } from './token-buffer.ts';
import type { Vocabulary } from './words.ts';

/** A phrase and the number under which it is reported. */
export interface PhraseEntry {
  readonly phrase: string;
  readonly payload: number;
}

const NONE: readonly number[] = [];
const MANY_EDGES = 1 << 18;
const FEW_EDGES = 1 << 14;

export class Matcher {
  readonly #automaton: Automaton;
  readonly #joins: Joins;
  /** By part: payloads of phrases that are this part alone. */
  readonly #payloads: (readonly number[])[];
  readonly #caret: number;
  readonly #dollar: number;
  /** Symbols of a word that nobody knows, and of one with a capital. */
  readonly #stranger: number;
  readonly #name: number;
  /** Token of each word of the message; a contraction is two words. */
  #tokenOf = new Int32Array(1 << 11);
  readonly #view: WordView = { symbols: new Int32Array(1 << 11), first: 0, after: 0 };
  /** Triples of part, start and end: rare parts of the sentence at hand. */
  readonly #rare: number[] = [];

  /** Throws a PhraseError for a phrase that cannot be read. */
  constructor(entries: readonly PhraseEntry[], dialect: Dialect) {
    const atoms = new Map<Atom, number>();
    const network = new PhraseNetwork(atoms, MANY_EDGES);
    const reader = new PhraseReader(dialect);
    const payloads: Set<number>[] = [];
    this.#joins = new Joins(new PhraseNetwork(atoms, FEW_EDGES));
    for (const { phrase, payload } of entries) {
      for (const chain of reader.read(phrase)) {
        const [only] = chain;
        if (only === undefined) continue;
        if (chain.length > 1) this.#joins.add(chain, payload, (part) => network.add(part));
        else addTo(payloads, network.add(only), payload);
      }
    }
    this.#payloads = network.parts.map((_, part) => [...(payloads[part] ?? NONE)]);
    this.#automaton = new Automaton(network, (symbol, atoms) => this.#joins.noteSymbol(symbol, atoms));
    this.#caret = this.symbol(['^']);
    this.#dollar = this.symbol(['$']);
    this.#stranger = this.symbol(['#stranger']);
    this.#name = this.symbol(['#stranger', '#name']);
    this.#joins.settle(network.parts.length, (symbol) => this.#automaton.atomsOf(symbol));
  }

  /** The symbol of a word that is all of these atoms; 0 when no phrase asks for any of them. */
  symbol(atoms: readonly string[]): number {
    return this.#automaton.symbol(atoms);
  }

  /** Adds every phrase found to `matches`, sentence by sentence. */
  run(tokens: TokenBuffer, vocabulary: Vocabulary, matches: MatchList): void {
    this.#automaton.rest();
    this.#makeRoom(2 * tokens.count);
    this.#view.after = 0;
    for (let sentence = 0; sentence < tokens.sentences; sentence += 1) {
      this.#spell(tokens, sentence, vocabulary);
      this.#runSentence(matches);
      if (this.#rare.length > 0) this.#joinRare(matches);
    }
  }

  /** Writes the words of a sentence as symbols. */
  #spell(tokens: TokenBuffer, sentence: number, vocabulary: Vocabulary): void {
    const view = this.#view;
    const after = tokens.sentenceFirst[sentence + 1] ?? 0;
    let word = view.after;
    view.first = word;
    for (let at = tokens.sentenceFirst[sentence] ?? 0; at < after; at += 1) {
      const id = tokens.words[at] ?? 0;
      const second = vocabulary.secondOf(id);
      const symbol = vocabulary.symbolOf(id);
      view.symbols[word] = symbol === this.#stranger && this.#isNamed(tokens, at) ? this.#name : symbol;
      this.#tokenOf[word] = at;
      word += 1;
      if (second < 0) continue;
      view.symbols[word] = second;
      this.#tokenOf[word] = at;
      word += 1;
    }
    view.after = word;
  }

  #isNamed({ flags }: TokenBuffer, at: number): boolean {
    return ((flags[at] ?? 0) & NAMED) !== 0;
  }

  #runSentence(matches: MatchList): void {
    const { symbols, first, after } = this.#view;
    const automaton = this.#automaton;
    let state = automaton.step(0, this.#caret);
    this.#finish(state, first - 1, matches);
    for (let word = first; word < after; word += 1) {
      state = automaton.step(state, symbols[word] ?? 0);
      if (automaton.finishes(state)) this.#finish(state, word, matches);
    }
    this.#finish(automaton.step(state, this.#dollar), after - 1, matches);
  }

  /** Reports the phrases that end at a word, and keeps the rare parts that do. */
  #finish(state: number, word: number, matches: MatchList): void {
    const parts = this.#automaton.parts(state);
    for (let index = 0; index < parts.length; index += 2) {
      const part = parts[index] ?? 0;
      const start = word - (parts[index + 1] ?? 0) + 1;
      if (this.#joins.awaits(part)) this.#rare.push(part, start, word);
      if (start > word) continue;
      for (const payload of this.#payloads[part] ?? NONE) {
        matches.add(payload, this.#tokenOf[start] ?? 0, this.#tokenOf[word] ?? 0);
      }
    }
  }

  #joinRare(matches: MatchList): void {
    const rare = this.#rare;
    for (let at = 0; at < rare.length; at += 3) {
      this.#joins.join(
        rare[at] ?? 0,
        rare[at + 1] ?? 0,
        rare[at + 2] ?? 0,
        this.#view,
        this.#tokenOf,
        matches,
      );
    }
    rare.length = 0;
  }

  #makeRoom(words: number): void {
    if (this.#tokenOf.length >= words) return;
    this.#tokenOf = new Int32Array(2 * words);
    this.#view.symbols = new Int32Array(2 * words);
  }
}

function addTo(sets: Set<number>[], at: number, value: number): void {
  const set = sets[at] ?? new Set();
  sets[at] = set.add(value);
}
