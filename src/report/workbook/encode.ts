// Sheets → the bytes of an .xlsx file: each with a header that stays, filters and widths.
import type writeFile from 'write-excel-file/node';
import type { SheetCell } from './cells.ts';
import type { Sheet } from './sheets.ts';
import { withoutClock } from './steady.ts';

type Writing = Parameters<typeof writeFile>;
type FileSheet = Writing[0][number];
type Feature = NonNullable<NonNullable<Writing[1]>['features']>[number];

export async function encodeWorkbook(sheets: readonly Sheet[]): Promise<Uint8Array> {
  const { default: writeWorkbook } = await import('write-excel-file/node');
  const written = await writeWorkbook(sheets.map(fileSheet), {
    fontFamily: 'Calibri',
    fontSize: 11,
    features: [filters(sheets)],
  }).toBuffer();
  return withoutClock(written);
}

function fileSheet({ name, columns, rows }: Sheet): FileSheet {
  return {
    sheet: name,
    columns: columns.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
    data: [columns.map(({ title }) => headerCell(title)), ...rows.map((row) => [...row])],
  };
}

function headerCell(title: string): SheetCell {
  return title === ''
    ? null
    : {
        value: title,
        type: String,
        fontWeight: 'bold',
        backgroundColor: '#E7EEF5',
        alignVertical: 'center',
        wrap: true,
      };
}

/** The library has no filters: they are put in their place behind the data. */
function filters(sheets: readonly Sheet[]): Feature {
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform: (xml, _options, { sheetIndex }) => withFilter(xml, sheets[sheetIndex]),
        },
      },
    },
  };
}

function withFilter(xml: string, sheet: Sheet | undefined): string {
  if (sheet === undefined || sheet.rows.length === 0 || sheet.name === 'About') return xml;
  const range = `A1:${columnName(sheet.columns.length)}${sheet.rows.length + 1}`;
  const end = xml.indexOf('</sheetData>') + '</sheetData>'.length;
  return `${xml.slice(0, end)}<autoFilter ref="${range}"/>${xml.slice(end)}`;
}

/** 1 → A, 27 → AA. */
function columnName(place: number): string {
  const rest = (place - 1) % 26;
  const letter = String.fromCharCode(65 + rest);
  return place > 26 ? columnName((place - 1 - rest) / 26) + letter : letter;
}
