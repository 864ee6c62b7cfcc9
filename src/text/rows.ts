// Lists of whole numbers, one after another in one array: what is looked at together lies together, and a table of such
// lists is read from a file by filling two arrays.

/** The list of row `r` is `values[offsets[r]] … values[offsets[r + 1] - 1]`. */
export interface Rows {
  readonly offsets: Int32Array;
  readonly values: Int32Array;
}

export function rowsOf(lists: readonly (readonly number[])[]): Rows {
  const offsets = new Int32Array(lists.length + 1);
  lists.forEach((list, row) => {
    offsets[row + 1] = (offsets[row] ?? 0) + list.length;
  });
  const values = new Int32Array(offsets[lists.length] ?? 0);
  lists.forEach((list, row) => {
    values.set(list, offsets[row]);
  });
  return { offsets, values };
}
