// What the first records of a table hold, column by column; looked at only where a header alone cannot tell.
import { cellValue } from '../values/empty.ts';

/** Values of a column that are looked at, and of all columns of a wide table together. */
const LOOKED_AT = 300;
const LOOKED_AT_IN_ALL = 100_000;
const FEWEST_LOOKED_AT = 10;

export class Sample {
  readonly #rows: readonly (readonly string[])[];
  readonly #values = new Map<number, readonly string[]>();
  readonly #lookedAt: number;

  constructor(rows: readonly (readonly string[])[]) {
    this.#rows = rows;
    const share = Math.floor(LOOKED_AT_IN_ALL / (rows[0]?.length ?? 1));
    this.#lookedAt = Math.max(FEWEST_LOOKED_AT, Math.min(LOOKED_AT, share));
  }

  /** The first values of a column, trimmed, without the empty ones. */
  values(index: number): readonly string[] {
    const known = this.#values.get(index);
    if (known !== undefined) return known;
    const values: string[] = [];
    for (const row of this.#rows) {
      const value = cellValue(row[index] ?? '');
      if (value !== '') values.push(value);
      if (values.length === this.#lookedAt) break;
    }
    this.#values.set(index, values);
    return values;
  }

  /** Share of the column's values that pass; 0 where it has none. */
  share(index: number, passes: (value: string) => boolean): number {
    const values = this.values(index);
    return values.length === 0 ? 0 : values.filter(passes).length / values.length;
  }

  isBlank(index: number): boolean {
    return this.values(index).length === 0;
  }

  /** Average length of the column's values in words. */
  wordsPerValue(index: number): number {
    const values = this.values(index);
    const words = values.reduce((sum, value) => sum + value.slice(0, 2000).split(/\s+/).length, 0);
    return values.length === 0 ? 0 : words / values.length;
  }

  /** Different values as a share of all. */
  variety(index: number): number {
    const values = this.values(index);
    return values.length === 0 ? 0 : new Set(values).size / values.length;
  }
}
