// The tables of a back-test, for people: a figure never stands without its interval.
import type { Backtest, Baseline, Estimate, SignalRecord } from '../model/index.ts';
import type { Paint } from './format.ts';
import { pad, padLeft } from './layout.ts';
import { groupThousands, many } from './words.ts';

type Row = readonly [label: string, estimate: Estimate | undefined, words: (value: number) => string];

export function figureTable({ figures = {}, question }: Backtest, paint: Paint): string {
  const rows: readonly Row[] = [
    [`left, of those called (precision at ${question.capacity})`, figures.precision, percent],
    ['left, of all (base rate)', figures.baseRate, percent],
    ['called, of those who left (recall)', figures.recall, percent],
    ['left, in the first tenth, over the base rate', figures.lift10, times],
    ['AUC of the risk', figures.auc, decimal],
    ['PR-AUC of the risk (chance: the base rate)', figures.prAuc, decimal],
    ['Brier score of the risk', figures.brier, decimal],
    ['calibration error of the risk (ECE)', figures.ece, decimal],
    ['days from first call to leaving (median)', figures.leadDays, whole],
    ['leavers called before they left', figures.coverageCalled, percent],
    ['leavers listed as watch or worse', figures.coverageListed, percent],
    ['leavers not unknown', figures.coverageKnown, percent],
  ];
  const lines = rows.map(
    ([label, estimate, words]) =>
      `${pad(label, LABEL)}${valueCell(estimate, words)}${intervalCell(estimate, words)}`,
  );
  const head = `${pad('', LABEL)}${padLeft('figure', CELL)}${padLeft('95 % interval', INTERVAL)}`;
  return `${paint.dim(head)}\n${lines.join('\n')}\n`;
}

const LABEL = 46;
const CELL = 8;
const INTERVAL = 18;

function valueCell(estimate: Estimate | undefined, words: Row[2]): string {
  return padLeft(estimate === undefined ? '–' : words(estimate.value), CELL);
}

function intervalCell(estimate: Estimate | undefined, words: Row[2]): string {
  return padLeft(estimate === undefined ? '' : `${words(estimate.low)} … ${words(estimate.high)}`, INTERVAL);
}

const NAMES: Readonly<Record<Baseline['name'], string>> = {
  value: 'by value only',
  recency: 'longest silent first',
  random: 'at random (expected)',
};

/** The list beside the naive orders, with as many calls on each day. */
export function orderTable({ figures = {}, baselines }: Backtest, paint: Paint): string {
  const head = ['precision', 'recall', 'lift', 'list is ahead by'];
  const lines = [
    paint.dim(`${pad('', 24)}${head.map((name) => padLeft(name, name.length > 9 ? 28 : 11)).join('')}`),
    orderLine('the list', figures, ''),
    ...baselines.map((order) => orderLine(NAMES[order.name], order, aheadWords(order.behind))),
  ];
  return `${lines.join('\n')}\n`;
}

function orderLine(
  name: string,
  { precision, recall, lift10 }: Omit<Baseline, 'name'>,
  ahead: string,
): string {
  const cell = (estimate: Estimate | undefined, words: Row[2]) =>
    padLeft(estimate === undefined ? '–' : words(estimate.value), 11);
  return `${pad(name, 24)}${cell(precision, percent)}${cell(recall, percent)}${cell(lift10, times)}${padLeft(ahead, 28)}`.trimEnd();
}

function aheadWords(behind: Estimate | undefined): string {
  return behind === undefined
    ? ''
    : `${points(behind.value)} (${points(behind.low)} … ${points(behind.high)})`;
}

export function reliabilityTable({ reliability, question }: Backtest, paint: Paint): string {
  const note = `Left within ${many(question.horizonDays, 'day')}, by tenth of the risk (brought from a year to the horizon):`;
  const lines = reliability.map(
    ({ count, expected, observed }) =>
      `${padLeft(groupThousands(count), 10)}${padLeft(percent(expected), 12)}${padLeft(percent(observed), 12)}`,
  );
  const head = `${padLeft('counted', 10)}${padLeft('expected', 12)}${padLeft('came', 12)}`;
  return `${note}\n${paint.dim(head)}\n${lines.join('\n')}\n`;
}

export function signalTable(signals: readonly SignalRecord[], paint: Paint): string {
  const head = `${pad('signal', 22)}${padLeft('customers', 10)}${padLeft('lift', 7)}${padLeft('95 % interval', 16)}${padLeft('lead', 8)}${padLeft('coverage', 10)}`;
  return `${paint.dim(head)}\n${signals.map(signalLine).join('\n')}\n`;
}

function signalLine({ signal, customers, lift, leadDays, coverage, experimental }: SignalRecord): string {
  const interval = lift === undefined ? '' : `${times(lift.low)} … ${times(lift.high)}`;
  const cells = [
    pad(signal, 22),
    padLeft(groupThousands(customers), 10),
    padLeft(lift === undefined ? '–' : times(lift.value), 7),
    padLeft(interval, 16),
    padLeft(leadDays === undefined ? '–' : `${Math.round(leadDays)} d`, 8),
    padLeft(percent(coverage), 10),
  ];
  return `${cells.join('')}${experimental ? '  experimental' : ''}`;
}

export function percent(value: number): string {
  const share = 100 * value;
  return `${share > 0 && share < 10 ? share.toFixed(1) : Math.round(share)} %`;
}

function times(value: number): string {
  return `${value.toFixed(1)}×`;
}

function decimal(value: number): string {
  return value.toFixed(3);
}

function whole(value: number): string {
  return String(Math.round(value));
}

/** Percentage points with their sign. */
function points(value: number): string {
  return `${value < 0 ? '−' : '+'}${Math.abs(100 * value).toFixed(1)}`;
}
