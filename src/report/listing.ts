// A list that is not the list of follow-ups (promises, advocates, themes) in the formats that such a list has.
import { isoDay } from '../model/index.ts';
import { type Cell, csvWriter } from './csv.ts';
import type { RenderOptions } from './format.ts';
import { safeJson } from './visible.ts';

/** Pure, as a report format is: everything that any of the formats shows. */
export interface Listing {
  readonly schemaVersion: 1;
  readonly asOf: number;
  /** Key of the list in JSON. */
  readonly name: string;
  /** What JSON has beside the list. */
  readonly head: object;
  readonly records: readonly object[];
  readonly columns: readonly string[];
  /** A row for each record, in the order of the columns; `null` becomes an empty cell. */
  readonly rows: readonly (readonly Cell[])[];
  readonly table: (options: RenderOptions) => Iterable<string>;
  readonly markdown: (options: Pick<RenderOptions, 'top'>) => Iterable<string>;
}

export const LISTING_FORMATS = ['table', 'csv', 'json', 'ndjson', 'markdown'] as const;
export type ListingFormat = (typeof LISTING_FORMATS)[number];

export function renderListing(
  listing: Listing,
  format: ListingFormat,
  options: RenderOptions,
): Iterable<string> {
  switch (format) {
    case 'table':
      return listing.table(options);
    case 'markdown':
      return listing.markdown(options);
    case 'csv':
      return csv(listing, options);
    case 'json':
      return json(listing, options);
    case 'ndjson':
      return ndjson(listing, options);
  }
}

function* csv({ columns, rows, asOf }: Listing, { top, csv: style }: RenderOptions): Iterable<string> {
  const { head, line } = csvWriter(style);
  yield head([...columns, 'as_of']);
  for (const row of rows.slice(0, top)) yield line([...row, isoDay(asOf)]);
}

function* json(
  { schemaVersion, asOf, head, name, records }: Listing,
  { top }: RenderOptions,
): Iterable<string> {
  const start = safeJson({ schemaVersion, asOf: isoDay(asOf), ...head }, 2);
  yield `${start.slice(0, -2)},\n  ${safeJson(name)}: [`;
  let separator = '\n';
  for (const record of records.slice(0, top)) {
    yield `${separator}    ${safeJson(record)}`;
    separator = ',\n';
  }
  yield `${separator === '\n' ? '' : '\n  '}]\n}\n`;
}

function* ndjson({ schemaVersion, asOf, records }: Listing, { top }: RenderOptions): Iterable<string> {
  for (const record of records.slice(0, top)) {
    yield `${safeJson({ schemaVersion, asOf: isoDay(asOf), ...record })}\n`;
  }
}
