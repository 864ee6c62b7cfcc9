// The sheets of the managers' workbook: whom to call, how each score adds up, our promises, what builds up, and what this is.
import {
  BANDS,
  type Contribution,
  type Details,
  type FollowUp,
  type Instant,
  isoDay,
  type Report,
} from '../../model/index.ts';
import { digest } from '../digest.ts';
import type { Listing } from '../listing.ts';
import { promiseListing } from '../listings/promises.ts';
import { themeListing } from '../listings/themes.ts';
import { atStakeWords, newsWords, quoteSource, recordWords, worthACall } from '../phrases.ts';
import { day, money, number, type SheetCell, text, yesOrNo } from './cells.ts';

export interface Sheet {
  readonly name: string;
  readonly columns: readonly { readonly title: string; readonly width: number }[];
  readonly rows: readonly (readonly SheetCell[])[];
}

interface Column<Row> {
  readonly title: string;
  /** In characters. */
  readonly width: number;
  readonly cell: (row: Row) => SheetCell;
}

/** `listed`: everybody, so that a manager can filter; the parts are of those worth a call. */
export function sheetsOf(report: Report, listed: readonly FollowUp[]): readonly Sheet[] {
  const parts = worthACall(listed).flatMap(partsOf).slice(0, MOST_ROWS);
  return [
    sheet('Follow-ups', FOLLOW_UP, listed.slice(0, MOST_ROWS)),
    sheet('How scores add up', PART, parts),
    ...(report.details === undefined ? [] : detailSheets(report.details)),
    aboutSheet(report, listed),
  ];
}

/** A sheet of Excel has 1,048,576 rows, the header among them. */
const MOST_ROWS = 1_048_575;

function sheet<Row>(name: string, columns: readonly Column<Row>[], rows: readonly Row[]): Sheet {
  return { name, columns, rows: rows.map((row) => columns.map(({ cell }) => cell(row))) };
}

const FOLLOW_UP: readonly Column<FollowUp>[] = [
  { title: 'Rank', width: 6, cell: ({ rank }) => number(rank) },
  { title: 'Customer', width: 30, cell: ({ customer }) => text(customer.name) },
  { title: 'Owner', width: 18, cell: ({ owner }) => text(owner) },
  { title: 'Band', width: 10, cell: ({ risk }) => text(risk.band) },
  { title: 'Risk', width: 7, cell: ({ risk }) => number(risk.band === 'unknown' ? null : risk.value, '0.0') },
  { title: 'Sentiment', width: 10, cell: ({ sentiment }) => number(sentiment, '0.00') },
  { title: 'At stake in a year', width: 16, cell: ({ stake }) => money(stake) },
  { title: 'Why', width: 60, cell: ({ reasons }) => text(reasons.join(' · ')) },
  { title: 'In their words', width: 50, cell: ({ quote }) => text(quote?.text) },
  { title: 'Said by', width: 30, cell: ({ quote }) => text(quote && quoteSource(quote)) },
  { title: 'Next step', width: 50, cell: ({ nextStep }) => text(nextStep.action) },
  { title: 'How', width: 40, cell: ({ nextStep }) => text(nextStep.stance) },
  { title: 'By', width: 11, cell: ({ nextStep }) => day(nextStep.due) },
  { title: 'Cause', width: 12, cell: ({ cause }) => text(cause) },
  { title: 'Since the last run', width: 24, cell: (followUp) => text(newsWords(followUp)) },
  { title: 'On a client list', width: 10, cell: ({ customer }) => yesOrNo(customer.known === 'listed') },
  { title: 'Speaks well of us', width: 10, cell: ({ advocate }) => yesOrNo(advocate) },
  { title: 'Customer id', width: 20, cell: ({ customer }) => text(customer.id) },
];

interface Part extends Pick<FollowUp, 'rank' | 'customer'> {
  readonly part: Contribution;
  /** Points of this part and of those before it. */
  readonly sum: number;
}

function partsOf({ rank, customer, risk }: FollowUp): readonly Part[] {
  let tenths = 0;
  return risk.contributions.map((part) => {
    tenths += Math.round(part.points * 10);
    return { rank, customer, part, sum: tenths / 10 };
  });
}

const PART: readonly Column<Part>[] = [
  { title: 'Rank', width: 6, cell: ({ rank }) => number(rank) },
  { title: 'Customer', width: 30, cell: ({ customer }) => text(customer.name) },
  { title: 'Part', width: 22, cell: ({ part }) => text(part.signal) },
  { title: 'Points', width: 8, cell: ({ part }) => number(part.points, '+0.0;-0.0;0.0') },
  { title: 'Risk so far', width: 10, cell: ({ sum }) => number(sum, '0.0') },
  { title: 'Log-odds', width: 9, cell: ({ part }) => number(part.logOdds, '0.000') },
  { title: 'What it says', width: 80, cell: ({ part }) => text(part.says) },
  { title: 'Newest', width: 11, cell: ({ part }) => day(part.at) },
  { title: 'Messages or facts', width: 10, cell: ({ part }) => number(part.count) },
];

function detailSheets({ promises, themes }: Details): readonly Sheet[] {
  return [
    listingSheet('Promises', promiseListing(promises)),
    listingSheet(`What builds up (${themes.days} days)`, themeListing(themes)),
  ];
}

/** Columns of the lists that hold a day or a moment, as ISO writes it. */
const DAYS: ReadonlySet<string> = new Set([
  'made',
  'due',
  'evidence_at',
  'late_at',
  'burst_from',
  'burst_to',
]);
const WIDEST = 50;
const NARROWEST = 10;

function listingSheet(name: string, { columns, rows }: Listing): Sheet {
  const cells = rows
    .slice(0, MOST_ROWS)
    .map((row) => row.map((cell, index) => listingCell(cell, columns[index] ?? '')));
  const sized = columns.map((column, index) => {
    const longest = Math.max(
      ...rows.slice(0, 200).map((row) => String(row[index] ?? '').length),
      column.length,
    );
    return { title: titleOf(column), width: Math.min(WIDEST, Math.max(NARROWEST, longest)) };
  });
  return { name, columns: sized, rows: cells };
}

function listingCell(cell: Listing['rows'][number][number], column: string): SheetCell {
  if (typeof cell === 'number') return number(cell);
  if (typeof cell === 'boolean') return yesOrNo(cell);
  return DAYS.has(column) && cell !== null ? day(midnightOf(cell)) : text(cell);
}

/** Of a day that we wrote ourselves. */
function midnightOf(isoDate: string): Instant {
  const [year = 0, month = 1, date = 1] = isoDate.slice(0, 10).split('-').map(Number);
  return Date.UTC(year, month - 1, date);
}

function titleOf(column: string): string {
  const words = column.replaceAll('_', ' ');
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}

function aboutSheet(report: Report, listed: readonly FollowUp[]): Sheet {
  const { asOf, totals, followUps, diagnostics } = report;
  const warnings = digest(diagnostics).filter(({ severity }) => severity !== 'note');
  const lines: readonly (readonly [string, SheetCell])[] = [
    ['As of', text(isoDay(asOf))],
    ['Customers', number(followUps.length)],
    ['In this workbook', number(listed.length)],
    ...BANDS.map((band) => [band, number(totals.bands[band])] as const),
    ['At stake', text(atStakeWords(totals))],
    ['Read', text(recordWords(totals))],
    ['Order', text('expected loss: risk × what is at stake, moved by urgency; calm customers last')],
    ['Risk', text('0 to 100, higher is worse; the parts of a customer add up to it')],
    ['Unknown', text('no word of theirs for long: not calm')],
    ...warnings.map(
      ({ file, message, count }) => ['Warning', text(`${file}: ${count} × ${message}`)] as const,
    ),
  ];
  const columns = [
    { title: 'About', width: 20 },
    { title: '', width: 100 },
  ];
  return { name: 'About', columns, rows: lines.map(([name, cell]) => [text(name), cell]) };
}
