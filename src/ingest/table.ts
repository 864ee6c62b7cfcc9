// The one shape between reading and interpreting: whatever a file is, it becomes tables of text cells.
// CSV keeps its own header; JSON and transcript formats write the canonical field names of `columns.ts`.
import type { Diagnostic, ReadingSettings } from '../model/index.ts';

/** A table found in a file. Its object identity marks it: a new object is a new table. */
export interface Table {
  /** Sheet or part of a document; '' where the file is one table. */
  readonly name: string;
  readonly header: readonly string[];
  /** True when the header is made of canonical field names, so that nothing needs to be guessed. */
  readonly canonical: boolean;
  readonly dialect: string;
  /** How customer and agent were told apart, when the format itself decides it. */
  readonly authorship: string;
}

/** Consecutive records of one table. Every row has as many cells as the header; a missing cell is ''. */
export interface Batch {
  readonly table: Table;
  readonly rows: readonly (readonly string[])[];
  /** 1-based line on which each row starts; 0 where the format has no lines. */
  readonly lines: readonly number[];
}

export type ReadEvent =
  | { readonly type: 'batch'; readonly batch: Batch }
  /** A record that could not become a row is a diagnostic with code `record-rejected`, and counts as a record. */
  | { readonly type: 'diagnostic'; readonly diagnostic: Diagnostic };

/** An opened source: decompressed, its encoding known. */
export interface Input {
  readonly path: string;
  /** First bytes (up to 64 KiB) after decompression. */
  readonly head: Uint8Array;
  /** The same decoded, byte order mark removed. */
  readonly headText: string;
  readonly encoding: string;
  readonly compression: 'none' | 'gzip';
  readonly settings: ReadingSettings;
  /** All bytes, decompressed; can be read once. */
  bytes(): AsyncIterable<Uint8Array>;
  /** All text, decoded, byte order mark removed; can be read once, instead of `bytes`. */
  text(): AsyncIterable<string>;
}

/** A format of input: one file in `formats/`, default export. */
export interface InputFormat {
  /** Equals the file name. */
  readonly id: string;
  /** For the README: "Zendesk tickets with comments (JSON)". */
  readonly title: string;
  /** Lower case, with dot: `.csv`. Only a hint. */
  readonly extensions: readonly string[];
  /** True for a format that reads bytes, and decodes what is text in them. */
  readonly decodesItself?: boolean;
  /** How sure this format is that the input is its own, 0 … 1, from the head and the path. */
  sniff(input: Pick<Input, 'path' | 'head' | 'headText'>): number;
  read(input: Input): AsyncGenerator<ReadEvent>;
}
