// The seam between text and records. A parser reads a run of records that leave no doubt and stops at the first
// irregular one, which `repair` then looks at. Parsers may differ in speed, not in what they read.
import type { Dialect } from './dialect.ts';

/** Consecutive regular records. Record i is `text.slice(bounds[i], bounds[i + 1])`, its line end included. */
export interface Stretch {
  readonly records: readonly (readonly string[])[];
  /** Offsets into the block: one more than records; the last is where reading stopped. */
  readonly bounds: readonly number[];
  /**
   * `end`: all text is read. `unfinished`: the block ends within a record, more text is needed.
   * `irregular`: quotes do not fit in the record that follows.
   */
  readonly stop: 'end' | 'unfinished' | 'irregular';
}

/** A piece of text that starts at the start of a record. */
export interface Block {
  /** Reads on from `from`, the start of a record at or after where the last call stopped. */
  read(from: number): Stretch;
}

/** `last` says that no more text follows the block; otherwise it ends with a line end. */
export type OpenBlock = (text: string, dialect: Dialect, last: boolean) => Block;
