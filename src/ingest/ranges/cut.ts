// Cuts a big delimited file into ranges while it is passed over. Whether the file keeps to what the pass takes for granted,
// that quotes come in pairs, shows when the ranges are read.
import type { ReadingSettings } from '../../model/index.ts';
import { Overrides } from '../mapping/overrides.ts';
import { bytesBetween } from '../open.ts';
import { Boundaries, type Place } from './boundaries.ts';
import { type Range, RangeReader } from './range-reader.ts';

/** Records at the start by which it is settled how a table is read: twice as many as its sample. */
const HEAD_RECORDS = 2000;

const START: Place = { offset: 0, line: 1, records: 0 };

/** Ranges of about `piece` bytes, in their order; none for a file that has to be read in one piece. */
export async function* cut(
  { path }: { readonly path: string },
  size: number,
  piece: number,
  settings: ReadingSettings,
): AsyncGenerator<Range> {
  // Whatever is wrong with the file is told by whoever reads it.
  const reader = await RangeReader.open({ path }, settings, new Overrides(settings)).catch(() => undefined);
  if (reader === undefined) return;
  const boundaries = new Boundaries(reader.dialect.quote);
  let head: number | undefined;
  let start = START;
  for await (const bytes of bytesBetween(path, 0, size)) {
    const next = (at: number) =>
      head === undefined
        ? boundaries.find(bytes, at, HEAD_RECORDS, 0)
        : boundaries.find(bytes, at, 0, start.offset + piece);
    for (let at = next(0); at >= 0; at = next(at)) {
      const { place } = boundaries;
      if (head === undefined) {
        const measured = await reader.measure(place.offset).catch(() => undefined);
        if (measured?.line !== place.line) return;
        boundaries.records = measured.records;
        head = place.offset;
      } else {
        yield rangeBetween(start, place, head, false);
        start = place;
      }
    }
  }
  if (start === START) return;
  const { offset, line, records } = boundaries.place;
  const end = { offset: size, line, records: records + (offset < size ? 1 : 0) };
  yield rangeBetween(start, end, head ?? 0, true);
}

function rangeBetween(start: Place, end: Place, head: number, last: boolean): Range {
  const { offset: from, line, records: before } = start;
  return { head, from, to: end.offset, line, before, records: end.records - before, last };
}
