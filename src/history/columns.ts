// Columns of a row, of which SQLite promises no type.

export function numberIn(row: unknown, column: string): number {
  const value = valueIn(row, column);
  return typeof value === 'number' ? value : 0;
}

export function textIn(row: unknown, column: string): string | undefined {
  const value = valueIn(row, column);
  return typeof value === 'string' ? value : undefined;
}

export function valueIn(row: unknown, column: string): unknown {
  return typeof row === 'object' && row !== null
    ? Object.getOwnPropertyDescriptor(row, column)?.value
    : undefined;
}
