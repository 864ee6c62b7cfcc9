// Whether a record is the header of a further table in the same file: it repeats names of the header above, or it
// stands after an empty line and looks like names rather than data.
import type { Profile } from './realign.ts';
import { isTyped, shapeOf } from './shape.ts';

type Row = readonly string[];

const LONGEST_NAME = 80;
/** Share of its values that must be typed to make a column of values. */
const TYPED_SHARE = 0.8;

/** `same`: the header of the table once more. `other`: a header with half of its names in common. */
export function repeatsHeader(cells: Row, written: Row): 'same' | 'other' | undefined {
  if (written.length < 2 || cells.length < 2) return undefined;
  if (cells.length === written.length && cells.every((cell, index) => cell.trim() === written[index]))
    return 'same';
  if (!cells.every(isName)) return undefined;
  const names = new Set(written);
  const common = cells.filter((cell) => names.has(cell.trim())).length;
  return common >= 2 && common * 2 >= Math.max(cells.length, written.length) ? 'other' : undefined;
}

/** For a record after an empty line: different names, in another number or above other values than the columns hold. */
export function couldBeHeader(cells: Row, width: number, profile: Profile): boolean {
  if (cells.length < 2 || width < 2 || !cells.every(isName) || new Set(cells).size < cells.length)
    return false;
  if (cells.length !== width) return true;
  const values = cells.filter((_, column) => holdsValues(profile[column]));
  return values.length >= 2 && values.every((cell) => !isTyped(shapeOf(cell)));
}

function isName(cell: string): boolean {
  return cell.trim() !== '' && cell.length <= LONGEST_NAME && shapeOf(cell) !== 'number';
}

function holdsValues(shares: ReadonlyMap<string, number> | undefined): boolean {
  let typed = 0;
  for (const [shape, share] of shares ?? []) if (isTyped(shape)) typed += share;
  return typed >= TYPED_SHARE;
}
