// A list of whole numbers that grows, without an object or a hole per number.

export class IntList {
  length = 0;
  #values = new Int32Array(1 << 10);

  at(index: number): number {
    return this.#values[index] ?? -1;
  }

  /** Sets a value, also beyond the end. */
  set(index: number, value: number): void {
    while (index >= this.#values.length) this.#grow();
    this.#values[index] = value;
    if (index >= this.length) this.length = index + 1;
  }

  /** Appends a value and returns its index. */
  push(value: number): number {
    this.set(this.length, value);
    return this.length - 1;
  }

  toArray(): Int32Array {
    return this.#values.slice(0, this.length);
  }

  #grow(): void {
    const wider = new Int32Array(2 * this.#values.length);
    wider.set(this.#values);
    this.#values = wider;
  }
}
