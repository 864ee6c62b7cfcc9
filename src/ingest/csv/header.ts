// Whether the first rows of a table are its header. Each column votes: a name above numbers, dates or other values
// of one shape speaks for a header, a value of the same shape against it, and so does one that the column repeats.
// Nearly every export has a header, so a tie is one.
import { isTyped, shapeOf } from './shape.ts';

type Row = readonly string[];

/** Rows and columns that have a vote. */
const VOTING_ROWS = 100;
const VOTING_COLUMNS = 100;
/** Rows that one header may take. */
const MOST_ROWS = 3;

/** How many of the first rows are the header; several are joined into one. */
export function headerRows(rows: readonly Row[]): number {
  for (let count = MOST_ROWS; count >= 2; count--) if (areAllHeaders(rows, count)) return count;
  const [first, ...body] = rows;
  if (first === undefined) return 0;
  return sum(votes(first, body)) >= 0 ? 1 : 0;
}

/** A second row is only a header where nothing speaks against it and much for it. */
function areAllHeaders(rows: readonly Row[], count: number): boolean {
  const body = rows.slice(count);
  return (
    body.length > 0 &&
    rows.slice(0, count).every((row) => {
      const cast = votes(row, body);
      return row.every((cell) => cell !== '') && sum(cast) >= 4 && cast.every((vote) => vote > -1);
    })
  );
}

/** Whether `row` names columns that hold values like those of `body`, with certainty. */
export function namesColumns(row: Row, body: readonly Row[]): boolean {
  const cast = votes(row, body);
  return sum(cast) > 0 && cast.every((vote) => vote > -1);
}

/** The sum of all votes: below 0, `row` is data like `body`. */
export function headerVotes(row: Row, body: readonly Row[]): number {
  return sum(votes(row, body));
}

/** Each column's vote: above 0 for a header, below 0 for a row of data. */
function votes(row: Row, body: readonly Row[]): readonly number[] {
  const voters = body.slice(0, VOTING_ROWS);
  return row.slice(0, VOTING_COLUMNS).map((cell, column) => {
    const values = voters.map((cells) => cells[column] ?? '').filter((value) => value !== '');
    return cell === '' ? 0 : vote(cell.trim(), values);
  });
}

function vote(cell: string, values: readonly string[]): number {
  const shape = shapeOf(cell);
  if (values.length === 0) return shape === 'number' ? -1 : 0;
  const shapes = values.map(shapeOf);
  const typed = shapes.filter(isTyped).length;
  if (typed >= values.length * TYPED_SHARE) {
    if (!isTyped(shape)) return 2;
    return shapes.includes(shape) ? -2 : 0.5;
  }
  return shape === 'number' ? -1 : textVote(cell, values);
}

/** Share of its values that must be typed to make a column of values. */
const TYPED_SHARE = 0.8;

function textVote(cell: string, values: readonly string[]): number {
  if (values.includes(cell)) return -1;
  if (cell.length > LONGEST_NAME || SENTENCE_END.test(cell)) return -1;
  const distinct = new Set(values).size;
  return values.length >= 8 && distinct * 3 <= values.length ? 1 : 0;
}

const LONGEST_NAME = 80;
const SENTENCE_END = /[a-z][.!?]$/;

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
