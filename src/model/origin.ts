/** Where a value was read, so that every figure can name its source. */
export interface Origin {
  /** Path as the user gave it (or found below a folder the user gave); `-` for standard input. */
  readonly file: string;
  /** 1-based number of the record in its file, the header not counted. */
  readonly record: number;
  /** 1-based line on which the record starts; absent for formats without lines. */
  readonly line?: number;
  /** The record's own name in its source (a ticket or message number): stable when rows move. */
  readonly id?: string;
}
