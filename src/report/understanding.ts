// `inspect` in words: how each table was understood, and every record that was not taken as it is.
import type { ColumnUse, Diagnostic, Understanding } from '../model/index.ts';
import { messageOf } from './digest.ts';
import type { RenderOptions } from './format.ts';
import { cutTo, indented, pad } from './layout.ts';
import { visible } from './visible.ts';
import { groupThousands, many } from './words.ts';

export function* renderUnderstandings(
  tables: readonly Understanding[],
  diagnostics: readonly Diagnostic[],
  options: RenderOptions,
): Iterable<string> {
  for (const table of tables) yield `${tableWords(table, options)}\n`;
  yield `${summary(tables)}\n`;
  for (const diagnostic of diagnostics) yield `${diagnosticWords(diagnostic, options)}\n`;
}

function tableWords(table: Understanding, { paint, width }: RenderOptions): string {
  const { file, table: name, format, encoding, compression, dialect, kinds, authorship } = table;
  const packed = compression === 'none' ? '' : `, ${compression}`;
  const how = [`${format}${packed}`, encoding, dialect].filter((part) => part !== '').join('; ');
  const counts = `${many(table.records, 'record')}: ${groupThousands(table.used)} used, ${groupThousands(table.rejected)} rejected`;
  const lines = [
    paint.bold(visible(name === '' ? file : `${file} › ${name}`)),
    indented(`${how}`, width, '    ', '  '),
    indented(`${kinds.length === 0 ? 'kind not known' : kinds.join(', ')}; ${counts}`, width, '    ', '  '),
    ...(authorship === '' ? [] : [indented(visible(authorship), width, '    ', '  ')]),
    ...table.columns.map((column) => columnWords(column, paint.dim, width)),
  ];
  return `${lines.join('\n')}\n`;
}

const WIDEST_COLUMN = 28;
const NARROWEST_COLUMN = 14;
const FIELD_WIDTH = 15;
/** What a line needs beside its column: indent, arrow, field, and a reason of two words. */
const REST_WIDTH = 40;

function columnWords(
  { column, field, because, reading }: ColumnUse,
  dim: (text: string) => string,
  width: number,
): string {
  const columnWidth = Math.min(WIDEST_COLUMN, Math.max(NARROWEST_COLUMN, width - REST_WIDTH));
  const name = `    ${pad(cutTo(visible(column), columnWidth), columnWidth)} → `;
  const why = [because, reading]
    .filter((part) => part !== '')
    .map(visible)
    .join('; ');
  if (field === '') return `${name}${dim('not used')}`;
  // Reasons go on below themselves.
  const indent = ' '.repeat(columnWidth + FIELD_WIDTH + 8);
  return indented(why, width, indent, `${name}${pad(field, FIELD_WIDTH)} `);
}

function summary(tables: readonly Understanding[]): string {
  const sum = (count: (table: Understanding) => number): number =>
    tables.reduce((total, table) => total + count(table), 0);
  const records = sum((table) => table.records);
  const used = sum((table) => table.used);
  const rejected = sum((table) => table.rejected);
  return `${many(records, 'record')} in ${many(tables.length, 'table')} = ${groupThousands(used)} used + ${groupThousands(rejected)} rejected`;
}

/** One line each, however long: they are searched. */
function diagnosticWords(diagnostic: Diagnostic, { paint }: RenderOptions): string {
  const { origin, severity } = diagnostic;
  const line = origin?.line === undefined ? '' : `:${origin.line}`;
  const place = origin === undefined ? '' : `${visible(origin.file)}${line}: `;
  const colour = severity === 'error' ? paint.red : severity === 'warning' ? paint.yellow : paint.dim;
  return `${colour(severity)}: ${place}${visible(messageOf(diagnostic))}`;
}
