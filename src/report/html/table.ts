// Tables that become cards on a narrow screen: each cell then bears its column's title. Roles are spelt out, since a
// browser forgets that a table is one when its rows are laid out as blocks.
import { html, type Markup, type Part } from './markup.ts';

export interface Column<Row> {
  readonly title: string;
  readonly cell: (row: Row) => Part;
  readonly kind?: 'number' | 'head';
}

/** `name`: class by which the style knows the table. */
export function dataTable<Row>(
  name: string,
  caption: string,
  columns: readonly Column<Row>[],
  rows: readonly Row[],
): Markup {
  const heads = columns.map(
    ({ title, kind }) => html`<th role="columnheader" scope="col"${classOf(kind)}>${title}</th>`,
  );
  return html`<table role="table" class="cards ${name}"><caption>${caption}</caption>
<thead role="rowgroup"><tr role="row">${heads}</tr></thead>
<tbody role="rowgroup">${rows.map((row) => rowMark(columns, row))}</tbody></table>\n`;
}

function rowMark<Row>(columns: readonly Column<Row>[], row: Row): Markup {
  const cells = columns.map(({ title, cell, kind }) =>
    kind === 'head'
      ? html`<th role="rowheader" scope="row">${cell(row)}</th>`
      : html`<td role="cell"${classOf(kind)} data-label="${title}">${cell(row)}</td>`,
  );
  return html`<tr role="row">${cells}</tr>\n`;
}

function classOf(kind: Column<never>['kind']): Part {
  return kind === 'number' ? html` class="number"` : undefined;
}
