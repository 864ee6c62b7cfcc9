// Sifts the phrases of one sentence: contexts first, since they decide what of the rest stands. What stands is written
// down, by payload and place within the sentence, so that it is sifted once while the sentence's shape is remembered.
import { Guards } from './guards.ts';
import type { MatchList } from './match-list.ts';
import type { MemoryTable } from './memory-table.ts';
import type { Payload } from './payloads.ts';
import { CONTEXT, COUNTS, IDIOM, UNHEARD } from './roles.ts';
import type { Idioms, Sifted } from './sentiment.ts';
import type { TokenBuffer } from './token-buffer.ts';
import { LINK } from './word-classes.ts';
import type { Vocabulary } from './words.ts';

/** Places in what is written of a sentence: bits of what it is as a whole, and places where help or facts are sought. */
export const TRAITS = 0;
export const SEEKING = 1;
/** Then of each phrase that stands: its payload, its first and last token within the sentence. */
export const FOUND = 2;
export const PHRASE = 3;

/** Traits. */
export const ASKS = 1;
export const LINKS = 2;

export class Sifter implements Sifted {
  /** Of the sentence sifted last. */
  readonly idioms: Idioms = { matches: [], valences: [] };
  asks = false;
  readonly #payloads: readonly Payload[];
  readonly #tokens: TokenBuffer;
  readonly #guards: Guards;

  constructor(payloads: readonly Payload[], tokens: TokenBuffer, vocabulary: Vocabulary) {
    this.#payloads = payloads;
    this.#tokens = tokens;
    this.#guards = new Guards(tokens, vocabulary);
  }

  /** Writes down what stands of the matches of a sentence. `roles`: of payloads, see `rolesOf`. */
  sift(sentence: number, matches: MatchList, roles: Uint8Array, into: MemoryTable): void {
    this.#markContexts(matches, roles);
    this.asks = this.#guards.asks(sentence);
    into.push((this.asks ? ASKS : 0) | (this.#links(sentence) ? LINKS : 0));
    into.push(this.#guards.count('seeking'));
    if (this.idioms.matches.length > 0) this.idioms.matches.length = this.idioms.valences.length = 0;
    for (let index = 0; index < matches.count; index += 1) {
      const number = matches.payloads[index] ?? 0;
      const role = roles[number] ?? UNHEARD;
      if (role === IDIOM) this.#addIdiom(index, number);
      else if (role === COUNTS) this.#sift(sentence, index, matches, into);
    }
  }

  #markContexts(matches: MatchList, roles: Uint8Array): void {
    this.#guards.clear();
    for (let index = 0; index < matches.count; index += 1) {
      const number = matches.payloads[index] ?? 0;
      if (roles[number] !== CONTEXT) continue;
      const payload = this.#payloads[number];
      if (payload?.kind === 'context') this.#guards.mark(payload.context, matches.lasts[index] ?? 0);
    }
    this.#guards.settle();
  }

  #links(sentence: number): boolean {
    const { words, sentenceFirst } = this.#tokens;
    const after = sentenceFirst[sentence + 1] ?? 0;
    for (let at = sentenceFirst[sentence] ?? 0; at < after; at += 1) if (words[at] === LINK) return true;
    return false;
  }

  #addIdiom(match: number, number: number): void {
    const payload = this.#payloads[number];
    if (payload?.kind !== 'idiom') return;
    this.idioms.matches.push(match);
    this.idioms.valences.push(payload.valence);
  }

  #sift(sentence: number, index: number, { payloads, firsts, lasts }: MatchList, into: MemoryTable): void {
    const number = payloads[index] ?? 0;
    const first = firsts[index] ?? 0;
    const last = lasts[index] ?? 0;
    const payload = this.#payloads[number];
    if (payload === undefined || !this.#stands(payload, first, last, sentence)) return;
    const base = this.#tokens.sentenceFirst[sentence] ?? 0;
    into.push(number);
    into.push(first - base);
    into.push(last - base);
  }

  #stands(payload: Payload, first: number, last: number, sentence: number): boolean {
    if (!('unless' in payload) || payload.unless.length === 0) return true;
    return !this.#guards.spoil(payload.unless, first, last, sentence);
  }
}
