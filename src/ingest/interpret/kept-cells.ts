// Cells that are handed on as written, for a learnt model: it reads them by recipes of its own. Nothing is kept that was
// not asked for, so that memory does not grow with the width of a client list.
import { cellValue } from '../values/empty.ts';
import type { Row } from './cells.ts';

/** Reads the cells of a row under the wanted columns; undefined where all of them are empty. Of equal headers the first. */
export function keptCells(
  header: readonly string[],
  wanted: ReadonlySet<string> | undefined,
): (row: Row) => ReadonlyMap<string, string> | undefined {
  const places = [...(wanted ?? [])]
    .map((column) => ({ column, place: header.indexOf(column) }))
    .filter(({ place }) => place >= 0);
  if (places.length === 0) return () => undefined;
  return (row) => {
    const cells = new Map<string, string>();
    for (const { column, place } of places) {
      const text = cellValue(row[place] ?? '');
      if (text !== '') cells.set(column, text);
    }
    return cells.size === 0 ? undefined : cells;
  };
}
