// The timeline as a table under its picture, the newest first: what a rep has to know before the call comes last in time.
import type { Explanation } from '../../model/index.ts';
import { many } from '../words.ts';
import { lanes } from './lanes.ts';
import { html, type Part } from './markup.ts';
import { type Moment, momentsOf } from './moments.ts';
import { dayMark } from './pieces.ts';
import { type Column, dataTable } from './table.ts';

/** Moments listed of one customer; `explain` has more. */
const MOMENTS_SHOWN = 40;

const COLUMNS: readonly Column<Moment>[] = [
  { title: 'day', kind: 'head', cell: ({ at }) => (at === undefined ? 'undated' : dayMark(at)) },
  { title: 'what', cell: ({ what, kind }) => html`<span class="what ${kind}">${what}</span>` },
  { title: 'words', cell: wordsMark },
];

export function timeline(explanation: Explanation): readonly Part[] {
  const moments = momentsOf(explanation).toReversed();
  if (moments.length === 0) return [];
  const hidden = moments.length - MOMENTS_SHOWN;
  const more =
    hidden <= 0 ? undefined : html`<p class="soft">${many(hidden, 'earlier moment')} not shown.</p>\n`;
  return [
    lanes(explanation),
    dataTable('timeline', 'Newest first', COLUMNS, moments.slice(0, MOMENTS_SHOWN)),
    more,
  ];
}

function wordsMark({ text, heard }: Moment): Part {
  const words = text === '' ? undefined : html`<span dir="auto">${text}</span>`;
  return heard.length === 0 ? words : html`${words} <span class="heard">${heard.join(', ')}</span>`;
}
