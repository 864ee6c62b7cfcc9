// Splits one record whose quotes do not fit. Every way to cut it at delimiters is open; each cell costs according to
// how odd its quotes would be, and the cheapest way that gives the expected number of cells wins. So a stray quote
// becomes text, and neither swallows its neighbours nor the lines below.
import type { Dialect } from './dialect.ts';
import { isEscaped, unescaped } from './scan.ts';

export interface Resplit {
  readonly cells: readonly string[];
  /** 0 where every quote encloses a cell or is escaped. */
  readonly cost: number;
}

/** Pieces and closing quotes that are compared in every way; a record of more pieces is cut at every delimiter. */
const MOST_PIECES = 400;
const MOST_CLOSINGS = 24;
/** Cells above the expected number that are worth comparing. */
const MOST_EXTRA = 8;

/** A quote at the edge of a bare cell, one amid a bare cell, one amid a quoted cell, the same beside a delimiter. */
const COST = { edge: 3, within: 1, lone: 1, besideDelimiter: 2 };
/** A cell too many or too few weighs more than any odd quote. */
const COST_PER_CELL = 4;

/** Cuts `record` (without its line end) into `columns` cells, or as near to that as its delimiters allow. */
export function resplit(record: string, dialect: Dialect, columns: number): Resplit {
  const pieces = piecesOf(record, dialect);
  if (pieces.length > MOST_PIECES) return asTheyStand(record, pieces);
  const ways = pieces.map((_, index) => waysToGoOn(record, pieces, index, dialect));
  const chosen = cheapest(ways, columns);
  if (chosen === undefined) return asTheyStand(record, pieces);
  const starts = chosen.ways.map((_, index) => (chosen.ways[index - 1]?.last ?? -1) + 1);
  const cells = chosen.ways.map((way, index) => cellText(record, pieces, starts[index] ?? 0, way, dialect));
  return { cells, cost: chosen.cost };
}

function asTheyStand(record: string, pieces: readonly Piece[]): Resplit {
  return { cells: pieces.map(({ start, end }) => record.slice(start, end)), cost: COST.edge };
}

/** Text between two delimiters. */
interface Piece {
  readonly start: number;
  readonly end: number;
}

function piecesOf(record: string, { delimiter }: Dialect): Piece[] {
  const pieces: Piece[] = [];
  let start = 0;
  for (let at = record.indexOf(delimiter); at >= 0; at = record.indexOf(delimiter, start)) {
    pieces.push({ start, end: at });
    start = at + delimiter.length;
  }
  return [...pieces, { start, end: record.length }];
}

/** A cell that starts with one piece and ends with `last`. */
interface Way {
  readonly last: number;
  readonly quoted: boolean;
  readonly cost: number;
}

function waysToGoOn(record: string, pieces: readonly Piece[], index: number, dialect: Dialect): Way[] {
  const piece = pieces[index];
  if (piece === undefined) return [];
  const text = record.slice(piece.start, piece.end);
  const bare: Way = { last: index, quoted: false, cost: bareCost(text, dialect.quote) };
  const opening = piece.start + text.length - text.trimStart().length;
  return record[opening] === dialect.quote && dialect.quote !== ''
    ? [bare, ...quotedWays(record, pieces, index, opening, dialect)]
    : [bare];
}

function bareCost(text: string, quote: string): number {
  if (quote === '' || !text.includes(quote)) return 0;
  const trimmed = text.trim();
  return trimmed.startsWith(quote) || trimmed.endsWith(quote) ? COST.edge : COST.within;
}

/** Every quote at the end of a piece may close the cell that `opening` opens; quotes before it are then within. */
function quotedWays(
  record: string,
  pieces: readonly Piece[],
  index: number,
  opening: number,
  dialect: Dialect,
): Way[] {
  const ways: Way[] = [];
  let last = index;
  let cost = 0;
  let run = quoteRun(record, opening + 1, dialect);
  while (run !== undefined && ways.length < MOST_CLOSINGS) {
    while ((pieces[last]?.end ?? record.length) < run.start) last++;
    if (endsPiece(record, run.end, pieces[last])) {
      ways.push({ last, quoted: true, cost: cost + ((run.end - run.start - 1) % 2) });
    }
    cost += loneCost(record, run, dialect);
    run = quoteRun(record, run.end, dialect);
  }
  return ways;
}

/** Quotes in a row. */
function quoteRun(record: string, from: number, { quote, escaping }: Dialect): Piece | undefined {
  let start = record.indexOf(quote, from);
  while (start > 0 && escaping === 'backslash' && isEscaped(record, start)) {
    start = record.indexOf(quote, start + 1);
  }
  if (start < 0) return undefined;
  let end = start + 1;
  while (record[end] === quote) end++;
  return { start, end };
}

/** Nothing but spaces follow until the next delimiter. */
function endsPiece(record: string, at: number, piece: Piece | undefined): boolean {
  let end = at;
  while (record[end] === ' ') end++;
  return piece !== undefined && at <= piece.end && end >= piece.end;
}

function loneCost(record: string, { start, end }: Piece, { delimiter }: Dialect): number {
  if ((end - start) % 2 === 0) return 0;
  const beside = record.startsWith(delimiter, end) || record.endsWith(delimiter, start);
  return COST.lone + (beside ? COST.besideDelimiter : 0);
}

interface Chosen {
  readonly ways: readonly Way[];
  readonly cost: number;
}

/** The cheapest sequence of ways over all pieces: shortest paths by (pieces done, cells made). */
function cheapest(ways: readonly (readonly Way[])[], columns: number): Chosen | undefined {
  const width = columns + MOST_EXTRA + 1;
  const costs = new Float64Array((ways.length + 1) * width).fill(Number.POSITIVE_INFINITY);
  const arrivals: (Way | undefined)[] = new Array(costs.length);
  const origins = new Int32Array(costs.length);
  costs[0] = 0;
  for (const [index, options] of ways.entries()) {
    for (const way of options) relax(index, way);
  }
  return traced(bestEnd());

  function relax(index: number, way: Way): void {
    for (let cells = 0; cells + 1 < width; cells++) {
      const from = index * width + cells;
      const to = (way.last + 1) * width + cells + 1;
      const cost = (costs[from] ?? 0) + way.cost;
      if (cost >= (costs[to] ?? 0)) continue;
      costs[to] = cost;
      arrivals[to] = way;
      origins[to] = from;
    }
  }

  function bestEnd(): number {
    const lastRow = ways.length * width;
    let best = lastRow;
    for (let cells = 1; cells < width; cells++)
      if (weighed(lastRow + cells) < weighed(best)) best = lastRow + cells;
    return best;
  }

  function weighed(end: number): number {
    return (costs[end] ?? 0) + Math.abs((end % width) - columns) * COST_PER_CELL;
  }

  function traced(end: number): Chosen | undefined {
    const cost = costs[end] ?? Number.POSITIVE_INFINITY;
    const path: Way[] = [];
    let at = end;
    for (let way = arrivals[at]; way !== undefined; way = arrivals[at]) {
      path.unshift(way);
      at = origins[at] ?? 0;
    }
    return cost === Number.POSITIVE_INFINITY ? undefined : { ways: path, cost };
  }
}

function cellText(
  record: string,
  pieces: readonly Piece[],
  first: number,
  way: Way,
  dialect: Dialect,
): string {
  const text = record.slice(pieces[first]?.start, pieces[way.last]?.end);
  return way.quoted ? unescaped(text.trim().slice(1, -1), dialect) : text;
}
