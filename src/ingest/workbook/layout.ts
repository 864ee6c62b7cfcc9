// Where the table in the first rows of a sheet begins. Reports put a title, a period and the like above it; what
// tells them from the table is that they fill fewer cells, and that an empty row often follows.
import { headerRows } from '../csv/header.ts';

/** A row brought to the first column in use; without cells for an empty one. */
export type Line = readonly string[];

export interface SheetLayout {
  /** Index of the first line of the table. */
  readonly start: number;
  /** Index of the first line below its header; equals `start` where there is none. */
  readonly body: number;
}

/** Lines between empty ones that are a table of their own. */
const LEAST_LINES = 3;
/** What stands above a table is a title, or so few pairs of a name and a value. */
const MOST_PAIRS = 8;

export function findSheetLayout(lines: readonly Line[]): SheetLayout {
  const block = firstTable(lines);
  const typical = typicalFill(block.lines);
  const enough = Math.min(typical, Math.max(2, Math.ceil(typical / 2)));
  const start =
    block.start +
    Math.max(
      0,
      block.lines.findIndex((line) => fill(line) >= enough),
    );
  const width = Math.max(...lines.map((line) => line.length));
  const filled = lines.slice(start).filter((line) => line.length > 0);
  const count = headerRows(
    filled.map((line) => [...line, ...new Array<string>(width - line.length).fill('')]),
  );
  const first = filled[count];
  return { start, body: first === undefined ? lines.length : lines.indexOf(first, start) };
}

interface Block {
  readonly start: number;
  readonly lines: readonly Line[];
}

/** The lines up to the next empty one, or all that follow where those are too few to be a table. */
function firstTable(lines: readonly Line[]): Block {
  const blocks = blocksOf(lines);
  const table = blocks.find((block, index) => {
    const isWider = blocks.slice(index + 1).some((later) => typicalFill(later.lines) > 2);
    return !(isWider && typicalFill(block.lines) <= 2 && block.lines.length <= MOST_PAIRS);
  });
  if (table === undefined) return { start: 0, lines };
  return table.lines.length >= LEAST_LINES ? table : { ...table, lines: lines.slice(table.start) };
}

function blocksOf(lines: readonly Line[]): readonly Block[] {
  const blocks: Block[] = [];
  for (let start = 0; start < lines.length; ) {
    const empty = lines.findIndex((line, index) => index >= start && line.length === 0);
    const end = empty < 0 ? lines.length : empty;
    if (end > start) blocks.push({ start, lines: lines.slice(start, end) });
    start = end + 1;
  }
  return blocks;
}

/** Half of all filled cells stand in lines that have at least so many. */
function typicalFill(lines: readonly Line[]): number {
  const fills = lines.map(fill).sort((a, b) => b - a);
  let left = fills.reduce((sum, cells) => sum + cells, 0) / 2;
  for (const cells of fills) {
    left -= cells;
    if (left <= 0) return Math.max(1, cells);
  }
  return 1;
}

function fill(line: Line): number {
  return line.filter((cell) => cell !== '').length;
}
