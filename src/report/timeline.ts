// The timeline as a picture of characters: a column for each week, month, quarter or year, as wide as the terminal allows,
// and a lane for each kind of event. Figures and letters only, so that it says the same without colour and in a pipe.
import {
  type Commitment,
  type Explanation,
  GRIEVANCES,
  type Instant,
  isoDay,
  type TimelineEntry,
} from '../model/index.ts';
import { pad } from './layout.ts';
import { columnsBetween, type Period, periodFor } from './periods.ts';

const LABEL_WIDTH = 10;
/** Fewer columns show nothing that the list below does not. */
const FEWEST_COLUMNS = 3;

/** Lines of the picture, its legend last; none where everything lies within a column or two. */
export function timelinePicture(explanation: Explanation, width: number): readonly string[] {
  const { timeline, asOf } = explanation;
  const first = timeline.find(({ at }) => at !== undefined)?.at;
  if (first === undefined) return [];
  const period = periodFor(first, asOf, width - LABEL_WIDTH);
  const columns = columnsBetween(period, first, asOf);
  if (columns < FEWEST_COLUMNS) return [];
  const place = (at: Instant): number =>
    Math.max(0, Math.min(columns - 1, period.indexOf(at) - period.indexOf(first)));
  const lanes = lanesOf(explanation, columns, place).filter(({ cells }) =>
    cells.some((cell) => cell !== NOTHING),
  );
  const begin = isoDay(period.startOf(period.indexOf(first)));
  return [
    `by ${period.name}, from ${begin} to ${isoDay(asOf)}`,
    `${' '.repeat(LABEL_WIDTH)}${axis(period, period.indexOf(first), columns)}`.trimEnd(),
    ...lanes.map(({ name, cells }) => `${pad(name, LABEL_WIDTH)}${cells.join('')}`),
    ...lanes
      .map(({ name, legend }) => (legend === '' ? '' : `${name}: ${legend}`))
      .filter((line) => line !== ''),
  ];
}

interface Lane {
  readonly name: string;
  readonly legend: string;
  /** One character for each column. */
  readonly cells: readonly string[];
}

type Place = (at: Instant) => number;

const NOTHING = '·';
const SILENCE = '-';

function lanesOf(explanation: Explanation, columns: number, place: Place): readonly Lane[] {
  const { timeline, promises, asOf } = explanation;
  const dated = timeline.flatMap((entry) =>
    entry.at === undefined ? [] : [{ ...entry, column: place(entry.at) }],
  );
  const counted = (is: (entry: TimelineEntry) => boolean): string[] => counts(dated.filter(is), columns);
  const theirs = counted(({ author }) => author === 'customer');
  const last = theirs.findLastIndex((cell) => cell !== NOTHING);
  const silent = theirs.map((cell, column) => (last >= 0 && column > last ? SILENCE : cell));
  return [
    {
      name: 'they',
      legend: `1 to 9 messages, + for more${silent.includes(SILENCE) ? `; ${SILENCE} not a word since` : ''}`,
      cells: silent,
    },
    { name: 'we', legend: '', cells: counted(({ author }) => author === 'agent') },
    {
      name: 'heard',
      legend: '! raises the risk, + lowers it, * both',
      cells: tones(explanation, columns, place),
    },
    {
      name: 'promises',
      legend: 'ours, on their days: b broken, o open, k kept',
      cells: fates(promises, asOf, columns, place),
    },
    {
      name: 'surveys',
      legend: '',
      cells: counted(({ what, author }) => what === 'survey' && author === undefined),
    },
    { name: 'orders', legend: '', cells: counted(({ what }) => what === 'order') },
    { name: 'left', legend: '', cells: counted(({ what }) => what === 'left') },
  ];
}

function counts(entries: readonly { readonly column: number }[], columns: number): string[] {
  const found = Array.from({ length: columns }, () => 0);
  for (const { column } of entries) found[column] = (found[column] ?? 0) + 1;
  return found.map((count) => (count === 0 ? NOTHING : count > 9 ? '+' : String(count)));
}

/** Of the customer's messages: what was heard in them, by which way it moved the score. */
function tones({ timeline, contributions }: Explanation, columns: number, place: Place): string[] {
  const lowers = new Set(contributions.filter(({ logOdds }) => logOdds < 0).map(({ signal }) => signal));
  const raises = new Set(contributions.filter(({ logOdds }) => logOdds > 0).map(({ signal }) => signal));
  const cells = Array.from({ length: columns }, () => NOTHING);
  for (const { at, author, signals } of timeline) {
    if (at === undefined || author !== 'customer') continue;
    const column = place(at);
    if (signals.some((signal) => raises.has(signal) || GRIEVANCES.has(signal)))
      cells[column] = joined(cells[column], '!');
    if (signals.some((signal) => lowers.has(signal))) cells[column] = joined(cells[column], '+');
  }
  return cells;
}

function joined(before: string | undefined, mark: string): string {
  return before === undefined || before === NOTHING || before === mark ? mark : '*';
}

const FATES = { broken: 'b', open: 'o', kept: 'k' } as const;
const GRAVEST = ['b', 'o', 'k', NOTHING];

/** On the day each was due, else on the day it was made; of several in a column the gravest. */
function fates(promises: readonly Commitment[], asOf: Instant, columns: number, place: Place): string[] {
  const cells = Array.from({ length: columns }, () => NOTHING);
  for (const { at, due = at, state } of promises) {
    const column = place(Math.min(due, asOf));
    const marks = [FATES[state], cells[column] ?? NOTHING];
    cells[column] = GRAVEST.find((mark) => marks.includes(mark)) ?? NOTHING;
  }
  return cells;
}

/** Names of months or years above the columns in which they begin, where the one before leaves room. */
function axis(period: Period, first: number, columns: number): string {
  let line = isoDay(period.startOf(first)).slice(0, 7);
  for (let column = 1; column < columns; column += 1) {
    const label = period.labelOf(first + column);
    if (label === '' || line.length >= column || column + label.length > columns) continue;
    line = `${pad(line, column)}${label}`;
  }
  return line;
}
