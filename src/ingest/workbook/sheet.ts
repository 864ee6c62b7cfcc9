// The rows of a sheet, from the events of its XML. Rows and cells may say where they are or just follow one another;
// rows without any content are none.
import { cellText, type Doubt, type Lookups, type WrittenCell } from './cell.ts';
import { Damage } from './damage.ts';
import { TextGatherer } from './text.ts';
import type { Attributes, XmlHandler } from './xml.ts';

export interface SheetRow {
  /** 1-based, as at the edge of the sheet. */
  readonly number: number;
  /** Columns, from 0, of the cells that show something: two that lie far apart must not cost all between them. */
  readonly places: readonly number[];
  readonly texts: readonly string[];
  /** Cells that are left empty although something stands in them, by column. */
  readonly doubts: ReadonlyMap<number, Doubt>;
}

/** Columns of a sheet, A to XFD. */
const MOST_COLUMNS = 16_384;
/** Characters of a formula that are kept to name it by. */
const LONGEST_FORMULA = 60;
const NO_DOUBTS: ReadonlyMap<number, Doubt> = new Map();

export class SheetReader implements XmlHandler {
  readonly #lookups: Lookups;
  readonly #inline = new TextGatherer();
  #rows: SheetRow[] = [];
  /** Number of the row and, from 0, of the column that are being read or were read last. */
  #row = 0;
  #column = -1;
  #places: number[] = [];
  #texts: string[] = [];
  #doubts: Map<number, Doubt> | undefined;
  #cell: { -readonly [Field in keyof WrittenCell]: WrittenCell[Field] } = emptyCell('', 0);
  /** Where text belongs. */
  #within: 'value' | 'inline' | 'formula' | undefined;
  #withinData = false;

  constructor(lookups: Lookups) {
    this.#lookups = lookups;
  }

  /** Rows that are complete. */
  take(): readonly SheetRow[] {
    const rows = this.#rows;
    this.#rows = [];
    return rows;
  }

  open(name: string, attributes: Attributes): void {
    if (name === 'sheetData') this.#withinData = true;
    if (!this.#withinData) return;
    if (name === 'row') this.#openRow(attributes);
    else if (name === 'c') this.#openCell(attributes);
    else if (name === 'v') this.#begin('value');
    else if (name === 'f') this.#begin('formula');
    else if (name === 'is') this.#begin('inline');
    else if (this.#within === 'inline') this.#inline.open(name, attributes);
  }

  text(text: string): void {
    if (this.#within === 'value') this.#cell.value += text;
    else if (this.#within === 'inline') this.#inline.text(text);
    else if (this.#within === 'formula') this.#cell.formula += text.slice(0, LONGEST_FORMULA);
  }

  close(name: string): void {
    if (!this.#withinData) return;
    if (this.#within === 'inline' && name !== 'is') this.#inline.close(name);
    else this.#closeOutside(name);
  }

  #closeOutside(name: string): void {
    this.#within = undefined;
    if (name === 'is') this.#cell.inline = this.#inline.take();
    else if (name === 'c') this.#closeCell();
    else if (name === 'row') this.#closeRow();
    else if (name === 'sheetData') this.#withinData = false;
  }

  #openRow({ r }: Attributes): void {
    this.#row = r === undefined ? this.#row + 1 : rowNumber(r);
    this.#column = -1;
    this.#places = [];
    this.#texts = [];
    this.#doubts = undefined;
  }

  #openCell({ r, t = '', s }: Attributes): void {
    this.#column = r === undefined ? this.#column + 1 : columnOf(r);
    if (!(this.#column >= 0 && this.#column < MOST_COLUMNS))
      throw new Damage(`one of its cells is in none of the ${MOST_COLUMNS} columns`);
    this.#cell = emptyCell(t, Number(s ?? 0));
  }

  #begin(within: 'value' | 'inline' | 'formula'): void {
    this.#within = within;
    if (within === 'value') this.#cell.value = '';
    if (within === 'formula') this.#cell.formula = '';
  }

  #closeCell(): void {
    const text = cellText(this.#cell, this.#lookups);
    if (typeof text !== 'string') {
      this.#doubts ??= new Map();
      this.#doubts.set(this.#column, text);
    } else if (text.trim() !== '') {
      this.#places.push(this.#column);
      this.#texts.push(text);
    }
  }

  #closeRow(): void {
    if (this.#texts.length === 0 && this.#doubts === undefined) return;
    const [places, texts, doubts] = [this.#places, this.#texts, this.#doubts ?? NO_DOUBTS];
    this.#rows.push({ number: this.#row, places, texts, doubts });
  }
}

function emptyCell(type: string, style: number): WrittenCell {
  return { type, style, value: undefined, inline: '', formula: undefined };
}

function rowNumber(text: string): number {
  const number = Number(text);
  if (!Number.isSafeInteger(number) || number < 1) throw new Damage('one of its rows has no readable number');
  return number;
}

/** `A1` is 0, `AB7` is 27; -1 where letters are missing or too many. */
function columnOf(reference: string): number {
  let column = 0;
  let at = 0;
  for (; at < reference.length; at++) {
    const letter = (reference.charCodeAt(at) | 0x20) - 0x60;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
  }
  return at >= 1 && at <= 3 ? column - 1 : -1;
}
