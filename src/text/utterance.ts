// What a signal's own code may look at; the sentences are made only when it does.
import type { Span, Utterance } from '../model/index.ts';
import type { TokenBuffer } from './token-buffer.ts';

export class HeardUtterance implements Utterance {
  readonly text: string;
  readonly own: readonly Span[];
  readonly sentiment: number;
  readonly #tokens: TokenBuffer;
  #sentences: readonly Span[] | undefined;

  constructor(text: string, own: readonly Span[], sentiment: number, tokens: TokenBuffer) {
    this.text = text;
    this.own = own;
    this.sentiment = sentiment;
    this.#tokens = tokens;
  }

  get sentences(): readonly Span[] {
    this.#sentences ??= this.#tokens.sentenceSpans();
    return this.#sentences;
  }
}
