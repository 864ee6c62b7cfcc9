// Columns of states, roles, plans and currencies hold few different values: what one means is worked out once.

/** Values that are kept at hand; a column with more has no few. */
const MOST = 1000;

/** `read`, which must depend on the text alone, with its answers for the first texts kept. */
export function remembered<Value>(
  read: (text: string) => Value | undefined,
): (text: string) => Value | undefined {
  const known = new Map<string, Value | undefined>();
  return (text) => {
    const value = known.get(text);
    if (value !== undefined || known.has(text)) return value;
    const found = read(text);
    if (known.size < MOST) known.set(text, found);
    return found;
  };
}
