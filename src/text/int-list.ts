// A list of whole numbers that grows, without an object or a hole per number.

export class IntList {
  length = 0;
  #values = new Int32Array(1 << 10);

  at(index: number): number {
    return this.#values[index] ?? -1;
  }

  set(index: number, value: number): void {
    this.#values[index] = value;
  }

  /** Appends a value and returns its index. */
  push(value: number): number {
    if (this.length === this.#values.length) {
      const wider = new Int32Array(2 * this.length);
      wider.set(this.#values);
      this.#values = wider;
    }
    this.#values[this.length] = value;
    this.length += 1;
    return this.length - 1;
  }
}
