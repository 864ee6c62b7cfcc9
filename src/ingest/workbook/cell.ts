// One cell as text: what a person would copy out of it, without the noise of binary fractions.
import { type NumberFormat, PLAIN } from './number-format.ts';
import { plainNumber } from './numbers.ts';
import { type Epoch, serialToDuration, serialToIso, withoutZeros } from './serial.ts';
import { decodeEscapes } from './text.ts';

/** A cell as the sheet writes it. */
export interface WrittenCell {
  /** The attribute `t`; '' for a number. */
  readonly type: string;
  /** The attribute `s`: number of its style. */
  readonly style: number;
  /** What stands in `v`; undefined where there is none. */
  readonly value: string | undefined;
  /** Text that stands in the cell itself. */
  readonly inline: string;
  /** Beginning of its formula, '' where that stands in another cell; undefined where it has none. */
  readonly formula: string | undefined;
}

/** Why a cell is left empty though something stands in it: what stands there, and what it is not. */
export interface Doubt {
  readonly value: string;
  readonly expected: string;
}

/** What all cells of a workbook refer to. */
export interface Lookups {
  readonly strings: readonly string[];
  readonly styles: readonly NumberFormat[];
  readonly epoch: Epoch;
}

/** The text of a cell, '' for an empty one, or why there is none. */
export function cellText(cell: WrittenCell, lookups: Lookups): string | Doubt {
  const { type, value, inline, formula } = cell;
  if (formula !== undefined && type === '' && (value ?? '') === '')
    return { value: `=${formula}`, expected: 'calculated (open the workbook and save it again)' };
  if (inline !== '' || value === undefined || value === '') return inline;
  switch (type) {
    case 's':
      return sharedString(value, lookups.strings);
    case 'str':
    case 'inlineStr':
      return decodeEscapes(value);
    case 'b':
      return value === '1' || value === 'true' ? 'true' : 'false';
    case 'd':
      return withoutZeros(value);
    case 'e':
      return { value, expected: 'a value' };
    default:
      return numberText(value, lookups.styles[cell.style] ?? PLAIN, lookups.epoch);
  }
}

function sharedString(index: string, strings: readonly string[]): string | Doubt {
  return strings[Number(index)] ?? { value: `string ${index}`, expected: 'in the workbook' };
}

function numberText(value: string, { kind, currency }: NumberFormat, epoch: Epoch): string | Doubt {
  const plain = plainNumber(value.trim());
  if (plain === undefined) return { value, expected: 'a number' };
  if (kind === 'date') return serialToIso(Number(value), epoch) ?? plain;
  if (kind === 'duration') return serialToDuration(Number(value));
  return currency === '' ? plain : `${plain} ${currency}`;
}
