// Names for the columns of a table: every column has one, no two have the same, whatever the header row says.

/** `id, , id` becomes `id, column 2, id (2)`. */
export function columnNames(written: readonly string[]): readonly string[] {
  const names = new Names(written.map((name) => name.trim()));
  return written.map((name, index) => names.take(name.trim() || `column ${index + 1}`));
}

class Names {
  readonly #written: ReadonlySet<string>;
  readonly #used = new Set<string>();
  /** Last number given to each repeated name, so that thousands of equal names cost no search. */
  readonly #numbers = new Map<string, number>();

  constructor(written: readonly string[]) {
    this.#written = new Set(written);
  }

  take(base: string): string {
    const unique = this.#used.has(base) ? this.#numbered(base) : base;
    this.#used.add(unique);
    return unique;
  }

  #numbered(base: string): string {
    let number = this.#numbers.get(base) ?? 1;
    let name: string;
    do {
      number += 1;
      name = `${base} (${number})`;
    } while (this.#written.has(name) || this.#used.has(name));
    this.#numbers.set(base, number);
    return name;
  }
}
