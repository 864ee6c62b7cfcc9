// What could not be read, on its way to the user: every rejected record by name, and of the unreadable values of a
// column the first few by name and the rest by number.
import type { Diagnostic, Origin } from '../../model/index.ts';

/** Unreadable values of one column that are named. */
export const NAMED = 20;

/** Characters of a value that are shown. */
const SHOWN = 80;

export class Doubts {
  #waiting: Diagnostic[] = [];
  readonly #unreadable = new Map<string, { count: number; readonly expected: string }>();

  /** The value is left out; its record is used all the same. */
  unreadable(column: string, value: string, expected: string, origin: Origin): void {
    const seen = this.#unreadable.get(column) ?? { count: 0, expected };
    seen.count += 1;
    this.#unreadable.set(column, seen);
    if (seen.count > NAMED) return;
    const args = { column, value: value.slice(0, SHOWN), expected };
    this.#waiting.push({ severity: 'warning', code: 'value-unreadable', args, origin });
  }

  rejected(reason: string, origin: Origin): void {
    this.#waiting.push({ severity: 'warning', code: 'record-rejected', args: { reason }, origin });
  }

  /** What was noticed since the last call. */
  take(): readonly Diagnostic[] {
    const taken = this.#waiting;
    this.#waiting = [];
    return taken;
  }

  /** What was not named one by one. */
  rest(file: string): readonly Diagnostic[] {
    return [...this.#unreadable].flatMap(([column, { count, expected }]): Diagnostic[] => {
      if (count <= NAMED) return [];
      const args = { column, count: count - NAMED, expected };
      return [{ severity: 'warning', code: 'values-unreadable', args, origin: { file } }];
    });
  }
}
