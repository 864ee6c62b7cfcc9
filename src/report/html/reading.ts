// What the page rests on: which files were read, and what of them was doubted; and how to read the figures.
import type { Report, Understanding } from '../../model/index.ts';
import { type DiagnosticGroup, digest } from '../digest.ts';
import { recordWords } from '../phrases.ts';
import { groupThousands } from '../words.ts';
import { html, type Markup } from './markup.ts';
import { SILENCE_RULE } from './moments.ts';
import { list, nameMark, notShown, section } from './pieces.ts';
import { type Column, dataTable } from './table.ts';

const FILES_SHOWN = 50;
const DOUBTS_SHOWN = 30;

const COLUMNS: readonly Column<Understanding>[] = [
  {
    title: 'file',
    kind: 'head',
    cell: ({ file, table }) => nameMark(table === '' ? file : `${file}, ${table}`),
  },
  { title: 'format', cell: ({ format }) => format },
  { title: 'holds', cell: ({ kinds }) => kinds.join(', ') },
  { title: 'records', kind: 'number', cell: ({ records }) => groupThousands(records) },
  { title: 'used', kind: 'number', cell: ({ used }) => groupThousands(used) },
  { title: 'rejected', kind: 'number', cell: ({ rejected }) => groupThousands(rejected) },
];

export function readingSection({ totals, tables, diagnostics }: Report): Markup {
  const doubts = digest(diagnostics).filter(({ severity }) => severity !== 'note');
  return section(
    'reading',
    'What this rests on',
    html`<p>${recordWords(totals)}.</p>\n${HOW_TO_READ}`,
    tables.length === 0
      ? undefined
      : dataTable('files', 'What was read', COLUMNS, tables.slice(0, FILES_SHOWN)),
    notShown(tables.length - FILES_SHOWN, 'file', 'inspect'),
    doubts.length === 0
      ? undefined
      : html`<h3>What was doubted</h3>\n${list(doubts.slice(0, DOUBTS_SHOWN).map(doubtWords))}`,
    notShown(doubts.length - DOUBTS_SHOWN, 'doubt', 'inspect'),
  );
}

const HOW_TO_READ = html`<p>Risk runs from 0 to 100, higher is worse; it is the sum of the parts that each customer’s table shows, and no claim that a call would save them. <em>Unknown</em> means that there is too little of their own voice to judge, which is not calm. The list is in the order of expected loss, risk times money, moved by what is urgent. ${SILENCE_RULE}</p>\n`;

function doubtWords({ file, message, count }: DiagnosticGroup): string {
  return `${file === '' ? '' : `${file}: `}${message}${count === 1 ? '' : ` (${groupThousands(count)} times)`}`;
}
