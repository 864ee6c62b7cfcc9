/** Disjoint sets of numbers; the smallest member stands for its set. */
export class Groups {
  readonly #parents: number[] = [];

  /** Adds one more member and gives its number: 0, 1, 2 … */
  add(): number {
    return this.#parents.push(this.#parents.length) - 1;
  }

  find(member: number): number {
    let root = member;
    for (
      let parent = this.#parents[root];
      parent !== undefined && parent !== root;
      parent = this.#parents[root]
    ) {
      root = parent;
    }
    this.#parents[member] = root;
    return root;
  }

  join(a: number, b: number): void {
    const [first, second] = [this.find(a), this.find(b)];
    this.#parents[Math.max(first, second)] = Math.min(first, second);
  }

  copy(): Groups {
    const copied = new Groups();
    for (let member = 0; member < this.#parents.length; member++)
      copied.join(copied.add(), this.find(member));
    return copied;
  }
}

/**
 * From a word to the one thing it means; a word that means two things means none. Most runs ask few of many indexes, so
 * that words only wait in a row until somebody asks.
 */
export class Index {
  readonly #entries = new Map<string, number>();
  #words: string[] = [];
  #targets: number[] = [];

  /** Words that stand for nothing are passed over. */
  add(word: string | undefined, target: number): void {
    if (word === undefined || word === '') return;
    this.#words.push(word);
    this.#targets.push(target);
  }

  get(word: string | undefined): number | undefined {
    if (word === undefined || word === '') return undefined;
    const found = this.#settled().get(word);
    return found === AMBIGUOUS ? undefined : found;
  }

  words(): Iterable<string> {
    return this.#settled().keys();
  }

  #settled(): ReadonlyMap<string, number> {
    for (const [index, word] of this.#words.entries()) this.#enter(word, this.#targets[index] ?? AMBIGUOUS);
    if (this.#words.length > 0) [this.#words, this.#targets] = [[], []];
    return this.#entries;
  }

  #enter(word: string, target: number): void {
    const known = this.#entries.get(word);
    if (known === undefined) this.#entries.set(word, target);
    else if (known !== target) this.#entries.set(word, AMBIGUOUS);
  }
}

const AMBIGUOUS = -1;
