// Rows that are copies of one another but for their id. Dealt to different folds they would let the model look its own
// answers up; so copies are counted once, unless the table has so few different rows that equal ones are no copies.

/** Share of different rows below which equal rows are what the table is made of. */
const MOSTLY_DIFFERENT = 0.8;
/** Share of copies below which they are chance. */
const CHANCE = 0.01;

/** The first of each set of equal rows; all rows where equal ones are natural. */
export function withoutCopies(
  rows: readonly (readonly string[])[],
  columns: readonly number[],
): readonly (readonly string[])[] {
  const first = new Map<string, readonly string[]>();
  for (const row of rows) {
    const key = columns.map((column) => row[column] ?? '').join('\u0000');
    if (!first.has(key)) first.set(key, row);
  }
  const different = first.size / rows.length;
  return different > 1 - CHANCE || different < MOSTLY_DIFFERENT ? rows : [...first.values()];
}
