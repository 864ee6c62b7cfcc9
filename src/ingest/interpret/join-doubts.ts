// What was noticed about ranges of a file, as if it had been read in one piece: of the unreadable values of a column the
// first ones by name, and once what concerns the whole table.
import type { Diagnostic, DiagnosticOf } from '../../model/index.ts';
import { NAMED } from './doubts.ts';

type Named = DiagnosticOf<'value-unreadable'>;
type Counted = DiagnosticOf<'values-unreadable'>;

/** `cut`: files of which ranges were read apart from each other; what concerns others stays as it is. */
export function joinDoubts(
  diagnostics: readonly Diagnostic[],
  cut: ReadonlySet<string>,
): readonly Diagnostic[] {
  const columns = new Map<string, Column>();
  const told = new Set<string>();
  const others = diagnostics.filter((diagnostic) => {
    const { code, args, origin } = diagnostic;
    if (origin === undefined || !cut.has(origin.file)) return true;
    if (code === 'value-unreadable' || code === 'values-unreadable') {
      columnOf(diagnostic, columns).add(diagnostic);
      return false;
    }
    if (origin.line !== undefined || origin.record !== undefined) return true;
    const key = JSON.stringify([code, args, origin.file]);
    return !told.has(key) && told.add(key);
  });
  return [...others, ...[...columns.values()].flatMap((column) => column.joined())];
}

function columnOf({ args, origin }: Named | Counted, columns: Map<string, Column>): Column {
  const key = JSON.stringify([origin?.file, args.column]);
  const column = columns.get(key) ?? new Column();
  columns.set(key, column);
  return column;
}

class Column {
  readonly #named: Named[] = [];
  #count = 0;

  add(diagnostic: Named | Counted): void {
    if (diagnostic.code === 'value-unreadable') this.#named.push(diagnostic);
    else this.#count += diagnostic.args.count;
  }

  joined(): readonly Diagnostic[] {
    const sorted = this.#named.toSorted((a, b) => (a.origin?.record ?? 0) - (b.origin?.record ?? 0));
    const named = sorted.slice(0, NAMED);
    const [first] = named;
    const count = this.#count + sorted.length - named.length;
    if (first === undefined || count === 0) return named;
    const { column, expected } = first.args;
    const origin = { file: first.origin?.file ?? '' };
    return [
      ...named,
      { severity: 'warning', code: 'values-unreadable', args: { column, count, expected }, origin },
    ];
  }
}
