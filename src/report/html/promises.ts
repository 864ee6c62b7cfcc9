// Who keeps their word, and which promises are to be kept or mended now.
import type { PromiseEntry, PromiseLedger } from '../../model/index.ts';
import { fateWords, isPressing, shareWords, tallyWords } from '../listings/promises.ts';
import { html, type Markup, type Part } from './markup.ts';
import { dayMark, type Linked, nameMark, notShown, section } from './pieces.ts';
import { type Column, dataTable } from './table.ts';

const PROMISES_SHOWN = 100;
const REPS_SHOWN = 50;

type Rep = PromiseLedger['reps'][number];

const REP_COLUMNS: readonly Column<Rep>[] = [
  { title: 'who promised', kind: 'head', cell: ({ name }) => nameMark(name || 'not named') },
  { title: 'made', kind: 'number', cell: ({ made }) => made },
  { title: 'due', kind: 'number', cell: ({ due }) => due },
  { title: 'kept', kind: 'number', cell: ({ kept }) => kept },
  { title: 'broken', kind: 'number', cell: ({ broken }) => broken },
  { title: 'open', kind: 'number', cell: ({ open }) => open },
  { title: 'kept of those due', kind: 'number', cell: shareWords },
];

export function promisesSection({ totals, reps, promises }: PromiseLedger, linked: Linked): Part {
  if (promises.length === 0) return undefined;
  const pressing = promises.filter(isPressing);
  const shown = pressing.slice(0, PROMISES_SHOWN);
  const columns: readonly Column<PromiseEntry>[] = [
    { title: 'customer', kind: 'head', cell: ({ customer }) => linked(customer) },
    { title: 'promise', cell: promiseWords },
    { title: 'due', cell: fateMark },
    { title: 'what became of it', cell: outcomeWords },
  ];
  return section(
    'promises',
    'Promises of ours',
    html`<p>${tallyWords(totals)}.</p>\n`,
    dataTable('reps', 'Who keeps their word', REP_COLUMNS, reps.slice(0, REPS_SHOWN)),
    shown.length === 0 ? undefined : dataTable('pressing', 'To be kept or mended', columns, shown),
    notShown(pressing.length - shown.length, 'promise', 'promises'),
    notShown(reps.length - REPS_SHOWN, 'person', 'promises'),
  );
}

function promiseWords({ quote, by, made, conversation }: PromiseEntry): Markup {
  return html`<q>${quote}</q> <span class="soft">${nameMark(by ?? 'one of ours')}, ${dayMark(made)}, ${nameMark(conversation)}</span>`;
}

function fateMark(entry: PromiseEntry): Markup {
  return html`<span class="state ${entry.state}">${entry.state}</span> ${fateWords(entry)}`;
}

function outcomeWords({ because, reaction }: PromiseEntry): Markup {
  const said = reaction === undefined ? undefined : html`; they: <q>${reaction.text}</q>`;
  return html`${because}${said}`;
}
