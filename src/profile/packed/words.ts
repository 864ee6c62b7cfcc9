// Texts that recur (signals, languages, names) are kept once and stand in records by number.

export class Words {
  readonly #numbers = new Map<string, number>();
  readonly #texts: string[] = [];

  constructor(texts: readonly string[]) {
    for (const text of texts) this.numberOf(text);
  }

  /** In the order of their numbers. */
  get texts(): readonly string[] {
    return this.#texts;
  }

  numberOf(text: string): number {
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    const own = copied(text);
    this.#numbers.set(own, this.#texts.length);
    return this.#texts.push(own) - 1;
  }

  textOf(number: number): string {
    return this.#texts[number] ?? '';
  }

  get size(): number {
    return this.#texts.length;
  }
}

/** The same text with memory of its own: a slice keeps all that it was cut from. */
function copied(text: string): string {
  return ` ${text}`.slice(1);
}
