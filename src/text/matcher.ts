// Finds all phrases in one walk over the words: an automaton finds the gap-free parts, joins put phrases with gaps
// together. Cost follows the words and the phrases that do occur, not the phrases that exist.
import { Automaton } from './automaton.ts';
import type { CompiledPhrases } from './compiled-phrases.ts';
import { Joins, type WordView } from './joins.ts';
import { Lanes } from './lanes.ts';
import type { MatchList } from './match-list.ts';
import { withOwnNames } from './own-names.ts';
import { PhraseGraph } from './phrase-graph.ts';
import type { Atom } from './phrase-items.ts';
import { Prospects } from './prospects.ts';
import type { Rows } from './rows.ts';
import { SymbolTable } from './symbol-table.ts';
import { NAMED, type TokenBuffer } from './token-buffer.ts';
import type { Vocabulary } from './words.ts';

export class Matcher {
  /** What a word is that nobody knows, beside its spelling; and what it is with a capital. */
  readonly stranger: readonly Atom[];
  readonly name: readonly Atom[];
  readonly #symbols: SymbolTable;
  readonly #automaton: Automaton;
  readonly #lanes: Lanes;
  readonly #joins: Joins;
  readonly #prospects: Prospects;
  /** By part: payloads of phrases that are this part alone. */
  readonly #payloads: Rows;
  readonly #caret: number;
  readonly #dollar: number;
  /** The symbol of a stranger without a capital. */
  readonly strange: number;
  readonly #named: number;
  /** Token of each word of the message; a contraction is two words. */
  #tokenOf = new Int32Array(1 << 11);
  readonly #view: WordView = { symbols: new Int32Array(1 << 11), first: 0, after: 0 };
  /** Triples of part, start and end: rare parts of the sentence at hand. */
  readonly #rare: number[] = [];

  /** `brands`: our own names, in any case. Where they are known, strangers are rivals. */
  constructor(compiled: CompiledPhrases, brands: readonly string[]) {
    const phrases = withOwnNames(compiled, brands);
    const parts = new PhraseGraph(phrases.parts);
    this.stranger = phrases === compiled ? ['#stranger'] : ['#stranger', '#rival'];
    this.name = [...this.stranger, ...(phrases === compiled ? ['#name'] : ['#name', '#rivalname'])];
    this.#symbols = new SymbolTable(new Map(phrases.atoms.map((atom, number) => [atom, number])));
    this.#payloads = phrases.payloads;
    this.#automaton = new Automaton(parts, this.#symbols);
    this.#lanes = new Lanes(this.#automaton);
    this.#joins = new Joins(new PhraseGraph(phrases.sides), phrases.joins, this.#symbols);
    this.#prospects = new Prospects(this.#joins);
    this.#caret = this.symbol(['^']);
    this.#dollar = this.symbol(['$']);
    this.strange = this.symbol(this.stranger);
    this.#named = this.symbol(this.name);
  }

  /** The symbol of a word that is all of these atoms; 0 when no phrase asks for any of them. */
  symbol(atoms: readonly Atom[]): number {
    return this.#symbols.symbol(atoms);
  }

  /** To be called before the sentences of each message. */
  begin(tokens: TokenBuffer): void {
    this.#automaton.rest();
    this.#makeRoom(2 * tokens.count);
    this.#view.after = 0;
  }

  /** Adds every phrase found in a sentence to `matches`. */
  search(tokens: TokenBuffer, sentence: number, vocabulary: Vocabulary, matches: MatchList): void {
    this.#spell(tokens, sentence, vocabulary);
    this.#prospects.begin(this.#view);
    this.#runSentence(matches);
    if (this.#rare.length > 0) this.#joinRare(matches);
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
      view.symbols[word] = symbol === this.strange && this.#isNamed(tokens, at) ? this.#named : symbol;
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
    const lanes = this.#lanes;
    lanes.clear();
    if (lanes.read(this.#caret)) this.#finish(first - 1, matches);
    for (let word = first; word < after; word += 1) {
      if (lanes.read(symbols[word] ?? 0)) this.#finish(word, matches);
    }
    if (lanes.read(this.#dollar)) this.#finish(after - 1, matches);
  }

  /** Reports the phrases that end at a word, and keeps the rare parts that do. */
  #finish(word: number, matches: MatchList): void {
    const { ended } = this.#lanes;
    for (let index = 0; index < ended.length; index += 3) {
      const part = ended[index + 1] ?? 0;
      const start = word - (ended[index + 2] ?? 0) + 1;
      if (this.#prospects.awaits(part)) this.#rare.push(part, start, word);
      if (start > word) continue;
      this.#report(part, this.#tokenOf[start] ?? 0, this.#tokenOf[word] ?? 0, matches);
    }
  }

  #report(part: number, first: number, last: number, matches: MatchList): void {
    const { offsets, values } = this.#payloads;
    const to = offsets[part + 1] ?? 0;
    for (let at = offsets[part] ?? 0; at < to; at += 1) matches.add(values[at] ?? 0, first, last);
  }

  #joinRare(matches: MatchList): void {
    const rare = this.#rare;
    this.#joins.begin(this.#view);
    for (let at = 0; at < rare.length; at += 3) {
      this.#joins.join(rare[at] ?? 0, rare[at + 1] ?? 0, rare[at + 2] ?? 0, this.#tokenOf, matches);
    }
    rare.length = 0;
  }

  #makeRoom(words: number): void {
    if (this.#tokenOf.length >= words) return;
    this.#tokenOf = new Int32Array(2 * words);
    this.#view.symbols = new Int32Array(2 * words);
  }
}
