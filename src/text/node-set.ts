// Nodes being gathered, each once. Kept and emptied rather than made anew, so that gathering leaves no garbage.

export class NodeSet {
  count = 0;
  /** The first `count` are the nodes. */
  values = new Int32Array(64);
  /** By node: the round in which it was added last. */
  readonly #rounds: Int32Array;
  #round = 1;

  /** `nodes`: how many there are. */
  constructor(nodes: number) {
    this.#rounds = new Int32Array(nodes);
  }

  clear(): void {
    this.count = 0;
    this.#round = (this.#round + 1) | 0;
  }

  add(node: number): void {
    if (this.#rounds[node] === this.#round) return;
    this.#rounds[node] = this.#round;
    if (this.count === this.values.length) this.#grow();
    this.values[this.count] = node;
    this.count += 1;
  }

  #grow(): void {
    const wider = new Int32Array(2 * this.values.length);
    wider.set(this.values);
    this.values = wider;
  }
}
