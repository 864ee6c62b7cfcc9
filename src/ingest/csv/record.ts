/** A record that needs a closer look, with its place in the file. */
export interface SourceRecord {
  readonly cells: readonly string[];
  /** 1-based line on which it starts. */
  readonly line: number;
  /** The text it was read from, without its line end. */
  readonly raw: string;
  /** What was repaired, in words; '' for a regular record. */
  readonly repair: string;
}
