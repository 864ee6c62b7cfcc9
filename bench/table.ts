// The figures of a measurement as text.
import { groupThousands } from '../src/report/words.ts';

/** Rows of cells: the first column to the left, numbers to the right. */
export function tableOf(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]): string =>
    row
      .map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
      .join('  ');
  return rows.map((row) => `${line(row)}\n`).join('');
}

/** A whole number with commas between thousands. */
export function grouped(value: number): string {
  return groupThousands(Math.round(value));
}

/** Bytes in millions. */
export function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(bytes < 1e8 ? 1 : 0);
}

export function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}
