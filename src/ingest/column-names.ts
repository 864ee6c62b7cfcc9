// Names for the columns of a table: every column has one, no two have the same, whatever the header row says.

/** `id, , id` becomes `id, column 2, id (2)`. */
export function columnNames(written: readonly string[]): readonly string[] {
  const taken = new Set<string>(written.map((name) => name.trim()));
  const used = new Set<string>();
  return written.map((name, index) => {
    const base = name.trim() || `column ${index + 1}`;
    const unique = used.has(base) ? numbered(base, taken, used) : base;
    used.add(unique);
    return unique;
  });
}

function numbered(base: string, taken: ReadonlySet<string>, used: ReadonlySet<string>): string {
  let number = 2;
  while (taken.has(`${base} (${number})`) || used.has(`${base} (${number})`)) number++;
  return `${base} (${number})`;
}
