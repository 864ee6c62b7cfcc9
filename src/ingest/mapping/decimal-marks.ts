// Which mark is the decimal one in the columns of numbers: needed only for cells that could be read both ways (`1,234`).
// The column's clear cells decide, else those of the table's other columns.
import { cellValue } from '../values/empty.ts';
import { type DecimalMark, findNumber, markEvidence } from '../values/numbers.ts';

export interface MarkVotes {
  readonly points: number;
  readonly commas: number;
  readonly either: number;
}

type Rows = readonly (readonly string[])[];

export function countMarks(rows: Rows, column: number): MarkVotes {
  const votes = { points: 0, commas: 0, either: 0 };
  for (const row of rows) {
    const run = findNumber(cellValue(row[column] ?? '').slice(0, LOOKED_AT), 0);
    const evidence = run === undefined ? undefined : markEvidence(run.text);
    if (evidence === '.') votes.points += 1;
    else if (evidence === ',') votes.commas += 1;
    else if (evidence === 'either') votes.either += 1;
  }
  return votes;
}

const LOOKED_AT = 64;

/** The mark of each column; undefined where nothing decides, and the mark of a doubtful cell then groups digits. */
export function decideMarks(columns: readonly MarkVotes[]): readonly (DecimalMark | undefined)[] {
  const elsewhere = clearMark({
    points: columns.reduce((sum, { points }) => sum + points, 0),
    commas: columns.reduce((sum, { commas }) => sum + commas, 0),
  });
  return columns.map((votes) => clearMark(votes) ?? elsewhere);
}

/** Whether all clear cells of the column agree; else most of them, or other columns, decide. */
export function isUnanimous({ points, commas }: MarkVotes): boolean {
  return (points === 0) !== (commas === 0);
}

function clearMark({ points, commas }: Pick<MarkVotes, 'points' | 'commas'>): DecimalMark | undefined {
  if (points === commas) return undefined;
  return points > commas ? '.' : ',';
}
