// The few values of a closed list, by number.

export class Codes<Value extends string> {
  readonly #values: readonly Value[];
  readonly #codes: ReadonlyMap<string, number>;

  constructor(values: readonly Value[]) {
    this.#values = values;
    this.#codes = new Map(values.map((value, index) => [value, index + 1]));
  }

  /** 0 for undefined. */
  of(value: Value | undefined): number {
    return value === undefined ? 0 : (this.#codes.get(value) ?? 0);
  }

  /** Undefined for 0. */
  at(code: number): Value | undefined {
    return this.#values[code - 1];
  }
}
