// Splits one record whose quotes do not fit. Every way to cut it at delimiters is open; each cell costs according to
// how odd its quotes would be, and the cheapest way that gives the expected number of cells wins. So a stray quote
// becomes text, and neither swallows its neighbours nor the lines below.
import { cheapestPath, type Way } from './cheapest-path.ts';
import type { Dialect } from './dialect.ts';
import { isEscaped, scan, unescaped } from './scan.ts';

/** Pieces and closing quotes that are compared in every way; a record of more pieces is scanned once. */
const MOST_PIECES = 400;
const MOST_CLOSINGS = 24;

/** A quote at the edge of a bare cell, one amid a bare cell, one amid a quoted cell, the same beside a delimiter. */
const COST = { edge: 3, within: 1, lone: 1, besideDelimiter: 2 };

/** Cuts `record` (without its line end) into `columns` cells, or as near to that as its delimiters allow. */
export function resplit(record: string, dialect: Dialect, columns: number): readonly string[] {
  const pieces = piecesOf(record, dialect);
  if (pieces.length > MOST_PIECES) return scan(record, dialect)[0]?.cells ?? [];
  const ways = pieces.map((_, index) => waysToGoOn(record, pieces, index, dialect));
  const path = cheapestPath(ways, columns) ?? pieces.map((_, index) => bareWay(index));
  const starts = path.map((_, index) => (path[index - 1]?.last ?? -1) + 1);
  return path.map((way, index) => cellText(record, pieces, starts[index] ?? 0, way, dialect));
}

function bareWay(index: number): Way {
  return { last: index, quoted: false, cost: 0 };
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
