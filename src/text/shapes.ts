// The shape of a sentence: what its words are to the steps that do not ask for their letters, their marks and how it
// ends. "Project zanvex is affected, see row 12." has that of "Project tekori is affected, see row 7.", since nobody knows
// either name and a number is a number.
import { UNKNOWN } from './memory-table.ts';
import { type Key, SentenceMemory } from './sentence-memory.ts';
import type { TokenBuffer } from './token-buffer.ts';
import type { Vocabulary } from './words.ts';

/** Words; longer sentences hardly ever come again. */
const LONGEST_SHAPE = 128;
/** Units for each word. */
const UNITS = 2;
/** Above the flags of a token: whether it is a single character. */
const SINGLE = 1 << 4;
const WORD_SHIFT = 5;
const HASH_START = 0x811c9dc5;
const HASH_STEP = 0x01000193;
/** Of the edges: marks, exclamations, and whether it is the first sentence. */
const EXCLAMATIONS_SHIFT = 2;
const FIRST = 1 << 6;

export class Shapes {
  readonly memory = new SentenceMemory();
  readonly #tokens: TokenBuffer;
  readonly #vocabulary: Vocabulary;
  readonly #units = new Uint16Array(UNITS * LONGEST_SHAPE);

  constructor(tokens: TokenBuffer, vocabulary: Vocabulary) {
    this.#tokens = tokens;
    this.#vocabulary = vocabulary;
  }

  /** Number of the shape of a sentence whose tokens are written, or `UNKNOWN` where it was hardly met before. */
  numberOf(sentence: number): number {
    const { sentenceFirst } = this.#tokens;
    const first = sentenceFirst[sentence] ?? 0;
    const after = sentenceFirst[sentence + 1] ?? 0;
    if (after - first > LONGEST_SHAPE) return UNKNOWN;
    const key = this.#keyOf(first, after, this.#edgesOf(sentence));
    const known = this.memory.find(this.#units, key);
    if (known !== UNKNOWN) return known;
    return this.memory.meets(key) ? this.memory.add(this.#units, key) : UNKNOWN;
  }

  #edgesOf(sentence: number): number {
    const { sentenceMarks, exclamations } = this.#tokens;
    const marks = (sentenceMarks[sentence] ?? 0) | ((exclamations[sentence] ?? 0) << EXCLAMATIONS_SHIFT);
    return sentence === 0 ? marks | FIRST : marks;
  }

  #keyOf(first: number, after: number, edges: number): Key {
    const { words, starts, ends, flags } = this.#tokens;
    let hash = Math.imul(HASH_START ^ edges, HASH_STEP);
    let end = 0;
    for (let at = first; at < after; at += 1) {
      const single = (ends[at] ?? 0) - (starts[at] ?? 0) === 1 ? SINGLE : 0;
      const word = this.#vocabulary.kindOf(words[at] ?? 0);
      const unit = (word << WORD_SHIFT) | single | (flags[at] ?? 0);
      this.#units[end] = unit;
      this.#units[end + 1] = unit >>> 16;
      end += UNITS;
      hash = Math.imul(hash ^ unit, HASH_STEP);
    }
    return { from: 0, end, edges, hash: hash ^ (hash >>> 15) };
  }
}
