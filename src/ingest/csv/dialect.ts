// How a delimited file is written: what separates cells, what encloses them, what ends a line.

export interface Dialect {
  /** One or two characters; '' where a file is one column of bare lines. */
  readonly delimiter: string;
  /** Several delimiters in a row count as one, as in columns aligned by spaces. */
  readonly collapse: boolean;
  /** '' where quote characters mean nothing. */
  readonly quote: '"' | "'" | '';
  readonly escaping: 'doubled' | 'backslash';
  /** A line feed may have a carriage return before it. */
  readonly newline: '\n' | '\r';
  /** Cells of most records in the sample. */
  readonly columns: number;
  /** 0 … 1: how regular the sample is. */
  readonly certainty: number;
  /** Lines before the first record that only tell the delimiter (`sep=;`). */
  readonly leadingLines: number;
}

/** In words, for `inspect`: `delimiter ";", quote "\""`. */
export function describeDialect({ delimiter, collapse, quote, escaping }: Dialect): string {
  if (delimiter === '') return 'one column';
  const separated = `delimiter ${NAMES.get(delimiter) ?? JSON.stringify(delimiter)}${collapse ? ' (runs)' : ''}`;
  if (quote === '') return `${separated}, no quotes`;
  return `${separated}, quote ${quote}${escaping === 'backslash' ? ', escape \\' : ''}`;
}

const NAMES: ReadonlyMap<string, string> = new Map([
  ['\t', 'tab'],
  [' ', 'space'],
]);
