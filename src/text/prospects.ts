// Long sentences that say the same few words over and over: what a rare part needs beside it stands nowhere in them, and
// looking for that at every place would take longer than all else. Ordinary sentences are not looked at twice.
import type { Joins, WordView } from './joins.ts';

/** Words; shorter sentences cost little anyway. */
const LONG = 256;
/** Different words, at most. */
const FEW = 16;

export class Prospects {
  readonly #joins: Joins;
  /** The different words of the sentence at hand, as symbols; undefined when they are many, or the sentence is short. */
  #words: ReadonlySet<number> | undefined;
  /** By part: whether it can belong to any phrase with gaps here. */
  readonly #known = new Map<number, boolean>();

  constructor(joins: Joins) {
    this.#joins = joins;
  }

  /** To be called before each sentence. */
  begin(view: WordView): void {
    if (this.#words === undefined && view.after - view.first < LONG) return;
    this.#words = fewWords(view);
    this.#known.clear();
  }

  /** Whether phrases may be found around a part. */
  awaits(part: number): boolean {
    if (!this.#joins.awaits(part)) return false;
    if (this.#words === undefined) return true;
    const known = this.#known.get(part) ?? this.#joins.canJoin(part, this.#words);
    this.#known.set(part, known);
    return known;
  }
}

function fewWords({ symbols, first, after }: WordView): ReadonlySet<number> | undefined {
  if (after - first < LONG) return undefined;
  const words = new Set<number>();
  for (let at = first; at < after && words.size <= FEW; at += 1) words.add(symbols[at] ?? 0);
  return words.size <= FEW ? words : undefined;
}
