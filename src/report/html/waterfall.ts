// How a score adds up: every part exactly, with a bar from where the sum was to where it then is. The bars are drawn in
// the table that has the numbers, so that neither can be read without the other.
import type { Contribution, RiskScore } from '../../model/index.ts';
import { html, type Markup, type Part } from './markup.ts';
import { place, signed } from './pieces.ts';
import { type Column, dataTable } from './table.ts';

interface Step {
  readonly title: string;
  readonly kind: Contribution['kind'] | 'total';
  readonly from: number;
  readonly to: number;
  readonly says: Part;
}

const COLUMNS: readonly Column<Step>[] = [
  { title: 'part', kind: 'head', cell: ({ title }) => title },
  { title: 'points', kind: 'number', cell: pointsOf },
  { title: 'from 0 to 100', cell: bar },
  { title: 'because', cell: ({ says }) => says },
];

export function waterfall({ contributions, value, band }: RiskScore): Markup {
  let running = 0;
  const steps: Step[] = contributions.map((part) => {
    const from = running;
    running = tenths(running + part.points);
    return { title: titleOf(part), kind: part.kind, from, to: running, says: part.says };
  });
  const unknown = band === 'unknown' ? 'the sum; not known all the same' : 'the sum, of 100';
  const total: Step = { title: 'risk', kind: 'total', from: 0, to: value, says: unknown };
  return dataTable('waterfall', 'Each part adds to the one before; the bars run from sum to sum', COLUMNS, [
    ...steps,
    total,
  ]);
}

function tenths(points: number): number {
  return Math.round(points * 10) / 10;
}

function titleOf({ kind, signal }: Contribution): string {
  if (kind === 'cap') return `cap on ${signal}`;
  return kind === 'prior' ? 'start' : signal;
}

function pointsOf({ kind, from, to }: Step): string {
  return kind === 'total' ? to.toFixed(1) : signed(tenths(to - from));
}

/** Of width, no less than can be seen. */
const THINNEST = 0.6;

function bar({ kind, from, to }: Step): Markup {
  const [left, right] = [Math.min(from, to), Math.max(from, to)];
  const width = right === left ? 0 : Math.max(THINNEST, right - left);
  const fill = kind === 'total' || kind === 'prior' ? kind : to < from ? 'down' : 'up';
  const at = place(Math.min(left, 100 - width));
  return html`<svg class="bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true"><rect class="${fill}" x="${at}" y="0" width="${place(width)}" height="8"></rect></svg>`;
}
