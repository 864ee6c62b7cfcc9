// What a message says: a sum over its sentences. Each is searched for phrases, sifted and weighed once while its shape is
// remembered; what is found in it does not hang on the other sentences.
import type { MessageSignal } from '../model/index.ts';
import { Findings } from './findings.ts';
import { MatchList } from './match-list.ts';
import type { Matcher } from './matcher.ts';
import { UNKNOWN } from './memory-table.ts';
import type { Payload } from './payloads.ts';
import type { Speaker } from './roles.ts';
import { Sentiment } from './sentiment.ts';
import type { Tokenizer } from './tokens.ts';
import type { Vocabulary } from './words.ts';

export class Interpreter {
  readonly findings: Findings;
  readonly sentiment: Sentiment;
  readonly #matcher: Matcher;
  readonly #vocabulary: Vocabulary;
  readonly #tokenizer: Tokenizer;
  readonly #matches = new MatchList();

  constructor(
    payloads: readonly Payload[],
    signals: readonly MessageSignal[],
    matcher: Matcher,
    tokenizer: Tokenizer,
    vocabulary: Vocabulary,
  ) {
    const { tokens, shapes } = tokenizer;
    this.#matcher = matcher;
    this.#vocabulary = vocabulary;
    this.#tokenizer = tokenizer;
    this.findings = new Findings(payloads, signals, tokens, vocabulary, shapes.memory);
    this.sentiment = new Sentiment(tokens, vocabulary, shapes.memory);
  }

  /** Interprets the message that was read. `speaker`: whose signals count; undefined: nobody's. */
  interpret(speaker: Speaker | undefined): void {
    const { sentences, shapes } = this.#tokenizer.tokens;
    this.#matcher.begin(this.#tokenizer.tokens);
    this.findings.begin(speaker);
    this.sentiment.begin();
    for (let sentence = 0; sentence < sentences; sentence += 1) {
      const shape = shapes[sentence] ?? UNKNOWN;
      if (!this.findings.knows(shape)) this.#interpret(sentence, shape);
      this.findings.add(sentence, shape);
      this.sentiment.add(shape);
    }
    this.sentiment.settle();
  }

  #interpret(sentence: number, shape: number): void {
    const { tokens } = this.#tokenizer;
    const matches = this.#matches;
    tokens.fill(sentence);
    matches.clear();
    this.#matcher.search(tokens, sentence, this.#vocabulary, matches);
    const sifted = this.findings.sift(sentence, shape, matches);
    this.sentiment.weigh(sentence, shape, matches, sifted);
  }
}
