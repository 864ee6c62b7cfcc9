// All phrases of a message, sentence by sentence: those of a sentence that is remembered are told from memory.
import type { MatchList } from './match-list.ts';
import type { Matcher } from './matcher.ts';
import type { MemoryTable } from './memory-table.ts';
import { type SentenceMemory, UNKNOWN } from './sentence-memory.ts';
import type { TokenBuffer } from './token-buffer.ts';
import type { Vocabulary } from './words.ts';

/** Numbers kept of a phrase: its payload, its first and last token within the sentence. */
const MATCH = 3;

export class PhraseSearch {
  readonly #matcher: Matcher;
  readonly #tokens: TokenBuffer;
  readonly #vocabulary: Vocabulary;
  readonly #found: MemoryTable;

  constructor(matcher: Matcher, tokens: TokenBuffer, vocabulary: Vocabulary, memory: SentenceMemory) {
    this.#matcher = matcher;
    this.#tokens = tokens;
    this.#vocabulary = vocabulary;
    this.#found = memory.table();
  }

  /** Fills `matches` with every phrase found in the message. */
  run(matches: MatchList): void {
    const { sentences, numbers, sentenceFirst } = this.#tokens;
    matches.clear();
    this.#matcher.begin(this.#tokens);
    for (let sentence = 0; sentence < sentences; sentence += 1) {
      const number = numbers[sentence] ?? UNKNOWN;
      const base = sentenceFirst[sentence] ?? 0;
      if (this.#found.has(number)) {
        this.#recall(number, base, matches);
        continue;
      }
      const known = matches.count;
      this.#matcher.search(this.#tokens, sentence, this.#vocabulary, matches);
      if (number !== UNKNOWN) this.#remember(number, base, matches, known);
    }
  }

  #remember(
    number: number,
    base: number,
    { payloads, firsts, lasts, count }: MatchList,
    known: number,
  ): void {
    const found = this.#found;
    found.begin(number);
    for (let match = known; match < count; match += 1) {
      found.push(payloads[match] ?? 0);
      found.push((firsts[match] ?? 0) - base);
      found.push((lasts[match] ?? 0) - base);
    }
    found.end();
  }

  #recall(number: number, base: number, matches: MatchList): void {
    const { values } = this.#found;
    const to = this.#found.to(number);
    for (let at = this.#found.from(number); at < to; at += MATCH) {
      matches.add(values[at] ?? 0, base + (values[at + 1] ?? 0), base + (values[at + 2] ?? 0));
    }
  }
}
