import type { Report } from '../model/index.ts';
import type { CsvStyle } from './csv.ts';

/** Colours, or none: the command line hands in one or the other. */
export interface Paint {
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly red: (text: string) => string;
  readonly yellow: (text: string) => string;
  readonly cyan: (text: string) => string;
  readonly green: (text: string) => string;
}

const same = (text: string): string => text;

export const PLAIN: Paint = { bold: same, dim: same, red: same, yellow: same, cyan: same, green: same };

export interface RenderOptions {
  /** Columns of the terminal. */
  readonly width: number;
  readonly paint: Paint;
  /** How many follow-ups to show; undefined leaves it to the format. */
  readonly top?: number;
  /** For CSV: what is to read it. */
  readonly csv?: CsvStyle;
}

/** A way to write the report: one file in `formats/`, default export. Pure: it gives text and prints nothing. */
export interface ReportFormat {
  /** Equals the file name; what `--format` takes. */
  readonly id: string;
  /** For the README, in one line. */
  readonly title: string;
  /** It shows the report's `details`, which are made for no other. */
  readonly detailed?: true;
  /** The text in pieces, so that a long list need not stand in memory as one string. */
  render(report: Report, options: RenderOptions): Iterable<string>;
}

/** A way to write the report into a file that is no text: one file in `formats/`, default export; pure, too. */
export interface BinaryFormat {
  readonly id: string;
  readonly title: string;
  readonly detailed?: true;
  encode(report: Report, options: RenderOptions): Promise<Uint8Array>;
}

export type Format = ReportFormat | BinaryFormat;
