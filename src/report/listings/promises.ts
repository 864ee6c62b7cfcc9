// The ledger of promises in every format: who keeps their word, and which promises are to be kept or mended now.
import {
  isoDay,
  isoTime,
  type PromiseEntry,
  type PromiseLedger,
  type PromiseTally,
} from '../../model/index.ts';
import type { RenderOptions } from '../format.ts';
import { cutTo, indented, pad, padLeft, tableWidth } from '../layout.ts';
import type { Listing } from '../listing.ts';
import { escapeMarkup } from '../markup.ts';
import { visible } from '../visible.ts';
import { many } from '../words.ts';

export function promiseListing(ledger: PromiseLedger): Listing {
  const { schemaVersion, asOf, promises, reps, customers, totals } = ledger;
  return {
    schemaVersion,
    asOf,
    name: 'promises',
    head: { totals: tallyRecord(totals), reps: reps.map(nameRecord), customers: customers.map(nameRecord) },
    records: promises.map(entryRecord),
    columns: COLUMNS,
    rows: promises.map(entryCells),
    table: (options) => table(ledger, options),
    markdown: ({ top }) => markdown(ledger, top),
  };
}

function tallyRecord({ made, due, kept, broken, late, open, integrity }: PromiseTally) {
  return { made, due, kept, broken, late, open, integrity: integrity ?? null };
}

function nameRecord(counted: PromiseLedger['customers'][number] | PromiseLedger['reps'][number]) {
  const { name } = counted;
  if (!('id' in counted)) return { name: name === '' ? null : name, ...tallyRecord(counted) };
  return { id: counted.id, name, owner: counted.owner ?? null, ...tallyRecord(counted) };
}

function entryRecord(entry: PromiseEntry) {
  const { customer, state, act, quote, conversation, because, evidence, late, reaction } = entry;
  return {
    customer,
    owner: entry.owner ?? null,
    by: entry.by ?? null,
    state,
    act,
    quote,
    conversation,
    made: isoDay(entry.made),
    due: dayOf(entry.due),
    dueAssumed: entry.dueAssumed === true,
    daysOverdue: entry.daysOverdue ?? null,
    because,
    evidence: deedRecord(evidence),
    late: deedRecord(late),
    reaction: reaction === undefined ? null : { text: reaction.text, at: timeOf(reaction.at) },
  };
}

function deedRecord(deed: PromiseEntry['evidence']) {
  if (deed === undefined) return null;
  return { at: isoTime(deed.at), author: deed.author, quote: deed.quote ?? null };
}

function dayOf(at: number | undefined): string | null {
  return at === undefined ? null : isoDay(at);
}

function timeOf(at: number | undefined): string | null {
  return at === undefined ? null : isoTime(at);
}

const COLUMNS = [
  'customer_id',
  'customer_name',
  'owner',
  'by',
  'state',
  'act',
  'quote',
  'conversation',
  'made',
  'due',
  'due_assumed',
  'days_overdue',
  'because',
  'evidence_at',
  'evidence_author',
  'evidence_quote',
  'late_at',
  'reaction',
] as const;

function entryCells(entry: PromiseEntry): Listing['rows'][number] {
  const record = entryRecord(entry);
  return [
    record.customer.id,
    record.customer.name,
    record.owner,
    record.by,
    record.state,
    record.act,
    record.quote,
    record.conversation,
    record.made,
    record.due,
    record.dueAssumed,
    record.daysOverdue,
    record.because,
    record.evidence?.at ?? null,
    record.evidence?.author ?? null,
    record.evidence?.quote ?? null,
    record.late?.at ?? null,
    record.reaction?.text ?? null,
  ];
}

/** `12 made, 7 kept, 4 broken, 1 open; integrity 64 % (7 of 11)`. */
export function tallyWords({ made, due, kept, broken, late, open, integrity }: PromiseTally): string {
  const done = late === 0 ? '' : ` (${late} done late)`;
  const share = integrity === undefined ? '' : `; integrity ${percent(integrity)} (${kept} of ${due} due)`;
  return `${many(made, 'promise')} made, ${kept} kept, ${broken} broken${done}, ${open} open${share}`;
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}

const SHOWN = 20;
const CUSTOMERS_SHOWN = 10;

function* table(ledger: PromiseLedger, options: RenderOptions): Iterable<string> {
  const { asOf, totals, reps, customers, promises } = ledger;
  const { paint, top = SHOWN } = options;
  const width = tableWidth(options);
  yield `${paint.bold(indented(`Promises as of ${isoDay(asOf)}: ${tallyWords(totals)}`, width, '  ', ''))}\n`;
  yield tallyTable('who promised', reps, { ...options, width });
  const failed = customers.filter(({ broken }) => broken > 0);
  yield tallyTable('customer', failed.slice(0, CUSTOMERS_SHOWN), { ...options, width });
  const pressing = promises.filter(isPressing);
  for (const entry of pressing.slice(0, top)) yield `\n${entryBlock(entry, { ...options, width })}`;
  yield `\n${paint.dim(indented(footer(ledger, pressing.length, top), width, '', ''))}\n`;
}

/** What can still be kept or mended; the rest is settled. */
export function isPressing({ state, late }: PromiseEntry): boolean {
  return state === 'open' || (state === 'broken' && late === undefined);
}

function footer({ promises }: PromiseLedger, pressing: number, top: number): string {
  const hidden = pressing - Math.min(top, pressing);
  const more = hidden > 0 ? [`${hidden} more: --top ${pressing} shows them.`] : [];
  return [...more, `${promises.length - pressing} kept or done late: --format csv has all.`].join(' ');
}

const FIGURES = ['made', 'due', 'kept', 'broken', 'open'] as const;
/** On a narrow terminal what is due can be left out: it is kept and broken together. */
const NARROW = 72;
const FIGURE_WIDTH = 7;
const SHARE_WIDTH = 10;

function tallyTable(
  title: string,
  rows: readonly (PromiseTally & { readonly name: string })[],
  { width, paint }: RenderOptions,
): string {
  if (rows.length === 0) return '';
  const figures = FIGURES.filter((name) => width >= NARROW || name !== 'due');
  const left = width - 2 - figures.length * FIGURE_WIDTH - SHARE_WIDTH;
  const line = (name: string, cells: readonly string[], share: string): string =>
    `  ${pad(cutTo(name, left - 1), left)}${cells.map((cell) => padLeft(cell, FIGURE_WIDTH)).join('')}${padLeft(share, SHARE_WIDTH)}`;
  const lines = rows.map((row) =>
    line(
      visible(row.name) || 'not named',
      figures.map((name) => String(row[name])),
      shareWords(row),
    ),
  );
  return `\n${paint.dim(line(title, figures, 'integrity'))}\n${lines.join('\n')}\n`;
}

export function shareWords({ integrity }: PromiseTally): string {
  return integrity === undefined ? '–' : percent(integrity);
}

const INDENT = '    ';

function entryBlock(entry: PromiseEntry, { width, paint }: RenderOptions): string {
  const { customer, quote, by, made, because, reaction } = entry;
  const right = fateWords(entry);
  const name = cutTo(visible(customer.name), width - 8 - right.length - 2);
  const mark = entry.state === 'broken' ? paint.red(pad('BROKEN', 8)) : pad('open', 8);
  const title = `${mark}${paint.bold(pad(name, width - 8 - right.length))}${right}`;
  const source = [by ?? 'one of ours', isoDay(made), entry.conversation].map(visible).join(', ');
  const lines = [
    title,
    paint.cyan(indented(`“${visible(quote)}”`, width, `${INDENT} `, INDENT)),
    paint.dim(indented(source, width, `${INDENT}  `, `${INDENT}— `)),
  ];
  if (entry.state === 'broken') lines.push(indented(visible(because), width, INDENT, INDENT));
  if (reaction !== undefined) {
    lines.push(indented(`They: “${visible(reaction.text)}”`, width, `${INDENT} `, INDENT));
  }
  return `${lines.join('\n')}\n`;
}

export function fateWords({ daysOverdue, due, dueAssumed, state }: PromiseEntry): string {
  if (due === undefined) return state === 'open' ? 'no day yet' : 'no day named';
  const day = dueAssumed === true ? `about ${isoDay(due)}` : isoDay(due);
  return daysOverdue === undefined ? `due ${day}` : `due ${day}, ${many(daysOverdue, 'day')} over`;
}

function* markdown(ledger: PromiseLedger, top: number | undefined): Iterable<string> {
  const { asOf, totals, reps, promises } = ledger;
  yield `# Promises as of ${isoDay(asOf)}\n\n${tallyWords(totals)}.\n\n`;
  yield `| who promised | made | due | kept | broken | open | integrity |\n| --- | --- | --- | --- | --- | --- | --- |\n`;
  for (const rep of reps) {
    const figures = FIGURES.map((figure) => rep[figure]).join(' | ');
    yield `| ${escapeMarkup(rep.name) || 'not named'} | ${figures} | ${shareWords(rep)} |\n`;
  }
  for (const entry of promises.filter(isPressing).slice(0, top)) {
    const { customer, quote, by, made, because, reaction } = entry;
    yield `\n## ${escapeMarkup(customer.name)} (${entry.state}, ${fateWords(entry)})\n\n`;
    yield `> ${escapeMarkup(quote)}\n>\n> ${escapeMarkup(by ?? 'one of ours')}, ${isoDay(made)}\n\n${escapeMarkup(because)}.\n`;
    if (reaction !== undefined) yield `\nThey: “${escapeMarkup(reaction.text)}”\n`;
  }
}
