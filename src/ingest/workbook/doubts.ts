// Cells that had to be left empty: the first of each column are named with their rows, the others counted.
import type { Diagnostic } from '../../model/index.ts';
import type { ReadEvent } from '../table.ts';
import type { Doubt } from './cell.ts';
import type { SheetRow } from './sheet.ts';

/** Cells of each column that are named. */
const NAMED = 3;

interface ColumnDoubts {
  readonly named: (Doubt & { readonly row: number })[];
  further: number;
}

export class DoubtTally {
  readonly #file: string;
  readonly #columns = new Map<number, ColumnDoubts>();

  constructor(file: string) {
    this.#file = file;
  }

  add({ doubts, number }: SheetRow): void {
    for (const [place, doubt] of doubts) {
      const column = this.#columns.get(place) ?? { named: [], further: 0 };
      if (column.named.length < NAMED) column.named.push({ ...doubt, row: number });
      else column.further++;
      this.#columns.set(place, column);
    }
  }

  /** `nameOf` gives the name of the column at a place of the sheet. */
  *events(nameOf: (place: number) => string): Generator<ReadEvent> {
    for (const [place, { named, further }] of this.#columns) {
      const column = nameOf(place);
      for (const { value, expected, row } of named) {
        const origin = { file: this.#file, line: row };
        yield said({
          severity: 'warning',
          code: 'value-unreadable',
          args: { column, value, expected },
          origin,
        });
      }
      if (further === 0) continue;
      const args = { column, count: further, expected: named[0]?.expected ?? '' };
      yield said({ severity: 'warning', code: 'values-unreadable', args, origin: { file: this.#file } });
    }
  }
}

function said(diagnostic: Diagnostic): ReadEvent {
  return { type: 'diagnostic', diagnostic };
}
