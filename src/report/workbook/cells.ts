// The cells of a workbook, each of the type that it is: text is never a formula, a day sorts as a day, and an amount shows
// its currency and is still a number.
import type { CellObject } from 'write-excel-file/node';
import { DAY, type Instant, type Money } from '../../model/index.ts';
import { visible } from '../visible.ts';

export type SheetCell = CellObject | null;

/** Excel opens no file with a longer text in it. */
const LONGEST_TEXT = 32_767;

export function text(value: string | undefined | null): SheetCell {
  if (value === undefined || value === null || value === '') return null;
  const shown = visible(value);
  const cut = shown.length > LONGEST_TEXT ? `${shown.slice(0, LONGEST_TEXT - 1)}…` : shown;
  return { value: cut, type: String, alignVertical: 'top', wrap: true };
}

export function number(value: number | undefined | null, format?: string): SheetCell {
  if (value === undefined || value === null) return null;
  return { value, type: Number, alignVertical: 'top', ...(format !== undefined && { format }) };
}

/** Days from 1899-12-30 to 1970-01-01: Excel counts from there. */
const EPOCH = 25_569;

/** The day alone, in UTC. */
export function day(at: Instant | undefined): SheetCell {
  return at === undefined ? null : number(Math.floor(at / DAY) + EPOCH, 'yyyy-mm-dd');
}

export function money(value: Money | undefined): SheetCell {
  if (value === undefined) return null;
  const { amount, currency = '' } = value;
  return number(amount, /^[A-Z]{3,4}$/.test(currency) ? `#,##0 [$${currency}]` : '#,##0');
}

export function yesOrNo(value: boolean): SheetCell {
  return text(value ? 'yes' : 'no');
}
